/** Task lists as the service may give them: long, without a total, in small pages, with rows that show up late. */
import { applyKilledAt } from "./support/kill";
import { loseJournal, loseState } from "./support/memory";
import { notWarm } from "./support/nodes";
import { preloadOthers } from "./support/others";
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

/** Each of so many paths was accepted once. */
function eachOnce(count: number): void {
  const mine = service.accepted().filter((url) => url.includes("/title/"));
  expect(mine).toHaveLength(count);
  expect(new Set(mine).size).toBe(count);
}

async function applied(): Promise<string> {
  const { exitCode, output } = await workspace.apply();
  expect(exitCode).toBe(0);
  return output;
}

test("450 pages of the newest rows are somebody else's: a lost state costs nothing", async () => {
  service.emulator.control.setQuirks({ maxPageSize: 2 });
  service.emulator.control.setQuota({ preloadTotal: 50_000, preloadRemaining: 50_000 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(150) });
  await applied();
  await preloadOthers(service, DOMAIN, 900);
  loseState(workspace);
  loseJournal(workspace);
  const output = await applied();
  expect(output).not.toContain("could not be read");
  eachOnce(150);
});

test("a lost answer behind 20,100 rows that came meanwhile is settled", async () => {
  service.emulator.control.setQuota({ preloadTotal: 50_000, preloadRemaining: 50_000 });
  service.emulator.control.inject({ operation: PRELOAD, nth: 1, effect: "lost", when: "after" });
  workspace.configureSet({ domain: DOMAIN, paths: paths(20) });
  const running = workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
  await service.received(PRELOAD, 1);
  await preloadOthers(service, DOMAIN, 20_100);
  expect((await running.finished).exitCode).toBe(0);
  eachOnce(20);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
});

describe.each([
  ["no total", { omitTotal: true }],
  ["pages of 7", { maxPageSize: 7 }],
  ["pages of 7 and no total", { maxPageSize: 7, omitTotal: true }],
  ["pages of one row and no total", { maxPageSize: 1, omitTotal: true }],
])("%s", (_name, quirks) => {
  beforeEach(() => {
    service.emulator.control.setQuirks(quirks);
  });

  test("a lost state costs nothing, and a new version is refreshed", async () => {
    workspace.configureSet({ domain: DOMAIN, paths: paths(60) });
    await applied();
    loseState(workspace);
    loseJournal(workspace);
    service.emulator.control.editOrigin("/0031");
    service.forgetCalls();
    workspace.configureSet({ domain: DOMAIN, paths: { ...paths(60), "/title/0031.mp4": "2" } });
    await applied();
    expect(service.refreshes()).toEqual([[`http://${DOMAIN}/title/0031.mp4`]]);
    expect(service.preloads()).toEqual([[`http://${DOMAIN}/title/0031.mp4`]]);
    expect(await notWarm(service, workspace)).toEqual([]);
  });

  test("a lost answer and failures at the origin are found", async () => {
    service.emulator.control.inject({ operation: PRELOAD, nth: 1, effect: "lost", when: "after" });
    service.emulator.control.failAtOrigin({ urlMatches: "/000[1-9]|/001[0-5]", times: 1 });
    workspace.configureSet({ domain: DOMAIN, paths: paths(60) });
    await applied();
    eachOnce(60);
    expect((await workspace.plan()).output).toContain("15 pending; 45 unchanged");
    await applied();
    expect(await notWarm(service, workspace)).toEqual([]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });
});

describe("rows that show up little by little", () => {
  test.each([5_000, 12_000])(
    "within %i ms, and the answer is lost: nothing is sent twice",
    async (rowSpreadMs) => {
      service.emulator.control.setQuirks({ rowSpreadMs });
      service.emulator.control.inject({ operation: PRELOAD, nth: 1, effect: "lost", when: "after" });
      workspace.configureSet({ domain: DOMAIN, paths: paths(20) });
      await applied();
      eachOnce(20);
      expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
      expect((await workspace.plan()).exitCode).toBe(0);
    },
  );

  test("some rows later than anybody waits: those that are there prove the call", async () => {
    service.emulator.control.setQuirks({ lateRows: [{ urlMatches: "/000[1-5]", ms: 33_000 }] });
    service.emulator.control.inject({ operation: PRELOAD, nth: 1, effect: "lost", when: "after" });
    workspace.configureSet({ domain: DOMAIN, paths: paths(20) });
    await applied();
    await applied();
    eachOnce(20);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
  });

  test("a killed create, half of whose rows are late: nothing is sent twice", async () => {
    service.emulator.control.setQuirks({ lateRows: [{ urlMatches: "/00[01]", ms: 6_000 }] });
    workspace.configureSet({ domain: DOMAIN, paths: paths(40) });
    await applyKilledAt({ service, workspace }, PRELOAD, 1);
    await applied();
    eachOnce(40);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
  });
});
