/** Paths by the folders that they share. */
import fc from "fast-check";
import { groupPaths } from "../../../src/report/judge/groups";
import type { PathEntry } from "../../../src/report/report";

const entry = (path: string): PathEntry => ({ path, kind: "new", version: "1", refreshed: false });
const many = (folder: string, count: number): readonly PathEntry[] =>
  Array.from({ length: count }, (_, index) => entry(`${folder}${index}.mp4`));
const prefixes = (entries: readonly PathEntry[]): readonly (readonly [string, number])[] =>
  groupPaths(entries).map(({ prefix, paths }) => [prefix, paths.length]);

test("a few paths are one group, below the folder that they share", () => {
  expect(prefixes([entry("/a/b/1.mp4"), entry("/a/c/2.mp4")])).toEqual([["/a/", 2]]);
  expect(prefixes([entry("/a/b/1.mp4")])).toEqual([["/a/b/", 1]]);
  expect(prefixes([entry("/a/b"), entry("/a/b/c")])).toEqual([["/a/", 2]]);
  expect(prefixes([])).toEqual([]);
});

test("many are told apart by folder, and files beside folders stay together", () => {
  expect(prefixes([...many("/films/", 30), ...many("/series/one/", 30), ...many("/", 5)])).toEqual([
    ["/", 5],
    ["/films/", 30],
    ["/series/one/", 30],
  ]);
});

test("a thousand folders are one group", () => {
  const folders = Array.from({ length: 1_000 }, (_, index) => entry(`/s/${index}/1.mp4`));
  expect(prefixes(folders)).toEqual([["/s/", 1_000]]);
});

test("every path is in one group, whose prefix begins it", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "cc", "", "é"), { maxLength: 5 })
    .map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 200 }), (all) => {
      const groups = groupPaths(all.map(entry));
      expect(groups.flatMap(({ paths }) => paths.map((one) => one.path)).sort()).toEqual([...all].sort());
      expect(groups.length).toBeLessThanOrEqual(16);
      for (const { prefix, paths } of groups) {
        expect(prefix.endsWith("/")).toBe(true);
        for (const one of paths) expect(one.path.startsWith(prefix)).toBe(true);
      }
    }),
  );
});
