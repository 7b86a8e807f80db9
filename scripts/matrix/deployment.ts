/** One stack on one engine, one Node and one core: synthesized, planned and applied as the command lines do it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { cleanEnvironment } from "../../test/e2e/support/environment";
import { type Finished, run, Running } from "../../test/e2e/support/process";
import { Service } from "../../test/e2e/support/service";
import type { Core } from "./installed";

const PACKAGE = "cdktf-alicloud-vod-preload";
const QUIET = ["-no-color", "-input=false"];

/** What a combination is made of. */
export interface Combination {
  /** The engine's program. */
  readonly engine: string;
  /** The folder of the Node that runs synth and provider, and its major version. */
  readonly node: string;
  readonly core: Core;
  /** A folder in which package and core are installed. */
  readonly installed: string;
}

/** Something was not as the case wants it; the message is what the page prints. */
export class Otherwise extends Error {}

export function expectSame(what: string, found: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== should) throw new Otherwise(`${what}: ${is} instead of ${should}`);
}

export class Deployment {
  private initialised = false;

  private constructor(
    private readonly combination: Combination,
    readonly service: Service,
    private readonly folder: string,
  ) {}

  static async start(combination: Combination): Promise<Deployment> {
    const folder = mkdtempSync(join(combination.installed, "..", "stack-"));
    symlinkSync(join(combination.installed, "node_modules"), join(folder, "node_modules"));
    mkdirSync(join(folder, "home"));
    return new Deployment(combination, await Service.start(), folder);
  }

  private get stack(): string {
    return join(this.folder, "cdktf.out", "stacks", "stack");
  }

  private get env(): NodeJS.ProcessEnv {
    return cleanEnvironment({
      ...this.service.env,
      HOME: join(this.folder, "home"),
      PATH: `${this.combination.node}${delimiter}${process.env.PATH ?? ""}`,
    });
  }

  /** Synthesizes a stack with one set. `props` is JavaScript: the set's arguments beside its domain and area. */
  async synth(props: string): Promise<void> {
    const { core } = this.combination;
    const entry = core === "cdktf" ? PACKAGE : `${PACKAGE}/cdktn`;
    writeFileSync(
      join(this.folder, "main.js"),
      `const { App, TerraformStack } = require("${core}");
       const { PreloadSet } = require("${entry}");
       const app = new App({ outdir: "cdktf.out" });
       const stack = new TerraformStack(app, "stack");
       new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", ${props} });
       app.synth();`,
    );
    this.mustEnd(await run("node", ["main.js"], { cwd: this.folder, env: this.env }), 0, "synth");
  }

  /** A stack in HCL where the synthesized one would lie; its provider is there from the synth. */
  async write(text: string): Promise<void> {
    await this.synth('paths: ["/never.mp4"]');
    rmSync(join(this.stack, "cdk.tf.json"));
    writeFileSync(join(this.stack, "main.tf"), text);
  }

  start(...args: readonly string[]): Running {
    return new Running(this.combination.engine, args, { cwd: this.stack, env: this.env });
  }

  async engine(...args: readonly string[]): Promise<Finished> {
    if (!this.initialised) {
      this.mustEnd(await this.start("init", ...QUIET).finished, 0, "init");
      this.initialised = true;
    }
    return await this.start(...args).finished;
  }

  /** Deploys; returns how many URLs were accepted. */
  async deploy(wanted: 0 | 1 = 0): Promise<number> {
    const before = this.service.accepted().length;
    this.mustEnd(await this.engine("apply", ...QUIET, "-auto-approve"), wanted, "apply");
    return this.service.accepted().length - before;
  }

  /** `empty`, or `changes`. */
  async plan(): Promise<"empty" | "changes"> {
    const planned = await this.engine("plan", ...QUIET, "-detailed-exitcode");
    if (planned.exitCode === 0) return "empty";
    this.mustEnd(planned, 2, "plan");
    return "changes";
  }

  async destroy(): Promise<void> {
    this.mustEnd(await this.engine("destroy", ...QUIET, "-auto-approve"), 0, "destroy");
  }

  async end(): Promise<void> {
    await this.service.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private mustEnd({ exitCode, output }: Finished, wanted: number, what: string): void {
    if (exitCode === wanted) return;
    throw new Otherwise(`${what} ended with ${String(exitCode)}: ${firstError(output)}`);
  }
}

const LONGEST = 160;

/** The first error that was printed, in one line without its frame and without this machine's folders. */
export function firstError(output: string): string {
  const lines = output
    .replaceAll(new RegExp(`${tmpdir()}/[\\w./-]*/`, "g"), "…/")
    .split("\n")
    .map((line) => line.replace(/^[\s│╷╵]+/, "").trimEnd());
  const first = lines.findIndex((line) => /error/i.test(line));
  const text = lines
    .slice(Math.max(first, 0))
    .filter((line) => line !== "")
    .join(" ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
