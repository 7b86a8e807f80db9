/** Paths below the folders that they share, so that thousands of them read as a handful of groups. Pure. */
import type { PathEntry, PathGroup } from "../report";

/** A group of no more paths than this is looked through at once. */
const SPLIT_OVER = 20;
const MOST_GROUPS = 16;

/** @returns groups by prefix; the paths of each are sorted */
export function groupPaths(entries: readonly PathEntry[]): readonly PathGroup[] {
  if (entries.length === 0) return [];
  let open = [group([...entries].sort((a, b) => compare(a.path, b.path)))];
  const closed: PathGroup[] = [];
  while (open.length > 0) {
    const largest = open.reduce((one, other) => (other.paths.length > one.paths.length ? other : one));
    open = open.filter((one) => one !== largest);
    const parts = largest.paths.length > SPLIT_OVER ? split(largest) : [largest];
    const fits = parts.length > 1 && parts.length + open.length + closed.length <= MOST_GROUPS;
    if (fits) open.push(...parts);
    else closed.push(largest);
  }
  return closed.sort((a, b) => compare(a.prefix, b.prefix));
}

/** @param paths sorted, at least one */
function group(paths: readonly PathEntry[]): PathGroup {
  return { prefix: sharedFolder(paths[0]?.path ?? "/", paths.at(-1)?.path ?? "/"), paths };
}

/** By the next part of their paths; files that lie in the folder itself stay together. */
function split({ prefix, paths }: PathGroup): readonly PathGroup[] {
  const parts = new Map<string, PathEntry[]>();
  for (const entry of paths) {
    const end = entry.path.indexOf("/", prefix.length);
    const folder = end === -1 ? prefix : entry.path.slice(0, end + 1);
    const part = parts.get(folder);
    if (part === undefined) parts.set(folder, [entry]);
    else part.push(entry);
  }
  return [...parts].map(([folder, part]) => (folder === prefix ? { prefix, paths: part } : group(part)));
}

/** Of sorted paths the first and the last share the least. */
function sharedFolder(first: string, last: string): string {
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return first.slice(0, first.lastIndexOf("/", first === last ? first.length : length - 1) + 1) || "/";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
