/** Paths for readers that normalize text: Terraform turns every string into Unicode's composed form, NFC. */
import { percent } from "./encode";

/** A character with what may merge with it: the marks that follow, or the parts of a Korean syllable. */
const CLUSTER = /[^][\p{M}\u1160-\u11ff]*/gu;

const NOT_ASCII = /[^\0-\x7f]/gu;

/**
 * The path in a spelling that normalization leaves alone: characters that it would replace are percent-encoded, so that
 * the URL stays the one that was written. `café` with an accent of its own, as macOS lists names, is another object
 * than `café` in one piece.
 */
export function nfcStable(path: string): string {
  if (isStable(path)) return path;
  const encoded = path.replace(CLUSTER, (cluster) => (isStable(cluster) ? cluster : encodeNotAscii(cluster)));
  // A few scripts merge characters that are no marks.
  return isStable(encoded) ? encoded : encodeNotAscii(encoded);
}

function isStable(text: string): boolean {
  return text.normalize("NFC") === text;
}

function encodeNotAscii(text: string): string {
  return text.replace(NOT_ASCII, percent);
}
