/** Ends that nobody may answer: killed providers and Terraforms, second interrupts, a CI runner's cancellation. */
import { setTimeout as delay } from "node:timers/promises";
import { killProvider } from "./support/kill";
import { childrenOf } from "./support/process";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const APPLY = ["apply", "-no-color", "-input=false", "-auto-approve"];

let service: Service;
let workspace: Workspace;

onStage(
  (stage) => {
    ({ service, workspace } = stage);
  },
  { visibilityDelayMs: 1_500 },
);

/** The next deploy brings back what was sent, and sends the rest. */
async function restGoesOutOnce(total: number): Promise<void> {
  service.heal();
  const next = await workspace.apply();
  expect(next.output).not.toContain("Error");
  expect(next.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(total);
  expect(new Set(service.accepted()).size).toBe(total);
  expect(workspace.attributes().pending_count).toBe(0);
  expect((await workspace.plan()).exitCode).toBe(0);
}

test("the provider is killed between two batches of a create", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  const held = service.hold(PRELOAD, { nth: 3 });
  const running = workspace.start(APPLY);
  await held.reached;
  killProvider(running.pid);
  held.release();
  const finished = await running.finished;
  expect(finished.exitCode).toBe(1);
  expect(service.accepted()).toHaveLength(30);
  expect(workspace.instance()).toBeUndefined();
  await restGoesOutOnce(50);
});

test("the provider is killed between two batches of an update", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(10), batch_size: 10 });
  await workspace.apply();
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  const held = service.hold(PRELOAD, { nth: 2 });
  const running = workspace.start(APPLY);
  await held.reached;
  killProvider(running.pid);
  held.release();
  expect((await running.finished).exitCode).toBe(1);
  expect(Object.keys(workspace.attributes().paths as object)).toHaveLength(10);
  await restGoesOutOnce(50);
});

test("Terraform and the provider are killed", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  const held = service.hold(PRELOAD, { nth: 2 });
  const running = workspace.start(APPLY);
  await held.reached;
  running.signalGroup("SIGKILL");
  held.release();
  await running.finished;
  await restGoesOutOnce(50);
});

test("Terraform alone is killed: the provider ends by itself and sends nothing more", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  service.fail(PRELOAD, "Throttling.User", { from: 3 });
  const running = workspace.start(APPLY);
  await service.received(PRELOAD, 3);
  const providers = childrenOf(running.pid);
  running.signal("SIGKILL");
  await running.finished;
  await ended(providers.map(({ pid }) => pid));
  const calls = service.calls(PRELOAD).length;
  service.heal();
  await delay(2_000);
  expect(service.calls(PRELOAD)).toHaveLength(calls);
  await restGoesOutOnce(50);
});

test("a second interrupt", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  const held = service.hold(PRELOAD, { nth: 2 });
  const running = workspace.start(APPLY);
  await held.reached;
  running.signalGroup("SIGINT");
  await running.printed(/Interrupt received/);
  running.signalGroup("SIGINT");
  const finished = await running.finished;
  expect(finished.exitCode).toBe(1);
  held.release();
  await restGoesOutOnce(50);
});

test("a CI runner's cancellation: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  // Never answered: the call that was sent is given its five seconds and no more.
  const held = service.hold(PRELOAD, { nth: 2 });
  const running = workspace.start(APPLY);
  await held.reached;
  running.signalGroup("SIGINT");
  const end = running.finished.then(() => true);
  const killed = delay(7_500).then(() => false);
  expect(await Promise.race([end, killed])).toBe(true);
  expect(workspace.attributes()).toMatchObject({ pending_count: 40 });
  expect(Object.values(workspace.attributes().pending as object)).toContainEqual(
    expect.stringMatching(/^outcome unknown \[/),
  );
  held.release();
  await restGoesOutOnce(50);
});

test("the network drops in the middle: what was accepted is in the state, and the warning says what happened", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10, timeouts: { create: "20s" } });
  const stop = service.emulator.control.onCall(PRELOAD, () => {
    if (service.calls(PRELOAD).length === 2) void service.close();
  });
  const applied = await workspace.apply();
  stop();
  expect(applied.exitCode).toBe(0);
  expect(applied.output).toMatch(/Whether a call was accepted is not known|The service could not be reached/);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 40 });
});

/** Resolves when none of the processes is left. */
async function ended(pids: readonly number[]): Promise<void> {
  const alive = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  while (pids.some(alive)) await delay(100);
}
