/** The order of paths: the author's prefixes first, then the paths themselves. Pure. */

/** By UTF-16 code units, the same on every machine; locale rules are not. */
export function inByteOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The index of the first prefix that fits, or a number past the last. */
export function prefixRank(path: string, first: readonly string[]): number {
  const index = first.findIndex((prefix) => path.startsWith(prefix));
  return index === -1 ? first.length : index;
}
