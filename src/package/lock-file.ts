/** The provider's entry in `.terraform.lock.hcl`, written before Terraform looks for it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROVIDER_SOURCE } from "./names";

/** What a lock file says of a package. */
export interface LockedPackage {
  readonly version: string;
  /** `h1:` of the unpacked package, `zh:` of the zip: with both, Terraform asks for no other platform's. */
  readonly hashes: readonly string[];
}

/** One provider's entry. */
export interface LockBlock {
  readonly source: string;
  readonly text: string;
  /** Where it begins in the lock file's text. */
  readonly at: number;
}

/** What Terraform writes at the head of a new one. */
const HEAD = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

/** The entries in the order of the file. Nothing in one stands at the start of a line but the closing brace. */
export function lockBlocks(lock: string): readonly LockBlock[] {
  return [...lock.matchAll(/^provider "([^"]+)" \{[^]*?^\}\r?\n?/gm)].map(
    ({ 0: text, 1: source = "", index: at }) => ({ source, text, at }),
  );
}

/**
 * Locks the package in a working folder, unless these very bytes are locked already, and drops unpacked copies of
 * others. What the lock file says of other providers stays as it is.
 */
export function lockPackage(folder: string, locked: LockedPackage): void {
  const lock = readLock(folder);
  const ours = lockBlocks(lock).find(({ source }) => source === PROVIDER_SOURCE);
  if (ours !== undefined && isFor(ours, locked)) return;
  writeLock(folder, ours === undefined ? added(lock, entry(locked)) : replaced(lock, ours, entry(locked)));
  rmSync(join(folder, ".terraform", "providers", ...PROVIDER_SOURCE.split("/")), {
    recursive: true,
    force: true,
  });
}

/** The text of a folder's lock file; an empty text where there is none. */
export function readLock(folder: string): string {
  const file = lockFile(folder);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

export function writeLock(folder: string, lock: string): void {
  writeFileSync(lockFile(folder), lock);
}

const lockFile = (folder: string): string => join(folder, ".terraform.lock.hcl");

function isFor({ text }: LockBlock, { version, hashes }: LockedPackage): boolean {
  const unpacked = hashes.find((hash) => hash.startsWith("h1:")) ?? "";
  return (
    /^\s*version\s*=\s*"([^"]*)"/m.exec(text)?.[1] === version && text.includes(JSON.stringify(unpacked))
  );
}

/** As Terraform would write it, so that an init has nothing to change. */
function entry({ version, hashes }: LockedPackage): string {
  return `provider "${PROVIDER_SOURCE}" {
  version     = "${version}"
  constraints = "${version}"
  hashes = [
${hashes.map((hash) => `    "${hash}",\n`).join("")}  ]
}
`;
}

function replaced(lock: string, { text, at }: LockBlock, by: string): string {
  return lock.slice(0, at) + by + lock.slice(at + text.length);
}

/** Terraform sorts by source. */
function added(lock: string, block: string): string {
  const next = lockBlocks(lock).find(({ source }) => source > PROVIDER_SOURCE);
  if (next !== undefined) return `${lock.slice(0, next.at)}${block}\n${lock.slice(next.at)}`;
  return `${lock.trim() === "" ? HEAD : lock.trimEnd() + "\n"}\n${block}`;
}
