/** The packed package, installed beside one core and nothing of the other. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..", "..");

export const CORES = ["cdktf", "cdktn"] as const;
export type Core = (typeof CORES)[number];

/** What the package is developed with. */
const DEVELOPED_WITH = (
  JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  }
).devDependencies;

/** The version of a library that the tests are written against. */
export function versionOf(name: string): string {
  const version = DEVELOPED_WITH[name];
  if (version === undefined) throw new Error(`package.json names no version of ${name}`);
  return version;
}

export function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** Packs the built package into a folder; returns the tarball. */
export function pack(folder: string): string {
  npm(["pack", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  return join(folder, tarball);
}

/** A folder whose `node_modules` hold the package, one core and `constructs`. */
export function install(folder: string, tarball: string, core: Core): string {
  const project = join(folder, core);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
  const peers = [core, "constructs"].map((name) => `${name}@${versionOf(name)}`);
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", tarball, ...peers], project);
  return project;
}
