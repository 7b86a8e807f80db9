/** What a set promises, from event to outcome, on the emulated service and a clock of the test's own. */
import { onEvent } from "../../src/handler/on-event";
import { EMPTY_LEDGER } from "../../src/handler/types";
import { compose } from "../../src/vod/client";
import { codes, Deploys, interruptedAt, paths, reasons, set, START, url } from "./support";

let deploys: Deploys;

beforeEach(() => {
  deploys = new Deploys();
});

/** All URLs that were accepted, in their order. */
const sent = (): readonly string[] => deploys.service.accepted().flat();

describe("sending", () => {
  test("250 paths go out in calls of 100, 100 and 50; the next event makes no call", async () => {
    const outcome = await deploys.deploy(set());

    expect(deploys.service.sizes()).toEqual([100, 100, 50]);
    expect(outcome).toMatchObject({
      PhysicalResourceId: "set-1",
      Stored: true,
      Counts: { accepted: 250, calls: 3, pending: 0, givenUp: 0 },
      Diagnostics: [],
    });
    expect(outcome.Result).toMatch(/^2026-11-20T10:00:\d\dZ: 250 accepted in 3 calls$/);
    expect(outcome.TaskIds).toHaveLength(3);
    expect(outcome.Ledger.underWay.flatMap(({ urls }) => urls)).toHaveLength(250);

    const calls = deploys.service.calls.length;
    const again = await deploys.deploy(set());
    expect(deploys.service.calls).toHaveLength(calls);
    expect(again.Ledger.underWay).toEqual(outcome.Ledger.underWay);
  });

  test("the settings of the set go with every call", async () => {
    const withHeader = { "Accept-Encoding": ["gzip"] };
    await deploys.deploy(
      set({ paths: paths(1), scheme: "https", area: "overseas", l2Preload: true, withHeader }),
    );
    expect(deploys.service.requests).toEqual([
      { urls: ["https://vod.example.com/00001.mp4"], area: "overseas", l2Preload: true, withHeader },
    ]);
  });

  test("removed paths cost no call, and their tasks are not followed any more", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    const calls = deploys.service.calls.length;
    const outcome = await deploys.deploy(set({ paths: paths(4) }));
    expect(deploys.service.calls).toHaveLength(calls);
    expect(outcome.Ledger.underWay.flatMap(({ urls }) => urls)).toHaveLength(4);
  });

  test("a new generation sends all and refreshes nothing", async () => {
    await deploys.deploy(set({ paths: paths(20) }));
    await deploys.deploy(set({ paths: paths(20), generation: "2" }));
    expect(deploys.service.sizes()).toEqual([20, 20]);
    expect(deploys.service.accepted("refresh")).toEqual([]);
  });

  test("adopt records without a call", async () => {
    const outcome = await deploys.deploy(set({ adopt: true }));
    expect(deploys.service.calls).toEqual([]);
    expect(outcome).toMatchObject({ Stored: true, Counts: { adopted: 250, pending: 0 } });
    expect(outcome.Result).toContain("250 adopted");
  });

  test("a delete makes no call and leaves nothing", async () => {
    const outcome = await onEvent(
      {
        RequestType: "Delete",
        PhysicalResourceId: "set-1",
        ResourceProperties: set(),
        Ledger: EMPTY_LEDGER,
      },
      deploys.context(),
    );
    expect(deploys.service.calls).toEqual([]);
    expect(outcome).toMatchObject({ PhysicalResourceId: "set-1", Ledger: EMPTY_LEDGER, Diagnostics: [] });
  });

  test("50,000 paths go out in calls of 1,000", async () => {
    deploys = new Deploys({ quota: { preload: 50_000 } });
    const outcome = await deploys.deploy(set({ paths: paths(50_000), batchSize: 1_000, skipRecent: false }));
    expect(outcome.Counts).toMatchObject({ accepted: 50_000, calls: 50 });
  });
});

