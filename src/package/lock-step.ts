/** Spares a stack the lock step of `cdktf`, which asks registries for every provider, also for one that comes out of npm. */
import { lockBlocks, readLock, writeLock } from "./lock-file";
import { meetsConstraint } from "./version-constraint";

/** A provider as a stack requires it. */
export interface RequiredProvider {
  readonly source: string;
  /** A version constraint. */
  readonly version: string;
}

const COMMENT = /(?:\r?\n)*\/\* Written at synth by cdktf-alicloud-vod-preload[^]*?\*\/\r?\n?/g;

const REASON = `/* Written at synth by cdktf-alicloud-vod-preload, for cdktf alone.
When cdktf misses a provider in this file, it has Terraform lock all of them out of registries, and fails for the one that
comes out of an npm package. It reads line by line, comments too. Terraform reads past this and locks as it always does.
`;

/**
 * Names the other providers of a stack in a comment of the lock file, where `cdktf` finds them and Terraform reads past
 * them. An entry whose version does not meet the stack's constraint any more is dropped, so that the init chooses anew:
 * `cdktf`, had it seen that entry, would have let it choose anew for all providers.
 *
 * @param required without the provider of this package, which has an entry of its own
 */
export function spareLockStep(folder: string, required: readonly RequiredProvider[]): void {
  const before = readLock(folder);
  let lock = before.replace(COMMENT, "\n");
  const blocks = new Map(lockBlocks(lock).map((block) => [block.source, block]));
  const named = new Set<string>();
  for (const { source: written, version } of required) {
    const source = fullSource(written);
    const block = blocks.get(source);
    const isMet = block === undefined || meetsConstraint(versionIn(block.text), version);
    // Where only Terraform can tell whether the version fits, cdktf has to see the entry itself.
    if (isMet === undefined) continue;
    if (!isMet) lock = lock.replace(block.text, "");
    named.add(source);
  }
  const after = named.size === 0 ? lock : `${lock.trimEnd()}\n\n${comment([...named].sort())}`;
  if (after !== before) writeLock(folder, after);
}

/** As `cdktf` writes it out, whatever the default registry of the program that it runs. */
function fullSource(source: string): string {
  const parts = source.split("/");
  const missing = 3 - Math.min(parts.length, 3);
  return [...["registry.terraform.io", "hashicorp"].slice(0, missing), ...parts].join("/");
}

function versionIn(block: string): string {
  return /^\s*version\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? "";
}

function comment(sources: readonly string[]): string {
  // Every version meets an empty constraint. Indented, the block is not taken for an entry by lockBlocks.
  const lines = sources.map((source) => `  provider "${source}" {\n    constraints = ""\n  }\n`);
  return `${REASON}${lines.join("")}*/\n`;
}
