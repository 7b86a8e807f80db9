/** The doctor beside the real Terraform and the built package: what it says is what an init then does. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCK } from "../../src/doctor/checks/lock";
import { PACKAGE } from "../../src/doctor/checks/package";
import { ENGINE } from "../../src/doctor/checks/engine";
import type { Check, Finding } from "../../src/doctor/finding";
import { setScene } from "../../src/doctor/scene";
import { Running } from "./support/process";
import { ROOT, VERSION } from "./support/provider-package";
import { onStage } from "./support/stage";
import type { Workspace } from "./support/workspace";

let workspace: Workspace;

onStage((stage) => {
  ({ workspace } = stage);
});

const SET = { domain: "vod.example.com", paths: {} };
const PLUGINS = "terraform.d/plugins/terraform.local/alicloud/vodpreload";

async function look(check: Check, env: Record<string, string> = {}): Promise<readonly Finding[]> {
  const scene = setScene({
    folder: workspace.folder,
    env: { ...workspace.env, ...env },
    home: String(workspace.env.HOME),
  });
  return await check.run(scene);
}

async function install(where = "."): Promise<void> {
  const command = join(ROOT, "lib/cli/main.js");
  const options = { cwd: workspace.folder, env: workspace.env };
  expect((await new Running(process.execPath, [command, "install", where], options).finished).exitCode).toBe(
    0,
  );
}

async function init(): Promise<number> {
  rmSync(join(workspace.folder, ".terraform"), { recursive: true, force: true });
  return (await workspace.terraform(["init", "-no-color", "-input=false"])).exitCode ?? -1;
}

/** What both checks say, and whether the real init goes through. */
async function verdicts(): Promise<readonly [string | undefined, string | undefined, number]> {
  return [(await look(PACKAGE))[0]?.level, (await look(LOCK))[0]?.level, await init()];
}

test("an installed package is placed and locked, and init takes it", async () => {
  workspace.configureSet(SET);
  await install();
  expect(await verdicts()).toEqual(["ok", "ok", 0]);
});

test("without the package init fails, as the doctor says, and its remedy cures it", async () => {
  workspace.configureSet(SET);
  rmSync(join(workspace.folder, "terraform.d"), { recursive: true, force: true });
  rmSync(join(workspace.folder, ".terraform.lock.hcl"), { force: true });
  expect(await verdicts()).toEqual(["error", "warning", 1]);
  expect((await look(PACKAGE))[0]?.remedy).toContain("cdktf-alicloud-vod-preload install ");
  expect((await look(LOCK, { TF_CLI_ARGS_init: "-lockfile=readonly" }))[0]?.level).toBe("error");
  await install();
  expect(await verdicts()).toEqual(["ok", "ok", 0]);
}, 120_000);

test("a package that is placed for the user counts as well", async () => {
  workspace.configureSet(SET);
  rmSync(join(workspace.folder, "terraform.d"), { recursive: true, force: true });
  rmSync(join(workspace.folder, ".terraform.lock.hcl"), { force: true });
  await install("--user");
  expect(await verdicts()).toEqual(["ok", "warning", 0]);
});

test("another version that is required or locked, and other checksums, are errors that init has as well", async () => {
  await install();
  const lock = join(workspace.folder, ".terraform.lock.hcl");
  const written = readFileSync(lock, "utf8");
  workspace.configure({
    terraform: {
      required_providers: { vodpreload: { source: "terraform.local/alicloud/vodpreload", version: "9.9.9" } },
    },
    resource: { vodpreload_set: { launch: SET } },
  });
  expect((await verdicts()).filter((_, index) => index !== 1)).toEqual(["error", 1]);
  workspace.configureSet(SET);
  writeFileSync(lock, written.replaceAll(VERSION, "0.0.9"));
  expect(await verdicts()).toEqual(["ok", "error", 1]);
  writeFileSync(
    lock,
    written.replace(/"(?:h1|zh):[^"]*",?/g, '"h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",'),
  );
  expect(await verdicts()).toEqual(["ok", "error", 1]);
}, 120_000);

test("a package with other bytes is an error that init has as well", async () => {
  workspace.configureSet(SET);
  await install();
  const os = process.platform === "darwin" ? "darwin" : "linux";
  const arch = process.arch === "arm64" ? "arm64" : "amd64";
  const zip = join(workspace.folder, PLUGINS, `terraform-provider-vodpreload_${VERSION}_${os}_${arch}.zip`);
  writeFileSync(zip, readFileSync(zip).subarray(0, -10));
  expect(await verdicts()).toEqual(["error", "ok", 1]);
}, 120_000);

test("the Terraform that these tests run is recognized", async () => {
  const [finding] = await look(ENGINE);
  expect(finding?.what).toContain(String(process.env.VODPRELOAD_E2E_VERSION));
});
