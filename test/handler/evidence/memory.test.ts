/** What is remembered of a URL: calls in their order, what came of them, what a destroyed set knew. */
import { copySettings } from "../../../src/handler/decide/settings";
import type { JournalLine, SentLine } from "../../../src/handler/evidence/journal";
import { UrlMemory } from "../../../src/handler/evidence/memory";
import { urlKey } from "../../../src/handler/urls";
import { paths, set, START, url } from "../support";

const A = url("/a.mp4");
const B = url("/b.mp4");

function line(call: string, more: Partial<Omit<SentLine, "kind">> = {}): Omit<SentLine, "kind"> {
  return {
    call,
    operation: "preload",
    set: "set-1",
    at: START,
    copySettings: "plain",
    declaredSettings: "declared",
    urls: [{ url: A, version: "1", attempt: 1 }],
    ...more,
  };
}

const refresh = (call: string, more: Partial<Omit<SentLine, "kind">> = {}): Omit<SentLine, "kind"> =>
  line(call, { operation: "refresh", ...more });

/** What earlier processes wrote, and what this one writes. */
function journal(...lines: readonly JournalLine[]): {
  readonly written: JournalLine[];
  readonly memory: UrlMemory;
} {
  const written: JournalLine[] = [];
  const memory = new UrlMemory({ read: () => lines, write: (one) => void written.push(one) });
  return { written, memory };
}

const keys = (...urls: readonly string[]): ReadonlySet<string> => new Set(urls.map(urlKey));
const NONE: ReadonlySet<string> = new Set();

describe("the journal", () => {
  test("has a call before it is made and what came of it after", () => {
    const { written, memory } = journal();
    memory.sent(line("c1"));
    expect(written).toEqual([{ kind: "sent", ...line("c1") }]);
    memory.accepted("c1", ["t1"]);
    memory.sent(line("c2"));
    memory.notAccepted("c2");
    expect(written.slice(1).map(({ kind, call }) => `${kind} ${call}`)).toEqual([
      "accepted c1",
      "sent c2",
      "not-accepted c2",
    ]);
  });

  test("of earlier processes is known, and is not of this one", () => {
    const { memory } = journal(
      { kind: "sent", ...line("c1") },
      { kind: "accepted", call: "c1", taskIds: ["t1"] },
      { kind: "sent", ...line("c2", { copySettings: "other" }) },
      { kind: "not-accepted", call: "c2" },
    );
    const { preloads } = memory.of(A);
    expect([...preloads.keys()]).toEqual(["plain"]);
    expect(preloads.get("plain")).toMatchObject({ id: "c1", live: false, end: "accepted", taskIds: ["t1"] });
  });

  test("is told of a call that only the service knew", () => {
    const { written, memory } = journal();
    memory.acceptedBefore(line("c1"), ["t1"]);
    expect(written.map(({ kind }) => kind)).toEqual(["sent", "accepted"]);
    expect(memory.of(A).preloads.get("plain")).toMatchObject({ live: false, end: "accepted" });
  });
});

describe("a lost call", () => {
  const lost = {
    kind: "sent",
    ...line("c1", { urls: [A, B].map((one) => ({ url: one, version: "1", attempt: 1 })) }),
  } as const;

  test("that was found whole was accepted", () => {
    const { written, memory } = journal(lost);
    memory.settle("c1", { there: keys(A, B), taskIds: ["t1", "t2"], missing: NONE });
    expect(written).toEqual([{ kind: "accepted", call: "c1", taskIds: ["t1", "t2"] }]);
  });

  test("of which nothing was there was not", () => {
    const { written, memory } = journal(lost);
    memory.settle("c1", { there: NONE, taskIds: [], missing: keys(A, B) });
    expect(written).toEqual([{ kind: "not-accepted", call: "c1" }]);
    expect(memory.of(A).preloads.size).toBe(0);
  });

  test("that was found in part is accepted in part, at its place in time, and lost for the rest", () => {
    const { memory, written } = journal(lost, { kind: "sent", ...refresh("c2") });
    memory.settle("c1", { there: keys(A), taskIds: ["t1"], missing: NONE });
    const found = memory.of(A);
    expect(found.preloads.get("plain")).toMatchObject({ end: "accepted", taskIds: ["t1"], at: START });
    expect(found.preloads.get("plain")?.order).toBeLessThan(found.refresh?.order ?? 0);
    expect(memory.of(B).preloads.get("plain")).toMatchObject({ end: "unanswered", at: START });
    expect(written.at(0)).toMatchObject({ kind: "sent", at: START, urls: [{ url: A }] });
    // Who reads the journal later comes to the same.
    const later = journal(lost, ...written).memory;
    expect(later.of(A).preloads.get("plain")).toMatchObject({ end: "accepted", taskIds: ["t1"] });
    expect(later.of(B).preloads.get("plain")).toMatchObject({ end: "unanswered" });
  });

  test("that another set has settled is not unsettled", () => {
    const { memory } = journal(lost);
    memory.settle("c1", { there: keys(A, B), taskIds: ["t1"], missing: NONE });
    memory.settle("c1", { there: NONE, taskIds: [], missing: keys(A, B) });
    expect(memory.of(A).preloads.get("plain")).toMatchObject({ end: "accepted" });
  });

  test("of which another set has settled one part may have its other part settled", () => {
    const { memory } = journal(lost);
    memory.settle("c1", { there: keys(A), taskIds: ["t1"], missing: NONE });
    memory.settle("c1", { there: NONE, taskIds: [], missing: keys(B) });
    expect(memory.of(B).preloads.size).toBe(0);
    expect(memory.of(A).preloads.size).toBe(1);
  });

  test("rivals others that would have left another copy at about that time", () => {
    const { memory } = journal(lost);
    const others = (version: string, copySettings: string, since = START): number =>
      memory.otherLostPreloads(A, { version, copySettings }, since).length;
    expect(others("1", "plain")).toBe(0);
    expect(others("2", "plain")).toBe(1);
    expect(others("1", "other")).toBe(1);
    expect(others("2", "plain", START + 2 * 3_600_000)).toBe(0);
  });
});

