import type { Ledger } from "../../../src/handler/types";
import type { ConfiguredContext, PrivateState } from "../../../src/plugin/provider";
import { UNKNOWN, type Value } from "../../../src/plugin/values";
import type { Configured } from "../../../src/provider/configured";
import { encodePrivateState } from "../../../src/provider/set/private-state";
import { planSet } from "../../../src/provider/set/plan";
import type { SetModel } from "../../../src/provider/set/schema";
import { INTENT_UNKNOWN } from "../../../src/provider/set/model";
import { callContext, config, openAttributes, paths, state } from "../support";

const unconfigured: ConfiguredContext<Configured> = { ...callContext, configured: undefined };

/** What an apply may change: all open in a plan that sends. */
const LEDGER = ["failed", "failed_count", "pending", "pending_count", "result"];

/** Three paths of version "1", and these. */
function versions(extra: Readonly<Record<string, Value<string>>>): ReadonlyMap<string, Value<string>> {
  return new Map<string, Value<string>>([...paths(3), ...Object.entries(extra)]);
}

async function plan(
  wanted: Partial<SetModel>,
  prior: SetModel | null,
  priorPrivate: PrivateState = null,
): Promise<{ readonly planned: SetModel; readonly warnings: readonly string[] }> {
  const answer = await planSet({ config: config(wanted), prior, priorPrivate }, unconfigured);
  expect(answer.diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  if (answer.planned === null) throw new Error("no plan");
  return { planned: answer.planned, warnings: answer.diagnostics.map(({ summary }) => summary) };
}

describe("create", () => {
  test("of 250 paths: what is sent is known, what becomes of it is not", async () => {
    const { planned } = await plan({ paths: paths(250) }, null);
    expect(planned.planned).toMatch(/^up to 250 of 250 to send in 3 calls: 250 new/);
    expect(openAttributes(planned)).toEqual([...LEDGER, "id"].sort());
    expect(planned).toMatchObject({ scheme: "http", batch_size: 100, max_attempts: 3 });
  });

  test("of an empty set: nothing is sent, and all but the id is known", async () => {
    const { planned } = await plan({ paths: new Map() }, null);
    expect(openAttributes(planned)).toEqual(["id"]);
    expect(planned).toMatchObject({ pending_count: 0, failed_count: 0, result: "nothing to send" });
  });

  test("with adopt: recorded without a call, and the plan says so", async () => {
    const { planned } = await plan({ paths: paths(250), adopt: true }, null);
    // What a set that it replaces left pending is known when that set is gone.
    expect(openAttributes(planned)).toEqual([
      "failed",
      "failed_count",
      "id",
      "pending",
      "pending_count",
      "result",
    ]);
    expect(planned.planned).toContain("250 adopted");
  });

  test("with a domain known only after apply: what is sent is known", async () => {
    const { planned } = await plan({ domain: UNKNOWN }, null);
    expect(planned.planned).toMatch(/^up to 3 of 3/);
  });

  test("with versions known only after apply: what is sent is known", async () => {
    const { planned } = await plan({ paths: new Map([["/a.mp4", UNKNOWN]]) }, null);
    expect(planned.planned).toMatch(/^up to 1 of 1/);
  });

  test("with a list known only after apply: nothing is known", async () => {
    const { planned } = await plan({ paths: UNKNOWN }, null);
    expect(openAttributes(planned)).toEqual(
      [...LEDGER, ...Object.keys(INTENT_UNKNOWN), "id", "paths"].sort(),
    );
  });

  test("with adopt or batch_size known only after apply: not even how much is sent", async () => {
    expect((await plan({ adopt: UNKNOWN }, null)).planned.planned).toBe(UNKNOWN);
    expect((await plan({ batch_size: UNKNOWN }, null)).planned.planned).toBe(UNKNOWN);
  });
});

describe("nothing changed", () => {
  test("the prior state comes back, the very same", async () => {
    const prior = state();
    expect((await plan({}, prior)).planned).toBe(prior);
  });

  test("also when an argument is written out with its default, or the order differs", async () => {
    const prior = state();
    const reversed = new Map([...paths(3)].reverse());
    expect((await plan({ paths: reversed, scheme: "http", adopt: false }, prior)).planned).toBe(prior);
  });

  test("also for a state with no plan in it, as an upgrade leaves it", async () => {
    const prior = state({ planned: null, result: null });
    expect((await plan({}, prior)).planned).toBe(prior);
  });

  test("also for a state that is older than an argument with a default", async () => {
    const before = state({ skip_recent: null, max_attempts: null });
    expect((await plan({}, before)).planned).toBe(before);
    const { planned } = await plan({ max_attempts: 4 }, before);
    expect(planned).toMatchObject({ skip_recent: true, max_attempts: 4 });
  });

  test("also with adopt left on, which says nothing while no path is new", async () => {
    const prior = state({ adopt: true });
    expect(await plan({ adopt: true }, prior)).toEqual({ planned: prior, warnings: [] });
  });
});

describe("update", () => {
  test("a new path is sent; the id stays", async () => {
    const { planned } = await plan({ paths: paths(4) }, state());
    expect(planned.planned).toMatch(/^up to 1 of 4 to send in 1 call: 1 new; 3 unchanged/);
    expect(planned.id).toBe("set-1");
    expect(openAttributes(planned)).toEqual(LEDGER);
  });

  test("what is pending is proposed by itself", async () => {
    const prior = state({ pending: new Map([["/0002.mp4", "quota"]]), pending_count: 1 });
    const { planned } = await plan({}, prior);
    expect(planned.planned).toMatch(/^up to 1 of 3 to send in 1 call: 1 pending/);
    expect(openAttributes(planned)).toEqual(LEDGER);
  });

  test("a plan that only drops keeps everything known", async () => {
    const prior = state({ pending: new Map([["/0003.mp4", "quota"]]), pending_count: 1 });
    const { planned } = await plan({ paths: paths(2) }, prior);
    expect(openAttributes(planned)).toEqual([]);
    expect(planned.planned).toContain("1 dropped");
    expect(planned).toMatchObject({ pending: new Map(), pending_count: 0, result: prior.result });
  });

  test("a path that was given up stays so, with what is known of it, and the plan warns", async () => {
    const failed = new Map([["/0001.mp4", "origin: Origin Timeout [attempts: 3]"]]);
    const prior = state({ failed, failed_count: 1 });
    const { planned, warnings } = await plan({ paths: paths(2) }, prior);
    expect(planned).toMatchObject({ failed, failed_count: 1 });
    expect(warnings).toEqual(["Some paths could not be preloaded and were given up"]);
    expect((await plan({}, prior)).warnings).toEqual(warnings);
    expect((await plan({ domain: UNKNOWN }, prior)).warnings).toEqual(warnings);
  });

  test("raising max_attempts makes what failed at the origin due again", async () => {
    const failed = new Map([["/0001.mp4", "origin: Origin Timeout [attempts: 3]"]]);
    const { planned } = await plan({ max_attempts: 4 }, state({ failed, failed_count: 1 }));
    expect(planned.planned).toMatch(/^up to 1 of 3/);
  });

  test("another batch size sends nothing, and everything stays known", async () => {
    const { planned } = await plan({ batch_size: 10 }, state());
    expect(openAttributes(planned)).toEqual([]);
    expect(planned).toMatchObject({
      batch_size: 10,
      planned: expect.stringMatching(/^nothing to send/) as string,
    });
  });

  test.each<[string, Partial<SetModel>]>([
    ["domain", { domain: "other.example.com" }],
    ["scheme", { scheme: "https" }],
    ["area", { area: "overseas" }],
    ["l2_preload", { l2_preload: true }],
    ["with_header", { with_header: new Map([["A", ["1"]]]) }],
    ["generation", { generation: "2" }],
  ])("another %s sends everything, and the plan says why", async (name, change) => {
    const { planned } = await plan(change, state());
    expect(planned.planned).toMatch(/^up to 3 of 3 to send in 1 call/);
    expect(planned.planned).toContain(name);
  });

  test("after an import, adopt records the list", async () => {
    const prior = state({ paths: new Map(), planned: null, result: null });
    const { planned, warnings } = await plan({ adopt: true }, prior);
    expect(openAttributes(planned)).toEqual([]);
    expect(planned.result).toBe("3 adopted");
    expect(warnings).toEqual([]);
  });

  test("adopt that no longer acts says so when there is something new", async () => {
    const { planned, warnings } = await plan({ adopt: true, paths: paths(5) }, state({ adopt: true }));
    expect(planned.planned).toMatch(/^up to 2 of 5/);
    expect(warnings).toEqual(["adopt does nothing any more"]);
  });
});

describe("waiting", () => {
  const seen = (count: number | null, wait = true): SetModel => state({ wait, under_way_count: count });
  const followed: Ledger["underWay"] = [
    {
      taskIds: ["1"],
      submittedAt: 5,
      urls: ["/0001.mp4", "/0002.mp4"].map((path) => ({
        path,
        url: `http://h${path}`,
        version: "1",
        attempt: 1,
      })),
    },
  ];
  const privateState = encodePrivateState({ underWay: followed });

  test("what a wait has not seen arrive is waited for by the next apply", async () => {
    const { planned } = await plan({ wait: true }, seen(2));
    expect(planned.planned).toBe("nothing to send: 2 under way and waited for, 3 unchanged");
    expect(planned).toMatchObject({ planned_urls: 0, planned_calls: 0 });
    expect(openAttributes(planned)).toEqual([...LEDGER, "under_way_count"]);
  });

  test("a set that begins to wait waits for what it still follows", async () => {
    const { planned } = await plan({ wait: true }, seen(null, false), privateState);
    expect(planned.planned).toBe("nothing to send: 2 under way and waited for, 3 unchanged");
    expect(openAttributes(planned)).toEqual([...LEDGER, "under_way_count"]);
    const nothing = await plan({ wait: true }, seen(null, false));
    expect(openAttributes(nothing.planned)).toEqual([]);
  });

  test("nothing to wait for is an empty plan, also in a state that never knew of waiting", async () => {
    for (const prior of [seen(0), seen(null)]) {
      expect((await plan({ wait: true }, prior, privateState)).planned).toBe(prior);
    }
  });

  test("a set that waits no more waits for nothing", async () => {
    const { planned } = await plan({ wait: false }, seen(2));
    expect(openAttributes(planned)).toEqual([]);
    expect(planned.under_way_count).toBeNull();
  });

  test.each([true, false])("whether it waits is known only after apply, and is %s then", async (wait) => {
    for (const prior of [seen(2), seen(0), seen(null, false)]) {
      const { planned } = await plan({ wait: UNKNOWN, paths: paths(2) }, prior, privateState);
      const again = (await plan({ wait, paths: paths(2) }, prior, privateState)).planned;
      expect(again).toMatchObject(Object.fromEntries(knownParts(planned)));
    }
  });
});

describe("what is known only after apply", () => {
  test.each<[string, Partial<SetModel>]>([
    ["a version of a path that the set has", { paths: versions({ "/0001.mp4": UNKNOWN }) }],
    ["the list", { paths: UNKNOWN }],
    ["the domain", { domain: UNKNOWN }],
    ["a header value", { with_header: new Map([["A", [UNKNOWN]]]) }],
    ["generation", { generation: UNKNOWN }],
  ])("%s may make anything due", async (_, change) => {
    const { planned } = await plan(change, state());
    expect(openAttributes(planned)).toEqual(expect.arrayContaining([...LEDGER, "planned"]));
    expect(planned.id).toBe("set-1");
  });

  test("a version of a new path changes nothing about what is sent", async () => {
    const { planned } = await plan({ paths: versions({ "/new.mp4": UNKNOWN }) }, state());
    expect(planned.planned).toMatch(/^up to 1 of 4/);
  });

  /** Terraform plans again when the values are known and refuses a known value that differs. */
  test.each<[string, Partial<SetModel>, Partial<SetModel>]>([
    ["first turns out as it was", { first: [UNKNOWN] }, { first: ["/a"] }],
    ["first turns out different", { first: [UNKNOWN] }, { first: ["/b"] }],
    ["batch_size turns out as it was", { batch_size: UNKNOWN, first: ["/a"] }, { first: ["/a"] }],
    ["timeouts turn out as they were", { timeouts: UNKNOWN, first: ["/a"] }, { first: ["/a"] }],
    ["skip_recent turns out different", { skip_recent: UNKNOWN }, { skip_recent: false }],
    ["the list turns out as it was", { paths: UNKNOWN, first: ["/a"] }, { first: ["/a"] }],
    ["the list turns out shorter", { paths: UNKNOWN }, { paths: paths(1) }],
    ["the domain turns out as it was", { domain: UNKNOWN, first: ["/a"] }, { first: ["/a"] }],
    ["a version turns out as it was", { paths: versions({ "/0001.mp4": UNKNOWN }) }, {}],
    ["a new version becomes known", { paths: new Map([["/n", UNKNOWN]]) }, { paths: new Map([["/n", "7"]]) }],
    [
      "first, while paths are dropped",
      { first: [UNKNOWN], paths: paths(1) },
      { first: ["/a"], paths: paths(1) },
    ],
  ])("the plan inside apply agrees with the first one: %s", async (_, before, after) => {
    for (const prior of [null, state({ first: ["/a"] })]) {
      const { planned } = await plan(before, prior);
      const again = (await plan(after, prior)).planned;
      expect(again).toMatchObject(Object.fromEntries(knownParts(planned)));
    }
  });
});

/** The attributes that a plan promises; of maps and lists with an unknown element, nothing. */
function knownParts(model: SetModel): readonly (readonly [string, unknown])[] {
  return Object.entries(model).filter(([, value]) => {
    if (value === UNKNOWN) return false;
    if (value instanceof Map) return ![...value.values()].includes(UNKNOWN);
    return !(Array.isArray(value) && value.includes(UNKNOWN));
  });
}
