/** Scarce quota on the real Terraform: what is sent, what stays pending, who is told what. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

test("120 of 250 fit: 120 go out, 130 stay pending and follow by themselves after the reset", async () => {
  service.leave(120);
  workspace.configureSet({ domain: DOMAIN, paths: paths(250) });

  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(2);
  expect(planned.output).toContain("Warning");
  expect(planned.output).toMatch(/250/);
  expect(planned.output).toMatch(/\b120\b/);

  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Warning");
  expect(service.preloads().map((sent) => sent.length)).toEqual([100, 20]);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 130, paths: paths(250) });

  service.leave(500);
  const next = await workspace.plan();
  expect(next.exitCode).toBe(2);
  expect(next.stdout).toMatch(/up to 130 of 250 to send in 2 calls: 130 pending/);

  service.nextDay();
  service.forgetCalls();
  await workspace.apply();
  expect(service.preloads().map((sent) => sent.length)).toEqual([100, 30]);
  expect(new Set(service.accepted()).size).toBe(250);
  expect(service.accepted()).toHaveLength(250);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("no quota on create: the state is saved with all pending, a warning, no taint, exit code 0", async () => {
  service.leave(0);
  workspace.configureSet({ domain: DOMAIN, paths: paths(30) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Warning");
  expect(service.accepted()).toEqual([]);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 30, failed_count: 0 });
});

test("`first` decides who goes when not all can", async () => {
  service.leave(20);
  workspace.configureSet({
    domain: DOMAIN,
    paths: { ...paths(30), "/trailer/a.mp4": "1", "/trailer/b.mp4": "1", "/hero.mp4": "1" },
    first: ["/trailer/", "/hero"],
  });

  await workspace.apply();

  const sent = service.accepted();
  expect(sent).toHaveLength(20);
  expect(sent.slice(0, 3)).toEqual(
    ["/trailer/a.mp4", "/trailer/b.mp4", "/hero.mp4"].map((path) => `http://${DOMAIN}${path}`),
  );
});

test("keep_free leaves that much of the day to others", async () => {
  service.leave(250);
  workspace.configureSet({ domain: DOMAIN, paths: paths(250) }, { keep_free: 100 });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(150);
  expect(service.left()).toBe(100);
  expect(workspace.attributes().pending_count).toBe(100);
});

test("two sets share one budget, and a URL in both is sent once", async () => {
  service.leave(120);
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: {
        one: { domain: DOMAIN, paths: paths(100) },
        two: { domain: DOMAIN, paths: paths(101, 100) },
      },
    },
  });

  const planned = await workspace.plan();
  expect(planned.output.match(/Warning: /g)).toHaveLength(1);

  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  const sent = service.accepted();
  expect(sent).toHaveLength(120);
  expect(new Set(sent).size).toBe(120);
  const pending = ["one", "two"].map((name) => Number(workspace.attributes(name).pending_count));
  expect((pending[0] ?? 0) + (pending[1] ?? 0)).toBeGreaterThanOrEqual(80);

  service.nextDay();
  await workspace.apply();
  expect(service.accepted()).toHaveLength(200);
  expect(new Set(service.accepted()).size).toBe(200);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("an account without enough quota for two sets with plenty each alone: the plan warns once the sum exceeds it", async () => {
  service.leave(150);
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: {
        one: { domain: DOMAIN, paths: paths(100) },
        two: { domain: DOMAIN, paths: paths(100, 201) },
      },
    },
  });

  const planned = await workspace.plan();

  expect(planned.exitCode).toBe(2);
  expect(planned.output.match(/Warning: /g)).toHaveLength(1);
  expect(planned.output).toMatch(/\b200\b/);
  expect(planned.output).toMatch(/\b150\b/);
});
