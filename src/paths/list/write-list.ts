/** Writes a list file: sorted, the same bytes for the same paths, with the comments of the file that it replaces. */
import { percent } from "../encode";
import { shown } from "../issue";
import { nfcStable } from "../normal-form";
import { DEFAULT_VERSION, listLines } from "./lines";

/** Comments and blank lines, and the path that they stand above; undefined at the end of the file. */
interface Block {
  readonly comments: readonly string[];
  readonly path: string | undefined;
}

/**
 * A comment stays above its path. Where that is gone, it goes on to the next one that the old file had below it, at last
 * to the end; comments at the beginning that a blank line ends stay there.
 * @param versions paths that a set takes
 * @param replaced the text of the old list file
 * @throws {Error} naming a path whose version a list file cannot hold
 */
export function writeList(versions: ReadonlyMap<string, string>, replaced = ""): string {
  const wanted = new Map([...versions].map(([path, version]) => [path.replace(/\s+$/u, percent), version]));
  const [top, blocks] = withoutTop(blocksOf(replaced));
  const above = new Map<string, string[][]>();
  let carried: string[][] = [];
  for (const { comments, path } of blocks) {
    const trimmed = withoutBlankEnds(comments);
    if (trimmed.length > 0) carried.push(trimmed);
    if (path === undefined || !wanted.has(path)) continue;
    above.set(path, [...(above.get(path) ?? []), ...carried]);
    carried = [];
  }
  const paragraphs: string[][] = top.length > 0 ? [top, []] : [[]];
  for (const [path, version] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const comments of above.get(path) ?? []) paragraphs.push([...comments]);
    paragraphs.at(-1)?.push(line(path, version));
  }
  const text = [...paragraphs, ...carried]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

function line(path: string, version: string): string {
  if (version === "" || version !== version.trim() || /[\t\r\n]/.test(version)) {
    throw new Error(
      `The version of ${shown(path)} is "${shown(version)}". A list file holds no empty version, and none with a tab, a line break or spaces at its ends: give it another.`,
    );
  }
  // Behind a name with spaces, a reader could not tell whether a tab was meant.
  return version === DEFAULT_VERSION && !/\s/u.test(path) ? path : `${path}\t${version}`;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let comments: string[] = [];
  for (const raw of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const [listed] = listLines(raw);
    if (listed === undefined) {
      const comment = raw.trimEnd();
      if (comment !== "" || comments.at(-1) !== "") comments.push(comment);
      continue;
    }
    blocks.push({ comments, path: nfcStable(listed.path) });
    comments = [];
  }
  return [...blocks, { comments, path: undefined }];
}

/** What stands before the first path, up to its last blank line, belongs to the file. */
function withoutTop([first, ...blocks]: readonly Block[]): readonly [string[], readonly Block[]] {
  if (first === undefined) return [[], []];
  const { comments, path } = first;
  const end = path === undefined ? comments.length : comments.lastIndexOf("") + 1;
  return [withoutBlankEnds(comments.slice(0, end)), [{ comments: comments.slice(end), path }, ...blocks]];
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  const isSaid = (each: string): boolean => each !== "";
  const begin = lines.findIndex(isSaid);
  return begin === -1 ? [] : lines.slice(begin, lines.findLastIndex(isSaid) + 1);
}
