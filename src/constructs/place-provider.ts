/** Puts the provider package where Terraform and OpenTofu look for it: `terraform.d/plugins` of a working folder. */
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
import { forgetLockedPackage, lockedVersion } from "./lock-file";
import { findPackage } from "./package-root";
import { PROVIDER_SOURCE } from "./provider-name";

export { PROVIDER_SOURCE };

/** One script serves all of them: Node brings the difference. */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"] as const;

const OUR_PACKAGE = /^terraform-provider-vodpreload_.+\.zip$/;

export interface Placement {
  /** The folder the packages lie in. */
  readonly folder: string;
  readonly version: string;
  /** Whether anything had to be written. */
  readonly changed: boolean;
}

/** The zip that the build made for the version of this package. */
export function builtPackage(): string {
  const { folder, version } = findPackage();
  return join(folder, "dist", "provider", `terraform-provider-vodpreload_${version}.zip`);
}

/**
 * Places the package for every platform and removes its other versions. What `terraform init` remembers of a package
 * that is another now is forgotten.
 *
 * @param workingFolder the folder Terraform runs in
 * @throws Error when the package has not been built, or the folder can't be written
 */
export function placeProviderPackage(workingFolder: string, zip: string = builtPackage()): Placement {
  const { version } = findPackage();
  if (!existsSync(zip)) {
    throw new Error(
      `The provider package ${zip} is missing: install the package again, or run "npm run build".`,
    );
  }
  const bytes = readFileSync(zip);
  const folder = join(workingFolder, "terraform.d", "plugins", ...PROVIDER_SOURCE.split("/"));
  mkdirSync(folder, { recursive: true });

  const names = PLATFORMS.map((platform) => `terraform-provider-vodpreload_${version}_${platform}.zip`);
  const stale = names.filter((name) => !holds(join(folder, name), bytes));
  const replaces = stale.some((name) => existsSync(join(folder, name)));
  for (const name of stale) copyWhole(zip, join(folder, name));
  for (const other of readdirSync(folder)) {
    if (OUR_PACKAGE.test(other) && !names.includes(other)) rmSync(join(folder, other), { force: true });
  }

  const locked = lockedVersion(workingFolder);
  if (replaces || (locked !== undefined && locked !== version)) forgetLockedPackage(workingFolder);
  return { folder, version, changed: stale.length > 0 };
}

/** Whether the folder's lock file names the provider already. */
export function isLocked(workingFolder: string): boolean {
  return lockedVersion(workingFolder) !== undefined;
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
