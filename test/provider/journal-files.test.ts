/** The journal on disk: what is written is read by the next process, whatever happened to the files meanwhile. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Journal, JournalLine } from "../../src/handler/evidence/journal";
import { journalFiles, terraformData } from "../../src/provider/journal-files";
import { silentLogger } from "../../src/vod/logger";

/** Files have the machine's time. */
const START = Date.now();
const DAY_MS = 86_400_000;

let dataDirectory: string;
let now: number;
let warnings: string[];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "vodpreload-journal-"));
  now = START;
  warnings = [];
});

afterEach(() => {
  rmSync(dataDirectory, { recursive: true, force: true });
});

/** The journal as a process has it that starts now. */
function journal(service = "vod.example.com:443"): Journal {
  const log = { ...silentLogger, warn: (message: string) => warnings.push(message) };
  return journalFiles({ dataDirectory, service, log, now: () => now, newId: randomUUID });
}

function sent(call: string, at = now): JournalLine {
  return {
    kind: "sent",
    call,
    operation: "preload",
    set: "set",
    at,
    copySettings: "0123456789ab",
    declaredSettings: "ba9876543210",
    urls: [{ url: "http://vod.example.com/a.mp4", version: "1", attempt: 2 }],
  };
}

function folder(): string {
  return join(dataDirectory, "vodpreload-journal");
}

function files(): string[] {
  return existsSync(folder()) ? readdirSync(folder()).map((name) => join(folder(), name)) : [];
}

function calls(lines: readonly JournalLine[]): string[] {
  return lines.map(({ kind, call }) => `${kind} ${call}`);
}

test("the next process reads what this one wrote: calls first, then what came of them", () => {
  const first = journal();
  first.write(sent("a"));
  first.write({ kind: "accepted", call: "a", taskIds: ["1", "2"] });
  first.write(sent("b"));
  first.write({ kind: "not-accepted", call: "b" });

  expect(journal().read()).toEqual([
    sent("a"),
    sent("b"),
    { kind: "accepted", call: "a", taskIds: ["1", "2"] },
    { kind: "not-accepted", call: "b" },
  ]);
});

test("nothing is made before the first line, and reading nothing is reading no lines", () => {
  expect(journal().read()).toEqual([]);
  expect(files()).toEqual([]);
});

describe("the order of calls over several processes", () => {
  test("is the one in which they were made, though the service's time says otherwise", () => {
    journal().write(sent("a", START + 700));
    now += 500;
    journal().write(sent("b", START + 400));
    expect(calls(journal().read())).toEqual(["sent a", "sent b"]);
  });

  test("holds when the machine's clock is set back in between", () => {
    journal().write(sent("a"));
    now -= 3_600_000;
    const second = journal();
    second.read();
    second.write(sent("b"));
    second.write(sent("c"));
    expect(calls(journal().read())).toEqual(["sent a", "sent b", "sent c"]);
  });

  test("goes by the machine's clock for processes side by side", () => {
    const [one, other] = [journal(), journal()];
    one.read();
    other.read();
    one.write(sent("a"));
    now += 10;
    other.write(sent("b"));
    now += 10;
    one.write(sent("c"));
    expect(calls(journal().read())).toEqual(["sent a", "sent b", "sent c"]);
  });
});

test("a folder and files for the user alone", () => {
  const before = process.umask(0);
  try {
    journal().write(sent("a"));
  } finally {
    process.umask(before);
  }
  expect(statSync(folder()).mode & 0o777).toBe(0o700);
  expect(files().map((path) => statSync(path).mode & 0o777)).toEqual([0o600]);
});

test("a last line that was cut off, and lines that are none, count for nothing", () => {
  const first = journal();
  first.write(sent("a"));
  first.write(sent("b"));
  const [path = ""] = files();
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.slice(0, -40));
  expect(calls(journal().read())).toEqual(["sent a"]);
  appendFileSync(path, '\n[]\nnull\n{"kind":"sent"}\n{"kind":"accepted","call":7,"order":1}\n\u0000\n');
  expect(calls(journal().read())).toEqual(["sent a"]);
});

test.each(["", "\n", "not json\n", '{"v":2,"service":"vod.example.com:443"}\n', "[]\n"])(
  "a file that begins with %j is none of ours",
  (head) => {
    journal().write(sent("a"));
    const [path = ""] = files();
    writeFileSync(path, head + readFileSync(path, "utf8").split("\n").slice(1).join("\n"));
    expect(journal().read()).toEqual([]);
  },
);

test("another endpoint's journal proves nothing, and is left to it", () => {
  journal("127.0.0.1:4000").write(sent("a"));
  expect(journal().read()).toEqual([]);
  expect(calls(journal("127.0.0.1:4000").read())).toEqual(["sent a"]);
});

test("files older than three days are removed, and calls older than that are not told", () => {
  journal().write(sent("a"));
  const [old = ""] = files();
  utimesSync(old, new Date(START), new Date(START));
  now = START + 3 * DAY_MS + 1;
  const next = journal();
  next.write(sent("b", START));
  next.write(sent("c"));
  expect(calls(journal().read())).toEqual(["sent c"]);
  expect(existsSync(old)).toBe(false);
});

test("the oldest files go first when there is too much", () => {
  mkdirSync(folder(), { mode: 0o700 });
  const sized = (name: string, megabytes: number, age: number): void => {
    const path = join(folder(), name);
    writeFileSync(path, "x".repeat(megabytes * 1_024 * 1_024));
    utimesSync(path, new Date(START - age), new Date(START - age));
  };
  sized("1.jsonl", 9, 3_000);
  sized("2.jsonl", 9, 2_000);
  sized("3.jsonl", 6, 1_000);
  journal().read();
  expect(readdirSync(folder())).toEqual(["2.jsonl", "3.jsonl"]);
});

describe("a folder that cannot be written", () => {
  test("is said once, and everything goes on", () => {
    writeFileSync(folder(), "in the way");
    const one = journal();
    expect(one.read()).toEqual([]);
    one.write(sent("a"));
    one.write(sent("b"));
    expect(warnings).toHaveLength(1);
  });

  test("the same when Terraform's data directory is not there, which is not made", () => {
    rmSync(dataDirectory, { recursive: true });
    journal().write(sent("a"));
    expect(warnings).toHaveLength(1);
    expect(existsSync(dataDirectory)).toBe(false);
  });
});

test("deleted while a process writes: it goes on, and the next one starts anew", () => {
  const first = journal();
  first.write(sent("a"));
  rmSync(folder(), { recursive: true });
  first.write(sent("b"));
  expect(warnings).toEqual([]);
  journal().write(sent("c"));
  expect(calls(journal().read())).toEqual(["sent c"]);
});

test("two that start at the same moment have a file each", () => {
  const [one, other] = [journal(), journal("127.0.0.1:4000")];
  one.write(sent("a"));
  other.write(sent("b"));
  expect(files()).toHaveLength(2);
  expect(warnings).toEqual([]);
});

test.each([
  [{}, ".terraform"],
  [{ TF_DATA_DIR: "" }, ".terraform"],
  [{ TF_DATA_DIR: "data" }, "data"],
  [{ TF_DATA_DIR: "/srv/data" }, "/srv/data"],
])("Terraform's data directory with %j is %s", (env, expected) => {
  expect(terraformData(env)).toBe(join(expected.startsWith("/") ? "" : process.cwd(), expected));
});
