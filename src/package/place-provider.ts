/** Puts the provider package where Terraform and OpenTofu look for it: `terraform.d/plugins` of a working folder. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { lockPackage } from "./lock-file";
import { findPackage } from "./root";
import { PROVIDER_SOURCE } from "./names";

/** The package is the same for all of them: only Node differs. */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"] as const;

const OUR_PACKAGE = /^terraform-provider-vodpreload_.+\.zip$/;

export interface Placement {
  /** The folder the packages lie in. */
  readonly folder: string;
  readonly version: string;
  /** Whether anything had to be written. */
  readonly changed: boolean;
}

/** What the build made for the version of this package. */
export interface BuiltPackage {
  /** Path of the zip. */
  readonly zip: string;
  /** The zip's checksums as a lock file has them. */
  readonly hashes: readonly string[];
}

/** @throws Error when the package has not been built */
export function builtPackage(): BuiltPackage {
  const { folder, version } = findPackage();
  const built = join(folder, "dist", "provider", `terraform-provider-vodpreload_${version}`);
  const hashes = `${built}.hashes.json`;
  if (!existsSync(hashes)) throw new Error(notWhole(hashes));
  return { zip: `${built}.zip`, ...(JSON.parse(readFileSync(hashes, "utf8")) as { hashes: string[] }) };
}

/**
 * Places the package for every platform, removes its other versions, and locks it.
 *
 * @param workingFolder the folder Terraform runs in
 * @throws Error when the package has not been built or is damaged, or the folder can't be written
 */
export function placeProviderPackage(workingFolder: string, built: BuiltPackage = builtPackage()): Placement {
  const { version } = findPackage();
  const { folder, names, changed } = copyPackages(
    join(workingFolder, "terraform.d", "plugins"),
    version,
    built,
  );
  for (const other of readdirSync(folder)) {
    if (OUR_PACKAGE.test(other) && !names.includes(other)) rmSync(join(folder, other), { force: true });
  }
  lockPackage(workingFolder, { version, hashes: built.hashes });
  return { folder, version, changed };
}

/**
 * Places the package where every configuration of the user finds it. Other versions stay: other projects may want them.
 *
 * @param home the user's home folder
 * @throws Error when the package has not been built or is damaged, or the folder can't be written
 */
export function placeForUser(home: string, built: BuiltPackage = builtPackage()): Placement {
  const { version } = findPackage();
  const { folder, changed } = copyPackages(join(home, ".terraform.d", "plugins"), version, built);
  return { folder, version, changed };
}

/** @param plugins the folder that has a folder for each host of providers */
function copyPackages(
  plugins: string,
  version: string,
  built: BuiltPackage,
): { readonly folder: string; readonly names: readonly string[]; readonly changed: boolean } {
  const bytes = readWhole(built);
  const folder = join(plugins, ...PROVIDER_SOURCE.split("/"));
  mkdirSync(folder, { recursive: true });
  const names = PLATFORMS.map((platform) => `terraform-provider-vodpreload_${version}_${platform}.zip`);
  const stale = names.filter((name) => !holds(join(folder, name), bytes));
  for (const name of stale) copyWhole(built.zip, join(folder, name));
  return { folder, names, changed: stale.length > 0 };
}

/** The zip's bytes; a lock file must not vouch for others. */
function readWhole({ zip, hashes }: BuiltPackage): Buffer {
  const bytes = existsSync(zip) ? readFileSync(zip) : undefined;
  if (bytes === undefined || !hashes.includes(`zh:${createHash("sha256").update(bytes).digest("hex")}`)) {
    throw new Error(notWhole(zip));
  }
  return bytes;
}

function notWhole(file: string): string {
  return `The provider package ${file} is missing or damaged: install the package again, or run "npm run build".`;
}

function holds(file: string, bytes: Buffer): boolean {
  return existsSync(file) && statSync(file).size === bytes.length && readFileSync(file).equals(bytes);
}

/** Under its name the file is whole or not there, also when two programs place it at once. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  copyFileSync(from, unfinished);
  renameSync(unfinished, to);
}
