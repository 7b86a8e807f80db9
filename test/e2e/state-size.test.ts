/** The ids of one call stand in the state once, not once for each of its paths. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyKilledAt } from "./support/kill";
import { journalText } from "./support/memory";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";
const COUNT = 300;
/** Generous for a path, its URL, its version and its own id; all ids of a call would be 3,600. */
const MOST_BYTES_A_PATH = 700;

let service: Service;
let workspace: Workspace;

onStage(
  (stage) => {
    ({ service, workspace } = stage);
  },
  { taskIdsPerCall: COUNT, refreshTaskIdsPerCall: COUNT },
);

function stateBytes(): number {
  return readFileSync(join(workspace.folder, "terraform.tfstate")).length;
}

function configure(set: Json, more: Readonly<Record<string, Json>> = {}): void {
  const common = { domain: DOMAIN, batch_size: COUNT };
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: Object.fromEntries(
        Object.entries({ launch: set, ...more }).map(([name, one]) => [name, { ...common, ...one }]),
      ),
    },
  });
}

function changed(): Record<string, string> {
  return Object.fromEntries(Object.keys(paths(COUNT)).map((path) => [path, "2"]));
}

test("preloads under way", async () => {
  configure({ paths: paths(COUNT) });
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(stateBytes()).toBeLessThan(COUNT * MOST_BYTES_A_PATH);
});

test("preloads that a killed deploy had accepted", async () => {
  configure({ paths: paths(COUNT + 1) });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  expect(journalText(workspace)).toContain('"accepted"');
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(COUNT + 1);
  expect(stateBytes()).toBeLessThan(COUNT * MOST_BYTES_A_PATH);
});

test("preloads that another set of the deploy sent", async () => {
  configure({ paths: paths(COUNT) }, { other: { paths: paths(COUNT) } });
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(COUNT);
  expect(stateBytes()).toBeLessThan(2 * COUNT * MOST_BYTES_A_PATH);
});

test("refreshes under way, and after a killed deploy", async () => {
  configure({ paths: paths(COUNT) });
  await workspace.apply();
  service.refreshesTake(30_000);
  configure({ paths: changed(), timeouts: { update: "1s" } });
  await workspace.apply();
  expect(workspace.attributes()).toMatchObject({ pending_count: COUNT });
  expect(stateBytes()).toBeLessThan(COUNT * MOST_BYTES_A_PATH);
  configure({ paths: changed() });
  await applyKilledAt({ service, workspace }, "DescribeVodRefreshTasks", 1);
  configure({ paths: changed(), timeouts: { update: "1s" } });
  await workspace.apply();
  expect(service.calls(REFRESH)).toHaveLength(1);
  expect(stateBytes()).toBeLessThan(COUNT * MOST_BYTES_A_PATH);
});
