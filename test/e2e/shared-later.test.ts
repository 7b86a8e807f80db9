/** Two sets with the same URLs whose turns come in different deploys: refreshed and sent once, and both stay warm. */
import { loseJournal } from "./support/memory";
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
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

async function deploy(sets: Readonly<Record<string, Json>>, ...args: string[]): Promise<void> {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: Object.fromEntries(
        Object.entries(sets).map(([name, set]) => [name, { domain: DOMAIN, ...set }]),
      ),
    },
  });
  expect((await workspace.apply(...args)).exitCode).toBe(0);
}

async function bothWarm(): Promise<void> {
  for (const name of ["one", "two"]) {
    expect(await notWarm(service, workspace, name)).toEqual([]);
    expect(workspace.attributes(name)).toMatchObject({ pending_count: 0, failed_count: 0 });
  }
  expect((await workspace.plan()).exitCode).toBe(0);
}

test("both new, quota for one: sent once", async () => {
  service.leave(COUNT);
  const both = { one: { paths: paths(COUNT) }, two: { paths: paths(COUNT) } };
  await deploy(both);
  service.nextDay();
  await deploy(both);
  await bothWarm();
  expect(service.accepted()).toHaveLength(COUNT);
});

// Terraform applies them in no order, so both ways round are tried.
describe.each([
  ["one", "two"],
  ["two", "one"],
])("elsewhere, %s and %s", (one, two) => {
  test("only the first asks for refreshes: both warm", async () => {
    const of = (version: string): Record<string, Json> => ({
      [one]: { area: "domestic", paths: versions(version) },
      [two]: { area: "overseas", refresh_changed: false, paths: versions(version) },
    });
    await deploy(of("1"));
    service.emulator.control.editOrigin(".");
    service.refreshesTake(1_500);
    await deploy(of("2"));
    await bothWarm();
  });

  test("four days later and without a journal, the first changed, the second new: both warm", async () => {
    await deploy({ [one]: { area: "domestic", paths: paths(COUNT) } });
    loseJournal(workspace);
    service.advance(4 * 86_400_000);
    service.emulator.control.editOrigin(".");
    service.refreshesTake(1_500);
    await deploy({
      [one]: { area: "domestic", paths: versions("2") },
      [two]: { area: "overseas", paths: versions("2") },
    });
    await bothWarm();
  });
});

describe.each([
  ["the same settings", {}, {}],
  ["different settings", { area: "domestic" }, { area: "overseas" }],
])("both changed, %s", (_name, one, two) => {
  const of = (first: string, second: string): Record<string, Json> => ({
    one: { ...one, paths: versions(first) },
    two: { ...two, paths: versions(second) },
  });

  beforeEach(async () => {
    await deploy(of("1", "1"));
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
  });

  test("quota for one of them a day: refreshed once, and both warm", async () => {
    service.leave(COUNT);
    await deploy(of("2", "2"));
    service.nextDay();
    await deploy(of("2", "2"));
    await bothWarm();
    expect(service.refreshes()).toEqual([ALL]);
  });

  test("one deploy after the other: refreshed once, and both warm", async () => {
    await deploy(of("2", "1"), "-target=vodpreload_set.one");
    await deploy(of("2", "2"));
    await bothWarm();
    expect(service.refreshes()).toEqual([ALL]);
  });
});
