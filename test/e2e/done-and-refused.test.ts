/** The service did the work and then told of trouble: the task list is asked, nothing is sent twice. */
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

const TROUBLES = [
  ["InternalError", {}],
  ["ServiceUnavailable", {}],
  ["SystemBusy", {}],
  ["GatewayTimeout.Upstream", { status: 504, message: "The upstream did not answer in time." }],
  ["Whatever", { status: 500, message: "Nobody knows." }],
] as const;

describe.each(TROUBLES)("%s after the work was done", (code, more) => {
  test("of preloads: each URL is accepted once", async () => {
    service.emulator.control.inject({
      operation: PRELOAD,
      nth: 1,
      times: 2,
      effect: "error",
      code,
      ...more,
      when: "after",
    });
    workspace.configureSet({ domain: DOMAIN, paths: paths(25), batch_size: 10 });
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(0);
    expect(service.accepted()).toHaveLength(25);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 0 });
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  test("of refreshes: each URL is refreshed once", async () => {
    workspace.configureSet({ domain: DOMAIN, paths: paths(3) });
    await workspace.apply();
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    service.emulator.control.inject({ operation: REFRESH, effect: "error", code, ...more, when: "after" });
    const changed = Object.fromEntries(Object.keys(paths(3)).map((path) => [path, "2"]));
    workspace.configureSet({ domain: DOMAIN, paths: changed });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.refreshes()).toHaveLength(1);
    expect(service.preloads()).toHaveLength(1);
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});

test("every answer is InternalError although the work was done, and the list cannot be read: pending, then found", async () => {
  service.emulator.control.inject(
    { operation: PRELOAD, times: "always", effect: "error", code: "InternalError", when: "after" },
    { operation: "DescribeVodRefreshTasks", times: "always", effect: "error", code: "Forbidden.RAM" },
  );
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  const applied = await workspace.apply();
  expect(applied.output).toContain("Whether a call was accepted is not known");
  expect(workspace.attributes()).toMatchObject({ pending_count: 5 });
  service.heal();
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(5);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
});