describe("the day's quota", () => {
  test("120 of 250 fit: the last batch is cut, the rest follows after the reset", async () => {
    deploys.service.leave(120);
    const outcome = await deploys.deploy(set());

    expect(deploys.service.sizes()).toEqual([100, 20]);
    expect(reasons(outcome)).toEqual({ quota: 130 });
    expect(codes(outcome)).toEqual(["warning QUOTA_USED_UP"]);
    expect(outcome.Diagnostics[0]?.detail).toMatch(/250.*120/);
    expect(outcome.Result).toContain("120 accepted in 2 calls, 130 pending (quota)");

    deploys.clock.advance(86_400_000);
    const next = await deploys.deploy(set());
    expect(next.Counts).toMatchObject({ accepted: 130, pending: 0 });
    expect(new Set(sent()).size).toBe(250);
    expect(sent()).toHaveLength(250);
  });

  test("none left on create: stored with all pending, warned, no submitting call", async () => {
    deploys.service.leave(0);
    const outcome = await deploys.deploy(set());
    expect(outcome.Stored).toBe(true);
    expect(reasons(outcome)).toEqual({ quota: 250 });
    expect(codes(outcome)).toEqual(["warning QUOTA_USED_UP"]);
    expect(deploys.service.calls.filter(({ operation }) => operation === "preload")).toEqual([]);
  });

  test("`first` goes first, in its order", async () => {
    deploys.service.leave(3);
    const mixed = new Map([...paths(5), ["/b/1", "1"], ["/b/0", "1"], ["/a/0", "1"]]);
    await deploys.deploy(set({ paths: mixed, first: ["/b/", "/a/"] }));
    expect(sent()).toEqual(["/b/0", "/b/1", "/a/0"].map(url));
  });

  test("keep_free leaves that much to others; unreadable quota then sends nothing", async () => {
    deploys.keepFree = 100;
    deploys.service.leave(250);
    await deploys.deploy(set());
    expect(deploys.service.left()).toBe(100);

    const blind = new Deploys();
    blind.keepFree = 100;
    blind.service.fail("quota", { code: "Forbidden.RAM" });
    const outcome = await blind.deploy(set());
    expect(blind.service.sizes()).toEqual([]);
    expect(outcome.Counts.pending).toBe(250);
    expect(codes(outcome)).toEqual([expect.stringContaining("QUOTA_UNREADABLE")]);
    const [{ detail } = { detail: "" }] = outcome.Diagnostics;
    expect(detail).toMatch(/keepFree is 100\.[^]*answered Forbidden\.RAM: [^]*Request id: \S+/);
  });

  test("a quota that can't be read stops nothing: the service's answer decides", async () => {
    deploys.service.fail("quota", { code: "Forbidden.RAM" });
    deploys.service.leave(100);
    const outcome = await deploys.deploy(set());
    expect(deploys.service.sizes()).toEqual([100]);
    expect(reasons(outcome)).toEqual({ quota: 150 });
  });

  test("somebody else spends some meanwhile: what is left is asked anew and the batch cut to it", async () => {
    const context = deploys.context();
    // The budget is known before the other tenant comes.
    (await context.gate.budget.reserve(0, context.signal)).release();
    deploys.service.leave(130);
    const outcome = await deploys.deploy(set(), context);
    expect(deploys.service.sizes()).toEqual([100, 30]);
    // One refusal tells it; no call is made for what can't be had.
    const refusals = deploys.service.calls.filter(({ outcome }) => outcome === "QuotaExceeded.Refresh");
    expect(refusals).toHaveLength(1);
    expect(reasons(outcome)).toEqual({ quota: 120 });
    expect(deploys.service.left()).toBe(0);
  });

  test("two sets share one budget, and a URL in both is sent once: what that saves goes to others", async () => {
    deploys.service.leave(120);
    const context = deploys.context();
    const create = (from: number, count: number): ReturnType<typeof onEvent> =>
      onEvent({ RequestType: "Create", ResourceProperties: set({ paths: paths(count, from) }) }, context);
    const [one, two] = await Promise.all([create(1, 100), create(100, 101)]);
    expect(new Set(sent()).size).toBe(120);
    expect(sent()).toHaveLength(120);
    const unsent = [one, two].map(({ Counts: { pending, shared, recorded } }) => pending + shared + recorded);
    expect(unsent.reduce((sum, count) => sum + count)).toBe(81);
  });

  test("the same URL in two sets is sent once, unless other settings go with it", async () => {
    const context = deploys.context();
    const create = (more: Parameters<typeof set>[0]): ReturnType<typeof onEvent> =>
      onEvent({ RequestType: "Create", ResourceProperties: set({ paths: paths(3), ...more }) }, context);
    const [, two] = await Promise.all([create({}), create({})]);
    expect(deploys.service.sizes()).toEqual([3]);
    expect(two.Counts).toMatchObject({ shared: 3, pending: 0 });
    await create({ area: "overseas", skipRecent: false });
    expect(deploys.service.sizes()).toEqual([3, 3]);
  });
});

