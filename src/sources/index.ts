/** Where paths with versions come from: folders, and files that somebody has already. */
import { statSync } from "node:fs";
import { readDirectory, type DirectoryOptions } from "./directory/read-directory";
import { fileName, readTextSource } from "./read-text";
import type { Found, SourceOptions } from "./source";

export type { Patterns } from "./directory/glob";
export type { DirectoryOptions } from "./directory/read-directory";
export { readDirectory } from "./directory/read-directory";
export { ofHost, onlyHost } from "./hosts";
export { fileName, readTextSource, textOf } from "./read-text";
export type { Found, Remark, SourceOptions } from "./source";
export { TEXT_SOURCES, type TextSourceName } from "./text-sources";

/** What any of the sources takes; one that is given others says so. */
export type AnySourceOptions = SourceOptions & DirectoryOptions;

/**
 * A folder, or a file whose content tells what it is.
 * @throws {Error} naming the file or the folder
 */
export function readAnySource(file: string, options: AnySourceOptions): Found {
  const { include, exclude, ...ofTexts } = options;
  const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder) {
    if (ofTexts.strip === undefined) return readDirectory(file, options);
    throw new Error(`${fileName(file)} is a folder, whose files' names begin below it: leave out strip.`);
  }
  if (include === undefined && exclude === undefined) return readTextSource(file, undefined, ofTexts);
  throw new Error(`${fileName(file)} is a file, and include and exclude are for folders: leave them out.`);
}
