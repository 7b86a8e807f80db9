/** Updates that were killed: the next deploy sends what was not sent, whatever the update was about. */
import { applyKilledAt } from "./support/kill";
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

async function given(count: number, set: Record<string, unknown> = {}): Promise<void> {
  workspace.configureSet({ domain: DOMAIN, paths: paths(count), batch_size: 20, ...set });
  expect((await workspace.apply()).exitCode).toBe(0);
  service.forgetCalls();
}

function sent(): number[] {
  return service.preloads().map((urls) => urls.length);
}

test.each([
  ["generation", { generation: "2" }],
  ["area", { area: "domestic" }],
  ["with_header", { with_header: { "Accept-Encoding": ["br"] } }],
  ["scheme", { scheme: "https" }],
])("a change of %s, killed after 40 of 60: the next deploy sends 20", async (_name, change) => {
  await given(60);
  workspace.configureSet({ domain: DOMAIN, paths: paths(60), batch_size: 20, ...change });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  expect(sent()).toEqual([20, 20]);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(sent()).toEqual([20, 20, 20]);
  expect(new Set(service.preloads().flat()).size).toBe(60);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
  expect(await notWarm(service, workspace)).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("killed twice: each time the rest goes out", async () => {
  await given(60);
  workspace.configureSet({ domain: DOMAIN, paths: paths(60), batch_size: 20, generation: "2" });
  await applyKilledAt({ service, workspace }, PRELOAD, 1);
  await applyKilledAt({ service, workspace }, PRELOAD, 1);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(sent()).toEqual([20, 20, 20]);
  expect(new Set(service.preloads().flat()).size).toBe(60);
});

test("killed, then changed again to yet another generation: all is sent", async () => {
  await given(60);
  workspace.configureSet({ domain: DOMAIN, paths: paths(60), batch_size: 20, generation: "2" });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  service.forgetCalls();
  workspace.configureSet({ domain: DOMAIN, paths: paths(60), batch_size: 20, generation: "3" });
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(sent()).toEqual([20, 20, 20]);
});

test("killed while new paths were sent, and a failure at the origin since then: found and sent again", async () => {
  await given(20);
  workspace.configureSet({ domain: DOMAIN, paths: paths(60), batch_size: 20 });
  service.emulator.control.failAtOrigin({ urlMatches: "/0021", times: 1 });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  await workspace.apply();
  await workspace.apply();
  expect(await notWarm(service, workspace)).toEqual([]);
  expect(service.preloads().flat()).toHaveLength(41);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("what an earlier deploy sent is followed after a killed one as well: its failure is found", async () => {
  service.emulator.control.setDurations({ taskDurationMs: 6_000 });
  service.emulator.control.failAtOrigin({ urlMatches: "/0001", times: 1 });
  await given(20);
  workspace.configureSet({ domain: DOMAIN, paths: paths(40), batch_size: 20 });
  await applyKilledAt({ service, workspace }, PRELOAD, 1);
  await workspace.apply();
  service.advance(10_000);
  expect((await workspace.plan()).output).toContain("1 pending; 39 unchanged");
  await workspace.apply();
  expect(await notWarm(service, workspace)).toEqual([]);
});

test("retried paths, killed in the middle: the rest goes out, attempts are counted on", async () => {
  service.emulator.control.failAtOrigin({ urlMatches: "/00[0-3]", times: 1 });
  await given(100, { batch_size: 20, max_attempts: 2 });
  expect((await workspace.plan()).output).toContain("39 pending; 61 unchanged");
  await applyKilledAt({ service, workspace }, PRELOAD, 1);
  expect(sent()).toEqual([20]);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(sent()).toEqual([20, 19]);
  expect(new Set(service.preloads().flat()).size).toBe(39);
  expect(await notWarm(service, workspace)).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("retried paths that fail again in a deploy that is killed: given up after max_attempts", async () => {
  service.emulator.control.failAtOrigin({ urlMatches: "/000[12]" });
  await given(20, { batch_size: 1, max_attempts: 2 });
  await applyKilledAt({ service, workspace }, PRELOAD, 1);
  for (let deploy = 0; deploy < 3; deploy += 1) await workspace.apply();
  expect(service.preloads().flat()).toHaveLength(2);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 2 });
});

test("an update with dropped, changed and new paths, killed: all is as wanted after the next", async () => {
  await given(60);
  service.emulator.control.editOrigin("/00[45]");
  const changed = Object.fromEntries(Object.keys(paths(20, 40)).map((path) => [path, "2"]));
  workspace.configureSet({
    domain: DOMAIN,
    paths: { ...paths(50, 21), ...changed },
    batch_size: 20,
  });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(service.refreshes().flat()).toHaveLength(20);
  expect(service.preloads().flat()).toHaveLength(30);
  expect(new Set(service.preloads().flat()).size).toBe(30);
  expect(await notWarm(service, workspace)).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});
