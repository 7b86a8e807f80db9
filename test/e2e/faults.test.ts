/** Faults of the service and the origin on the real Terraform: nothing twice, nothing forgotten. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

function eachOnce(count: number): void {
  expect(service.accepted()).toHaveLength(count);
  expect(new Set(service.accepted()).size).toBe(count);
}

async function planIsEmpty(): Promise<void> {
  expect((await workspace.plan()).exitCode).toBe(0);
}

test("somebody else spends the quota in the middle of a deploy: what is left goes out, the rest the next day", async () => {
  service.leave(200);
  service.emulator.control.inject({ operation: PRELOAD, nth: 2, times: 1, effect: "spend", urls: 130 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(150), batch_size: 50 });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Today's preload quota does not suffice");
  eachOnce(70);
  expect(workspace.attributes().pending_count).toBe(80);

  service.nextDay();
  await workspace.apply();
  eachOnce(150);
  await planIsEmpty();
});

test("the queue is full for a minute: waited for, and sent once", async () => {
  service.fail(PRELOAD, "PreloadQueueFull", { from: 2 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(25), batch_size: 10 });
  const running = workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
  // The waits are the provider's own, so the minute is told by its tries: at least three in that time.
  await service.received(PRELOAD, 4);
  service.heal();
  expect((await running.finished).exitCode).toBe(0);
  eachOnce(25);
  await planIsEmpty();
});

test("a domain that has just come up is refused as offline for a moment: waited for", async () => {
  service.emulator.control.addDomain(DOMAIN);
  service.fail(PRELOAD, "InvalidDomain.Offline", { first: 2 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  eachOnce(5);
  expect(service.calls("DescribeVodDomainDetail")).toHaveLength(2);
});

test("a disabled domain stops the set, and the error says what to do", async () => {
  service.emulator.control.addDomain({ domainName: DOMAIN, status: "offline" });
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("The domain is offline");
  expect(applied.output).toContain("InvalidDomain.Offline");
  expect(applied.output).toContain("Enable the domain in the VOD console");
  expect(workspace.instance()).toBeUndefined();
});

describe("failures at the origin", () => {
  test("are found by the next plan, sent again, and given up after max_attempts", async () => {
    service.emulator.control.failAtOrigin({ urlMatches: "/000[12]", description: "Origin Timeout" });
    workspace.configureSet({ domain: DOMAIN, paths: paths(10), max_attempts: 2 });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(workspace.attributes().pending_count).toBe(0);

    // A plan-only job reads the same again and again.
    for (let job = 0; job < 2; job += 1) {
      const planned = await workspace.plan("-lock=false");
      expect(planned.exitCode).toBe(2);
      expect(planned.output).toContain("Paths failed at the origin");
      expect(planned.output).toContain("Origin Timeout");
      expect(planned.output).toContain("up to 2 of 10 to send in 1 call: 2 pending; 8 unchanged");
    }
    expect(service.accepted()).toHaveLength(10);

    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toHaveLength(12);

    const given = await workspace.plan();
    expect(given.exitCode).toBe(0);
    expect(given.output).toContain("Some paths could not be preloaded and were given up");
    await workspace.terraform(["apply", "-refresh-only", "-no-color", "-input=false", "-auto-approve"]);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 2 });
    expect(workspace.attributes().failed).toEqual({
      "/title/0001.mp4": "origin: Origin Timeout [attempts: 2]",
      "/title/0002.mp4": "origin: Origin Timeout [attempts: 2]",
    });

    // Raising max_attempts makes them pending again.
    service.emulator.control.healOrigin();
    workspace.configureSet({ domain: DOMAIN, paths: paths(10), max_attempts: 3 });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toHaveLength(14);
    await planIsEmpty();
  });

  test("of most of a set: five go first, and the rest follows when they arrive", async () => {
    service.emulator.control.failAtOrigin({ urlMatches: ".", times: 2 });
    workspace.configureSet({ domain: DOMAIN, paths: paths(30) });
    await workspace.apply();
    const held = await workspace.apply();
    expect(held.exitCode).toBe(0);
    expect(held.output).toContain("The origin has to answer before the rest is sent");
    expect(service.preloads().map((sent) => sent.length)).toEqual([30, 5]);

    service.emulator.control.healOrigin();
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.preloads().map((sent) => sent.length)).toEqual([30, 5, 5, 25]);
    await planIsEmpty();
  });

  test("with no network a plan says so in one warning and goes on", async () => {
    workspace.configureSet({ domain: DOMAIN, paths: paths(10) });
    await workspace.apply();
    await service.close();
    const planned = await workspace.plan();
    expect(planned.exitCode).toBe(0);
    expect(planned.output.match(/Warning:/g)).toHaveLength(1);
    expect(planned.output).toContain("What became of accepted paths could not be read");
  });
});

describe("wait = true", () => {
  test("the apply ends when the tasks have, shows the progress in the log, and tells what failed", async () => {
    service.emulator.control.setDurations({ taskDurationMs: 4_000 });
    service.emulator.control.failAtOrigin({ urlMatches: "/0001" });
    workspace.configureSet({ domain: DOMAIN, paths: paths(10), wait: true });
    const applied = await workspace.terraform(["apply", "-no-color", "-input=false", "-auto-approve"], {
      TF_LOG_PROVIDER: "info",
    });
    expect(applied.exitCode).toBe(0);
    expect(applied.output).toMatch(/waiting for the preload tasks.*underWay=10/);
    expect(applied.output).toContain("Paths failed at the origin");
    expect(workspace.attributes()).toMatchObject({
      pending_count: 1,
      pending: { "/title/0001.mp4": "origin: Origin Timeout [attempts: 1]" },
    });
    expect(service.emulator.control.tasks().every(({ status }) => status !== "Refreshing")).toBe(true);
    expect(workspace.instance()?.private).toBeUndefined();
  });

  test("ends with the timeout, and says how many are under way", async () => {
    service.emulator.control.setDurations({ taskDurationMs: 3_600_000 });
    workspace.configureSet({ domain: DOMAIN, paths: paths(10), wait: true, timeouts: { create: "6s" } });
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(0);
    expect(applied.output).toContain("Not all preloads have ended yet");
    expect(applied.output).toContain("10 paths are accepted and still under way");
    expect(workspace.attributes().pending_count).toBe(0);
  });
});

test("two deploys race on one account: together no more than is left, and each knows what it sent", async () => {
  const other = new Workspace(service.env);
  try {
    service.leave(60);
    workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
    other.configureSet({ domain: DOMAIN, paths: paths(50, 101), batch_size: 10 });
    const ends = await Promise.all([workspace.apply(), other.apply()]);
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    eachOnce(60);
    const pending = [workspace, other].map((one) => Number(one.attributes().pending_count));
    expect(pending.reduce((sum, count) => sum + count)).toBe(40);

    service.nextDay();
    await Promise.all([workspace.apply(), other.apply()]);
    eachOnce(100);
    await planIsEmpty();
    expect((await other.plan()).exitCode).toBe(0);
  } finally {
    other.remove();
  }
});
