/** Refreshes: done only when their own rows say so, owed again when they fail, waited for whatever else changes. */
import { applyKilledAt } from "./support/kill";
import { loseJournal, loseState } from "./support/memory";
import { notWarm } from "./support/nodes";
import { type Stage, withStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";
const ALL = Object.keys(paths(6)).map((path) => `http://${DOMAIN}${path}`);

function versions(version: string): Record<string, string> {
  return Object.fromEntries(Object.keys(paths(6)).map((path) => [path, version]));
}

async function given({ service, workspace }: Stage): Promise<void> {
  workspace.configureSet({ domain: DOMAIN, paths: paths(6) });
  expect((await workspace.apply()).exitCode).toBe(0);
  service.forgetCalls();
}

/** The origin has other content than what lies on the nodes. */
async function givenAndEdited(stage: Stage): Promise<void> {
  await given(stage);
  stage.service.emulator.control.editOrigin(".");
}

/** Version 2 everywhere, in a deploy whose time is up before the refresh has taken effect. */
async function refreshUnderWay(stage: Stage, refreshMs: number): Promise<void> {
  await givenAndEdited(stage);
  const { service, workspace } = stage;
  service.refreshesTake(refreshMs);
  workspace.configureSet({ domain: DOMAIN, paths: versions("2"), timeouts: { update: "1s" } });
  await workspace.apply();
  expect(service.refreshes()).toEqual([ALL]);
  expect(service.preloads()).toEqual([]);
  expect(workspace.attributes()).toMatchObject({ pending_count: 6 });
}

async function allWarmAndSentOnce({ service, workspace }: Stage, refreshes = 1): Promise<void> {
  expect(await notWarm(service, workspace)).toEqual([]);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 0 });
  expect(service.refreshes()).toHaveLength(refreshes);
  expect(service.preloads().flat().sort()).toEqual(ALL);
  expect((await workspace.plan()).exitCode).toBe(0);
}

const LOSSES = {
  "-replace": () => ["-replace=vodpreload_set.launch"],
  "-replace, the journal deleted": (workspace) => {
    loseJournal(workspace);
    return ["-replace=vodpreload_set.launch"];
  },
  "a lost state": (workspace) => {
    loseState(workspace);
    return [];
  },
} satisfies Record<string, (workspace: Workspace) => string[]>;

describe.each(Object.entries(LOSSES))("%s", (_name, lose) => {
  test.concurrent("while a refresh is under way: waited for, not started again, then sent", async () => {
    await withStage(async (stage) => {
      const { workspace } = stage;
      await refreshUnderWay(stage, 4_000);
      workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
      expect((await workspace.apply(...lose(workspace))).exitCode).toBe(0);
      await allWarmAndSentOnce(stage);
    });
  });

  test.concurrent(
    "after a refresh took effect, before the preload: not started again, then sent",
    async () => {
      await withStage(async (stage) => {
        const { service, workspace } = stage;
        await refreshUnderWay(stage, 1_200);
        service.advance(2_000);
        workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
        expect((await workspace.apply(...lose(workspace))).exitCode).toBe(0);
        await allWarmAndSentOnce(stage);
      });
    },
  );

  test.concurrent("while a refresh is under way, with yet another version: all warm in the end", async () => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      await refreshUnderWay(stage, 3_000);
      service.emulator.control.editOrigin(".");
      workspace.configureSet({ domain: DOMAIN, paths: versions("3") });
      expect((await workspace.apply(...lose(workspace))).exitCode).toBe(0);
      await allWarmAndSentOnce(stage, 2);
    });
  });

  test.concurrent(
    "while a refresh is under way, back to the first version: all warm in the end",
    async () => {
      await withStage(async (stage) => {
        const { service, workspace } = stage;
        await refreshUnderWay(stage, 3_000);
        workspace.configureSet({ domain: DOMAIN, paths: paths(6) });
        expect((await workspace.apply(...lose(workspace))).exitCode).toBe(0);
        expect(await notWarm(service, workspace)).toEqual([]);
        expect(service.preloads().flat().sort()).toEqual(ALL);
      });
    },
  );
});

test.concurrent("state and journal lost while a refresh is under way: all warm in the end", async () => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    await refreshUnderWay(stage, 4_000);
    loseState(workspace);
    loseJournal(workspace);
    workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(await notWarm(service, workspace)).toEqual([]);
    expect(service.preloads().flat().sort()).toEqual(ALL);
  });
});

test.concurrent(
  "refresh_changed switched off while a refresh is under way: preloaded only after it took effect",
  async () => {
    await withStage(async (stage) => {
      const { workspace } = stage;
      await refreshUnderWay(stage, 4_000);
      workspace.configureSet({ domain: DOMAIN, paths: versions("2"), refresh_changed: false });
      expect((await workspace.apply()).exitCode).toBe(0);
      await allWarmAndSentOnce(stage);
    });
  },
);

test.concurrent(
  "refresh_changed switched off while a refresh is under way, with yet another version",
  async () => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      await refreshUnderWay(stage, 4_000);
      service.emulator.control.editOrigin(".");
      workspace.configureSet({ domain: DOMAIN, paths: versions("3"), refresh_changed: false });
      expect((await workspace.apply()).exitCode).toBe(0);
      expect(await notWarm(service, workspace)).toEqual([]);
    });
  },
);

