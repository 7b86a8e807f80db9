/** Two sets with the same URLs in one deploy: refreshed once, preloaded after the purge, followed by both. */
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";
const COUNT = 6;
const ALL = Object.keys(paths(COUNT)).map((path) => `http://${DOMAIN}${path}`);

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
  service.emulator.control.addDomain({ domainName: DOMAIN, scope: "global" });
});

function versions(version: string): Record<string, string> {
  return Object.fromEntries(Object.keys(paths(COUNT)).map((path) => [path, version]));
}

async function deploy(sets: Readonly<Record<string, Json>>): Promise<string> {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: Object.fromEntries(
        Object.entries(sets).map(([name, set]) => [name, { domain: DOMAIN, ...set }]),
      ),
    },
  });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  return applied.output;
}

async function bothWarm(): Promise<void> {
  for (const name of ["one", "two"]) {
    expect(await notWarm(service, workspace, name)).toEqual([]);
    expect(workspace.attributes(name)).toMatchObject({ pending_count: 0, failed_count: 0 });
  }
  expect((await workspace.plan()).exitCode).toBe(0);
}

describe("both changed", () => {
  test("refreshed once, sent once", async () => {
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT) } });
    expect(service.preloads().flat().sort()).toEqual(ALL);
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    await deploy({ one: { paths: versions("2") }, two: { paths: versions("2") } });
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads().flat().sort()).toEqual(ALL);
    await bothWarm();
    const results = ["one", "two"].map((name) => String(workspace.attributes(name).result));
    expect(results.some((result) => result.includes("6 sent by another set"))).toBe(true);
  });

  test("with different headers and areas: refreshed once, sent once each, after the purge", async () => {
    const one = { area: "domestic", with_header: { "Accept-Encoding": ["gzip"] } };
    const two = { area: "overseas", with_header: { "Accept-Encoding": ["br"] } };
    await deploy({ one: { ...one, paths: paths(COUNT) }, two: { ...two, paths: paths(COUNT) } });
    await bothWarm();
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    await deploy({ one: { ...one, paths: versions("2") }, two: { ...two, paths: versions("2") } });
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads()).toEqual([ALL, ALL]);
    await bothWarm();
  });

  test("one by http, one by https: one copy, refreshed once", async () => {
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT), scheme: "https" } });
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    await deploy({ one: { paths: versions("2") }, two: { paths: versions("2"), scheme: "https" } });
    expect(service.refreshes()).toHaveLength(1);
    expect(service.preloads()).toHaveLength(1);
    await bothWarm();
  });

  test("the refresh fails: both owe it, and the next deploy sends all once", async () => {
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT) } });
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    service.emulator.control.failAtOrigin({ urlMatches: ".", objectType: "file", times: 1 });
    const both = { one: { paths: versions("2") }, two: { paths: versions("2") } };
    await deploy(both);
    await deploy(both);
    await deploy(both);
    expect(service.preloads().flat().sort()).toEqual(ALL);
    await bothWarm();
  });

  test("the refresh's answer is lost: started once", async () => {
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT) } });
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    service.emulator.control.inject({ operation: REFRESH, effect: "lost", when: "after" });
    await deploy({ one: { paths: versions("2") }, two: { paths: versions("2") } });
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads().flat().sort()).toEqual(ALL);
    await bothWarm();
  });
});

// Terraform applies them in no order, so both ways round are tried.
describe.each([
  ["one", "two"],
  ["two", "one"],
])("one changed (%s), one new (%s)", (changed, added) => {
  test("the same settings: refreshed once, preloaded after the purge", async () => {
    await deploy({ [changed]: { paths: paths(COUNT) } });
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    service.refreshesTake(1_500);
    await deploy({ [changed]: { paths: versions("2") }, [added]: { paths: versions("2") } });
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads().flat().sort()).toEqual(ALL);
    await bothWarm();
  });

  test("different settings: refreshed once, each preloaded after the purge", async () => {
    await deploy({ [changed]: { paths: paths(COUNT), area: "domestic" } });
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    service.refreshesTake(1_500);
    await deploy({
      [changed]: { paths: versions("2"), area: "domestic" },
      [added]: { paths: versions("2"), area: "overseas" },
    });
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads()).toEqual([ALL, ALL]);
    await bothWarm();
  });

  test("the new one skips nothing (skip_recent = false): not purged after it was sent", async () => {
    await deploy({ [changed]: { paths: paths(COUNT), area: "domestic" } });
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    service.refreshesTake(1_500);
    await deploy({
      [changed]: { paths: versions("2"), area: "domestic" },
      [added]: { paths: versions("2"), area: "overseas", skip_recent: false },
    });
    await bothWarm();
  });
});

describe("sent by another set", () => {
  test("a failure at the origin is found by both", async () => {
    service.emulator.control.failAtOrigin({ urlMatches: "/0001", times: 1 });
    const both = { one: { paths: paths(COUNT) }, two: { paths: paths(COUNT) } };
    await deploy(both);
    expect(service.accepted()).toHaveLength(COUNT);
    const planned = await workspace.plan();
    expect(planned.exitCode).toBe(2);
    expect(planned.output.match(/1 pending; 5 unchanged/g)).toHaveLength(2);
    await deploy(both);
    expect(service.accepted()).toHaveLength(COUNT + 1);
    await bothWarm();
  });

  test("wait = true waits for the other set's tasks", async () => {
    service.emulator.control.setDurations({ taskDurationMs: 3_000 });
    await deploy({ one: { paths: paths(COUNT), wait: true }, two: { paths: paths(COUNT), wait: true } });
    expect(service.accepted()).toHaveLength(COUNT);
    expect(service.emulator.control.tasks().every(({ status }) => status === "Complete")).toBe(true);
    for (const name of ["one", "two"]) expect(workspace.instance(name)?.private).toBeUndefined();
  });

  test("one URL of two in common, and the quota suffices for what is distinct", async () => {
    service.leave(COUNT + 2);
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT, 3) } });
    expect(new Set(service.accepted()).size).toBe(service.accepted().length);
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT, 3) } });
    expect(service.accepted()).toHaveLength(COUNT + 2);
    await bothWarm();
  });

  test("the first call is lost after acceptance: sent once, known to both", async () => {
    service.emulator.control.inject({ operation: PRELOAD, effect: "lost", when: "after" });
    await deploy({ one: { paths: paths(COUNT) }, two: { paths: paths(COUNT) } });
    expect(service.accepted()).toHaveLength(COUNT);
    await bothWarm();
  });
});
