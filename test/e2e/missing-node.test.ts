/** A machine without Node, or with an old one: the provider says so where a user of Terraform reads it. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { cleanEnvironment, TERRAFORM } from "./support/environment";
import { type Finished, run } from "./support/process";
import { ROOT, VERSION } from "./support/provider-package";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const EXECUTABLE = join(ROOT, "dist", "provider", `terraform-provider-vodpreload_v${VERSION}`);

const NONE =
  "vodpreload needs Node.js 20.18 or later on the PATH of the program that starts Terraform, and there is no node";
const OLD =
  "vodpreload needs Node.js 20.18 or later on the PATH of the program that starts Terraform; the node there is 16.20.2";

let workspace: Workspace;
/** The only folder on the PATH. */
let programs: string;

onStage((stage) => {
  ({ workspace } = stage);
  workspace.configureSet({ domain: "vod.example.com", paths: paths(1) });
});

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), "vodpreload-programs-"));
});

afterEach(() => {
  rmSync(programs, { recursive: true });
});

/** A `node` that is this one but for the version that it tells a program. */
function pretend(version: string): void {
  const preload = join(programs, "pretend.js");
  writeFileSync(
    preload,
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`,
  );
  const node = join(programs, "node");
  writeFileSync(node, `#!/bin/sh\nexec "${process.execPath}" --require "${preload}" "$@"\n`);
  chmodSync(node, 0o755);
}

async function started(): Promise<Finished> {
  return await run(EXECUTABLE, [], { cwd: programs, env: cleanEnvironment({ PATH: programs }) });
}

/** What Terraform prints, without its line breaks. */
async function planned(): Promise<string> {
  const terraform = execFileSync("which", [TERRAFORM], { encoding: "utf8" }).trim();
  const { output, exitCode } = await run(terraform, ["plan", "-no-color", "-input=false"], {
    cwd: workspace.folder,
    env: { ...workspace.env, PATH: programs },
  });
  expect(exitCode).toBe(1);
  return output.replace(/\s+/g, " ");
}

test("without a node: one line on standard output and on standard error, which Terraform quotes", async () => {
  const { stdout, stderr, exitCode } = await started();
  expect(stdout).toContain(NONE);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(stderr).toBe(stdout);
  expect(exitCode).toBe(1);
  expect(await planned()).toContain(NONE);
});

test("with a node that is too old: the same, with its version", async () => {
  pretend("16.20.2");
  const { stdout, stderr, exitCode } = await started();
  expect(stdout).toContain(OLD);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(stderr).toBe(stdout);
  expect(exitCode).toBe(1);
  expect(await planned()).toContain(OLD);
});

test.each([
  ["18.20.8", false],
  ["20.17.0", false],
  ["20.18.0", true],
  ["22.0.0", true],
  ["100.1.0", true],
])("Node %s is new enough: %p", async (version, isEnough) => {
  pretend(version);
  const { stdout, stderr } = await started();
  expect([stdout, stderr].join("").includes("vodpreload needs Node.js")).toBe(!isEnough);
  if (isEnough) expect(stderr).toContain("This is a Terraform provider");
});

test("what runs before the version is known is written in what the oldest Node can read", () => {
  const text = readFileSync(EXECUTABLE, "utf8");
  expect(() => transformSync(text, { target: "es5" })).not.toThrow();
  expect(() => transformSync(`${text}\nconst newer = class {};`, { target: "es5" })).toThrow();
});

test("a folder with a space and a quote in its name is no trouble to the shell", async () => {
  const odd = join(programs, `it's "odd" $HOME`);
  mkdirSync(odd);
  execFileSync("cp", ["-R", join(ROOT, "dist", "provider"), odd]);
  pretend("16.20.2");
  const executable = join(odd, "provider", `terraform-provider-vodpreload_v${VERSION}`);
  const { stdout } = await run(executable, [], { cwd: odd, env: cleanEnvironment({ PATH: programs }) });
  expect(stdout).toContain(OLD);
});
