/** An origin that is down must not eat the quota of days: a few paths go ahead of the rest. */
import { codes, Deploys, paths, reasons, set } from "./support";

const HOUR = 3_600_000;
let deploys: Deploys;

/** All of the first deploy fail at the origin, and a read has found out. */
async function allFailed(times: number, count = 100): Promise<void> {
  deploys = new Deploys({ originFailures: [{ urlMatches: ".", times }] });
  await deploys.deploy(set({ paths: paths(count) }));
  deploys.clock.advance(HOUR);
  expect((await deploys.read()).Ledger.pending.size).toBe(count);
}

test("while it is down only five are sent a deploy; their attempts count, the others' do not", async () => {
  await allFailed(2);
  const second = await deploys.deploy(set({ paths: paths(100) }));
  expect(deploys.service.sizes()).toEqual([100, 5]);
  expect(reasons(second)).toEqual({ "origin: Origin Timeout": 5, "origin down": 95 });
  expect(codes(second)).toEqual(["warning ORIGIN_IN_DOUBT", "warning ORIGIN_FAILED"]);
  expect([...second.Ledger.pending.values()].map(({ attempts }) => attempts).sort()).toEqual([
    ...Array.from({ length: 95 }, () => 1),
    ...Array.from({ length: 5 }, () => 2),
  ]);
});

test("when the five arrive the rest follows in the same deploy", async () => {
  await allFailed(1);
  const second = await deploys.deploy(set({ paths: paths(100) }));
  expect(deploys.service.sizes()).toEqual([100, 5, 95]);
  expect(second).toMatchObject({ Counts: { accepted: 100, pending: 0 }, Diagnostics: [] });
});

test("when the five have not ended by the timeout the next deploy waits for these, and sends no others", async () => {
  await allFailed(1);
  deploys.service.model.setDurations({ taskDurationMs: HOUR });
  const second = await deploys.deploy(set({ paths: paths(100), timeoutMs: 60_000 }));
  expect(reasons(second)).toEqual({ "origin not known to be back": 95 });
  expect(codes(second)).toEqual(["warning ORIGIN_IN_DOUBT"]);
  const third = await deploys.deploy(set({ paths: paths(100), timeoutMs: 60_000 }));
  expect(third.Counts.accepted).toBe(0);
  const fourth = await deploys.deploy(set({ paths: paths(100), timeoutMs: 2 * HOUR }));
  expect(fourth.Counts).toMatchObject({ accepted: 95, pending: 0 });
  expect(deploys.service.sizes()).toEqual([100, 5, 95]);
});

test("when a read finds that the five arrived, the rest is sent at once", async () => {
  await allFailed(1);
  deploys.service.model.setDurations({ taskDurationMs: HOUR });
  await deploys.deploy(set({ paths: paths(100), timeoutMs: 60_000 }));
  deploys.clock.advance(2 * HOUR);
  await deploys.read();
  const third = await deploys.deploy(set({ paths: paths(100), timeoutMs: 60_000 }));
  expect(third.Counts).toMatchObject({ accepted: 95, pending: 0 });
  expect(deploys.service.sizes()).toEqual([100, 5, 95]);
});

test("with less than half failed, or five at most, all are sent at once", async () => {
  deploys = new Deploys({ originFailures: [{ urlMatches: "/000[0-4]", times: 1 }] });
  await deploys.deploy(set({ paths: paths(100) }));
  deploys.clock.advance(HOUR);
  expect((await deploys.read()).Ledger.pending.size).toBe(49);
  await deploys.deploy(set({ paths: paths(100) }));
  expect(deploys.service.sizes()).toEqual([100, 49]);

  await allFailed(1, 5);
  await deploys.deploy(set({ paths: paths(5) }));
  expect(deploys.service.sizes()).toEqual([5, 5]);
});

test("a new generation asks for all of them, so all are sent", async () => {
  await allFailed(1);
  await deploys.deploy(set({ paths: paths(100), generation: "2" }));
  expect(deploys.service.sizes()).toEqual([100, 100]);
});

test("with no quota for the five nothing is sent", async () => {
  await allFailed(1);
  deploys.service.leave(3);
  const second = await deploys.deploy(set({ paths: paths(100) }));
  expect(reasons(second)).toEqual({ quota: 100 });
  expect(codes(second)).toEqual(["warning QUOTA_USED_UP"]);
});

test("with a quota that can't be read and some of it to keep free nothing is sent, and why is said", async () => {
  await allFailed(1);
  deploys.keepFree = 1;
  deploys.service.fail("quota", { code: "Forbidden.RAM" });
  const second = await deploys.deploy(set({ paths: paths(100) }));
  expect(codes(second)).toEqual(["warning QUOTA_UNREADABLE"]);
  expect(second.Diagnostics[0]?.detail).toMatch(/answered Forbidden\.RAM: [^]*Request id: \S+/);
});