describe("what the service refuses", () => {
  test("the second of three batches on create: stored, a warning with code, message and request id, the rest later", async () => {
    deploys.service.fail("preload", { code: "Forbidden.RAM" }, { from: 2 });
    const outcome = await deploys.deploy(set());
    expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 100, pending: 150 } });
    expect(codes(outcome)).toEqual(["warning REFUSED"]);
    const detail = outcome.Diagnostics[0]?.detail;
    expect(detail).toContain("Forbidden.RAM: the service says Forbidden.RAM");
    expect(detail).toContain("r-refused");
    expect(detail).toContain("(npx cdktf-alicloud-vod-preload explain REFUSED)");

    deploys.service.heal();
    await deploys.deploy(set());
    expect(deploys.service.sizes()).toEqual([100, 100, 50]);
    expect(new Set(sent()).size).toBe(250);
  });

  test("the second of three batches on update: an error, and the rest pending", async () => {
    await deploys.deploy(set({ paths: paths(1) }));
    deploys.service.fail("preload", { code: "Forbidden.RAM" }, { from: 2 });
    const outcome = await deploys.deploy(set({ paths: paths(251) }));
    expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 100, pending: 150 } });
    expect(reasons(outcome)).toEqual({ "refused: Forbidden.RAM": 150 });
    expect(codes(outcome)).toEqual(["error REFUSED"]);
  });

  test("nothing accepted on create: an error, and nothing is stored", async () => {
    deploys.service.fail("preload", { code: "Forbidden.RAM" });
    const outcome = await deploys.deploy(set());
    expect(outcome.Stored).toBe(false);
    expect(codes(outcome)).toEqual(["error REFUSED"]);
  });

  test.each([
    ["SignatureDoesNotMatch", "CREDENTIALS"],
    ["InvalidTimeStamp.Expired", "CLOCK"],
    ["InvalidDomain.Offline", "DOMAIN_OFFLINE"],
    ["OperationDenied.Suspended", "REFUSED"],
    ["InvalidDomain.NotFound", "REFUSED"],
  ])("%s on create is one error %s", async (code, expected) => {
    for (const operation of ["preload", "quota", "listTasks"] as const) {
      deploys.service.fail(operation, { code });
    }
    const outcome = await deploys.deploy(set({ paths: paths(3) }));
    expect(outcome.Stored).toBe(false);
    expect(codes(outcome)).toEqual([`error ${expected}`]);
    expect(outcome.Diagnostics[0]?.detail).toContain(code);
  });

  test("one malformed URL costs only itself, is named, and is given up at once", async () => {
    deploys.service.malformed.add(url("/00042.mp4"));
    const outcome = await deploys.deploy(set({ paths: paths(100) }));
    expect(outcome.Counts).toMatchObject({ accepted: 99, givenUp: 1, pending: 0 });
    expect(outcome.Ledger.givenUp.get("/00042.mp4")).toMatchObject({ refused: true });
    expect(outcome.Diagnostics[0]).toMatchObject({ code: "URL_REFUSED", path: "/00042.mp4" });
    const attempts = deploys.service.calls.filter(({ operation }) => operation === "preload");
    expect(attempts.length).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(100)));
    expect(new Set(sent()).size).toBe(99);

    const calls = deploys.service.calls.length;
    await deploys.deploy(set({ paths: paths(100), maxAttempts: 9 }));
    expect(deploys.service.calls).toHaveLength(calls);
  });

  test("a call with too many URLs is halved", async () => {
    deploys.service.mostUrls = 30;
    const outcome = await deploys.deploy(set({ paths: paths(100) }));
    expect(outcome.Counts).toMatchObject({ accepted: 100, pending: 0 });
    expect(deploys.service.sizes()).toEqual([25, 25, 25, 25]);
  });
});

