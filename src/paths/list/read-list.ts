/** A whole list file: path to version, or everything that is wrong with it, by line. */
import { checkPath, checkPaths } from "../check-path";
import { shown, type PathIssue } from "../issue";
import { nfcStable } from "../normal-form";
import { splitUrl } from "../reduce-url";
import { listLines, type ListLine } from "./lines";

export interface ListProblem {
  /** The first line of the file is 1. */
  readonly line: number;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

export type ReadList =
  | { readonly versions: ReadonlyMap<string, string> }
  /** In the order of the lines. */
  | { readonly problems: readonly ListProblem[] };

/**
 * Reads a list for a set whose domain is not known here: a full URL is a problem, like all that no set takes. Paths are
 * spelled so that Terraform leaves their Unicode form as it was written.
 */
export function readList(text: string): ReadList {
  const problems: ListProblem[] = [];
  const known = new Map<string, ListLine>();
  for (const listed of listLines(text)) {
    const { line, path, version, problem } = listed;
    const other = known.get(path);
    if (problem !== undefined) problems.push({ line, message: problem });
    else if (other === undefined) known.set(path, listed);
    else if (other.version !== version) {
      const versions = `"${other.version}" (line ${other.line}) and "${version}"`;
      problems.push({ line, message: `${shown(path)} has the versions ${versions}. Keep one of them.` });
    }
  }
  for (const { severity, path, message, remedy } of issuesOf([...known.keys()])) {
    const listed = severity === "error" ? known.get(path) : undefined;
    if (listed !== undefined) problems.push({ line: listed.line, message: `${message} ${remedy}.` });
  }
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  return { versions: new Map([...known].map(([path, { version }]) => [nfcStable(path), version])) };
}

/** A full URL is told the path to write, as by the set that it belongs to. */
function issuesOf(paths: readonly string[]): readonly PathIssue[] {
  const isUrl = (path: string): boolean => splitUrl(path) !== undefined;
  return [
    ...checkPaths(paths.filter((path) => !isUrl(path))),
    ...paths.filter(isUrl).flatMap((url) => checkPath(url, splitUrl(url)?.host)),
  ];
}
