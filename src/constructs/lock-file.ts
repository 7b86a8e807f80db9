/** What `terraform init` wrote down about the provider package in a working folder. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROVIDER_SOURCE } from "./provider-name";

const LOCK_FILE = ".terraform.lock.hcl";

/** The block that Terraform writes: nothing in it stands at the start of a line but the closing brace. */
const OUR_BLOCK = new RegExp(
  `\\r?\\n?^provider "${PROVIDER_SOURCE.replaceAll(".", "\\.")}" \\{[^]*?^\\}\\r?\\n?`,
  "m",
);

/** The version that is locked; an empty text where the block names none, undefined where there is no block. */
export function lockedVersion(folder: string): string | undefined {
  const block = OUR_BLOCK.exec(readLock(folder))?.[0];
  if (block === undefined) return undefined;
  return /^\s*version\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? "";
}

/** Drops the provider's block and the unpacked copies, so that the next init takes the package as it is now. */
export function forgetLockedPackage(folder: string): void {
  const lock = readLock(folder);
  const kept = lock.replace(OUR_BLOCK, "");
  if (kept !== lock) writeFileSync(join(folder, LOCK_FILE), kept);
  rmSync(join(folder, ".terraform", "providers", ...PROVIDER_SOURCE.split("/")), {
    recursive: true,
    force: true,
  });
}

function readLock(folder: string): string {
  const file = join(folder, LOCK_FILE);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
