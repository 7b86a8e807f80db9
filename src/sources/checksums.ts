/** Lists of checksums: what `sha256sum`, `md5sum` and their likes print, and the form of BSD and macOS. */
import { shown } from "../paths";
import type { Listed } from "../paths/list/read-list";
import { contentVersion } from "./content-version";
import { placing, type NamedPath } from "./names";
import { linesOf, unreadable, type TextSource } from "./source";

/** GNU: a mark if the name is escaped, digits, a space, a space or a star for the mode, the name. `md5 -r`: one space. */
const GNU = /^(\\?)([0-9a-f]+) [ *]?(.+)$/i;
/** BSD, `--tag`, and `openssl dgst`, which leaves out a space. */
const TAGGED = /^(\\?)[a-z][a-z0-9-]*(?:\/\d+)? ?\((.+)\) ?= ([0-9a-f]+)$/i;

/** MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. */
const DIGITS = new Set([32, 40, 56, 64, 96, 128]);

interface Checksum {
  readonly name: string;
  readonly digits: string;
}

/** A line of such a list; undefined for any other text. */
export function checksumLine(text: string): Checksum | undefined {
  const tagged = TAGGED.exec(text);
  const [, mark = "", first = "", second = ""] = tagged ?? GNU.exec(text) ?? [];
  const [digits, name] = tagged === null ? [first, second] : [second, first];
  if (!DIGITS.has(digits.length)) return undefined;
  return { name: mark === "" ? name : unescaped(name), digits };
}

/** A backslash at the beginning of the line says that the name's own, and its line breaks, are written in two characters. */
function unescaped(name: string): string {
  const meant: Readonly<Record<string, string>> = { n: "\n", r: "\r" };
  return name.replace(/\\(.)/g, (_, letter: string) => meant[letter] ?? letter);
}

export const checksums: TextSource = {
  what: "a list of checksums",
  takes: ["under", "strip"],
  read: (text, options) => {
    const place = placing(options);
    const entries: Listed[] = [];
    for (const { line, text: each } of linesOf(text)) {
      if (each.trim() === "" || each.startsWith("#")) continue;
      const found = checksumLine(each.trimEnd());
      entries.push(found === undefined ? noChecksum(line, each) : entry(found, line, place));
    }
    return { entries, remarks: [] };
  },
};

function entry({ name, digits }: Checksum, line: number, place: (name: string) => NamedPath): Listed {
  if (name !== "-") return { ...place(name), version: contentVersion(digits), line };
  return unreadable(line, "This is the checksum of standard input. Give the program the name of the file.");
}

function noChecksum(line: number, text: string): Listed {
  return unreadable(
    line,
    `"${shown(text)}" is no line of checksums. Write what sha256sum prints: the checksum, two spaces, the name of the file.`,
  );
}