describe("patience", () => {
  test("throttled twice, then fine: accepted once, after the time that was asked for", async () => {
    deploys.service.fail("preload", { code: "Throttling.User", retryAfterMs: 7_000 }, { to: 2 });
    const outcome = await deploys.deploy(set({ paths: paths(5) }));
    expect(outcome.Counts).toMatchObject({ accepted: 5, calls: 1 });
    expect(deploys.service.sizes()).toEqual([5]);
    expect(deploys.clock.now() - START).toBeGreaterThanOrEqual(14_000);
    expect(outcome.Diagnostics).toEqual([]);
  });

  test.each(["ServiceUnavailable", "SignatureNonceUsed", "PreloadQueueFull", "Throttling"])(
    "%s for a while: accepted in the end",
    async (code) => {
      deploys.service.fail("preload", { code }, { to: 3 });
      expect((await deploys.deploy(set({ paths: paths(5) }))).Counts.accepted).toBe(5);
    },
  );

  test("a full queue is asked slowly, until the timeout; then all is pending and a create still stored", async () => {
    deploys.service.fail("preload", { code: "PreloadQueueFull" });
    const outcome = await deploys.deploy(set({ paths: paths(5), timeoutMs: 120_000 }));
    expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 0, pending: 5 } });
    expect(codes(outcome)).toEqual(["warning QUEUE_FULL"]);
    expect(reasons(outcome)).toEqual({ "queue full": 5 });
    const tries = deploys.service.calls.filter(({ operation }) => operation === "preload").length;
    expect(tries).toBeGreaterThan(4);
    expect(tries).toBeLessThan(20);
    expect(deploys.clock.now() - START).toBeLessThanOrEqual(120_000);
  });

  test("a refused connection sent nothing and is tried again; refused again and again is a real error", async () => {
    deploys.service.fail("preload", { refused: "connection" }, { to: 2 });
    expect((await deploys.deploy(set({ paths: paths(5) }))).Counts.accepted).toBe(5);

    const down = new Deploys();
    for (const operation of ["preload", "quota", "listTasks"] as const) {
      down.service.fail(operation, { refused: "connection" });
    }
    const outcome = await down.deploy(set({ paths: paths(5) }));
    expect(outcome.Stored).toBe(false);
    expect(codes(outcome)).toEqual(["error UNREACHABLE"]);
  });
});

describe("an answer that was lost", () => {
  test("accepted all the same: the task list says so, nothing is sent twice", async () => {
    deploys = new Deploys({ visibilityDelayMs: 3_000 });
    deploys.service.fail("preload", { lost: "after" }, { from: 2, to: 2 });
    const outcome = await deploys.deploy(set());
    expect(outcome).toMatchObject({ Counts: { accepted: 250, calls: 3, pending: 0 }, Diagnostics: [] });
    expect(sent()).toHaveLength(250);
    // Each of them can be followed.
    expect(outcome.Ledger.underWay.every(({ taskIds }) => taskIds.length > 0)).toBe(true);
  });

  test("never arrived: it is sent again after half a minute of looking", async () => {
    deploys.service.fail("preload", { lost: "before" }, { to: 1 });
    const outcome = await deploys.deploy(set({ paths: paths(5) }));
    expect(outcome.Counts).toMatchObject({ accepted: 5, pending: 0 });
    expect(sent()).toHaveLength(5);
    expect(deploys.clock.now() - START).toBeGreaterThan(25_000);
  });

  test("the task list can't be read: pending, and the next event looks there before it sends", async () => {
    deploys.service.fail("preload", { lost: "after" }, { to: 1 });
    deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
    const outcome = await deploys.deploy(set({ paths: paths(5) }));
    expect(outcome.Stored).toBe(true);
    expect(reasons(outcome)).toEqual({ "outcome unknown": 5 });
    expect(codes(outcome)).toContain("warning OUTCOME_UNKNOWN");

    deploys.service.heal();
    const next = await deploys.deploy(set({ paths: paths(5) }));
    expect(next.Counts).toMatchObject({ accepted: 0, recorded: 5, pending: 0 });
    expect(sent()).toHaveLength(5);
  });
});

