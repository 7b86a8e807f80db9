/** A set's life on the real Terraform: what is sent, what a plan says, what a state knows. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

/** Applies a set of `count` paths and forgets the calls that took. */
async function given(count: number, extra: Record<string, unknown> = {}): Promise<void> {
  workspace.configureSet({ domain: DOMAIN, paths: paths(count), ...extra });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  service.forgetCalls();
}

test("a new set of 250 paths goes out in calls of 100, 100 and 50, and the next plan is empty", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(250) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.stdout).toContain("up to 250 of 250 to send in 3 calls");
  expect(service.preloads().map((urls) => urls.length)).toEqual([100, 100, 50]);
  expect(new Set(service.preloads().flat()).size).toBe(250);
  expect(workspace.attributes()).toMatchObject({
    paths: paths(250),
    pending_count: 0,
    failed_count: 0,
    result: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ: 250 accepted in 3 calls/) as string,
  });
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("the order of the list does not exist: a reordered map is an empty plan", async () => {
  await given(250);

  workspace.configureSet({
    domain: DOMAIN,
    paths: Object.fromEntries(Object.entries(paths(250)).reverse()),
  });

  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(0);
  expect(planned.stdout).toContain("No changes");
});

test("one path added to 250: the plan names it, one call sends it", async () => {
  await given(250);
  workspace.configureSet({ domain: DOMAIN, paths: paths(251) });

  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(2);
  expect(planned.stdout).toContain('"/title/0251.mp4"');
  expect(planned.stdout).toContain("up to 1 of 251 to send in 1 call");
  expect(planned.stdout).not.toContain("/title/0100.mp4");

  await workspace.apply();
  expect(service.preloads()).toEqual([[`http://${DOMAIN}/title/0251.mp4`]]);
});

test("ten paths removed: no call", async () => {
  await given(250);
  workspace.configureSet({ domain: DOMAIN, paths: paths(240) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.stdout).toContain("10 dropped");
  expect(service.submissions()).toEqual([]);
  expect(workspace.attributes().paths).toEqual(paths(240));
});

test("a changed version is refreshed, awaited and preloaded, while new paths go out meanwhile", async () => {
  await given(10);
  workspace.configureSet({
    domain: DOMAIN,
    paths: { ...paths(13), "/title/0004.mp4": "2" },
  });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  const changed = `http://${DOMAIN}/title/0004.mp4`;
  expect(service.refreshes()).toEqual([[changed]]);
  expect(service.preloads()).toEqual([paths(3, 11), { "/title/0004.mp4": "2" }].map(urls));
  expect(service.refreshCompletedBefore(changed)).toBe(true);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("with no quota left nothing is refreshed", async () => {
  await given(10);
  service.leave(0);
  workspace.configureSet({ domain: DOMAIN, paths: { ...paths(10), "/title/0004.mp4": "2" } });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(service.refreshes()).toEqual([]);
  expect(service.preloads()).toEqual([]);
  expect(workspace.attributes().pending_count).toBe(1);

  service.nextDay();
  await workspace.apply();
  expect(service.refreshes()).toEqual([[`http://${DOMAIN}/title/0004.mp4`]]);
  expect(service.preloads()).toEqual([[`http://${DOMAIN}/title/0004.mp4`]]);
});

test("a changed area sends everything again, and the plan says why", async () => {
  await given(20);
  workspace.configureSet({ domain: DOMAIN, paths: paths(20), area: "overseas" });

  const planned = await workspace.plan();
  expect(planned.stdout).toMatch(/up to 20 of 20 to send in 1 call.*area/);

  await workspace.apply();
  expect(service.preloads().map((sent) => sent.length)).toEqual([20]);
  expect(service.refreshes()).toEqual([]);
  expect(service.lastPreload()).toMatchObject({ area: "overseas" });
});

test("a changed generation sends everything again and refreshes nothing", async () => {
  await given(20);
  workspace.configureSet({ domain: DOMAIN, paths: paths(20), generation: "2026-11" });

  const planned = await workspace.plan();
  expect(planned.stdout).toMatch(/up to 20 of 20 to send in 1 call.*generation/);

  await workspace.apply();
  expect(service.preloads().map((sent) => sent.length)).toEqual([20]);
  expect(service.refreshes()).toEqual([]);
});

test("arguments that send nothing update in place without a call", async () => {
  await given(20);
  workspace.configureSet({
    domain: DOMAIN,
    paths: paths(20),
    batch_size: 10,
    max_attempts: 5,
    first: ["/a"],
  });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.stdout).toContain("0 to add, 1 to change, 0 to destroy");
  expect(service.submissions()).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("an empty set is allowed and sends nothing", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: {} });
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(service.calls()).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("throttled twice, then fine: tried again with back-off, accepted once", async () => {
  service.fail("PreloadVodObjectCaches", "Throttling.User", { first: 2 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(service.calls("PreloadVodObjectCaches").map((call) => call.outcome)).toEqual([
    "Throttling.User",
    "Throttling.User",
    "accepted",
  ]);
  expect(workspace.attributes().pending_count).toBe(0);
});

test("three of 500 paths change: the plan stays under 40 lines", async () => {
  await given(500, { adopt: true });
  workspace.configureSet({
    domain: DOMAIN,
    paths: { ...paths(500), "/title/0001.mp4": "2", "/title/0002.mp4": "2", "/title/0003.mp4": "2" },
  });

  const planned = await workspace.plan();

  expect(planned.exitCode).toBe(2);
  expect(planned.stdout.trimEnd().split("\n").length).toBeLessThan(40);
});

test("destroy needs no credentials and no service, and the plan says that nothing is un-cached", async () => {
  await given(5);
  await service.close();
  workspace.env = { ...workspace.env, ALIBABA_CLOUD_ACCESS_KEY_ID: "", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "" };

  const planned = await workspace.plan("-destroy");
  expect(planned.exitCode).toBe(2);
  expect(planned.output).toMatch(/moved/);

  const destroyed = await workspace.destroy();
  expect(destroyed.exitCode).toBe(0);
  expect(workspace.instance()).toBeUndefined();
});

function urls(of: Record<string, string>): string[] {
  return Object.keys(of).map((path) => `http://${DOMAIN}${path}`);
}
