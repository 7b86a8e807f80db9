/** Puts the provider package where Terraform and OpenTofu look for it: `terraform.d/plugins` of a working folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPackage } from "./package-root";

/** The provider's address; the host is written out because OpenTofu and Terraform have different defaults. */
export const PROVIDER_SOURCE = "terraform.local/alicloud/vodpreload";

/** One script serves all of them: Node brings the difference. */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"] as const;

export interface Placement {
  /** The folder the packages lie in. */
  readonly folder: string;
  readonly version: string;
  /** Whether anything had to be written. */
  readonly changed: boolean;
}

/**
 * @param workingFolder the folder Terraform runs in
 * @throws Error when the package has not been built, or the folder can't be written
 */
export function placeProviderPackage(workingFolder: string): Placement {
  const { folder: root, version } = findPackage();
  const source = join(root, "dist", "provider", `terraform-provider-vodpreload_${version}.zip`);
  if (!existsSync(source)) {
    throw new Error(
      `The provider package ${source} is missing: install the package again, or run "npm run build".`,
    );
  }
  const bytes = readFileSync(source);
  const folder = join(workingFolder, "terraform.d", "plugins", ...PROVIDER_SOURCE.split("/"));
  mkdirSync(folder, { recursive: true });
  const names = PLATFORMS.map((platform) => `terraform-provider-vodpreload_${version}_${platform}.zip`);
  for (const other of readdirSync(folder))
    if (!names.includes(other)) rmSync(join(folder, other), { recursive: true });
  const stale = names.filter((name) => {
    const file = join(folder, name);
    return !existsSync(file) || !readFileSync(file).equals(bytes);
  });
  const replaced = stale.some((name) => existsSync(join(folder, name)));
  for (const name of stale) writeFileSync(join(folder, name), bytes);
  if (replaced) forgetLockedPackage(workingFolder);
  return { folder, version, changed: stale.length > 0 };
}

/** Other bytes under the same version: Terraform would refuse them by the checksum it has locked. */
function forgetLockedPackage(workingFolder: string): void {
  const lock = join(workingFolder, ".terraform.lock.hcl");
  if (existsSync(lock)) {
    const text = readFileSync(lock, "utf8");
    const block = new RegExp(`provider "${PROVIDER_SOURCE.replace(/\./g, "\\.")}" \\{[^}]*\\}\\n*`);
    if (block.test(text)) writeFileSync(lock, text.replace(block, ""));
  }
  rmSync(join(workingFolder, ".terraform", "providers", ...PROVIDER_SOURCE.split("/")), {
    recursive: true,
    force: true,
  });
}

/** Whether the folder's lock file names the provider already. */
export function isLocked(workingFolder: string): boolean {
  const lock = join(workingFolder, ".terraform.lock.hcl");
  return existsSync(lock) && readFileSync(lock, "utf8").includes(`"${PROVIDER_SOURCE}"`);
}