describe("what was preloaded lately", () => {
  test("a lost state costs no quota: the task list of three days knows all, and the outcome says so", async () => {
    await deploys.deploy(set());
    deploys.forget();
    const outcome = await deploys.deploy(set());
    expect(outcome.Counts).toMatchObject({ recorded: 250, accepted: 0, pending: 0 });
    expect(codes(outcome)).toEqual(["warning RECENT_RECORDED"]);
    // What becomes of them is as interesting as what this set had sent itself.
    expect(outcome.Ledger.underWay.flatMap(({ urls }) => urls)).toHaveLength(250);
    expect(sent()).toHaveLength(250);
  });

  test("with skip_recent = false all is sent, and the list not asked", async () => {
    await deploys.deploy(set({ paths: paths(5), skipRecent: false }));
    deploys.forget();
    await deploys.deploy(set({ paths: paths(5), skipRecent: false }));
    expect(deploys.service.sizes()).toEqual([5, 5]);
    expect(deploys.service.calls.some(({ operation }) => operation === "listTasks")).toBe(false);
  });

  test("what failed at the origin is sent again; so is what is older than three days", async () => {
    deploys.service.model.origin.add({ urlMatches: "/00003", times: 1 });
    await deploys.deploy(set({ paths: paths(5) }));
    deploys.clock.advance(60_000);
    deploys.forget();
    expect((await deploys.deploy(set({ paths: paths(5) }))).Counts).toMatchObject({
      recorded: 4,
      accepted: 1,
    });
    deploys.clock.advance(4 * 86_400_000);
    deploys.forget();
    expect((await deploys.deploy(set({ paths: paths(5) }))).Counts.accepted).toBe(5);
  });

  test("a list that can't be read is said, and all is sent", async () => {
    deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
    const outcome = await deploys.deploy(set({ paths: paths(5) }));
    expect(outcome.Counts.accepted).toBe(5);
    expect(codes(outcome)).toEqual(["warning RECENT_UNREADABLE"]);
  });
});

