/** When a refresh counts as done: a preload before that would be purged, or keep the stale copy. */
import type { ServiceOptions } from "../../../src/emulator/service/service";
import type { PreloadOutcome } from "../../../src/handler/types";
import { Deploys, paths, set, START, url } from "../support";

const ONE = url("/00001.mp4");

/** Two paths have a new version; `meanwhile` happens so many milliseconds after the deploy began. */
async function changed(
  options: ServiceOptions,
  meanwhile: (deploys: Deploys) => void = () => undefined,
  afterMs = 0,
): Promise<{ readonly deploys: Deploys; readonly outcome: PreloadOutcome }> {
  const deploys = new Deploys(options);
  await deploys.deploy(set({ paths: paths(2) }));
  deploys.clock.advance(3_600_000);
  deploys.clock.at(deploys.clock.monotonic() - START + afterMs, () => {
    meanwhile(deploys);
  });
  return { deploys, outcome: await deploys.deploy(set({ paths: paths(2, 1, "2") })) };
}

/** From the first refresh of the URL to its last preload, milliseconds. */
function heldBack({ service }: Deploys): number {
  const rows = service.model.history.all().filter((row) => row.url === ONE);
  const purge = rows.find(({ type }) => type === "file");
  return (rows.at(-1)?.createdAt ?? 0) - (purge?.createdAt ?? 0);
}

test("its own row says complete: one that is not listed is under way, whatever the rows of others say", async () => {
  const lateRows = [{ urlMatches: "00001", ms: 20_000 }];
  const { deploys, outcome } = await changed({ refreshDurationMs: 500, lateRows });
  expect(outcome.Counts).toMatchObject({ accepted: 2, refreshed: 2, pending: 0 });
  expect(heldBack(deploys)).toBeGreaterThanOrEqual(20_000);
});

test("the rows of several tasks end one after the other", async () => {
  const slowRefreshes = [{ urlMatches: "00001", ms: 20_000 }];
  const { deploys, outcome } = await changed({ refreshTaskIdsPerCall: 2, slowRefreshes });
  expect(outcome.Counts).toMatchObject({ accepted: 2, refreshed: 2, pending: 0 });
  expect(heldBack(deploys)).toBeGreaterThanOrEqual(20_000);
});

test("another refresh of the URL that somebody has begun meanwhile is waited for as well", async () => {
  const purge = (deploys: Deploys): void => void deploys.service.model.refresh({ urls: [ONE] });
  const { deploys, outcome } = await changed({ refreshDurationMs: 20_000 }, purge, 15_000);
  expect(outcome.Counts).toMatchObject({ accepted: 2, refreshed: 2, pending: 0 });
  expect(heldBack(deploys)).toBeGreaterThanOrEqual(35_000);
});

test("one that failed is owed again, and nothing is preloaded after it", async () => {
  const originFailures = [{ urlMatches: "00001", objectType: "file", times: 1 }] as const;
  const { outcome } = await changed({ refreshDurationMs: 5_000, originFailures });
  expect(outcome.Counts).toMatchObject({ accepted: 1, pending: 1 });
  expect(outcome.Ledger.pending.get("/00001.mp4")).toMatchObject({
    reason: "refresh failed",
    refresh: { kind: "owed", again: true },
  });
});
