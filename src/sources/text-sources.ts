/** The formats of texts that name paths, and which of them a text has, by its content. */
import { shown } from "../paths";
import { anyOf } from "../text/prose";
import { checksumLine, checksums } from "./checksums";
import { isInventoryRow } from "./inventory";
import { json } from "./json";
import { list } from "./list";
import { isOssutil, ossListing } from "./oss-listing";
import { sitemap } from "./sitemap";
import { linesOf, type TextSource } from "./source";

/** By the name that a command line gives them. */
export const TEXT_SOURCES = {
  list,
  checksums,
  json,
  sitemap,
  "oss-listing": ossListing,
} as const satisfies Readonly<Record<string, TextSource>>;

export type TextSourceName = keyof typeof TEXT_SOURCES;

/** How the first line of each begins that says something; no line begins like two of them. */
const BEGINNINGS: Readonly<Record<TextSourceName, (line: string) => boolean>> = {
  list: (line) => /^(?:\/|https?:\/\/)/i.test(line),
  checksums: (line) => checksumLine(line) !== undefined,
  json: (line) => /^[[{]/.test(line),
  sitemap: (line) => line.startsWith("<"),
  "oss-listing": (line) => isOssutil(line) || isInventoryRow(line),
};

const NAMES = Object.keys(TEXT_SOURCES) as TextSourceName[];

/**
 * The format of a text. What the first line does not settle is an error, and so, when it is read, is every later line
 * that is of another format.
 * @param text without a byte order mark
 * @throws {Error} naming the line
 */
export function recognised(text: string): TextSource {
  if (/^\s*#EXTM3U/.test(text)) {
    throw new Error(
      "line 1: This is an HLS playlist, not a list of paths. List the URLs that players ask for.",
    );
  }
  for (const { line, text: raw } of linesOf(text)) {
    const each = raw.trim();
    if (each === "" || each.startsWith("#")) continue;
    const [name, ...others] = NAMES.filter((candidate) => BEGINNINGS[candidate](each));
    if (name !== undefined && others.length === 0) return TEXT_SOURCES[name];
    const formats = anyOf(NAMES.map((known) => TEXT_SOURCES[known].what));
    throw new Error(
      `line ${line}: "${shown(each)}" does not tell what this is: ${formats}. A path begins with a slash; for all else name the format.`,
    );
  }
  return list;
}
