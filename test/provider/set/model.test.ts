import { UNKNOWN } from "../../../src/plugin/values";
import { toProperties, withDefaults } from "../../../src/provider/set/arguments";
import { fromLedger, hasUnknown, sameArgument, toLedger } from "../../../src/provider/set/model";
import { encodePrivateState } from "../../../src/provider/set/private-state";
import { config, paths, state } from "../support";

test("what is not said has its default", () => {
  expect(toProperties(withDefaults(config()), "create")).toEqual({
    domain: "vod.example.com",
    paths: paths(3),
    first: [],
    scheme: "http",
    batchSize: 100,
    refreshChanged: true,
    skipRecent: true,
    adopt: false,
    wait: false,
    maxAttempts: 3,
    timeoutMs: 1_200_000,
  });
});

test("what is said is taken", () => {
  const said = config({
    generation: "2026-11",
    first: ["/trailers/"],
    scheme: "https",
    area: "overseas",
    l2_preload: false,
    with_header: new Map([["Accept-Encoding", ["gzip", "br"]]]),
    batch_size: 10,
    refresh_changed: false,
    skip_recent: false,
    adopt: true,
    max_attempts: 5,
    timeouts: { create: "90s", update: "2h" },
  });
  expect(toProperties(withDefaults(said), "update")).toMatchObject({
    generation: "2026-11",
    first: ["/trailers/"],
    scheme: "https",
    area: "overseas",
    l2Preload: false,
    withHeader: { "Accept-Encoding": ["gzip", "br"] },
    batchSize: 10,
    refreshChanged: false,
    skipRecent: false,
    adopt: true,
    maxAttempts: 5,
    timeoutMs: 7_200_000,
  });
  expect(toProperties(said, "create").timeoutMs).toBe(90_000);
});

test("an empty generation and an empty header map say no more than none", () => {
  const properties = toProperties(config({ generation: "", with_header: new Map() }), "create");
  expect(properties).not.toHaveProperty("generation");
  expect(properties).not.toHaveProperty("withHeader");
});

test("a ledger goes into the state and comes back", () => {
  const underWay = [{ taskIds: ["1"], submittedAt: 5, urls: [] }];
  const ledger = {
    pending: new Map([["/a", { reason: "quota", refresh: { kind: "owed" as const }, attempts: 1 }]]),
    givenUp: new Map([["/b", { reason: "malformed URL", attempts: 0, refused: true }]]),
    underWay,
  };
  const attributes = fromLedger(ledger);
  expect(attributes).toMatchObject({ pending_count: 1, failed_count: 1 });
  expect(toLedger(state(attributes), encodePrivateState({ underWay }))).toEqual(ledger);
});

describe("arguments are compared as written", () => {
  test.each<[unknown, unknown, boolean]>([
    [null, null, true],
    ["a", "a", true],
    [null, "", false],
    [new Map([["/a", "1"], ["/b", "2"]]), new Map([["/b", "2"], ["/a", "1"]]), true], // prettier-ignore
    [new Map([["/a", "1"]]), new Map([["/b", "1"]]), false],
    [new Map([["h", ["1", "2"]]]), new Map([["h", ["1", "2"]]]), true],
    [new Map([["h", ["1", "2"]]]), new Map([["h", ["2", "1"]]]), false],
    [{ create: "1m", update: null }, { create: "1m", update: null }, true],
    [{ create: "1m", update: null }, null, false],
    [UNKNOWN, UNKNOWN, false],
  ])("%p and %p", (one, other, same) => {
    expect(sameArgument(one, other)).toBe(same);
  });
});

test("an unknown value is found however deep it is", () => {
  expect(hasUnknown(new Map([["h", ["1", UNKNOWN]]]))).toBe(true);
  expect(hasUnknown({ create: UNKNOWN })).toBe(true);
  expect(hasUnknown(new Map([["h", ["1", null]]]))).toBe(false);
});
