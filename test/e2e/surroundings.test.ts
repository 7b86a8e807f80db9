/** Odd surroundings of users' machines: the provider works, or says in one line why it does not. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeProvider } from "./support/provider-package";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, Workspace } from "./support/workspace";

const SET = { domain: "vod.example.com", paths: paths(3) };

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
  workspace.configureSet(SET);
});

async function works(): Promise<void> {
  const applied = await workspace.apply();
  expect(applied.output).toContain("1 added");
  expect(applied.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(3);
}

test('a project with "type": "module"', async () => {
  workspace.write("package.json", JSON.stringify({ name: "users-project", type: "module" }));
  await works();
});

/** One inode, taken by its root: nothing can be made in it. */
function mountFull(folder: string): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=4k,nr_inodes=1", "tmpfs", folder], { stdio: "pipe" });
}

/** Mounting takes root's rights on Linux. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "vodpreload-mount-"));
  try {
    mountFull(folder);
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(canMount() ? test : test.skip)("a temporary folder on a full disk", async () => {
  const full = join(workspace.folder, "full");
  mkdirSync(full);
  mountFull(full);
  try {
    expect(() => mkdtempSync(join(full, "x"))).toThrow("ENOSPC");
    workspace.env = { ...workspace.env, TMPDIR: full };
    await works();
  } finally {
    execFileSync("umount", [full]);
  }
});

test("two projects sharing the plugin cache, one of them deleted", async () => {
  const cache = mkdtempSync(join(tmpdir(), "vodpreload-cache-"));
  const other = new Workspace(service.env);
  try {
    for (const one of [other, workspace]) {
      rmSync(join(one.folder, ".terraform"), { recursive: true });
      rmSync(join(one.folder, ".terraform.lock.hcl"));
      placeProvider(one.folder);
      one.env = { ...one.env, TF_PLUGIN_CACHE_DIR: cache };
      one.configureSet(SET);
      const initialised = await one.terraform(["init", "-no-color", "-input=false"]);
      expect(initialised.exitCode).toBe(0);
    }
  } finally {
    other.remove();
  }
  await works();
  rmSync(cache, { recursive: true });
});

const ODD: readonly [string, NodeJS.ProcessEnv][] = [
  ["NODE_OPTIONS=--inspect=0", { NODE_OPTIONS: "--inspect=0" }],
  ["NODE_OPTIONS with warnings as errors off", { NODE_OPTIONS: "--trace-warnings --enable-source-maps" }],
  ["proxies that do not answer", { HTTPS_PROXY: "http://127.0.0.1:9", HTTP_PROXY: "http://127.0.0.1:9" }],
  ["a temporary folder that cannot be written", { TMPDIR: "/proc" }],
  ["a temporary folder that does not exist", { TMPDIR: "/nonexistent/tmp" }],
  ["no home", { HOME: "/nonexistent" }],
  ["a long temporary folder", { TMPDIR: join(tmpdir(), "a".repeat(120)) }],
];

test.each(ODD)("%s", async (_name, env) => {
  if (env.TMPDIR?.includes("aaaa") === true) mkdirSync(env.TMPDIR, { recursive: true });
  workspace.env = { ...workspace.env, ...env };
  await works();
});

test("started by hand it says what it is", async () => {
  const { readdirSync } = await import("node:fs");
  const { run } = await import("./support/process");
  const folder = join(workspace.folder, ".terraform", "providers");
  const executable = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
    /terraform-provider-vodpreload_v[^/]*$/.test(name),
  );
  const started = await run(join(folder, executable ?? "missing"), [], {
    cwd: workspace.folder,
    env: workspace.env,
  });
  expect(started.exitCode).toBe(1);
  expect(started.stdout).toBe("");
  expect(started.stderr).toMatch(/Terraform/);
  expect(started.stderr.trim().split("\n").length).toBeLessThan(6);
});
