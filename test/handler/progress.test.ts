/** What an event has come to: what is written down while it runs, and the ledger that is read from it. */
import { diffSet } from "../../src/handler/decide/diff";
import { Progress } from "../../src/handler/progress";
import { EMPTY_LEDGER, type Ledger, type SetProperties } from "../../src/handler/types";
import { paths, set, START, url } from "./support";

const ONE = "/00001.mp4";
const TWO = "/00002.mp4";
const THREE = "/00003.mp4";
const TASKS = { taskIds: ["t1"], at: START };

function begin(wanted: SetProperties = set({ paths: paths(3) })): Progress {
  return new Progress({ wanted, diff: diffSet(wanted, undefined), before: undefined, startedAt: START });
}

function update(wanted: SetProperties, old: SetProperties, ledger: Partial<Ledger> = {}): Progress {
  const before = { properties: old, ledger: { ...EMPTY_LEDGER, ...ledger } };
  return new Progress({ wanted, diff: diffSet(wanted, before), before, startedAt: START });
}

test("what is open is pending, for its own reason or for the one that stopped the set", () => {
  const progress = begin();
  progress.accepted([ONE], TASKS);
  progress.waits([TWO], "quota");
  progress.stops("interrupted");
  const { pending, underWay } = progress.ledger();
  expect([...pending].map(([path, { reason }]) => [path, reason])).toEqual([
    [TWO, "quota"],
    [THREE, "interrupted"],
  ]);
  expect(underWay).toEqual([
    { taskIds: ["t1"], submittedAt: START, urls: [{ path: ONE, url: url(ONE), version: "1", attempt: 1 }] },
  ]);
});

test("what was accepted, found or shared is counted apart, and once", () => {
  const progress = begin();
  progress.accepted([ONE], TASKS);
  progress.found(TWO, TASKS);
  progress.shared(THREE, TASKS);
  progress.accepted([ONE, TWO], TASKS);
  progress.waits([ONE], "too late");
  const ledger = progress.ledger();
  expect(progress.counts(ledger)).toMatchObject({ accepted: 1, recorded: 1, shared: 1, pending: 0 });
  // One call stands once, however its paths came to it.
  expect(ledger.underWay.map(({ urls }) => urls.map(({ path }) => path))).toEqual([[ONE, TWO, THREE]]);
});

test("a call whose answer was lost is remembered with its time until it is known not to have been accepted", () => {
  const progress = begin();
  progress.lost([ONE], START);
  const { pending } = progress.ledger();
  expect(pending.get(ONE)).toMatchObject({ reason: "outcome unknown", sentAt: START });

  const wanted = set({ paths: paths(3) });
  const next = update(wanted, wanted, { pending });
  expect(next.open([ONE])).toMatchObject([{ sentAt: START }]);
  next.notLost(ONE);
  expect(next.open([ONE])[0]).not.toHaveProperty("sentAt");
  expect(next.ledger().pending.get(ONE)).not.toHaveProperty("sentAt");
});

test("a path that was never sent may still be told by the task list, unless it owes a refresh", () => {
  const progress = begin();
  progress.owes(TWO, { kind: "owed" });
  const { pending } = progress.ledger();
  expect(pending.get(ONE)?.mayBeRecent).toBe(true);
  expect(pending.get(TWO)).toMatchObject({ refresh: { kind: "owed" } });
  expect(pending.get(TWO)).not.toHaveProperty("mayBeRecent");
});

test("what lay on the nodes before a change is remembered until something may have been sent or purged", () => {
  const old = set({ paths: paths(3) });
  const wanted = set({ paths: paths(3, 1, "2") });
  const progress = update(wanted, old);
  progress.owes(TWO, { kind: "started", taskIds: ["r1"], at: START });
  progress.lost([THREE], START);
  const { pending } = progress.ledger();
  expect(pending.get(ONE)?.had).toMatchObject({ version: "1" });
  expect(pending.get(TWO)).not.toHaveProperty("had");
  expect(pending.get(THREE)).not.toHaveProperty("had");
});

test("a refused URL is given up at once, one that failed at the origin after max_attempts", () => {
  const progress = begin(set({ paths: paths(3), maxAttempts: 2 }));
  progress.refused(ONE, "malformed URL");
  progress.failedBefore(TWO, "origin: Origin Timeout", 1);
  progress.failedBefore(THREE, "origin: Origin Timeout", 2);
  const { pending, givenUp } = progress.ledger();
  expect(givenUp.get(ONE)).toEqual({ reason: "malformed URL", attempts: 1, refused: true });
  expect(pending.get(TWO)?.attempts).toBe(1);
  expect(givenUp.get(THREE)).toEqual({ reason: "origin: Origin Timeout", attempts: 2, refused: false });
  progress.accepted([TWO], TASKS);
  expect(progress.ledger().underWay.at(-1)?.urls[0]?.attempt).toBe(2);
});

test("older tasks of a path are followed no more once it has newer ones", () => {
  const old = set({ paths: paths(2) });
  const underWay = [
    {
      taskIds: ["t0"],
      submittedAt: START,
      urls: [ONE, TWO].map((path) => ({ path, url: url(path), version: "1", attempt: 1 })),
    },
  ];
  const progress = update(set({ paths: paths(2), generation: "2" }), old, { underWay });
  progress.accepted([ONE], TASKS);
  expect(progress.underWay.map(({ taskIds, urls }) => [taskIds, urls.map(({ path }) => path)])).toEqual([
    [["t0"], [TWO]],
    [["t1"], [ONE]],
  ]);
});

test("what the task list says in the event is in the ledger, and the one before looking is without it", () => {
  const progress = begin(set({ paths: paths(1) }));
  progress.accepted([ONE], TASKS);
  const row = {
    taskId: "t1",
    objectPath: url(ONE),
    objectType: "preload",
    status: "failed" as const,
    process: "0%",
    creationTime: START,
    description: "Origin Timeout",
  };
  progress.learns(new Map([["t1", new Map([[`vod.example.com${ONE}`, [row]]])]]));
  expect(progress.ledger().pending.get(ONE)).toMatchObject({ attempts: 1, reason: "origin: Origin Timeout" });
  expect(progress.ledgerBeforeLooking().pending.size).toBe(0);
});
