/** Sets that move, are renamed, replaced, lost, imported or adopted: nothing accepted is sent again. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const SET = { domain: DOMAIN, paths: paths(150) };

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

async function given(set: Record<string, unknown> = SET): Promise<void> {
  workspace.configureSet(set);
  expect((await workspace.apply()).exitCode).toBe(0);
  service.forgetCalls();
}

function configureAs(
  name: string,
  set: Record<string, unknown> = SET,
  more: Record<string, unknown> = {},
): void {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: { vodpreload_set: { [name]: set } },
    ...more,
  });
}

test("renamed without moved (destroy and create): the task list knows all, nothing is sent, and the apply says so", async () => {
  await given();
  configureAs("renamed");

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Warning");
  expect(service.preloads()).toEqual([]);
  expect(workspace.attributes("renamed")).toMatchObject({ pending_count: 0 });
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("-replace sends nothing that was accepted in the last three days", async () => {
  await given();
  const applied = await workspace.apply("-replace=vodpreload_set.launch");
  expect(applied.exitCode).toBe(0);
  expect(service.preloads()).toEqual([]);
});

test("a deleted state file costs no quota", async () => {
  await given();
  rmSync(join(workspace.folder, "terraform.tfstate"));
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(service.preloads()).toEqual([]);
});

test("with skip_recent = false a replaced set is sent whole", async () => {
  await given({ ...SET, skip_recent: false });
  await workspace.apply("-replace=vodpreload_set.launch");
  expect(service.preloads().map((sent) => sent.length)).toEqual([100, 50]);
});

test("a moved block keeps the state: an empty plan but for the move", async () => {
  await given();
  configureAs("renamed", SET, {
    moved: [{ from: "vodpreload_set.launch", to: "vodpreload_set.renamed" }],
  });
  const applied = await workspace.apply();
  expect(applied.stdout).toContain("0 added, 0 changed, 0 destroyed");
  expect(service.submissions()).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("terraform state mv keeps the state: an empty plan", async () => {
  await given();
  const moved = await workspace.terraform(["state", "mv", "vodpreload_set.launch", "vodpreload_set.renamed"]);
  expect(moved.exitCode).toBe(0);
  configureAs("renamed");
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("import by domain with adopt: the list is recorded without a call, and the next plan is empty", async () => {
  workspace.configureSet({ ...SET, adopt: true });
  const imported = await workspace.terraform(["import", "-no-color", "vodpreload_set.launch", DOMAIN]);
  expect(imported.exitCode).toBe(0);

  const planned = await workspace.plan();
  expect(planned.stdout).toContain("150 adopted");
  expect((await workspace.apply()).exitCode).toBe(0);

  expect(service.calls()).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("import of something that is no domain names it and the remedy", async () => {
  workspace.configureSet(SET);
  const imported = await workspace.terraform(["import", "-no-color", "vodpreload_set.launch", "https://x/y"]);
  expect(imported.exitCode).toBe(1);
  expect(imported.output).toContain("https://x/y");
});

test("adopt on create records without a call; left on later, new paths are sent and the plan warns", async () => {
  await given({ ...SET, adopt: true });
  expect(service.accepted()).toEqual([]);
  expect((await workspace.plan()).exitCode).toBe(0);

  workspace.configureSet({ domain: DOMAIN, paths: paths(152), adopt: true });
  const planned = await workspace.plan();
  expect(planned.output).toContain("Warning");
  expect(planned.output).toContain("adopt");

  await workspace.apply();
  expect(service.preloads().map((sent) => sent.length)).toEqual([2]);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("a state of the older schema version upgrades to an empty plan", async () => {
  await given();
  const { readFileSync, writeFileSync } = await import("node:fs");
  const file = join(workspace.folder, "terraform.tfstate");
  const state = JSON.parse(readFileSync(file, "utf8")) as {
    serial: number;
    resources: { instances: { schema_version: number; attributes: Record<string, unknown> }[] }[];
  };
  const instance = state.resources[0]?.instances[0];
  if (instance === undefined) throw new Error("no instance in the state");
  instance.schema_version = 0;
  instance.attributes = { id: instance.attributes.id, domain: DOMAIN, paths: Object.keys(SET.paths) };
  state.serial += 1;
  writeFileSync(file, JSON.stringify(state));

  const planned = await workspace.plan();

  expect(planned.output).toContain("No changes");
  expect(planned.exitCode).toBe(0);
});

test("a state written by a newer version is refused with a clear sentence", async () => {
  await given();
  const { readFileSync, writeFileSync } = await import("node:fs");
  const file = join(workspace.folder, "terraform.tfstate");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"schema_version": \d+/, '"schema_version": 99'));
  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(1);
  expect(planned.output).toMatch(/newer|upgrade|version/i);
});
