/** A set that takes the place of one that was destroyed in the same process. */
import { diffCreated } from "../../../src/handler/decide/replaced";
import { UrlMemory } from "../../../src/handler/evidence/memory";
import { onEvent } from "../../../src/handler/on-event";
import { EMPTY_LEDGER, type Ledger, type SetProperties } from "../../../src/handler/types";
import { Deploys, paths, set, START, url } from "../support";

const ONE = "/00001.mp4";
const TWO = "/00002.mp4";
const TASK = {
  taskIds: ["t1"],
  submittedAt: START,
  urls: [ONE, TWO].map((path) => ({ path, url: url(path), version: "1", attempt: 1 })),
};

/** What a set of two paths knew when it was destroyed. */
function after(ledger: Partial<Ledger> = {}): UrlMemory {
  const memory = new UrlMemory();
  memory.depart("set-1", set({ paths: paths(2) }), { ...EMPTY_LEDGER, ...ledger }, START);
  return memory;
}

const due = (wanted: SetProperties, memory: UrlMemory): Record<string, string> =>
  Object.fromEntries(diffCreated(wanted, memory).diff.due.map(({ path, kind }) => [path, kind]));

test("nothing is due that was accepted just as it is wanted, and its tasks are followed", () => {
  const { diff, inherited, underWay } = diffCreated(set({ paths: paths(2) }), after({ underWay: [TASK] }));
  expect(diff).toMatchObject({ due: [], unchanged: 2 });
  expect(inherited).toBe(2);
  expect(underWay).toEqual([TASK]);
});

test("another version is a change that owes its refresh, and only the rest is followed", () => {
  const wanted = set({
    paths: new Map([
      [ONE, "1"],
      [TWO, "2"],
    ]),
  });
  const { diff, underWay } = diffCreated(wanted, after({ underWay: [TASK] }));
  expect(diff.due).toMatchObject([{ path: TWO, kind: "changed", refresh: { kind: "owed" } }]);
  expect(underWay.flatMap(({ urls }) => urls.map(({ path }) => path))).toEqual([ONE]);
});

test("another generation sends what was sent", () => {
  expect(due(set({ paths: paths(2), generation: "2" }), after())).toEqual({
    [ONE]: "resend",
    [TWO]: "resend",
  });
});

test("a set with other nodes or headers takes nobody's place: its paths are new", () => {
  expect(due(set({ paths: paths(2), area: "overseas" }), after())).toEqual({ [ONE]: "new", [TWO]: "new" });
});

test("what was pending is pending, with what it owes", () => {
  const pending = {
    reason: "quota",
    refresh: { kind: "started", taskIds: ["t2"], at: START },
    attempts: 0,
  } as const;
  const { diff } = diffCreated(set({ paths: paths(2) }), after({ pending: new Map([[TWO, pending]]) }));
  expect(diff.due).toMatchObject([{ path: TWO, kind: "pending", refresh: pending.refresh }]);
});

test("what was given up is new", () => {
  const givenUp = new Map([[TWO, { reason: "origin", attempts: 3, refused: false }]]);
  expect(due(set({ paths: paths(2) }), after({ givenUp }))).toEqual({ [TWO]: "new" });
});

test("a set that skips nothing sends all of it, and owes no less before", () => {
  const wanted = set({
    paths: new Map([
      [ONE, "1"],
      [TWO, "2"],
    ]),
    skipRecent: false,
  });
  const { diff } = diffCreated(wanted, after());
  expect(diff.due).toMatchObject([
    { path: ONE, kind: "resend" },
    { path: TWO, kind: "changed", refresh: { kind: "owed" } },
  ]);
});

test("a set that adopts records what was accepted, and sends what was pending", () => {
  const pending = { reason: "quota", refresh: { kind: "none" }, attempts: 0 } as const;
  const wanted = set({ paths: paths(3), adopt: true });
  const { diff } = diffCreated(wanted, after({ pending: new Map([[TWO, pending]]) }));
  expect(diff.adopted).toEqual([ONE, "/00003.mp4"]);
  expect(diff.due.map(({ path }) => path)).toEqual([TWO]);
});

test("paths of other URLs are none of its business", () => {
  const { diff, inherited } = diffCreated(set({ paths: paths(2), domain: "other.example.com" }), after());
  expect(inherited).toBe(0);
  expect(diff.due.map(({ kind }) => kind)).toEqual(["new", "new"]);
});

test("a set that is created in the process which destroyed the one before sends nothing that this one had sent", async () => {
  const deploys = new Deploys();
  const ResourceProperties = set({ paths: paths(2, 1, "7"), withHeader: { "X-A": ["b"] } });
  const { PhysicalResourceId, Ledger: known } = await deploys.deploy(ResourceProperties);
  // A process of its own, without a journal.
  const context = deploys.context();
  await onEvent({ RequestType: "Delete", PhysicalResourceId, ResourceProperties, Ledger: known }, context);
  const { Counts, Ledger: after } = await onEvent({ RequestType: "Create", ResourceProperties }, context);
  expect(Counts).toMatchObject({ recorded: 2, accepted: 0 });
  expect(after.underWay).toEqual(known.underWay);
});