describe("a changed version", () => {
  const changed = (count = 1): ReadonlyMap<string, string> =>
    new Map([...paths(10), ...paths(count, 4, "2")]);

  test("is refreshed, awaited and preloaded, while new paths go out", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.model.setDurations({ refreshDurationMs: 300_000 });
    const before = deploys.clock.now();
    const outcome = await deploys.deploy(set({ paths: new Map([...changed(), ...paths(3, 11)]) }));
    expect(deploys.service.accepted("refresh")).toEqual([[url("/00004.mp4")]]);
    expect(deploys.service.accepted().slice(1)).toEqual([
      [url("/00011.mp4"), url("/00012.mp4"), url("/00013.mp4")],
      [url("/00004.mp4")],
    ]);
    expect(deploys.clock.now() - before).toBeGreaterThanOrEqual(300_000);
    expect(outcome.Counts).toMatchObject({ accepted: 4, refreshed: 1, pending: 0 });
  });

  test("without preload quota nothing is refreshed", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.leave(1);
    const outcome = await deploys.deploy(set({ paths: changed(3) }));
    expect(deploys.service.accepted("refresh")).toEqual([[url("/00004.mp4")]]);
    expect(outcome.Counts).toMatchObject({ accepted: 1, pending: 2 });
    expect([...outcome.Ledger.pending.values()].map(({ refresh }) => refresh.kind)).toEqual(["owed", "owed"]);
  });

  test("a refresh that takes too long leaves the path pending; the next event goes on without another", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.model.setDurations({ refreshDurationMs: 3_600_000 });
    const outcome = await deploys.deploy(set({ paths: changed() }));
    expect(outcome.Ledger.pending.get("/00004.mp4")).toMatchObject({
      reason: "refresh not effective yet",
      refresh: { kind: "started" },
    });
    expect(codes(outcome)).toEqual(["warning REFRESH_NOT_EFFECTIVE"]);
    deploys.clock.advance(3_600_000);
    const next = await deploys.deploy(set({ paths: changed() }));
    expect(next.Counts).toMatchObject({ accepted: 1, pending: 0 });
    expect(deploys.service.accepted("refresh")).toHaveLength(1);
  });

  test("a shortage of refreshes leaves changed paths pending and touches nothing else", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.model.quotas.urls.setRemaining(0);
    const outcome = await deploys.deploy(set({ paths: new Map([...changed(), ...paths(3, 11)]) }));
    expect(outcome.Counts).toMatchObject({ accepted: 3, pending: 1 });
    expect(outcome.Ledger.pending.get("/00004.mp4")).toMatchObject({
      reason: "refresh quota",
      refresh: { kind: "owed" },
    });
    expect(codes(outcome)).toEqual(["warning REFRESH_QUOTA_USED_UP"]);
  });

  test("throttled refreshes do not keep new paths back until the timeout", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.fail("refresh", { code: "Throttling" });
    const outcome = await deploys.deploy(set({ paths: new Map([...changed(), ...paths(3, 11)]) }));
    expect(outcome.Counts).toMatchObject({ accepted: 3, pending: 1 });
    expect(outcome.Ledger.pending.get("/00004.mp4")?.refresh).toEqual({ kind: "owed" });
  });

  test("a refresh that fails is owed again", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.model.origin.add({ urlMatches: "/00004", objectType: "file", times: 1 });
    const outcome = await deploys.deploy(set({ paths: changed() }));
    expect(outcome.Ledger.pending.get("/00004.mp4")?.refresh).toEqual({ kind: "owed", again: true });
    expect(codes(outcome)).toEqual(["warning REFRESH_FAILED"]);
    expect((await deploys.deploy(set({ paths: changed() }))).Counts).toMatchObject({
      accepted: 1,
      pending: 0,
    });
  });

  test("refreshed tasks of an event three days ago can't be asked any more: refreshed anew", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.model.setDurations({ refreshDurationMs: 3_600_000 });
    await deploys.deploy(set({ paths: changed() }));
    deploys.clock.advance(4 * 86_400_000);
    deploys.service.model.setDurations({ refreshDurationMs: 1_000 });
    const next = await deploys.deploy(set({ paths: changed() }));
    expect(next.Counts).toMatchObject({ accepted: 1, pending: 0 });
  });

  test("a task list that may not be read ends the wait with a word about it", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
    const before = deploys.clock.now();
    const outcome = await deploys.deploy(set({ paths: changed() }));
    expect(outcome.Ledger.pending.get("/00004.mp4")?.refresh.kind).toBe("started");
    expect(deploys.clock.now() - before).toBeLessThan(60_000);
    expect(outcome.Diagnostics[0]?.detail).toContain("Forbidden.RAM");
  });

  test("preloads refused for good: nobody waits for the refresh any more", async () => {
    await deploys.deploy(set({ paths: paths(10) }));
    deploys.service.model.setDurations({ refreshDurationMs: 600_000 });
    deploys.service.fail("preload", { code: "Forbidden.RAM" });
    const before = deploys.clock.now();
    const outcome = await deploys.deploy(set({ paths: new Map([...changed(), ...paths(3, 11)]) }));
    expect(deploys.clock.now() - before).toBeLessThan(60_000);
    expect(outcome.Ledger.pending.get("/00004.mp4")?.refresh.kind).toBe("started");
    expect(codes(outcome)).toContain("error REFUSED");
  });
});

