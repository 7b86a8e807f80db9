/** Programs on the PATH, found and asked as a shell would. */
import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import type { Environment } from "../vod/environment";

interface Ran {
  /** Undefined when it could not be started, or took too long. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
}

export type RunProgram = (program: string, args: readonly string[]) => Promise<Ran>;

const TIMEOUT_MS = 30_000;

/** @returns the file that would be run; undefined when there is none */
export function findProgram(name: string, env: Environment, folder: string): string | undefined {
  const isPath = name.includes("/");
  const candidates = isPath
    ? [isAbsolute(name) ? name : resolve(folder, name)]
    : (env.PATH ?? "")
        .split(delimiter)
        .filter(Boolean)
        .map((one) => join(one, name));
  return candidates.find(isExecutable);
}

/** Runs nothing through a shell. */
export function programRunner(env: Environment, folder: string): RunProgram {
  return (program, args) =>
    new Promise((done) => {
      const options = { cwd: folder, env: { ...env }, timeout: TIMEOUT_MS, encoding: "utf8" as const };
      execFile(program, [...args], options, (error, stdout) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : undefined;
        done({ exitCode: code, stdout });
      });
    });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
