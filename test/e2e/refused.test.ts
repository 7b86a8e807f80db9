/** Calls that the service refuses for good: what was accepted is remembered, nothing taints, the error says what to do. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

test("the second of three batches is refused on create: a warning, the first is remembered, the next deploy sends the rest", async () => {
  service.fail("PreloadVodObjectCaches", "Forbidden.RAM", { from: 2 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(250) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Warning");
  expect(applied.output).toContain("Forbidden.RAM");
  expect(applied.output).toMatch(/request id/i);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 150 });

  service.heal();
  service.forgetCalls();
  const next = await workspace.apply();
  expect(next.exitCode).toBe(0);
  expect(service.preloads().map((sent) => sent.length)).toEqual([100, 50]);
  expect(service.accepted()).toHaveLength(250);
  expect(new Set(service.accepted()).size).toBe(250);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("the second of three batches is refused on update: an error, the first is remembered, untainted", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(1) });
  await workspace.apply();
  service.forgetCalls();
  service.fail("PreloadVodObjectCaches", "Forbidden.RAM", { from: 2 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(251) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("Error");
  expect(applied.output).toContain("Forbidden.RAM");
  expect(applied.output).toMatch(/request id/i);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 150, paths: paths(251) });

  service.heal();
  const next = await workspace.apply();
  expect(next.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(251);
  expect(new Set(service.accepted()).size).toBe(251);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("nothing accepted on create: an error, no state, exit code 1", async () => {
  service.fail("PreloadVodObjectCaches", "Forbidden.RAM", { from: 1 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(10) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("Error");
  expect(applied.output).toContain("Forbidden.RAM");
  expect(workspace.instance()).toBeUndefined();

  service.heal();
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(10);
});

test("wrong keys on create: an error that names the code and what to check, and no key", async () => {
  workspace.env = { ...workspace.env, ALIBABA_CLOUD_ACCESS_KEY_SECRET: "not-the-secret-7391" };
  workspace.configureSet({ domain: DOMAIN, paths: paths(2) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("SignatureDoesNotMatch");
  expect(applied.output).not.toContain("not-the-secret-7391");
  expect(workspace.instance()).toBeUndefined();
});

test("no credentials at all: one error that says where was looked", async () => {
  workspace.env = { ...workspace.env, ALIBABA_CLOUD_ACCESS_KEY_ID: "", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "" };
  workspace.configureSet({ domain: DOMAIN, paths: paths(2) });

  expect((await workspace.plan()).exitCode).toBe(2);
  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("ALIBABA_CLOUD_ACCESS_KEY_ID");
  expect(workspace.instance()).toBeUndefined();
});
