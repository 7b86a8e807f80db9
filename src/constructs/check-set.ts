/** What is wrong with a set, found while the stack is put together: everything at once, with file and line. */
import { checkDomain, checkPaths, reduceUrl } from "../paths";
import { Token } from "./core";
import type { PreloadPath, PreloadPaths } from "./preload-paths";

/** More than these are counted. */
const MOST_PROBLEMS = 20;

export interface CheckedPaths {
  /** Path -> version, as the resource takes them. */
  readonly paths: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/**
 * Full URLs of the set's own domain become paths.
 *
 * @param host undefined when it is only known after apply
 * @throws Error with all problems
 */
export function checkSet(where: string, host: string | undefined, list: PreloadPaths): CheckedPaths {
  const problems: string[] = [];
  const warnings: string[] = [];
  if (host !== undefined)
    problems.push(...checkDomain(host).map(({ message, remedy }) => `${message} ${remedy}`));
  const found = new Map<string, PreloadPath>();
  for (const entry of list.entries) {
    let path = entry.path;
    if (!Token.isUnresolved(path) && host !== undefined) {
      try {
        path = reduceUrl(path, host);
      } catch {
        // What is no path stays as it was written, and is reported with the others below.
      }
    }
    const before = found.get(path);
    if (before !== undefined && before.version !== entry.version) {
      problems.push(
        `${at(entry)}"${path}" has version "${entry.version}" here and "${before.version}" ${before.origin ?? "elsewhere"}. ` +
          "Keep one of them.",
      );
    }
    found.set(path, entry);
  }
  const literal = [...found.keys()].filter((path) => !Token.isUnresolved(path));
  for (const { severity, path, message, remedy } of checkPaths(literal, host)) {
    const text = `${at(found.get(path))}${message} ${remedy}`;
    (severity === "error" ? problems : warnings).push(text);
  }
  if (problems.length > 0) throw new Error(report(where, problems));
  return { paths: new Map([...found].map(([path, { version }]) => [path, version])), warnings };
}

function at(entry: PreloadPath | undefined): string {
  return entry?.origin === undefined ? "" : `${entry.origin}: `;
}

function report(where: string, problems: readonly string[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => `  ${problem}`);
  const more = problems.length - shown.length;
  const head = `The preload set ${where} has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:`;
  return [head, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}
