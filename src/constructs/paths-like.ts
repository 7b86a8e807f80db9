/** What is accepted as a list of paths, and how it becomes entries. */
import { types } from "node:util";
import { DEFAULT_VERSION } from "../paths/list/lines";
import { described, isPlainObject, kindOf } from "../set/described";

/** One entry of a list. */
export interface PreloadPath {
  /** As written: a path, or a full URL of the set's domain. */
  readonly path: string;
  /** Of its content: any text; a change sends it again. */
  readonly version: string;
  /** `file:line`, where it came from a file. */
  readonly origin?: string | undefined;
  /** Why the entry cannot be used. */
  readonly problem?: string | undefined;
}

/** Paths, which get the version `"1"`, as a list or a Set; or path to version as an object or a Map. */
export type PlainPaths =
  readonly string[] | ReadonlySet<string> | Readonly<Record<string, string>> | ReadonlyMap<string, string>;

/** Something that is no list of paths at all; the message says what to write. */
export class NotAListError extends Error {
  override readonly name = "NotAListError";

  constructor(value: unknown) {
    super(
      typeof value === "string"
        ? `${described(value)} is one text, no list of paths: write PreloadPaths.fromFile(${described(value)}) if it names a file, [${described(value)}] if it is a path.`
        : `${described(value)} is no list of paths: write ["/a.mp4"], an object of path to version, or PreloadPaths.fromFile("launch.txt").`,
    );
  }
}

/**
 * An entry that is no path keeps its problem, so that all of a set's are reported together.
 * @param paths typed as {@link PlainPaths}, but nobody may have checked that
 * @throws {NotAListError}
 */
export function entriesOf(paths: unknown): PreloadPath[] {
  if (Array.isArray(paths) || types.isSet(paths)) {
    return [...(paths as Iterable<unknown>)].map((path, index) => entry(path, DEFAULT_VERSION, index));
  }
  if (types.isMap(paths)) return [...paths].map(([path, version], index) => entry(path, version, index));
  if (!isPlainObject(paths)) throw new NotAListError(paths);
  return Object.entries(paths).map(([path, version], index) => entry(path, version, index));
}

/** @param version whatever it is: a set refuses what is no text */
function entry(path: unknown, version: unknown, index: number): PreloadPath {
  if (typeof path === "string") return { path, version: version as string };
  const remedy = isPlainObject(path)
    ? `write one object for all, { "/a.mp4": "2" }, instead of a list of objects`
    : "write the path as text";
  return {
    path: kindOf(path),
    version: DEFAULT_VERSION,
    problem: `Entry ${index + 1} of the paths is ${described(path)}: ${remedy}.`,
  };
}
