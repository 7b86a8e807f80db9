/** The hash of a file's content, read piece by piece. */
import { createHash } from "node:crypto";
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { contentVersion } from "../content-version";
import type { HashCache } from "./hash-cache";

const PIECE = Buffer.allocUnsafeSlow(1024 * 1024);

/** The file was written while it was read. */
export class ChangingFileError extends Error {
  override readonly name = "ChangingFileError";
}

/**
 * The start of its SHA-256, from the cache where it knows the file as it is.
 * @throws {ChangingFileError}
 * @throws {Error} of the system, when the file cannot be read
 */
export function contentHash(file: string, cache: HashCache): string {
  // What became a pipe meanwhile must not make this wait for a writer.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = fstatSync(descriptor, { bigint: true });
    const known = cache.find(before);
    if (known !== undefined) return known;
    const hash = createHash("sha256");
    let length = 0n;
    for (let read = -1; read !== 0;) {
      read = readSync(descriptor, PIECE);
      hash.update(PIECE.subarray(0, read));
      length += BigInt(read);
    }
    if (length !== before.size || !isSame(before, fstatSync(descriptor, { bigint: true }))) {
      throw new ChangingFileError();
    }
    const version = contentVersion(hash.digest("hex"));
    cache.remember(before, version);
    return version;
  } finally {
    closeSync(descriptor);
  }
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
