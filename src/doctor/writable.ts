/** Whether something can be put into a folder: tried, because permissions say less than file systems do. */
import { existsSync, mkdtempSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** @returns why not, in the system's word; undefined when it can */
export function whyNotWritable(folder: string): string | undefined {
  try {
    rmdirSync(mkdtempSync(join(folder, ".vod-preload-doctor-")));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "unknown error";
  }
}

/** The folder itself, or the nearest one above it that exists: where it would be made. */
export function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}
