/** The diff decides what is due; everything else only carries it out. */
import { diffSet, type KnownSet, OUTCOME_UNKNOWN, submissionOrder } from "../../src/handler/decide/diff";
import { declaredSettings } from "../../src/handler/decide/settings";
import { describePlan } from "../../src/handler/say/plan-text";
import { EMPTY_LEDGER, type PendingEntry, type SetProperties } from "../../src/handler/types";
import { set as declared } from "./support";

const set = (paths: Record<string, string>, more: Partial<SetProperties> = {}): SetProperties =>
  declared({ paths: new Map(Object.entries(paths)), ...more });

const BASE = set({ "/a": "1", "/b": "1" });

const known = (properties: SetProperties, ledger: Partial<KnownSet["ledger"]> = {}): KnownSet => ({
  properties,
  ledger: { ...EMPTY_LEDGER, ...ledger },
});

const waiting = (more: Partial<PendingEntry> = {}): PendingEntry => ({
  reason: "quota",
  refresh: { kind: "none" },
  attempts: 0,
  ...more,
});

const kinds = (diff: ReturnType<typeof diffSet>): Record<string, string> =>
  Object.fromEntries(diff.due.map(({ path, kind, refresh }) => [path, `${kind}/${refresh.kind}`]));

describe("what is due", () => {
  test("a new set: every path is new and may be found in the task list", () => {
    const diff = diffSet(BASE, undefined);
    expect(kinds(diff)).toEqual({ "/a": "new/none", "/b": "new/none" });
    expect(diff.due.every(({ mayBeRecent }) => mayBeRecent)).toBe(true);
    expect(diffSet({ ...BASE, skipRecent: false }, undefined).due.some((one) => one.mayBeRecent)).toBe(false);
  });

  test("the same set: nothing, whatever the order of the map", () => {
    const diff = diffSet(set({ "/b": "1", "/a": "1" }), known(BASE));
    expect(diff).toMatchObject({ due: [], dropped: [], unchanged: 2 });
  });

  test("added, changed, dropped", () => {
    const diff = diffSet(set({ "/a": "2", "/c": "1" }), known(BASE));
    expect(kinds(diff)).toEqual({ "/a": "changed/owed", "/c": "new/none" });
    expect(diff.dropped).toEqual(["/b"]);
  });

  test("a changed path owes no refresh on another host, or when the author wants none", () => {
    expect(kinds(diffSet(set({ "/a": "2" }, { domain: "new.example.com" }), known(BASE)))).toEqual({
      "/a": "changed/none",
    });
    expect(kinds(diffSet(set({ "/a": "2" }, { refreshChanged: false }), known(BASE)))).toEqual({
      "/a": "changed/none",
    });
  });

  test("a changed path owes its refresh whatever else changes on the same host", () => {
    const wanted = set({ "/a": "2", "/b": "1" }, { generation: "g", scheme: "https" });
    expect(kinds(diffSet(wanted, known(BASE)))).toEqual({ "/a": "changed/owed", "/b": "resend/none" });
  });

  test.each([
    ["domain", { domain: "new.example.com" }],
    ["scheme", { scheme: "https" }],
    ["area", { area: "overseas" }],
    ["l2Preload", { l2Preload: true }],
    ["withHeader", { withHeader: { "Accept-Encoding": ["gzip"] } }],
    ["generation", { generation: "2" }],
  ] as const)("a changed %s makes every path due and refreshes none", (name, change) => {
    const diff = diffSet({ ...BASE, ...change }, known(BASE));
    expect(kinds(diff)).toEqual({ "/a": "resend/none", "/b": "resend/none" });
    expect(diff.resend).toEqual([name]);
    expect(diff.due.some(({ mayBeRecent }) => mayBeRecent)).toBe(false);
  });

  test("the order of header names is no change", () => {
    const one = { ...BASE, withHeader: { A: ["1"], B: ["2"] } };
    const two = { ...BASE, withHeader: { B: ["2"], A: ["1"] } };
    expect(diffSet(two, known(one)).due).toEqual([]);
  });

  test("batch size, timeouts, first and the like make nothing due", () => {
    const change = { batchSize: 7, timeoutMs: 1, first: ["/b"], skipRecent: false, wait: true } as const;
    const wanted: SetProperties = { ...BASE, ...change, maxAttempts: 7, refreshChanged: false };
    expect(diffSet(wanted, known(BASE)).due).toEqual([]);
  });
});