describe("an interrupt", () => {
  test("lets the call that is not answered yet end, records it, and makes no other", async () => {
    deploys.service.fail("preload", { slowMs: 3_000 }, { from: 2, to: 2 });
    const outcome = await deploys.deploy(
      set({ paths: paths(50), batchSize: 10 }),
      deploys.context(interruptedAt(deploys.clock, 1_000)),
    );
    expect(deploys.service.sizes()).toEqual([10, 10]);
    expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 20, pending: 30 } });
    expect(reasons(outcome)).toEqual({ interrupted: 30 });
    expect(codes(outcome)).toEqual(["warning INTERRUPTED"]);

    deploys.service.heal();
    await deploys.deploy(set({ paths: paths(50), batchSize: 10 }));
    expect(new Set(sent()).size).toBe(50);
    expect(sent()).toHaveLength(50);
  });

  test("gives the call that is not answered yet no more than five seconds; what came of it is unknown", async () => {
    deploys.service.fail("preload", { slowMs: 60_000 }, { from: 2, to: 2 });
    const outcome = await deploys.deploy(
      set({ paths: paths(50), batchSize: 10 }),
      deploys.context(interruptedAt(deploys.clock, 1_000)),
    );
    expect(deploys.clock.now() - START).toBeLessThan(8_000);
    expect(outcome.Counts).toMatchObject({ accepted: 10, pending: 40 });
    expect(reasons(outcome)).toEqual({ "outcome unknown": 10, interrupted: 30 });
  });

  test("cuts a back-off at once", async () => {
    deploys.service.fail("preload", { code: "PreloadQueueFull" }, { from: 2 });
    const outcome = await deploys.deploy(
      set({ paths: paths(50), batchSize: 10 }),
      deploys.context(interruptedAt(deploys.clock, 2_000)),
    );
    expect(deploys.clock.now() - START).toBe(2_000);
    expect(outcome.Counts).toMatchObject({ accepted: 10, pending: 40 });
  });

  test("cuts the wait for a refresh, and remembers its tasks", async () => {
    await deploys.deploy(set({ paths: paths(3) }));
    deploys.service.model.setDurations({ refreshDurationMs: 3_600_000 });
    const two = new Map([...paths(3), ...paths(1, 2, "2")]);
    const outcome = await deploys.deploy(
      set({ paths: two }),
      deploys.context(interruptedAt(deploys.clock, 60_000)),
    );
    expect(deploys.clock.now() - START).toBe(60_000);
    expect(outcome.Ledger.pending.get("/00002.mp4")).toMatchObject({
      reason: "interrupted",
      refresh: { kind: "started" },
    });
    deploys.clock.advance(3_600_000);
    await deploys.deploy(set({ paths: two }));
    expect(deploys.service.accepted("refresh")).toHaveLength(1);
    expect(sent().filter((one) => one === url("/00002.mp4"))).toHaveLength(2);
  });

  test("before anything was sent: a create is stored with all pending", async () => {
    const context = deploys.context(AbortSignal.abort());
    const outcome = await deploys.deploy(set({ paths: paths(3) }), context);
    expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 0, pending: 3 } });
    expect(deploys.service.accepted()).toEqual([]);
  });
});

test("a bug in what it works with is told, and what was accepted is remembered", async () => {
  const context = deploys.context();
  let calls = 0;
  const client = compose(context.client, (next) => async (operation, request, options) => {
    if (operation === "preload" && (calls += 1) === 2) throw new TypeError("no such thing");
    return await next(operation, request, options);
  });
  const outcome = await deploys.deploy(set(), { ...context, client });
  expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 100, pending: 150 } });
  expect(codes(outcome)).toEqual(["warning INTERNAL"]);
});
