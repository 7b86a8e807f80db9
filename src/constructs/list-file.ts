/** Reads a list of paths from a text file; what its lines mean is said in src/paths/list. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { listLines } from "../paths/list/lines";
import type { PreloadPath } from "./paths-like";

/**
 * The paths in the order of the lines. A line that cannot be read keeps its problem, so that all of a set's are
 * reported together.
 * @param file relative to the working directory of the program, which is the folder of cdktf.json
 * @throws {Error} when the file cannot be read, or is not UTF-8
 */
export function readListFile(file: string): PreloadPath[] {
  const name = relative(process.cwd(), resolve(file)) || file;
  return listLines(textOf(file, name)).map(({ line, ...listed }) => ({
    ...listed,
    origin: `${name}:${line}`,
  }));
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