describe("paths pending and given up", () => {
  test("a pending path is due by itself and keeps what it owes", () => {
    const before = known(BASE, { pending: new Map([["/a", waiting({ refresh: { kind: "done" } })]]) });
    expect(kinds(diffSet(BASE, before))).toEqual({ "/a": "pending/done" });
  });

  test("a pending change still owes its refresh when everything is sent again, but not on another host", () => {
    const before = known(BASE, { pending: new Map([["/a", waiting({ refresh: { kind: "owed" } })]]) });
    expect(kinds(diffSet({ ...BASE, generation: "2" }, before))["/a"]).toBe("pending/owed");
    expect(kinds(diffSet({ ...BASE, domain: "new.example.com" }, before))["/a"]).toBe("pending/none");
  });

  test("a pending path whose version changes again is changed, and owes a refresh anew", () => {
    const before = known(BASE, { pending: new Map([["/a", waiting({ refresh: { kind: "done" } })]]) });
    expect(kinds(diffSet(set({ "/a": "2", "/b": "1" }), before))).toEqual({ "/a": "changed/owed" });
  });

  test("who wants no refreshes any more calls off what is owed, but not one that was accepted and failed", () => {
    const owes = (refresh: PendingEntry["refresh"]): unknown =>
      diffSet(
        set({ "/a": "2" }, { refreshChanged: false }),
        known(set({ "/a": "2" }), { pending: new Map([["/a", waiting({ refresh })]]) }),
      ).due[0]?.refresh.kind;
    expect(owes({ kind: "owed" })).toBe("none");
    expect(owes({ kind: "owed", again: true })).toBe("owed");
    expect(owes({ kind: "started", taskIds: ["r1"], at: 0 })).toBe("started");
  });

  test("a change that is taken back before it was sent owes nothing: what was wanted lies there", () => {
    const properties = set({ "/a": "2" });
    const had = { version: "1", settings: declaredSettings(properties) };
    const back = (entry: Partial<PendingEntry>): unknown =>
      diffSet(set({ "/a": "1" }), known(properties, { pending: new Map([["/a", waiting(entry)]]) })).due.map(
        ({ kind }) => kind,
      );
    expect(back({ had })).toEqual([]);
    expect(back({})).toEqual(["changed"]);
    expect(back({ had: { ...had, settings: "others" } })).toEqual(["changed"]);
  });

  describe("a path that was dropped and comes back", () => {
    const stone = {
      version: "1",
      settings: declaredSettings(BASE),
      url: "http://vod.example.com/c",
      at: 0,
    };
    const back = (version: string, more: Partial<typeof stone & { pending: PendingEntry }> = {}): unknown =>
      diffSet(
        set({ "/a": "1", "/b": "1", "/c": version }),
        known(BASE, { dropped: new Map([["/c", { ...stone, ...more }]]) }),
      ).due.map(({ kind, refresh }) => `${kind}, ${refresh.kind}`);

    test("as it was lies there still", () => {
      expect(back("1")).toEqual([]);
    });

    test("in another version is changed", () => {
      expect(back("2")).toEqual(["changed, owed"]);
    });

    test("under other settings is sent again", () => {
      expect(back("1", { settings: "others" })).toEqual(["resend, none"]);
    });

    test("pends as it pended", () => {
      expect(back("1", { pending: waiting({ refresh: { kind: "done" } }) })).toEqual(["pending, done"]);
    });
  });

  test("what was never sent may be found in the task list, and what was lost since it was sent", () => {
    const base = set({ "/a": "1", "/b": "1", "/c": "1" });
    const before = known(base, {
      pending: new Map([
        ["/a", waiting({ mayBeRecent: true })],
        ["/b", waiting({ reason: OUTCOME_UNKNOWN, sentAt: 5 })],
        ["/c", waiting({ reason: "quota" })],
      ]),
    });
    expect(diffSet(base, before).due.map(({ mayBeRecent, sentAt }) => [mayBeRecent, sentAt])).toEqual([
      [true, undefined],
      [false, 5],
      [false, undefined],
    ]);
    const again = diffSet({ ...base, generation: "2" }, before);
    expect(again.due.map(({ mayBeRecent, sentAt }) => [mayBeRecent, sentAt])).toEqual(
      Array.from({ length: 3 }, () => [false, undefined]),
    );
  });

  test("a path given up stays so until something about it changes", () => {
    const givenUp = new Map([["/a", { reason: "origin", attempts: 3, refused: false }]]);
    const before = known(BASE, { givenUp });
    expect(diffSet(BASE, before)).toMatchObject({ due: [], unchanged: 1, stillGivenUp: givenUp });
    expect(kinds(diffSet({ ...BASE, maxAttempts: 5 }, before))).toEqual({ "/a": "retried/none" });
    expect(kinds(diffSet(set({ "/a": "2", "/b": "1" }), before))).toEqual({ "/a": "changed/owed" });
    expect(kinds(diffSet({ ...BASE, generation: "2" }, before))["/a"]).toBe("resend/none");
    expect(diffSet(set({ "/b": "1" }), before)).toMatchObject({ dropped: ["/a"], stillGivenUp: new Map() });
  });

  test("more attempts do not help a URL that the service refuses", () => {
    const before = known(BASE, {
      givenUp: new Map([["/a", { reason: "malformed", attempts: 1, refused: true }]]),
    });
    expect(diffSet({ ...BASE, maxAttempts: 9 }, before).due).toEqual([]);
  });
});

