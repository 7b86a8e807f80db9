/** The same URLs for other nodes or other requests: what lies elsewhere is never called preloaded here. */
import { loseJournal, loseState } from "./support/memory";
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const TASKS = "DescribeVodRefreshTasks";
const ALL = Object.keys(paths(6)).map((path) => `http://${DOMAIN}${path}`);
const SET = { domain: DOMAIN, paths: paths(6) };

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
  service.emulator.control.addDomain({ domainName: DOMAIN, scope: "global" });
});

function configureSets(target: Workspace, sets: Readonly<Record<string, Json>>): void {
  target.configure({ provider: { vodpreload: {} }, resource: { vodpreload_set: sets } });
}

/** A second working folder, with a state and a journal of its own. */
async function elsewhere<T>(work: (other: Workspace) => Promise<T>): Promise<T> {
  const other = new Workspace(service.env);
  try {
    return await work(other);
  } finally {
    other.remove();
  }
}

const PAIRS: [string, Json, Json][] = [
  ["overseas after domestic", { area: "domestic" }, { area: "overseas" }],
  ["everywhere after domestic", { area: "domestic" }, {}],
  [
    "br after gzip",
    { with_header: { "Accept-Encoding": ["gzip"] } },
    { with_header: { "Accept-Encoding": ["br"] } },
  ],
  ["br after no header", {}, { with_header: { "Accept-Encoding": ["br"] } }],
];

describe.each(PAIRS)("%s", (_name, first, second) => {
  test("in the same stack", async () => {
    configureSets(workspace, { one: { ...SET, ...first } });
    await workspace.apply();
    service.forgetCalls();
    configureSets(workspace, { one: { ...SET, ...first }, two: { ...SET, ...second } });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.preloads()).toEqual([ALL]);
    expect(service.refreshes()).toEqual([]);
    expect(await notWarm(service, workspace, "two")).toEqual([]);
    expect(await notWarm(service, workspace, "one")).toEqual([]);
  });

  test("in another working folder", async () => {
    configureSets(workspace, { one: { ...SET, ...first } });
    await workspace.apply();
    service.forgetCalls();
    await elsewhere(async (other) => {
      configureSets(other, { two: { ...SET, ...second } });
      const applied = await other.apply();
      expect(applied.exitCode).toBe(0);
      expect(applied.output).toContain("were sent all the same");
      expect(service.preloads()).toEqual([ALL]);
      expect(service.refreshes()).toEqual([]);
      expect(await notWarm(service, other, "two")).toEqual([]);
      expect(await notWarm(service, workspace, "one")).toEqual([]);
    });
  });

  test("after the state was lost", async () => {
    configureSets(workspace, { launch: { ...SET, ...first } });
    await workspace.apply();
    service.forgetCalls();
    loseState(workspace);
    configureSets(workspace, { launch: { ...SET, ...second } });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.preloads()).toEqual([ALL]);
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});

describe("a call that was lost before it was accepted", () => {
  test("is not settled with the rows of another set of the stack", async () => {
    configureSets(workspace, {
      one: { ...SET, area: "domestic" },
      two: { ...SET, area: "overseas" },
    });
    service.emulator.control.inject({ operation: PRELOAD, nth: 2, times: 1, effect: "lost", when: "before" });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(await notWarm(service, workspace, "one")).toEqual([]);
    expect(await notWarm(service, workspace, "two")).toEqual([]);
    expect(service.preloads()).toHaveLength(2);
  });

  test("is not settled with the rows that another working folder's set left a moment before", async () => {
    configureSets(workspace, { launch: { ...SET, area: "domestic" } });
    await elsewhere(async (other) => {
      configureSets(other, { launch: { ...SET, area: "overseas" } });
      await workspace.apply();
      service.emulator.control.inject({ operation: PRELOAD, effect: "lost", when: "before" });
      expect((await other.apply()).exitCode).toBe(0);
      expect(await notWarm(service, other)).toEqual([]);
      expect(service.preloads()).toHaveLength(2);
    });
  });

  test("nor with those of the stack's own earlier deploy, whose journal is gone", async () => {
    configureSets(workspace, { launch: { ...SET, area: "domestic" } });
    await workspace.apply();
    loseJournal(workspace);
    configureSets(workspace, { launch: { ...SET, area: "overseas" } });
    service.emulator.control.inject({ operation: PRELOAD, effect: "lost", when: "before" });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect(service.preloads()).toHaveLength(2);
  });

  test("nor with those of the same set in an older version", async () => {
    configureSets(workspace, { launch: { ...SET, refresh_changed: false } });
    await workspace.apply();
    loseJournal(workspace);
    configureSets(workspace, { launch: { ...SET, generation: "2" } });
    service.emulator.control.inject({ operation: PRELOAD, effect: "lost", when: "before" });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.preloads()).toHaveLength(2);
  });

  test("for good, and then another working folder's set sends the URLs: not settled with its rows", async () => {
    await elsewhere(async (other) => {
      service.emulator.control.inject(
        { operation: PRELOAD, effect: "lost", when: "before" },
        { operation: TASKS, nth: 2, times: "always", effect: "error", code: "Forbidden.RAM" },
      );
      configureSets(other, { launch: { ...SET, area: "overseas" } });
      await other.apply();
      expect(other.attributes()).toMatchObject({ pending_count: 6 });
      service.heal();
      configureSets(workspace, { launch: { ...SET, area: "domestic" } });
      await workspace.apply();
      await other.apply();
      expect(await notWarm(service, other)).toEqual([]);
    });
  });
});
