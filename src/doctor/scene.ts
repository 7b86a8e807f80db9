/** What checks look at: a folder, the machine, the environment, the service. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readRecord } from "../text/json";
import { text } from "../vod/answer";
import { systemClock, type Clock } from "../vod/clock";
import type { Environment } from "../vod/environment";
import { type Configuration, readConfiguration } from "./configuration";
import { findProgram, programRunner, type RunProgram } from "./programs";
import { ServiceAccess } from "./service-access";

export interface Scene {
  /** Absolute. */
  readonly folder: string;
  readonly env: Environment;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Whether the folder is a project of cdktf or cdktn. */
  readonly isProject: boolean;
  /** Where Terraform runs, in the folder itself or for each stack; those with a configuration. */
  readonly workplaces: readonly Configuration[];
  readonly service: ServiceAccess;
  readonly run: RunProgram;
  /** @returns the file of a program on the PATH */
  readonly find: (program: string) => string | undefined;
  /** A path as the user would write it where the doctor was started. */
  readonly show: (path: string) => string;
  /** The same at the beginning of a sentence. */
  readonly name: (path: string) => string;
}

export interface SceneOptions {
  readonly folder: string;
  readonly env: Environment;
  readonly home: string;
  readonly platform?: NodeJS.Platform;
  readonly arch?: string;
  readonly clock?: Clock;
}

export function setScene({ folder: given, env, home, ...options }: SceneOptions): Scene {
  const folder = resolve(given);
  const stacks = stackFolders(folder, env);
  const workplaces = [folder, ...stacks].flatMap((one) => readConfiguration(one) ?? []);
  const ours = workplaces.filter(({ usesProvider }) => usesProvider);
  return {
    folder,
    env,
    home,
    platform: options.platform ?? process.platform,
    arch: options.arch ?? process.arch,
    isProject: existsSync(join(folder, "cdktf.json")),
    workplaces: ours,
    service: new ServiceAccess({
      env,
      homeDirectory: home,
      clock: options.clock ?? systemClock,
      provider: ours.find(({ provider }) => provider !== undefined)?.provider,
    }),
    run: programRunner(env, folder),
    find: (program) => findProgram(program, env, folder),
    show,
    name: (path) => (show(path) === "." ? "This folder" : show(path)),
  };
}

function show(path: string): string {
  const from = relative(process.cwd(), path);
  if (from === "") return ".";
  return from.startsWith("..") ? path : from;
}

/** Of a project that has been synthesized. */
function stackFolders(folder: string, env: Environment): readonly string[] {
  const file = join(folder, "cdktf.json");
  if (!existsSync(file)) return [];
  const output = text(readRecord(readFileSync(file, "utf8")), "output");
  const stacks = join(resolve(folder, output ?? env.CDKTF_OUTDIR ?? "cdktf.out"), "stacks");
  if (statSync(stacks, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(stacks)
    .sort()
    .map((name) => join(stacks, name));
}