describe("adopt", () => {
  test("records a set that has no paths yet, on create and after an import", () => {
    const wanted = { ...BASE, adopt: true };
    expect(diffSet(wanted, undefined)).toMatchObject({ due: [], adopted: ["/a", "/b"] });
    expect(diffSet(wanted, known(set({})))).toMatchObject({ due: [], adopted: ["/a", "/b"] });
  });

  test("does nothing any more once there are paths, and says so only when there are new ones", () => {
    expect(diffSet({ ...BASE, adopt: true }, known(BASE))).toMatchObject({
      adopted: [],
      adoptIgnored: false,
    });
    const wanted = set({ "/a": "1", "/b": "1", "/c": "1" }, { adopt: true });
    expect(diffSet(wanted, known(BASE))).toMatchObject({ adopted: [], adoptIgnored: true });
  });
});

describe("what the plan says", () => {
  const many = (count: number, from = 0): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`/${index + from}`, "1"]));

  test.each([
    [diffSet(set(many(250)), undefined), "up to 250 of 250 to send in 3 calls: 250 new"],
    [
      diffSet(set(many(251)), known(set(many(250)))),
      "up to 1 of 251 to send in 1 call: 1 new; 250 unchanged",
    ],
    [diffSet(set(many(240)), known(set(many(250)))), "nothing to send: 240 unchanged, 10 dropped"],
    [diffSet(set(many(1500), { adopt: true }), undefined), "nothing to send: 1,500 adopted"],
    [diffSet(set({}), undefined), "nothing to send: the set is empty"],
    [
      diffSet(set(many(20), { area: "overseas" }), known(set(many(20)))),
      "up to 20 of 20 to send in 1 call because area changed: 20 sent again",
    ],
    [
      diffSet(
        set({ ...many(498), "/0": "2", "/1": "2" }),
        known(set(many(501)), { pending: new Map([["/5", waiting()]]) }),
      ),
      "up to 3 of 498 to send in 2 calls and 1 refresh call: 2 changed, 1 pending (2 refreshed first); 495 unchanged, 3 dropped",
    ],
  ])("%#", (diff, text) => {
    expect(describePlan(diff, 100)).toBe(text);
  });
});

test("the order: refreshed, refreshing, changed, pending, new; in each the author's prefixes, then the path", () => {
  const wanted = set(
    {
      "/z": "1",
      "/new/b": "1",
      "/new/a": "1",
      "/hero": "1",
      "/done": "1",
      "/started": "1",
      "/wait": "1",
      "/chg": "2",
    },
    { first: ["/hero", "/new/"] },
  );
  const before = known(set({ "/done": "1", "/started": "1", "/wait": "1", "/chg": "1" }), {
    pending: new Map([
      ["/done", waiting({ refresh: { kind: "done" } })],
      ["/started", waiting({ refresh: { kind: "started", taskIds: ["1"], at: 0 } })],
      ["/wait", waiting()],
    ]),
  });
  const order = submissionOrder(diffSet(wanted, before).due, wanted.first).map(({ path }) => path);
  expect(order).toEqual(["/done", "/started", "/chg", "/wait", "/hero", "/new/a", "/new/b", "/z"]);
});
