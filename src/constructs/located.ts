/** Paths from a file or a folder, each with the place that it came from. */
import { fileName, type Found } from "../sources";
import type { PreloadPath } from "./paths-like";

/**
 * The paths in the order of their source. What cannot be read keeps its problem, so that all of a set's are reported
 * together.
 * @param file whose lines the entries are; relative to the working directory, which is the folder of cdktf.json
 */
export function located(file: string, { entries }: Found): PreloadPath[] {
  const name = fileName(file);
  return entries.map(({ line, ...listed }) => ({
    ...listed,
    origin: line === undefined ? name : `${name}:${line}`,
  }));
}
