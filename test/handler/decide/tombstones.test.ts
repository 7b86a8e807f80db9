/** What a set dropped: remembered for a while, and followed no more. */
import { declaredSettings } from "../../../src/handler/decide/settings";
import { remembered } from "../../../src/handler/decide/tombstones";
import { EMPTY_LEDGER, type Ledger, type TaskUnderWay } from "../../../src/handler/types";
import { paths, set, START, url } from "../support";

const DAY = 86_400_000;
const before = (ledger: Partial<Ledger> = {}, count = 2) => ({
  properties: set({ paths: paths(count) }),
  ledger: { ...EMPTY_LEDGER, ...ledger },
});
const ONE = "/00001.mp4";
const TWO = "/00002.mp4";

const task = (path: string, submittedAt = START): TaskUnderWay => ({
  taskIds: ["t1"],
  submittedAt,
  urls: [{ path, url: url(path), version: "1", attempt: 1 }],
});

test("a path that leaves the list leaves a stone with its version, settings and time", () => {
  const known = before();
  expect(remembered(known, set({ paths: paths(1) }), START)).toEqual({
    underWay: [],
    dropped: new Map([
      [TWO, { version: "1", settings: declaredSettings(known.properties), url: url(TWO), at: START }],
    ]),
  });
});

test("with what it still owed, when it was pending", () => {
  const pending = { reason: "quota", refresh: { kind: "owed" }, attempts: 0 } as const;
  const after = remembered(before({ pending: new Map([[TWO, pending]]) }), set({ paths: paths(1) }), START);
  expect(after.dropped?.get(TWO)?.pending).toEqual(pending);
});

test("a path that was given up leaves none: it comes back as a new one", () => {
  const givenUp = new Map([[TWO, { reason: "origin", attempts: 3, refused: false }]]);
  expect(remembered(before({ givenUp }), set({ paths: paths(1) }), START).dropped).toBeUndefined();
});

test("the stone goes when the path is back, when it is old, and when the domain is another", () => {
  const stone = { version: "1", settings: "s", url: url(TWO), at: START };
  const known = before({ dropped: new Map([[TWO, stone]]) }, 1);
  const dropped = (wanted: Parameters<typeof remembered>[1], now = START): boolean =>
    remembered(known, wanted, now).dropped?.has(TWO) === true;
  expect(dropped(set({ paths: paths(1) }))).toBe(true);
  expect(dropped(set({ paths: paths(2) }))).toBe(false);
  expect(dropped(set({ paths: paths(1) }), START + 31 * DAY)).toBe(false);
  expect(dropped(set({ paths: paths(1), domain: "other.example.com" }))).toBe(false);
});

test("the newest 5,000 are kept", () => {
  const old = { version: "1", settings: "s", url: url("/old.mp4"), at: START - 1 };
  const known = before({ dropped: new Map([["/old.mp4", old]]) }, 5_000);
  const { dropped } = remembered(known, set({ paths: new Map() }), START);
  expect(dropped?.size).toBe(5_000);
  expect(dropped?.has("/old.mp4")).toBe(false);
});

test("tasks of what is wanted are followed, those of dropped paths are parked until they come back", () => {
  const known = before({ underWay: [task(ONE), task(TWO)] });
  const after = remembered(known, set({ paths: paths(1) }), START);
  expect(after).toMatchObject({ underWay: [task(ONE)], parked: [task(TWO)] });
  const back = remembered(
    { properties: set({ paths: paths(1) }), ledger: { ...EMPTY_LEDGER, ...after } },
    set({ paths: paths(2) }),
    START,
  );
  expect(back.underWay).toEqual([task(ONE), task(TWO)]);
  expect(back.parked).toBeUndefined();
});

test("tasks of another version, of another host and of more than three days ago are followed no more", () => {
  const known = before({ underWay: [task(ONE), task(TWO, START - 4 * DAY)] });
  expect(remembered(known, set({ paths: paths(2) }), START).underWay).toEqual([task(ONE)]);
  expect(remembered(known, set({ paths: paths(2, 1, "2") }), START).underWay).toEqual([]);
  const elsewhere = set({ paths: paths(2), domain: "other.example.com" });
  expect(remembered(known, elsewhere, START).underWay).toEqual([]);
});

test("a set that has lost all its paths says so, until it has some again", () => {
  const emptied = remembered(before(), set({ paths: new Map() }), START);
  expect(emptied.emptied).toBe(true);
  const still = { properties: set({ paths: new Map() }), ledger: { ...EMPTY_LEDGER, ...emptied } };
  expect(remembered(still, set({ paths: new Map() }), START).emptied).toBe(true);
  expect(remembered(still, set({ paths: paths(1) }), START).emptied).toBeUndefined();
});

test("a set that is created remembers nothing", () => {
  expect(remembered(undefined, set(), START)).toEqual({ underWay: [] });
});
