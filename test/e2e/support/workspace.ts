/** A folder with a Terraform configuration, and Terraform run in it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment, TERRAFORM } from "./environment";
import { type Finished, Running } from "./process";
import { PROVIDER_SOURCE, VERSION } from "./provider-package";

export type Json = Readonly<Record<string, unknown>>;

/** A resource instance as the state file has it. */
export interface StateInstance {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status?: string;
  readonly private?: string;
  readonly schema_version: number;
}

interface StateFile {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly instances: readonly StateInstance[];
  }[];
}

export class Workspace {
  readonly folder: string;
  env: NodeJS.ProcessEnv;

  /**
   * @param env settings of the programs run here, e.g. endpoint and keys; nothing else reaches them
   * @param engine the Terraform or OpenTofu that `terraform` and the others run
   */
  constructor(
    env: NodeJS.ProcessEnv = {},
    private readonly engine = TERRAFORM,
  ) {
    this.folder = mkdtempSync(join(tmpdir(), "vodpreload-e2e-"));
    const template = process.env.VODPRELOAD_E2E_TEMPLATE;
    if (template === undefined) throw new Error("the end-to-end tests' global setup did not run");
    cpSync(template, this.folder, { recursive: true });
    const home = join(this.folder, "home");
    mkdirSync(home);
    this.env = cleanEnvironment({ HOME: home, ...env });
  }

  /**
   * Writes the configuration; `required_providers` and, unless given, an empty provider block are added.
   *
   * @param parts top-level blocks of Terraform's JSON syntax
   */
  configure(parts: Json): void {
    writeFileSync(
      join(this.folder, "main.tf.json"),
      JSON.stringify(
        {
          terraform: { required_providers: { vodpreload: { source: PROVIDER_SOURCE, version: VERSION } } },
          ...parts,
        },
        undefined,
        2,
      ),
    );
  }

  /** One set named `launch`, the usual case. */
  configureSet(set: Json, provider: Json = {}): void {
    this.configure({ provider: { vodpreload: provider }, resource: { vodpreload_set: { launch: set } } });
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
    return new Running(this.engine, args, { cwd: this.folder, env: { ...this.env, ...env } });
  }

  async terraform(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
    return await this.start(args, env).finished;
  }

  /** `terraform plan -detailed-exitcode`: 0 is an empty plan, 2 one with changes, 1 an error. */
  async plan(...args: string[]): Promise<Finished> {
    return await this.terraform(["plan", "-no-color", "-input=false", "-detailed-exitcode", ...args]);
  }

  async apply(...args: string[]): Promise<Finished> {
    return await this.terraform(["apply", "-no-color", "-input=false", "-auto-approve", ...args]);
  }

  async destroy(...args: string[]): Promise<Finished> {
    return await this.terraform(["destroy", "-no-color", "-input=false", "-auto-approve", ...args]);
  }

  /** The instance of a set in the state, or undefined. */
  instance(name = "launch"): StateInstance | undefined {
    const file = join(this.folder, "terraform.tfstate");
    if (!existsSync(file)) return undefined;
    const state = JSON.parse(readFileSync(file, "utf8")) as StateFile;
    return state.resources.find(
      (resource) =>
        resource.mode === "managed" && resource.type === "vodpreload_set" && resource.name === name,
    )?.instances[0];
  }

  /** The attributes of a set in the state; fails the test when there is none. */
  attributes(name = "launch"): Readonly<Record<string, unknown>> {
    const instance = this.instance(name);
    if (instance === undefined) throw new Error(`the state holds no vodpreload_set.${name}`);
    return instance.attributes;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** `count` paths, `/title/0001.mp4` and so on, all of version 1. */
export function paths(count: number, from = 1): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/title/${String(index + from).padStart(4, "0")}.mp4`, "1"]),
  );
}
