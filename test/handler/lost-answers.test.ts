/** Answers that were lost, of refreshes as of preloads, and tasks that the list shows late. */
import { codes, Deploys, interruptedAt, paths, reasons, set, START } from "./support";

let deploys: Deploys;

beforeEach(async () => {
  deploys = new Deploys({ visibilityDelayMs: 2_500 });
  await deploys.deploy(set({ paths: paths(3) }));
});

const changed = set({ paths: paths(3, 1, "2") });
const refreshes = (): number => deploys.service.accepted("refresh").length;

describe("a refresh", () => {
  test("that was accepted is found by its tasks, and not sent again", async () => {
    deploys.service.fail("refresh", { lost: "after" }, { to: 1 });
    const outcome = await deploys.deploy(changed);
    expect(outcome).toMatchObject({ Counts: { accepted: 3, refreshed: 3, pending: 0 }, Diagnostics: [] });
    expect(refreshes()).toBe(1);
  });

  test("that was not accepted is sent again", async () => {
    deploys.service.fail("refresh", { lost: "before" }, { to: 1 });
    const outcome = await deploys.deploy(changed);
    expect(outcome.Counts).toMatchObject({ accepted: 3, refreshed: 3, pending: 0 });
    expect(refreshes()).toBe(1);
  });

  test("that can't be found out about stays pending, and the next deploy asks before it refreshes", async () => {
    deploys.service.fail("refresh", { lost: "after" }, { to: 1 });
    deploys.service.fail("listTasks", { code: "InternalError" });
    const outcome = await deploys.deploy(changed);
    expect(reasons(outcome)).toEqual({ "outcome unknown": 3 });
    expect(codes(outcome)).toEqual(["warning OUTCOME_UNKNOWN"]);
    expect(refreshes()).toBe(1);

    const again = await deploys.deploy(changed);
    expect(reasons(again)).toEqual({ "outcome unknown": 3 });
    expect(deploys.service.sizes()).toEqual([3]);

    deploys.service.heal();
    const last = await deploys.deploy(changed);
    expect(last.Counts).toMatchObject({ accepted: 3, refreshed: 0, pending: 0 });
    expect(refreshes()).toBe(1);
  });

  test("that the list does not show yet is waited for by the next deploy", async () => {
    deploys = new Deploys({ visibilityDelayMs: 20_000 });
    await deploys.deploy(set({ paths: paths(3) }));
    deploys.clock.advance(60_000);
    deploys.service.fail("refresh", { lost: "after" }, { to: 1 });
    const soon = interruptedAt(deploys.clock, deploys.clock.monotonic() - START + 3_000);
    const first = await deploys.deploy(changed, deploys.context(soon));
    expect(first.Ledger.pending.get("/00001.mp4")?.refresh.kind).toBe("lost");

    const last = await deploys.deploy(changed);
    expect(last.Counts).toMatchObject({ accepted: 3, refreshed: 0, pending: 0 });
    expect(refreshes()).toBe(1);
  });

  test("that turns out to have been lost before is sent by the next deploy", async () => {
    deploys.service.fail("refresh", { lost: "before" });
    deploys.service.fail("listTasks", { code: "InternalError" });
    await deploys.deploy(changed);
    deploys.service.heal();
    expect((await deploys.deploy(changed)).Counts).toMatchObject({ accepted: 3, refreshed: 3 });
  });

  test("new paths go out all the same", async () => {
    deploys.service.fail("refresh", { lost: "before" });
    deploys.service.fail("listTasks", { code: "InternalError" });
    const outcome = await deploys.deploy(set({ paths: new Map([...changed.paths, ["/new.mp4", "1"]]) }));
    expect(outcome.Counts).toMatchObject({ accepted: 1, pending: 3 });
  });

  test("the day's refreshes suffice for some: those go on, the others wait and touch nothing else", async () => {
    deploys.service.model.quotas.urls.setRemaining(2);
    const outcome = await deploys.deploy(set({ paths: new Map([...changed.paths, ["/new.mp4", "1"]]) }));
    expect(outcome.Counts).toMatchObject({ accepted: 3, refreshed: 2, pending: 1 });
    expect(reasons(outcome)).toEqual({ "refresh quota": 1 });
    expect(codes(outcome)).toEqual(["warning REFRESH_QUOTA_USED_UP"]);
  });
});

describe("a deploy right after one that was killed", () => {
  const wanted = set({ paths: paths(3) });

  test("waits until the task list shows what that one sent", async () => {
    deploys = new Deploys({ visibilityDelayMs: 2_500 });
    await deploys.deploy(wanted);
    deploys.forget();
    const outcome = await deploys.deploy(wanted);
    expect(outcome.Counts).toMatchObject({ accepted: 0, recorded: 3, pending: 0 });
    expect(deploys.service.sizes()).toEqual([3]);
  });

  test("waits for nothing when the account has sent nothing today", async () => {
    deploys = new Deploys({ visibilityDelayMs: 2_500 });
    await deploys.deploy(wanted);
    expect(deploys.clock.now()).toBe(START);
  });

  test("finds everything in a long list", async () => {
    deploys = new Deploys({ quota: { preload: 5_000 } });
    await deploys.deploy(set({ paths: paths(2_000) }));
    deploys.forget();
    const outcome = await deploys.deploy(set({ paths: paths(2_001) }));
    expect(outcome.Counts).toMatchObject({ accepted: 1, recorded: 2_000 });
    expect(deploys.service.calls.filter(({ operation }) => operation === "listTasks").length).toBeGreaterThan(
      40,
    );
  });

  test("says so and goes on when the list can't be read", async () => {
    deploys = new Deploys();
    deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
    const outcome = await deploys.deploy(wanted);
    expect(outcome.Counts.accepted).toBe(3);
    expect(codes(outcome)).toEqual(["warning RECENT_UNREADABLE"]);
  });
});
