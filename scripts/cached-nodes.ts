/** Node.js of other major versions, from the npm packages that hold nothing but its binary, kept beside the cached builds. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cached-builds";

const PACKAGE = `node-${process.platform}-${process.arch}`;

function place(major: number): string {
  return join(cacheFolder(), `node-${String(major)}`);
}

function programs(folder: string): string {
  return join(folder, "node_modules", PACKAGE, "bin");
}

/** The folder for the PATH, with `node` and nothing else in it; undefined when it was not fetched yet. */
function cachedNode(major: number): string | undefined {
  if (process.versions.node.startsWith(`${String(major)}.`)) return join(process.execPath, "..");
  const folder = programs(place(major));
  return existsSync(join(folder, "node")) ? folder : undefined;
}

/** The same, fetched from the registry where it is missing. Throws what npm says. */
export function makeNode(major: number): string {
  const found = cachedNode(major);
  if (found !== undefined) return found;
  mkdirSync(cacheFolder(), { recursive: true });
  const draft = mkdtempSync(join(cacheFolder(), `.node-${String(major)}-`));
  try {
    writeFileSync(join(draft, "package.json"), "{}");
    execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", `${PACKAGE}@${String(major)}`], {
      cwd: draft,
      stdio: "pipe",
    });
    rmSync(place(major), { recursive: true, force: true });
    renameSync(draft, place(major));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return programs(place(major));
}
