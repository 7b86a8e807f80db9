/** Reports as a person, a log and a terminal get them. */
import { EventEmitter } from "node:events";
import { ProgressBars } from "../../src/status/bars";
import { ProgressLines } from "../../src/status/lines";
import type { OpenPath, SetReport } from "../../src/status/model";
import type { Snapshot } from "../../src/status/snapshot";
import { snapshotLines } from "../../src/status/text";

const AT = Date.parse("2026-11-20T12:00:00Z");

function report(open: readonly OpenPath[], more: Partial<SetReport> = {}): SetReport {
  const count = (state: OpenPath["state"]): number => open.filter((one) => one.state === state).length;
  return {
    address: "vodpreload_set.launch",
    source: "terraform.tfstate",
    domain: "vod.example.com",
    result: undefined,
    wanted: 20,
    arrived: 20 - open.length,
    underWay: count("under_way"),
    pending: count("pending"),
    givenUp: count("given_up"),
    open,
    ...more,
  };
}

const underWay = (path: string, progress = 0): OpenPath => ({ path, state: "under_way", progress });
const givenUp: OpenPath = {
  path: "/x.mp4",
  state: "given_up",
  reason: "origin: Origin Timeout",
  attempts: 3,
};
const pending: OpenPath = { path: "/y.mp4", state: "pending", reason: "quota" };

const snapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  at: AT,
  sets: [],
  tasksRead: true,
  quota: { total: 500, left: 120, resetsAt: Date.parse("2026-11-20T16:00:00Z") },
  today: [],
  troubles: [],
  ...more,
});

test("a snapshot as text: numbers first, then ten of each kind with reasons, then the account", () => {
  const many = Array.from({ length: 12 }, (_, index) => underWay(`/${index}.mp4`, 40));
  const lines = snapshotLines(
    snapshot({
      sets: [report([...many, givenUp, pending], { result: "2026-11-20T11:00:00Z: 14 accepted in 1 call" })],
      today: [
        { domain: "vod.example.com", urls: 1_300 },
        { domain: "b.example.com", urls: 2 },
      ],
    }),
  );
  expect(lines).toEqual([
    "vodpreload_set.launch on vod.example.com (terraform.tfstate): 6 of 20 arrived, 12 under way, 1 pending, 1 given up",
    "  Last deploy: 2026-11-20T11:00:00Z: 14 accepted in 1 call",
    "  Under way:",
    ...Array.from({ length: 10 }, (_, index) => `    /${index}.mp4: 40%`),
    "    and 2 more",
    "  Pending, the next deploy sends them:",
    "    /y.mp4: quota",
    "  Given up:",
    "    /x.mp4: origin: Origin Timeout, after 3 attempts",
    "",
    "Quota: 120 of the day's 500 URLs are left. It starts anew at 2026-11-20T16:00Z, in 4 h 0 min.",
    "Preloaded today by this account: 1,302 URLs:",
    "  vod.example.com  1,300",
    "  b.example.com    2",
  ]);
});

test("what is not known is not said, and an empty state is named", () => {
  expect(snapshotLines(snapshot({ quota: undefined, today: undefined }))).toEqual([
    "No preload set is in the state: nothing was deployed from here yet.",
    "",
  ]);
  expect(snapshotLines(snapshot({ sets: [report([])], tasksRead: false }))[0]).toBe(
    "As the state has it; what has arrived since is not known.",
  );
});

const HOSTILE = report(
  [{ path: "/\u001b]0;x\u0007\u202e.mp4", state: "pending", reason: "\u009b2J\r\nQuota: 500" }],
  { address: 'vodpreload_set.launch["\u202e"]', source: "\u001b[31m", result: "\u001bc" },
);

// eslint-disable-next-line no-control-regex -- what must not be there
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u202e]/;

test("names and reasons move no cursor, change no colour and begin no line, in text and in a log", () => {
  for (const line of snapshotLines(snapshot({ sets: [HOSTILE] }))) expect(line).not.toMatch(DANGEROUS);
  const printed: string[] = [];
  const lines = new ProgressLines((line) => printed.push(line), []);
  lines.update([HOSTILE], AT);
  lines.trouble("\u001b[2J");
  expect(printed).toHaveLength(3);
  for (const line of printed) expect(line).not.toMatch(DANGEROUS);
});

test("a log has a line when something changes, one for each new failure, and one after five quiet minutes", () => {
  const printed: string[] = [];
  const lines = new ProgressLines((line) => printed.push(line), [report([pending])]);
  lines.update([report([pending, underWay("/a")])], AT);
  lines.update([report([pending, underWay("/a", 50)])], AT + 60_000);
  lines.trouble("connection refused");
  lines.trouble("connection refused");
  lines.update([report([pending, underWay("/a", 90)])], AT + 5 * 60_000);
  lines.update([report([pending, givenUp])], AT + 6 * 60_000);
  lines.update([report([pending, givenUp])], AT + 7 * 60_000);
  expect(printed).toEqual([
    "12:00:00Z vodpreload_set.launch: 18 of 20 arrived, 1 under way, 1 pending",
    "The service did not answer, it is asked again: connection refused",
    "12:05:00Z vodpreload_set.launch: 18 of 20 arrived, 1 under way, 1 pending",
    "12:06:00Z vodpreload_set.launch: given up /x.mp4: origin: Origin Timeout, after 3 attempts",
    "12:06:00Z vodpreload_set.launch: 18 of 20 arrived, 1 pending, 1 given up",
  ]);
});

/** A terminal that keeps what is written to it. */
class Screen extends EventEmitter {
  readonly isTTY = true;
  readonly columns = 120;
  written = "";

  write(text: string): boolean {
    this.written += text;
    return true;
  }
}

function drawn(sets: readonly (readonly SetReport[])[], rows?: number): string {
  const screen = new Screen();
  const bars = new ProgressBars(screen as unknown as NodeJS.WriteStream, rows);
  for (const one of sets) bars.update(one);
  bars.stop();
  return screen.written;
}

test("a terminal has a bar a set, which fills with what has arrived and parts of what is under way", () => {
  const written = drawn([
    [report([underWay("/a", 50), underWay("/b", 50)]), report([], { address: "vodpreload_set.b" })],
    [report([]), report([], { address: "vodpreload_set.b" })],
  ]);
  expect(written).toContain(
    "vodpreload_set.launch ███████████████████████░  95% 18 of 20 arrived, 2 under way",
  );
  expect(written).toContain("vodpreload_set.b      ████████████████████████ 100% 20 of 20 arrived");
  expect(written).toContain("vodpreload_set.launch ████████████████████████ 100% 20 of 20 arrived");
  // The cursor is given back.
  expect(written.lastIndexOf("\u001b[?25h")).toBeGreaterThan(written.lastIndexOf("\u001b[?25l"));
});

test("more sets than a terminal has lines share one bar, and hostile names stay text in it", () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    report([], { address: `vodpreload_set.s[${index}]` }),
  );
  expect(drawn([many], 24)).toContain("30 sets ████████████████████████ 100% 600 of 600 arrived");
  const written = drawn([[HOSTILE]]);
  expect(written).toContain("\\u202e");
  expect(written).not.toContain("\u202e");
});

test("a set without paths is done", () => {
  expect(drawn([[report([], { wanted: 0, arrived: 0 })]])).toContain(
    "████████████████████████ 100% no paths",
  );
});