test.concurrent(
  "two tasks of a refresh call, one row late and its purge slow: that path waits for its own",
  async () => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      await givenAndEdited(stage);
      service.emulator.control.setQuirks({
        refreshTaskIdsPerCall: 2,
        lateRows: [{ urlMatches: "/0006", ms: 2_500 }],
        slowRefreshes: [{ urlMatches: "/0006", ms: 3_000 }],
      });
      workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
      expect((await workspace.apply()).exitCode).toBe(0);
      await allWarmAndSentOnce(stage);
    });
  },
);

test.concurrent("a task id a path, most rows late: each waits for its own", async () => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    await givenAndEdited(stage);
    service.emulator.control.setQuirks({
      refreshTaskIdsPerCall: 6,
      lateRows: [{ urlMatches: "/000[2-6]", ms: 2_500 }],
      slowRefreshes: [{ urlMatches: "/000[2-6]", ms: 3_000 }],
    });
    workspace.configureSet({ domain: DOMAIN, paths: versions("2"), timeouts: { update: "1s" } });
    await workspace.apply();
    workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
    expect((await workspace.apply()).exitCode).toBe(0);
    await allWarmAndSentOnce(stage);
  });
});

test.concurrent.each([true, false])(
  "a refresh that failed is owed again, refresh_changed = %s",
  async (refreshChanged) => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      await givenAndEdited(stage);
      service.emulator.control.failAtOrigin({ urlMatches: "/000[12]", objectType: "file", times: 1 });
      workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
      const applied = await workspace.apply();
      expect(applied.output).toContain("A refresh failed at the service");
      expect(workspace.attributes()).toMatchObject({ pending_count: 2 });
      expect(await notWarm(service, workspace)).toEqual([]);
      workspace.configureSet({ domain: DOMAIN, paths: versions("2"), refresh_changed: refreshChanged });
      expect((await workspace.apply()).exitCode).toBe(0);
      expect(service.refreshes()).toEqual([ALL, ALL.slice(0, 2)]);
      await allWarmAndSentOnce(stage, 2);
    });
  },
);

test.concurrent("a refresh that failed in a set that was replaced is owed again", async () => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    await givenAndEdited(stage);
    service.emulator.control.failAtOrigin({ urlMatches: "/000[12]", objectType: "file", times: 1 });
    workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
    await workspace.apply();
    expect((await workspace.apply("-replace=vodpreload_set.launch")).exitCode).toBe(0);
    await allWarmAndSentOnce(stage, 2);
  });
});

test.concurrent("a refresh that failed and whose state was lost is owed again", async () => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    await givenAndEdited(stage);
    service.emulator.control.failAtOrigin({ urlMatches: "/000[12]", objectType: "file", times: 1 });
    workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
    await workspace.apply();
    loseState(workspace);
    await workspace.apply();
    await workspace.apply();
    expect(await notWarm(service, workspace)).toEqual([]);
    expect(workspace.attributes()).toMatchObject({ pending_count: 0 });
    expect(service.preloads().flat().sort()).toEqual(ALL);
  });
});

test.concurrent.each([
  [REFRESH, 1],
  [PRELOAD, 1],
  [PRELOAD, 2],
] as const)(
  "an update killed at %s %i: the refresh is not started again, the rest goes out",
  async (operation, nth) => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      await givenAndEdited(stage);
      workspace.configureSet({ domain: DOMAIN, paths: versions("2"), batch_size: 3 });
      await applyKilledAt(stage, operation, nth);
      const refreshed = service.refreshes().flat().length;
      expect((await workspace.apply()).exitCode).toBe(0);
      expect(refreshed).toBeGreaterThan(0);
      expect(service.refreshes().flat().sort()).toEqual(ALL);
      expect(service.preloads().flat().sort()).toEqual(ALL);
      expect(await notWarm(service, workspace)).toEqual([]);
      expect((await workspace.plan()).exitCode).toBe(0);
    });
  },
);

test.concurrent.each([
  [REFRESH, 1],
  [PRELOAD, 1],
  [PRELOAD, 2],
] as const)("an update killed at %s %i, then back to the first version: all warm", async (operation, nth) => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    await given(stage);
    workspace.configureSet({ domain: DOMAIN, paths: versions("2"), batch_size: 3 });
    await applyKilledAt(stage, operation, nth);
    workspace.configureSet({ domain: DOMAIN, paths: paths(6), batch_size: 3 });
    await workspace.apply();
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});

test.concurrent(
  "an update killed at its refresh, its paths dropped and back in their first version: all warm",
  async () => {
    await withStage(async (stage) => {
      const { service, workspace } = stage;
      await given(stage);
      workspace.configureSet({ domain: DOMAIN, paths: versions("2") });
      await applyKilledAt(stage, REFRESH, 1);
      for (const count of [3, 6]) {
        workspace.configureSet({ domain: DOMAIN, paths: paths(count) });
        await workspace.apply();
      }
      expect(await notWarm(service, workspace)).toEqual([]);
    });
  },
);

test.concurrent.each([
  [REFRESH, 1],
  [PRELOAD, 1],
  [PRELOAD, 2],
] as const)("an update killed at %s %i, then yet another version: all warm", async (operation, nth) => {
  await withStage(async (stage) => {
    const { service, workspace } = stage;
    await givenAndEdited(stage);
    workspace.configureSet({ domain: DOMAIN, paths: versions("2"), batch_size: 3 });
    await applyKilledAt(stage, operation, nth);
    service.emulator.control.editOrigin(".");
    workspace.configureSet({ domain: DOMAIN, paths: versions("3"), batch_size: 3 });
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(await notWarm(service, workspace)).toEqual([]);
  });
});
