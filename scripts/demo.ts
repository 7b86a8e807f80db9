/** The main job on the local emulator, with the real cdktf and the real Terraform: `npm run demo`. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Emulator, startEmulator } from "../src/emulator";
import { cleanEnvironment } from "../test/e2e/support/environment";
import { type Finished, run } from "../test/e2e/support/process";

const ROOT = resolve(__dirname, "..");
const OLDEST = [1, 5] as const;
const STACK = "launch-day";

/** A step that did not do what it says. */
class DemoFailed extends Error {}

interface Step {
  readonly name: string;
  readonly wanted: number;
  readonly sent: number;
  readonly calls: number;
}

const bold = (text: string): string => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text);

function say(text = ""): void {
  process.stdout.write(`${text}\n`);
}

function check(truth: boolean, claim: string, evidence = ""): void {
  if (!truth) throw new DemoFailed(`${claim}: not so.${evidence === "" ? "" : `\n${evidence}`}`);
  say(`  ✓ ${claim}`);
}

/** One clear line when Terraform is missing or too old. */
function requireTerraform(): void {
  const wanted = `Terraform ${OLDEST.join(".")} or later (OpenTofu works too: TERRAFORM_BINARY_NAME=tofu)`;
  const binary = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  let found: string;
  try {
    const answer = execFileSync(binary, ["version", "-json"], {
      env: cleanEnvironment(),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    found = (JSON.parse(answer) as { terraform_version: string }).terraform_version;
  } catch {
    throw new DemoFailed(
      `"${binary}" was not found or does not run: install ${wanted} and put it on the PATH.`,
    );
  }
  const [major = 0, minor = 0] = found.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new DemoFailed(`Terraform ${found} is too old: install ${wanted}.`);
  }
}

/** A copy of the example in a folder of its own, with the package and both libraries linked in. */
function copyExample(): string {
  const folder = mkdtempSync(join(tmpdir(), "launch-day-"));
  cpSync(join(ROOT, "examples", STACK), folder, { recursive: true });
  const modules = join(folder, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules);
  for (const name of ["cdktf", "constructs", "tsx", ".bin"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  symlinkSync(ROOT, join(modules, "cdktf-alicloud-vod-preload"));
  return folder;
}

class Demo {
  private readonly steps: Step[] = [];
  private seen = 0;

  constructor(
    private readonly folder: string,
    private readonly emulator: Emulator,
  ) {}

  async cdktf(...args: string[]): Promise<Finished> {
    const env = cleanEnvironment({
      ...this.emulator.environment,
      HOME: this.folder,
      CDKTF_LOG_LEVEL: "error",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      CI: "true",
      ...(process.env.TERRAFORM_BINARY_NAME === undefined
        ? {}
        : { TERRAFORM_BINARY_NAME: process.env.TERRAFORM_BINARY_NAME }),
    });
    say(`  $ cdktf ${args.join(" ")}`);
    const finished = await run(join(ROOT, "node_modules", ".bin", "cdktf"), args, { cwd: this.folder, env });
    if (finished.exitCode !== 0) {
      throw new DemoFailed(
        `cdktf ${args.join(" ")} ended with ${String(finished.exitCode)}:\n${finished.output}`,
      );
    }
    return finished;
  }

  /** The paths of the list, as a person counts them: no comments, no blank lines. */
  list(): string[] {
    return readFileSync(join(this.folder, "launch.txt"), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  }

  change(edit: (lines: string[]) => string[]): void {
    const file = join(this.folder, "launch.txt");
    writeFileSync(file, edit(readFileSync(file, "utf8").split("\n")).join("\n"));
  }

  /** What was sent since the last look. */
  took(name: string, wanted: number): Step {
    const calls = this.emulator.control.calls("PreloadVodObjectCaches").filter((call) => call.accepted);
    const now = calls.slice(this.seen);
    this.seen = calls.length;
    const step = {
      name,
      wanted,
      sent: now.reduce((sum, call) => sum + call.urls.length, 0),
      calls: now.length,
    };
    this.steps.push(step);
    for (const [index, call] of now.entries()) {
      say(
        `  call ${index + 1}: ${String(call.urls.length).padStart(3)} ${call.urls.length === 1 ? "URL" : "URLs"} accepted, e.g. ${call.urls.at(-1) ?? ""}`,
      );
    }
    if (now.length === 0) say("  no call");
    return step;
  }

  table(): void {
    const row = (name: string, wanted: string, sent: string, calls: string): string =>
      `  ${name.padEnd(42)}${wanted.padStart(12)}${sent.padStart(10)}${calls.padStart(8)}`;
    say(bold(row("step", "URLs wanted", "sent", "calls")));
    for (const { name, wanted, sent, calls } of this.steps) {
      say(row(name, String(wanted), String(sent), String(calls)));
    }
  }
}

/** The part of cdktf's output that is Terraform's own plan, without the stack's name in front. */
function planOf(output: string): string {
  const lines = output
    .split("\n")
    .map((line) => line.replace(new RegExp(`^\\s*${STACK}\\s?`), "").trimEnd())
    .filter(
      (line) =>
        !/^(Initializing|Terraform has been|You may now|any changes|should now|If you ever)/.test(line),
    );
  const begin = lines.findIndex((line) => /^\s*Terraform will perform|^\s*No changes/.test(line));
  const end = lines.findIndex((line, index) => index > begin && /^\s*(Plan:|No changes)/.test(line));
  return lines.slice(Math.max(begin, 0), end + 1).join("\n");
}

/** A long plan on a slide: its head, a count, its tail. */
function abridged(plan: string, most = 24): string {
  const lines = plan.split("\n");
  if (lines.length <= most) return plan;
  const head = lines.slice(0, 12);
  const tail = lines.slice(-10);
  return [...head, `    … ${lines.length - head.length - tail.length} more lines …`, ...tail].join("\n");
}

/** The plan at this page's margin, whatever cdktf put in front of it. */
function indent(text: string): string {
  const lines = text.split("\n").filter((line, index, all) => line !== "" || all[index - 1] !== "");
  const margin = Math.min(
    ...lines.filter((line) => / {8,}/.test(line)).map((line) => line.length - line.trimStart().length),
  );
  return lines
    .map((line) => `    ${line.slice(Math.min(margin, line.length - line.trimStart().length))}`.trimEnd())
    .join("\n");
}

async function play(demo: Demo): Promise<void> {
  const before = demo.list().length;

  say(bold(`1. First deploy: ${before} paths from launch.txt`));
  const first = await demo.cdktf("deploy", "--auto-approve");
  say(indent(abridged(planOf(first.output))));
  const created = demo.took("first deploy", before);
  check(created.sent === before, `all ${before} URLs were sent`);
  check(created.calls === Math.ceil(before / 100), `in ${Math.ceil(before / 100)} calls of at most 100`);

  say();
  say(bold("2. The list changes: three paths more, two fewer, one with new content"));
  demo.change((lines) => {
    const paths = lines.filter((line) => line.startsWith("/"));
    const dropped = new Set(paths.slice(-2));
    const [renewed = ""] = paths;
    return [
      ...lines
        .filter((line) => !dropped.has(line))
        .map((line) => (line === renewed ? `${renewed.split("\t")[0] ?? ""}\t2` : line)),
      "/extras/making-of.mp4",
      "/extras/片花.mp4",
      "/extras/q&a (live).mp4",
      "",
    ];
  });
  const diffed = await demo.cdktf("diff");
  const plan = planOf(diffed.output);
  say(indent(plan));
  check(
    /up to 4 of \d+ to send in 2 calls and 1 refresh call/.test(plan),
    "the plan says that 4 URLs would be sent",
  );

  say();
  say(bold("3. Deploy the change"));
  await demo.cdktf("deploy", "--auto-approve");
  const changed = demo.took("three added, two dropped, one changed", before + 1);
  check(changed.sent === 4, "only the difference was sent: 3 new, 1 changed");

  say();
  say(bold("4. Deploy once more, with nothing changed"));
  const again = await demo.cdktf("deploy", "--auto-approve");
  check(/No changes/i.test(again.output), "Terraform finds nothing to do", again.output);
  check(demo.took("nothing changed", before + 1).calls === 0, "nothing was sent");

  say();
  say(bold("5. Destroy"));
  await demo.cdktf("destroy", "--auto-approve");
  check(demo.took("destroy", 0).calls === 0, "nothing was sent: caches simply expire");
}

async function main(): Promise<number> {
  let folder: string | undefined;
  let emulator: Emulator | undefined;
  try {
    requireTerraform();
    emulator = await startEmulator({ taskDurationMs: 500, refreshDurationMs: 500 });
    folder = copyExample();
    say(`A VOD service of your own listens on ${emulator.endpoint}; no account is needed.`);
    say();
    const demo = new Demo(folder, emulator);
    await play(demo);
    say();
    demo.table();
    return 0;
  } catch (error) {
    if (!(error instanceof DemoFailed)) throw error;
    process.stderr.write(`demo: ${error.message}\n`);
    return 1;
  } finally {
    await emulator?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

void main().then((code) => {
  process.exitCode = code;
});
