/**
 * A machine whose clock differs from the service's: failures are found, lost answers settled, nothing sent twice. Most of
 * the time is patience with the list, so that the cases run side by side.
 */
import { applyKilledAt } from "./support/kill";
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { withStage } from "./support/stage";
import { paths } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";

const OFFSETS_MS = [8_000, -8_000, 30_000, -30_000, 400_000, -400_000, 7_200_000, -7_200_000];

function expectAccepted(service: Service, count: number): void {
  expect(new Set(service.accepted()).size).toBe(service.accepted().length);
  expect(service.accepted()).toHaveLength(count);
}

test.concurrent.each(OFFSETS_MS)(
  "the service's clock is off by %i ms: lost answers are settled and failures at the origin found",
  async (clockOffsetMs) => {
    await withStage(
      async ({ service, workspace }) => {
        service.emulator.control.inject({ operation: PRELOAD, nth: 1, effect: "lost", when: "after" });
        service.emulator.control.inject({ operation: PRELOAD, nth: 3, effect: "lost", when: "before" });
        service.emulator.control.failAtOrigin({ urlMatches: "/0012", times: 1 });
        workspace.configureSet({ domain: DOMAIN, paths: paths(30), batch_size: 10 });
        expect((await workspace.apply()).exitCode).toBe(0);
        expectAccepted(service, 30);
        expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
        const planned = await workspace.plan();
        expect(planned.exitCode).toBe(2);
        expect(planned.output).toContain("1 pending; 29 unchanged");
        await workspace.apply();
        expect(service.accepted()).toHaveLength(31);
        expect(await notWarm(service, workspace)).toEqual([]);
        expect((await workspace.plan()).exitCode).toBe(0);
      },
      { clockOffsetMs },
    );
  },
);

test.concurrent.each(OFFSETS_MS)(
  "the service's clock is off by %i ms: killed deploys go on where they were, and refreshes are waited for",
  async (clockOffsetMs) => {
    await withStage(
      async ({ service, workspace }) => {
        workspace.configureSet({ domain: DOMAIN, paths: paths(6), batch_size: 3 });
        await applyKilledAt({ service, workspace }, PRELOAD, 1);
        expect((await workspace.apply()).exitCode).toBe(0);
        expectAccepted(service, 6);
        service.forgetCalls();
        service.emulator.control.editOrigin(".");
        service.refreshesTake(2_500);
        const changed = Object.fromEntries(Object.keys(paths(6)).map((path) => [path, "2"]));
        workspace.configureSet({ domain: DOMAIN, paths: changed });
        await applyKilledAt({ service, workspace }, REFRESH, 1);
        expect((await workspace.apply()).exitCode).toBe(0);
        expect(service.refreshes()).toHaveLength(1);
        expect(service.preloads()).toHaveLength(1);
        expect(await notWarm(service, workspace)).toEqual([]);
        expect((await workspace.plan()).exitCode).toBe(0);
      },
      { clockOffsetMs },
    );
  },
);
