/** Where states are read from: a file, standard input, or the folders in which Terraform runs. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type ProviderArguments, readConfiguration } from "../doctor/configuration";
import { findProgram } from "../doctor/programs";
import { setScene } from "../doctor/scene";
import type { Clock } from "../vod/clock";
import type { Environment } from "../vod/environment";
import { messageOf } from "../vod/errors";
import { type KnownSet, readState, UnreadableState } from "./state";

export interface PlaceOptions {
  /** A file, a folder, or `-` for standard input. */
  readonly where: string;
  readonly env: Environment;
  readonly home: string;
  readonly clock: Clock;
  /** @returns all of standard input */
  readonly stdin: () => string;
}

export interface Found {
  readonly sets: readonly KnownSet[];
  /** Of the configuration in the folder, where there is one. */
  readonly provider: ProviderArguments | undefined;
}

/** A state of 200,000 paths has some 100 MB. */
const MOST_BYTES = 1_024 ** 3;
const PULL_MS = 120_000;

/** @throws {UnreadableState} */
export async function findSets(options: PlaceOptions): Promise<Found> {
  const { where, stdin } = options;
  if (where === "-") return { sets: readState(stdin(), "Standard input"), provider: undefined };
  const found = statSync(where, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new UnreadableState(
      `"${where}" does not exist. Name a folder, a state file, or - for standard input.`,
    );
  }
  if (found.isDirectory()) return await inFolder(options);
  return {
    sets: readState(readFileSync(where, "utf8"), where),
    provider: readConfiguration(dirname(where))?.provider,
  };
}

async function inFolder(options: PlaceOptions): Promise<Found> {
  const { folder, workplaces, isProject, show } = setScene({ ...options, folder: options.where });
  if (isProject && workplaces.length === 0) {
    throw new UnreadableState(
      `${show(folder)} has no stack with a preload set: run cdktf synth (or cdktn synth) first, or name a stack's folder.`,
    );
  }
  const kinds = new Set(workplaces.map(({ provider }) => JSON.stringify(provider)));
  if (kinds.size > 1) {
    throw new UnreadableState(
      `The stacks in ${show(folder)} speak to the service in different ways (their provider blocks differ). Name one stack's folder: ${workplaces.map((one) => show(one.folder)).join(", ")}.`,
    );
  }
  // A set may stand in a module alone, which the folder's own files do not show.
  const folders = workplaces.length === 0 ? [folder] : workplaces.map((one) => one.folder);
  const sets: KnownSet[] = [];
  for (const one of folders) {
    sets.push(...readState(await pulled(one, options.env), isProject ? basename(one) : show(one)));
  }
  return { sets, provider: workplaces[0]?.provider };
}

/** What the folder's backend holds, private states included. */
async function pulled(folder: string, env: Environment): Promise<string> {
  const names = [env.TERRAFORM_BINARY_NAME, "terraform", "tofu"].filter(
    (name) => name !== undefined && name !== "",
  );
  const engine = names
    .map((name) => findProgram(String(name), env, folder))
    .find((file) => file !== undefined);
  const file = join(folder, "terraform.tfstate");
  if (engine === undefined) {
    if (existsSync(file)) return readFileSync(file, "utf8");
    throw new UnreadableState(
      `Neither terraform nor tofu is on the PATH, and ${folder} has no terraform.tfstate. Name a state file.`,
    );
  }
  try {
    return await run(engine, ["state", "pull"], folder, env);
  } catch (error) {
    throw new UnreadableState(
      `${basename(engine)} state pull failed in ${folder}: ${messageOf(error)}\nRun ${basename(engine)} init there, or name a state file.`,
    );
  }
}

function run(program: string, args: readonly string[], cwd: string, env: Environment): Promise<string> {
  const options = {
    cwd,
    env: { ...env, TF_IN_AUTOMATION: "1", TF_INPUT: "0" },
    timeout: PULL_MS,
    maxBuffer: MOST_BYTES,
  };
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { ...options, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(withoutColours(stderr).trim() || error.message));
    });
  });
}

function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex -- what Terraform colours its errors with
  return text.replace(/\u001b\[[\d;]*m/g, "");
}
