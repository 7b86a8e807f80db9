/** Reads a list of paths from a text file: one a line, `#` comments, an optional version behind a tab. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { PreloadPath } from "./paths-like";

/**
 * The paths in the order of the lines. A line that cannot be read keeps its problem, so that all of a set's are
 * reported together.
 * @param file relative to the working directory of the program, which is the folder of cdktf.json
 * @throws {Error} when the file cannot be read, or is not UTF-8
 */
export function readListFile(file: string, defaultVersion: string): PreloadPath[] {
  const name = relative(process.cwd(), resolve(file)) || file;
  return textOf(file, name)
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => listedPath(line, `${name}:${index + 1}`, defaultVersion));
}

function listedPath(line: string, at: string, defaultVersion: string): PreloadPath[] {
  const [path = "", version = "", ...rest] = line.split("\t").map((column) => column.trim());
  if (line.trim() === "" || line.trimStart().startsWith("#")) return [];
  const listed = { path, version: version === "" ? defaultVersion : version, origin: at };
  if (rest.length === 0) return [listed];
  return [
    {
      ...listed,
      problem: "The line has more than two columns. Write the path, and at most a tab and a version.",
    },
  ];
}

function textOf(file: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Error(
      `The list file ${name} cannot be read (${code}). Its path is taken from the folder ${process.cwd()}; path.join(__dirname, …) makes it independent of that.`,
      { cause: error },
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`The list file ${name} is not UTF-8. Save it as UTF-8.`, { cause: error });
  }
}
