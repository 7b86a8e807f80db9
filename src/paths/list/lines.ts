/** A list file, line by line: one path a line, `#` comments, an optional version behind a tab. */
import { percent } from "../encode";
import { shown } from "../issue";
import { allOf } from "../../text/prose";

/** The version of a path for which nobody named one. */
export const DEFAULT_VERSION = "1";

/** One line that says something. */
export interface ListLine {
  /** The first line of the file is 1. */
  readonly line: number;
  /** As written: a path, or a full URL. */
  readonly path: string;
  readonly version: string;
  /** Why the line cannot be used. */
  readonly problem?: string;
}

/**
 * The lines with a path, in their order. Lines end as on any system; a byte order mark, spaces around a column, blank
 * lines and lines that begin with `#` are left out. Whether a path may be preloaded is not asked here.
 */
export function listLines(text: string): readonly ListLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => listLine(line.trim(), index + 1));
}

function listLine(text: string, line: number): ListLine[] {
  if (text === "" || text.startsWith("#")) return [];
  const [path = "", version, ...rest] = text.split("\t").map((column) => column.trim());
  const listed = { line, path, version: version ?? DEFAULT_VERSION };
  if (rest.length > 0) {
    const problem = "The line has more than two columns. Write the path, and at most a tab and a version.";
    return [{ ...listed, problem }];
  }
  // Behind a tab stands the version, so that all spaces before it belong to the name.
  const problem = version === undefined ? spacesForTab(path) : undefined;
  return [problem === undefined ? listed : { ...listed, problem }];
}

/** Editors and terminals turn tabs into spaces: the version would become part of the name. */
function spacesForTab(text: string): string | undefined {
  const gap = lastGap(text, /\p{Zs}{2,}/gu) ?? lastGap(text, /\p{Zs}/gu);
  if (gap === undefined) return undefined;
  const { before, spaces, after } = gap;
  const isOne = spaces.length === 1;
  if (isOne && !(endsInFileName(before) && looksLikeVersion(after))) return undefined;
  const encoded = allOf([...new Set(spaces)].map(percent));
  const keepThem = isOne ? `${encoded} if it belongs` : `${encoded} for each if they belong`;
  return (
    `The line has ${isOne ? "a space" : `${spaces.length} spaces`} between ${shown(before)} and ${shown(after)}. ` +
    `Write a tab there if ${shown(after)} is the version, or ${keepThem} to the name.`
  );
}

interface Gap {
  readonly before: string;
  readonly spaces: string;
  readonly after: string;
}

function lastGap(text: string, pattern: RegExp): Gap | undefined {
  const match = [...text.matchAll(pattern)].at(-1);
  if (match === undefined) return undefined;
  const [spaces] = match;
  return {
    before: text.slice(0, match.index),
    spaces,
    after: text.slice(match.index + spaces.length),
  };
}

/** `/a.mp4` and `/a.mp4?x=1`, but not `/Vol.1`. */
function endsInFileName(text: string): boolean {
  const [object = ""] = text.split("?", 1);
  return /\.(?=\d*[a-z])[a-z0-9]{1,5}$/i.test(object);
}

/** A number, a date, `v2.1` or a hash, but not `2.mp4`. */
function looksLikeVersion(text: string): boolean {
  const bare = text.replace(/^"(.*)"$/, "$1");
  if (/^[0-9a-f]{7,}$/i.test(bare)) return true;
  return /^v?\d[\w.:+-]*$/i.test(bare) && !/\.[a-z]\w*$/i.test(bare);
}
