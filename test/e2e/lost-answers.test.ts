/**
 * Answers that were lost, on the real Terraform: settled through the task list, nothing twice, nothing forgotten. Most of
 * the time is patience with the list, so that the cases run side by side.
 */
import { type Stage, withStage } from "./support/stage";
import { paths } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";

function eachOnce({ service }: Stage, count: number): void {
  expect(service.accepted()).toHaveLength(count);
  expect(new Set(service.accepted()).size).toBe(count);
}

async function planIsEmpty({ workspace }: Stage): Promise<void> {
  expect((await workspace.plan()).exitCode).toBe(0);
}

test.concurrent.each([
  ["lost", "after"],
  ["lost", "before"],
  ["reset", "after"],
  ["reset", "before"],
] as const)("%s %s the call was carried out: settled through the task list", async (effect, when) => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    service.emulator.control.setDurations({ visibilityDelayMs: 1_500 });
    service.emulator.control.inject({ operation: PRELOAD, nth: 2, times: 1, effect, when });
    workspace.configureSet({ domain: DOMAIN, paths: paths(25), batch_size: 10 });
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(0);
    expect(applied.output).not.toContain("Warning");
    eachOnce(stage, 25);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 0 });
    await planIsEmpty(stage);
  });
});

test.concurrent.each(["page", "garbage", "truncated"] as const)(
  "%s instead of an answer is one that was lost",
  async (effect) => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      service.emulator.control.inject({ operation: PRELOAD, nth: 1, times: 1, effect });
      workspace.configureSet({ domain: DOMAIN, paths: paths(15), batch_size: 10 });
      expect((await workspace.apply()).exitCode).toBe(0);
      eachOnce(stage, 15);
      await planIsEmpty(stage);
    });
  },
);
