/** A folder of files, as it is uploaded: the paths that they have on the domain, with their contents' hashes. */
import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { OwnFolder } from "../../cache/own-folder";
import { shown } from "../../paths";
import type { Listed } from "../../paths/list/read-list";
import { placing } from "../names";
import { fileName } from "../read-text";
import { unreadable, type Found, type Remark, type SourceOptions } from "../source";
import { ChangingFileError, contentHash } from "./content-hash";
import { Selection, type Patterns } from "./glob";
import { HashCache } from "./hash-cache";
import { walk, type Lying } from "./walk";

/** Which files of a folder are taken, and where they lie on the domain. */
export interface DirectoryOptions extends Pick<SourceOptions, "under"> {
  /** Files that are taken. Default all but hidden and temporary ones. */
  readonly include?: Patterns | undefined;
  /** Files that are not. Default none. */
  readonly exclude?: Patterns | undefined;
}

const LEFT_OUT: Readonly<Partial<Record<Lying["kind"], string>>> = {
  "linked folder": "is a link to a folder",
  "broken link": "is a link to nothing",
};

/**
 * @param cache where hashes of earlier runs are; for tests
 * @throws {Error} naming the folder, when it cannot be read or no file of it is taken; for options that cannot be
 */
export function readDirectory(folder: string, options: DirectoryOptions, cache?: HashCache): Found {
  const name = fileName(folder);
  const root = rootOf(folder, name);
  const place = placing(options);
  const selection = new Selection(options.include, options.exclude);
  const hashes = cache ?? new HashCache(root, OwnFolder.of(process.env));
  const entries: Listed[] = [];
  const remarks: Remark[] = [];
  const inOneCase = new Map<string, string>();
  for (const lying of walk(folder, selection.looksIntoHidden)) {
    if (lying.kind === "hidden folder") selection.passed(lying.name);
    else if (lying.kind === "unreadable") {
      if (!selection.excludes(lying.name))
        entries.push(unreadableFolder(join(name, lying.name), lying.reason));
    } else if (lying.kind === "linked folder") {
      if (!selection.excludes(lying.name)) remarks.push(leftOut(lying));
    } else if (!selection.takes(lying.name)) continue;
    else if (lying.kind !== "file") remarks.push(leftOut(lying));
    else {
      entries.push(entry(folder, lying.name, place, hashes));
      const folded = lying.name.normalize("NFC").toLowerCase();
      const other = inOneCase.get(folded);
      if (other !== undefined) remarks.push(clash(other, lying.name));
      inOneCase.set(folded, lying.name);
    }
  }
  hashes.save();
  remarks.push(...selection.remarks);
  if (entries.length > 0) return { entries, remarks };
  const why = remarks.map(({ message }) => ` ${message}`).join("");
  throw new Error(`The folder ${name} has no file to take.${why} Is it built already?`);
}

function rootOf(folder: string, name: string): string {
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Error(
      `The folder ${name} cannot be read (${code}). Its path is taken from the folder ${process.cwd()}; path.join(__dirname, …) makes it independent of that.`,
      { cause: error },
    );
  }
  throw new Error(`${name} is a file, not a folder. Name the folder that is uploaded.`);
}

function unreadableFolder(folder: string, reason: string): Listed {
  return unreadable(
    undefined,
    `The folder ${shown(folder)} cannot be read (${reason}). Make it readable, or exclude it.`,
  );
}

function entry(folder: string, name: string, place: ReturnType<typeof placing>, hashes: HashCache): Listed {
  const placed = place(name);
  if (placed.problem !== undefined) return { ...placed, version: "" };
  try {
    return { ...placed, version: contentHash(join(folder, name), hashes) };
  } catch (error) {
    const file = shown(fileName(join(folder, name)));
    if (error instanceof ChangingFileError) {
      return unreadable(
        undefined,
        `${file} changes while it is read. Let what writes it come to its end first.`,
      );
    }
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return unreadable(undefined, `${file} cannot be read (${code}). Make it readable, or exclude it.`);
  }
}

function leftOut({ kind, name }: Lying): Remark {
  const what = LEFT_OUT[kind] ?? "is no file";
  return { severity: "warning", message: `${shown(name)} ${what}, and left out.` };
}

function clash(one: string, other: string): Remark {
  const message = `${shown(one)} and ${shown(other)} differ only in upper and lower case or in Unicode form: two objects on the domain, but one file on many computers.`;
  return { severity: "warning", message };
}
