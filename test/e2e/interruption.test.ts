/** Signals while an apply is under way: it returns within seconds, and what was accepted is in the state. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import type { Finished, Running } from "./support/process";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

const APPLY = ["apply", "-no-color", "-input=false", "-auto-approve"];

const SIGNALS: readonly [string, (running: Running) => void][] = [
  [
    "SIGINT to the process group, as Ctrl-C sends it",
    (running) => {
      running.signalGroup("SIGINT");
    },
  ],
  [
    "SIGTERM to Terraform",
    (running) => {
      running.signal("SIGTERM");
    },
  ],
  [
    "SIGTERM to the process group",
    (running) => {
      running.signalGroup("SIGTERM");
    },
  ],
];

/** After an interrupted apply: the state is sound, and the next deploy sends the rest and nothing twice. */
async function restGoesOutOnce(interrupted: Finished, total: number, acceptedBefore: number): Promise<void> {
  expect(interrupted.output).not.toContain("Plugin did not respond");
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes().pending_count).toBe(total - acceptedBefore);
  service.heal();
  const next = await workspace.apply();
  expect(next.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(total);
  expect(new Set(service.accepted()).size).toBe(total);
  expect((await workspace.plan()).exitCode).toBe(0);
}

test.each(SIGNALS)("%s during the second of five batches", async (_name, interrupt) => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  const held = service.hold("PreloadVodObjectCaches", { nth: 2 });
  const running = workspace.start(APPLY);
  await held.reached;

  interrupt(running);
  await running.printed(/Interrupt received|Stopping operation|shutdown|Gracefully/i);
  held.release();
  const finished = await running.finished;

  expect(service.accepted()).toHaveLength(20);
  await restGoesOutOnce(finished, 50, 20);
});

test.each(SIGNALS)("%s while waiting in a back-off", async (_name, interrupt) => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  service.fail("PreloadVodObjectCaches", "PreloadQueueFull", { from: 2 });
  const running = workspace.start(APPLY);
  await service.received("PreloadVodObjectCaches", 2);

  interrupt(running);
  const finished = await running.finished;

  expect(service.accepted()).toHaveLength(10);
  await restGoesOutOnce(finished, 50, 10);
});

test.each(SIGNALS)(
  "%s while waiting for a refresh: the next deploy goes on without refreshing again",
  async (_name, interrupt) => {
    workspace.configureSet({ domain: DOMAIN, paths: paths(3) });
    await workspace.apply();
    service.refreshesTake(3_600_000);
    workspace.configureSet({ domain: DOMAIN, paths: { ...paths(3), "/title/0002.mp4": "2" } });
    const running = workspace.start(APPLY);
    await service.received("DescribeVodRefreshTasks", 1, { objectType: "file" });

    interrupt(running);
    const finished = await running.finished;
    expect(finished.output).not.toContain("Plugin did not respond");
    expect(workspace.attributes().pending_count).toBe(1);
    expect(service.refreshes()).toHaveLength(1);

    service.advance(3_600_000);
    const next = await workspace.apply();
    expect(next.exitCode).toBe(0);
    expect(service.refreshes()).toHaveLength(1);
    expect(service.accepted().filter((url) => url.endsWith("/0002.mp4"))).toHaveLength(2);
    expect((await workspace.plan()).exitCode).toBe(0);
  },
);
