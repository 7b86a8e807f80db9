/** Attempts, adoption and small budgets: counted on, acting once, and never wasted. */
import { loseJournal, loseState } from "./support/memory";
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const QUOTA = "DescribeVodRefreshQuota";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

function configure(set: Record<string, unknown>): void {
  workspace.configureSet({ domain: DOMAIN, ...set });
}

describe("attempts", () => {
  test.each([
    ["the journal there", () => undefined],
    [
      "the journal deleted",
      () => {
        loseJournal(workspace);
      },
    ],
  ])("do not start anew after a lost state, %s", async (_name, lose) => {
    service.emulator.control.failAtOrigin({ urlMatches: "/0001" });
    configure({ paths: paths(10), max_attempts: 3 });
    await workspace.apply();
    await workspace.apply();
    expect(service.accepted()).toHaveLength(11);
    loseState(workspace);
    lose();
    await workspace.apply();
    expect(service.accepted()).toHaveLength(12);
    await workspace.apply();
    await workspace.apply();
    expect(service.accepted()).toHaveLength(12);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 1 });
  });

  test("max_attempts lowered below what was tried: given up, not sent", async () => {
    service.emulator.control.failAtOrigin({ urlMatches: "/0001" });
    configure({ paths: paths(10), max_attempts: 5 });
    await workspace.apply();
    await workspace.apply();
    await workspace.terraform(["apply", "-refresh-only", "-no-color", "-input=false", "-auto-approve"]);
    expect(workspace.attributes()).toMatchObject({ pending_count: 1 });
    configure({ paths: paths(10), max_attempts: 2 });
    const planned = await workspace.plan();
    expect(planned.output).toContain("1 given up");
    await workspace.apply();
    expect(service.accepted()).toHaveLength(11);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 1 });
    expect((await workspace.plan()).exitCode).toBe(0);
  });
});

describe("a change that was never sent and is taken back", () => {
  test("is neither refreshed nor sent", async () => {
    configure({ paths: paths(6) });
    await workspace.apply();
    service.forgetCalls();
    service.leave(0);
    configure({ paths: { ...paths(6), "/title/0001.mp4": "2" } });
    await workspace.apply();
    expect(workspace.attributes()).toMatchObject({ pending_count: 1 });
    service.nextDay();
    configure({ paths: paths(6) });
    const applied = await workspace.apply();
    expect(applied.output).toContain("nothing to send: 6 unchanged");
    expect(service.submissions()).toEqual([]);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  test("a failure at the origin of what lay there before is still found", async () => {
    service.emulator.control.setDurations({ taskDurationMs: 20_000 });
    service.emulator.control.failAtOrigin({ urlMatches: "/0001", times: 1 });
    configure({ paths: paths(6) });
    await workspace.apply();
    service.leave(0);
    configure({ paths: { ...paths(6), "/title/0001.mp4": "2" } });
    await workspace.apply();
    expect(workspace.attributes()).toMatchObject({ pending_count: 1 });
    service.advance(60_000);
    service.leave(100);
    configure({ paths: paths(6) });
    await workspace.apply();
    service.emulator.control.setDurations({ taskDurationMs: 100 });
    await workspace.apply();
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});

describe("small budgets", () => {
  test("a budget of one and a malformed first path: the next path is sent", async () => {
    service.leave(1);
    service.emulator.control.inject({
      operation: PRELOAD,
      urlMatches: "/0001",
      times: "always",
      effect: "error",
      code: "InvalidObjectPath.Malformed",
    });
    configure({ paths: paths(5) });
    await workspace.apply();
    expect(service.accepted()).toEqual([`http://${DOMAIN}/title/0002.mp4`]);
    expect(workspace.attributes()).toMatchObject({ pending_count: 3, failed_count: 1 });
  });

  test("the quota cannot be had in time: the apply ends, all is pending, and a warning says so", async () => {
    service.emulator.control.inject({
      operation: QUOTA,
      times: "always",
      effect: "error",
      code: "Throttling.User",
      retryAfterMs: 20_000,
    });
    configure({ paths: paths(5), timeouts: { create: "5s" } });
    const running = workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
    await running.printed(/Creating\.\.\./);
    const began = performance.now();
    const finished = await running.finished;
    // The plan inside the apply may ask for the quota as well, for five seconds.
    expect(performance.now() - began).toBeLessThan(13_000);
    expect(finished.exitCode).toBe(0);
    expect(finished.output).toContain("Warning");
    expect(service.accepted()).toEqual([]);
    expect(workspace.attributes()).toMatchObject({ pending_count: 5 });
    service.heal();
    await workspace.apply();
    expect(service.accepted()).toHaveLength(5);
  });
});

describe("adopt", () => {
  test("does not act again when the set was emptied: brand-new paths are sent, and the plan warns", async () => {
    configure({ paths: paths(5), adopt: true });
    await workspace.apply();
    configure({ paths: {}, adopt: true });
    await workspace.apply();
    configure({ paths: paths(3, 50), adopt: true });
    const planned = await workspace.plan();
    expect(planned.output).toContain("adopt does nothing any more");
    await workspace.apply();
    expect(service.accepted()).toHaveLength(3);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
  });

  test("a set that began empty adopts, once", async () => {
    configure({ paths: {}, adopt: true });
    await workspace.apply();
    configure({ paths: paths(5), adopt: true });
    expect((await workspace.plan()).output).toContain("5 adopted");
    await workspace.apply();
    expect(service.calls(PRELOAD)).toEqual([]);
    configure({ paths: paths(6), adopt: true });
    await workspace.apply();
    expect(service.accepted()).toHaveLength(1);
  });

  test("after -replace what was pending stays pending, and the next deploy sends it", async () => {
    service.leave(2);
    configure({ paths: paths(5) });
    await workspace.apply();
    expect(workspace.attributes()).toMatchObject({ pending_count: 3 });
    service.nextDay();
    configure({ paths: paths(5), adopt: true });
    const replaced = await workspace.apply("-replace=vodpreload_set.launch");
    expect(replaced.exitCode).toBe(0);
    expect(workspace.attributes()).toMatchObject({ pending_count: 3 });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toHaveLength(5);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });
});
