/** Answers that were lost, on the real Terraform: settled through the task list, nothing twice, nothing forgotten. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

function eachOnce(count: number): void {
  expect(service.accepted()).toHaveLength(count);
  expect(new Set(service.accepted()).size).toBe(count);
}

async function planIsEmpty(): Promise<void> {
  expect((await workspace.plan()).exitCode).toBe(0);
}

test.each([
  ["lost", "after"],
  ["lost", "before"],
  ["reset", "after"],
  ["reset", "before"],
] as const)("%s %s the call was carried out: settled through the task list", async (effect, when) => {
  service.emulator.control.setDurations({ visibilityDelayMs: 1_500 });
  service.emulator.control.inject({ operation: PRELOAD, nth: 2, times: 1, effect, when });
  workspace.configureSet({ domain: DOMAIN, paths: paths(25), batch_size: 10 });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(applied.output).not.toContain("Warning");
  eachOnce(25);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 0 });
  await planIsEmpty();
});

test.each(["page", "garbage", "truncated"] as const)(
  "%s instead of an answer is one that was lost",
  async (effect) => {
    service.emulator.control.inject({ operation: PRELOAD, nth: 1, times: 1, effect });
    workspace.configureSet({ domain: DOMAIN, paths: paths(15), batch_size: 10 });
    expect((await workspace.apply()).exitCode).toBe(0);
    eachOnce(15);
    await planIsEmpty();
  },
);
