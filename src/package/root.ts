/** Where this package lies, whether run from its sources, from `lib` or from `cdktn`. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NAME = "cdktf-alicloud-vod-preload";

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
}

/** The package's folder and version. Throws when the files are not where they were installed. */
export function findPackage(from: string = __dirname): { readonly folder: string; readonly version: string } {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, "utf8")) as PackageFile;
      if (name === NAME && version !== undefined) return { folder, version };
    }
    if (dirname(folder) === folder) {
      throw new Error(
        `The package ${NAME} is not complete: its package.json was not found. Install it again.`,
      );
    }
  }
}
