/** The prefixes of `first`, which decide what goes out first. */

import { shown } from "./issue";

/** An entry of `first` that begins no path of the set: misspelled, most of the time. */
export interface IdlePrefix {
  /** From 0. */
  readonly index: number;
  /** One sentence that names the prefix. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly remedy: string;
}

/** The entries that put nothing first. In a set without paths that is no entry's fault. */
export function prefixesWithoutPath(first: readonly string[], paths: Iterable<string>): IdlePrefix[] {
  const all = [...paths];
  if (all.length === 0) return [];
  return first.flatMap((prefix, index) => {
    if (all.some((path) => path.startsWith(prefix))) return [];
    return [
      {
        index,
        message: `No path of the set begins with "${shown(prefix)}", entry ${index + 1} of first.`,
        remedy: "Check its spelling, or take it out: it puts nothing first",
      },
    ];
  });
}