describe("rows of the task list", () => {
  test("are known by the calls of this process and of earlier ones", () => {
    const { memory } = journal(
      { kind: "sent", ...line("c1") },
      { kind: "accepted", call: "c1", taskIds: ["t1"] },
    );
    expect(memory.knows("t1", A)).toBe(true);
    expect(memory.knows("t1", B)).toBe(false);
    expect(memory.knows("t2", A)).toBe(false);
  });

  test("that a state follows are known, and are of no call", () => {
    const { memory } = journal();
    memory.noteTasks([
      { taskIds: ["t1"], submittedAt: START, urls: [{ path: "/a.mp4", url: A, version: "1", attempt: 1 }] },
    ]);
    expect(memory.knows("t1", A)).toBe(true);
    expect(memory.isOfCall("t1", A)).toBe(false);
  });
});

describe("a URL that two sets have", () => {
  test("is being refreshed from the call on until its end is known", () => {
    const { memory } = journal();
    memory.sent(refresh("c1"));
    expect(memory.refreshUnderWay(A)).toMatchObject({ id: "c1" });
    memory.accepted("c1", ["t1"]);
    expect(memory.refreshUnderWay(A)).toMatchObject({ taskIds: ["t1"] });
    memory.refreshEnded(A, "effective", ["t0"]);
    expect(memory.refreshUnderWay(A)).toMatchObject({ taskIds: ["t1"] });
    memory.refreshEnded(A, "effective", ["t1"]);
    expect(memory.refreshUnderWay(A)).toBeUndefined();
  });

  test("was sent by another set only since the last refresh, with the same settings, in this process", () => {
    const { memory } = journal(
      { kind: "sent", ...line("c0", { copySettings: "old" }) },
      { kind: "accepted", call: "c0", taskIds: ["t0"] },
    );
    expect(memory.sharedPreload(A, "old")).toBeUndefined();
    memory.sent(line("c1"));
    expect(memory.sharedPreload(A, "plain")).toBeUndefined();
    memory.accepted("c1", ["t1"]);
    expect(memory.sharedPreload(A, "plain")).toMatchObject({ id: "c1" });
    expect(memory.sharedPreload(A, "other")).toBeUndefined();
    memory.sent(refresh("c2"));
    expect(memory.sharedPreload(A, "plain")).toBeUndefined();
  });

  test.each<[string, readonly JournalLine[], boolean]>([
    ["nothing is known", [], false],
    [
      "the same version was sent",
      [{ kind: "sent", ...line("c1", { urls: [{ url: A, version: "2", attempt: 1 }] }) }],
      false,
    ],
    ["another version was sent", [{ kind: "sent", ...line("c1") }], true],
    [
      "another version was sent before the same without a refresh",
      [
        { kind: "sent", ...line("c1") },
        { kind: "sent", ...line("c2", { urls: [{ url: A, version: "2", attempt: 1 }] }) },
      ],
      true,
    ],
    [
      "another version was sent before a refresh for this one",
      [
        { kind: "sent", ...line("c1") },
        { kind: "sent", ...refresh("c2", { urls: [{ url: A, version: "2", attempt: 1 }] }) },
      ],
      false,
    ],
    ["a refresh was for another version", [{ kind: "sent", ...refresh("c1") }], true],
  ])("may be stale in version 2 when %s: %#", (_, lines, stale) => {
    expect(journal(...lines).memory.isStale(A, "2")).toBe(stale);
  });
});

test("what a destroyed set knew is known of its paths, pending ones too, but for those given up", () => {
  const { memory } = journal();
  const pending = { reason: "quota", refresh: { kind: "none" }, attempts: 0 } as const;
  memory.depart(
    "set-1",
    set({ paths: paths(3) }),
    {
      pending: new Map([["/00002.mp4", pending]]),
      givenUp: new Map([["/00003.mp4", { reason: "origin", attempts: 3, refused: false }]]),
      underWay: [],
    },
    START,
  );
  const how = copySettings(set());
  expect(memory.departedOf(url("/00001.mp4"), how)).toMatchObject({
    set: "set-1",
    stone: { version: "1", at: START },
  });
  expect(memory.departedOf(url("/00002.mp4"), how)?.stone.pending).toEqual(pending);
  expect(memory.departedOf(url("/00003.mp4"), how)).toBeUndefined();
  // A set with other settings takes nobody's place.
  expect(memory.departedOf(url("/00001.mp4"), copySettings(set({ area: "overseas" })))).toBeUndefined();
  memory.sent(
    line("c1", { copySettings: how, urls: [{ url: url("/00001.mp4"), version: "1", attempt: 1 }] }),
  );
  const call = memory.of(url("/00001.mp4")).preloads.get(how);
  expect(call !== undefined && memory.isOwn(call, "set-2", url("/00001.mp4"))).toBe(true);
});
