/** The version that a checksum makes. */

/** 64 bits: two contents of one path share them by chance once in 10^19 changes, and a plan stays readable. */
const DIGITS = 16;

const MD5_DIGITS = 32;

/**
 * The first {@link DIGITS} digits, in lower case, so that a file's version is the same from its folder and from
 * `sha256sum`. MD5 stays whole: OSS gives it as the ETag of whatever was not uploaded in parts.
 * @param checksum hexadecimal
 */
export function contentVersion(checksum: string): string {
  const digits = checksum.toLowerCase();
  return digits.length === MD5_DIGITS ? digits : digits.slice(0, DIGITS);
}

/** An ETag without its quotes, in lower case, as {@link contentVersion} writes MD5; undefined for another text. */
export function etagVersion(text: string): string | undefined {
  const etag = /^"?([0-9a-f]{16,64}(?:-\d+)?)"?$/i.exec(text)?.[1];
  return etag?.toLowerCase();
}
