/** Compiled code is taken only from where nobody else can have put it, and only as it was left. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CodeCache } from "../../src/boot/code-cache";

const DATA = Buffer.from("compiled code");
let home: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vodpreload-code-"));
  env = { XDG_CACHE_HOME: home };
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const cache = (build = "b1"): CodeCache => {
  const found = CodeCache.of(build, env);
  if (found === undefined) throw new Error("there is a place for it");
  return found;
};
const folder = (): string => join(home, "cdktf-alicloud-vod-preload");
const file = (): string => join(folder(), readdirSync(folder())[0] ?? "");

test("what was written is read, by the same build only", () => {
  expect(cache().read()).toBeUndefined();
  cache().write(DATA);
  expect(cache().read()).toEqual(DATA);
  expect(cache("b2").read()).toBeUndefined();
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(statSync(folder()).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder())).toHaveLength(1);
});

test.each<[string, () => void]>([
  [
    "damaged",
    () => {
      writeFileSync(file(), Buffer.concat([Buffer.from("X"), readFileSync(file()).subarray(1)]));
    },
  ],
  [
    "cut off",
    () => {
      truncateSync(file(), 20);
    },
  ],
  [
    "empty",
    () => {
      truncateSync(file(), 0);
    },
  ],
  [
    "open to be written by others",
    () => {
      chmodSync(file(), 0o666);
    },
  ],
])("a file that is %s is not read, and the next write replaces it", (_, spoil) => {
  cache().write(DATA);
  spoil();
  expect(cache().read()).toBeUndefined();
  cache().write(DATA);
  expect(cache().read()).toEqual(DATA);
});

test("a folder that others may write is neither read nor written", () => {
  cache().write(DATA);
  chmodSync(folder(), 0o777);
  expect(cache().read()).toBeUndefined();
  rmSync(file());
  cache().write(DATA);
  expect(readdirSync(folder())).toEqual([]);
});

test("a link in its place is not followed", () => {
  cache().write(DATA);
  const elsewhere = join(home, "elsewhere");
  writeFileSync(elsewhere, readFileSync(file()), { mode: 0o600 });
  const name = file();
  rmSync(name);
  symlinkSync(elsewhere, name);
  expect(cache().read()).toBeUndefined();
});

test("a link in the folder's place is not followed", () => {
  const elsewhere = join(home, "elsewhere");
  mkdirSync(elsewhere, { mode: 0o700 });
  symlinkSync(elsewhere, folder());
  cache().write(DATA);
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(cache().read()).toBeUndefined();
});

test("NODE_DISABLE_COMPILE_CACHE switches it off", () => {
  expect(CodeCache.of("b1", { ...env, NODE_DISABLE_COMPILE_CACHE: "1" })).toBeUndefined();
});

test("a user without a home has no cache, and no trouble", () => {
  const none = (): string => {
    throw new Error("ENOENT: no such file or directory, uv_os_homedir");
  };
  expect(CodeCache.of("b1", {}, none)).toBeUndefined();
});

test("where nothing can be written it does nothing", () => {
  const occupied = join(home, "a-file");
  writeFileSync(occupied, "");
  env = { XDG_CACHE_HOME: occupied };
  cache().write(DATA);
  expect(cache().read()).toBeUndefined();
});

test("in a folder that takes no folders a write gives up at once", () => {
  // Node's own recursive mkdir never returns there, so it would be a child that hangs, not this test.
  const script = `
    const { CodeCache } = require(${JSON.stringify(require.resolve("../../src/boot/code-cache"))});
    CodeCache.of("b1", { XDG_CACHE_HOME: process.argv[1] }).write(Buffer.from("compiled code"));
    process.stdout.write("gave up");`;
  for (const place of ["/proc", "/proc/self", "/dev/fd"]) {
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "-e", script, place], {
      timeout: 10_000,
      encoding: "utf8",
    });
    expect([place, stdout]).toEqual([place, "gave up"]);
  }
});

test("the folders above are made too, for this user alone", () => {
  env = { XDG_CACHE_HOME: join(home, "not", "there", "yet") };
  cache().write(DATA);
  expect(cache().read()).toEqual(DATA);
  expect(statSync(join(home, "not")).mode & 0o777).toBe(0o700);
});

test("a relative XDG_CACHE_HOME counts as none, as its specification says", () => {
  env = { XDG_CACHE_HOME: "relative" };
  cache();
  expect(existsSync("relative")).toBe(false);
});

test("files of builds that nobody has started for a month are swept", () => {
  cache("old").write(DATA);
  const month = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(file(), month, month);
  cache("young").write(DATA);
  cache("new").write(DATA);
  expect(
    readdirSync(folder())
      .map((name) => name.split("-", 1)[0])
      .sort(),
  ).toEqual(["new", "young"]);
});
