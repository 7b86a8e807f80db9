/** Dropped, replaced, renamed and lost sets: what comes back is sent when its version is new, and only then. */
import { applyKilledAt } from "./support/kill";
import { loseJournal, loseState } from "./support/memory";
import { notWarm } from "./support/nodes";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const ALL = Object.keys(paths(6)).map((path) => `http://${DOMAIN}${path}`);

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

function versions(version: string, count = 6): Record<string, string> {
  return Object.fromEntries(Object.keys(paths(count)).map((path) => [path, version]));
}

async function given(set: Record<string, unknown> = {}): Promise<void> {
  workspace.configureSet({ domain: DOMAIN, paths: paths(6), ...set });
  expect((await workspace.apply()).exitCode).toBe(0);
  service.forgetCalls();
}

describe("a path that is dropped and comes back", () => {
  const others = { ...paths(1), ...paths(3, 4) };

  test.each([
    ["when nothing else changed", others],
    ["while something else was sent", { ...others, "/title/0007.mp4": "1" }],
  ])("%s: with a new version it is refreshed and sent, with the same one nothing is", async (_when, left) => {
    await given();
    workspace.configureSet({ domain: DOMAIN, paths: left });
    await workspace.apply();
    service.forgetCalls();
    service.emulator.control.editOrigin("/0002");

    workspace.configureSet({ domain: DOMAIN, paths: { ...left, ...paths(6), "/title/0002.mp4": "2" } });
    const planned = await workspace.plan();
    expect(planned.output).toContain("to send in 1 call and 1 refresh call: 1 changed (1 refreshed first)");
    expect((await workspace.apply()).exitCode).toBe(0);

    expect(service.refreshes()).toEqual([[ALL[1]]]);
    expect(service.preloads()).toEqual([[ALL[1]]]);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  test("with the same version: the plan says so, and makes no call", async () => {
    await given();
    workspace.configureSet({ domain: DOMAIN, paths: others });
    await workspace.apply();
    workspace.configureSet({ domain: DOMAIN, paths: paths(6) });
    const applied = await workspace.apply();
    expect(applied.output).toContain("nothing to send: 6 unchanged");
    expect(service.submissions()).toEqual([]);
    expect(await notWarm(service, workspace)).toEqual([]);
  });

  test("after an apply that was killed in between", async () => {
    await given();
    workspace.configureSet({ domain: DOMAIN, paths: others });
    await workspace.apply();
    workspace.configureSet({ domain: DOMAIN, paths: { ...others, "/title/0007.mp4": "1" } });
    await applyKilledAt({ service, workspace }, PRELOAD, 1);
    service.forgetCalls();
    service.emulator.control.editOrigin("/0002");
    workspace.configureSet({ domain: DOMAIN, paths: { ...paths(7), "/title/0002.mp4": "2" } });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.refreshes()).toEqual([[ALL[1]]]);
    expect(service.preloads()).toEqual([[ALL[1]]]);
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});

/** Ways in which a set stands there anew. */
const LOSSES = {
  "-replace": () => ["-replace=vodpreload_set.launch"],
  "-replace, the journal deleted": () => {
    loseJournal(workspace);
    return ["-replace=vodpreload_set.launch"];
  },
  "a lost state": () => {
    loseState(workspace);
    return [];
  },
  "a lost state and the journal deleted": () => {
    loseState(workspace);
    loseJournal(workspace);
    return [];
  },
} satisfies Record<string, () => string[]>;

describe.each(Object.entries(LOSSES))("%s", (_name, lose) => {
  test("with the same versions: nothing is sent", async () => {
    await given();
    const applied = await workspace.apply(...lose());
    expect(applied.exitCode).toBe(0);
    expect(service.submissions()).toEqual([]);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  test("with new versions: all refreshed, then sent", async () => {
    await given();
    service.emulator.control.editOrigin(".");
    workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
    const applied = await workspace.apply(...lose());
    expect(applied.exitCode).toBe(0);
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads()).toEqual([ALL]);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });
});

describe("a rename without moved", () => {
  function rename(set: Record<string, unknown>): void {
    workspace.configure({
      provider: { vodpreload: {} },
      resource: { vodpreload_set: { renamed: { domain: DOMAIN, ...set } } },
    });
  }

  test.each([
    ["the journal there", () => undefined],
    [
      "the journal deleted",
      () => {
        loseJournal(workspace);
      },
    ],
  ])("%s: the same versions are not sent, new ones are refreshed first", async (_name, lose) => {
    await given();
    service.emulator.control.editOrigin("/000[12]");
    rename({ paths: { ...paths(6), ...versions("2", 2) } });
    lose();
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.refreshes()).toEqual([ALL.slice(0, 2)]);
    expect(service.preloads()).toEqual([ALL.slice(0, 2)]);
    expect(await notWarm(service, workspace, "renamed")).toEqual([]);
  });
});

describe("state and journal lost", () => {
  test("version 2 is refreshed and sent although it lay there, and the warning says why and names adopt", async () => {
    await given({ paths: versions("2") });
    loseState(workspace);
    loseJournal(workspace);
    const applied = await workspace.apply();
    expect(applied.output).toContain("were taken for changed");
    expect(applied.output.replace(/\s+/g, " ")).toContain("adopt = true");
    expect(service.refreshes()).toEqual([ALL]);
    expect(service.preloads()).toEqual([ALL]);
    expect(await notWarm(service, workspace)).toEqual([]);
  });

  test("version 1 is recorded, and the apply says so", async () => {
    await given();
    loseState(workspace);
    loseJournal(workspace);
    const applied = await workspace.apply();
    expect(applied.output).toContain("Some paths had been preloaded already and were not sent again");
    expect(workspace.attributes().result).toContain("6 preloaded already");
  });
});

describe("a create that was killed, then all versions bumped", () => {
  test.each([
    ["the journal there", () => undefined],
    [
      "the journal deleted",
      () => {
        loseJournal(workspace);
      },
    ],
  ])("%s: nothing is recorded in its old version", async (_name, lose) => {
    service.emulator.control.setDurations({ visibilityDelayMs: 1_500 });
    workspace.configureSet({ domain: DOMAIN, paths: paths(6), batch_size: 2 });
    await applyKilledAt({ service, workspace }, PRELOAD, 2);
    lose();
    service.forgetCalls();
    service.emulator.control.editOrigin(".");
    workspace.configureSet({ domain: DOMAIN, paths: versions("2"), batch_size: 2 });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.refreshes().flat()).toEqual(ALL.slice(0, 4));
    expect(service.preloads().flat().sort()).toEqual(ALL);
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});

test("a create that skips nothing (skip_recent = false), killed after 4 of 6: the next deploy sends 2", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(6), batch_size: 2, skip_recent: false });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect([...service.accepted()].sort()).toEqual(ALL);
});
