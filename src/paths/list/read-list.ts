/** A whole list: path to version, or everything that is wrong with it, by line. */
import { checkPath, checkPaths } from "../check-path";
import { shown, type PathIssue } from "../issue";
import { nfcStable } from "../normal-form";
import { reduceUrl, splitUrl } from "../reduce-url";
import { listLines } from "./lines";

/** One path of a list, wherever it came from. */
export interface Listed {
  /** As written: a path, or a full URL. */
  readonly path: string;
  readonly version: string;
  /** Of the text that names it; the first one is 1. */
  readonly line?: number | undefined;
  /** Why it cannot be used. */
  readonly problem?: string | undefined;
}

export interface ListProblem {
  /** The first line of the file is 1; undefined where the list is no text. */
  readonly line: number | undefined;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

export type ReadList =
  | {
      readonly versions: ReadonlyMap<string, string>;
      /** What may be meant, and is sent as it is. */
      readonly warnings: readonly ListProblem[];
    }
  /** In the order of the lines. */
  | { readonly problems: readonly ListProblem[] };

/** Reads the text of a list file, as {@link settle} does with its lines. */
export function readList(text: string): ReadList {
  return settle(listLines(text));
}

/**
 * The paths, each in one version. Where the domain is not known, a full URL is a problem, like all that no set takes.
 * Paths are spelled so that Terraform leaves their Unicode form as it was written.
 * @param domain whose full URLs become paths
 */
export function settle(list: Iterable<Listed>, domain?: string): ReadList {
  const problems: ListProblem[] = [];
  const warnings: ListProblem[] = [];
  const known = new Map<string, Listed>();
  for (const listed of list) {
    const { line, version, problem } = listed;
    const path = reduced(listed.path, domain);
    const other = known.get(path);
    if (problem !== undefined) problems.push({ line, message: problem });
    else if (other === undefined) known.set(path, listed);
    else if (other.version !== version) {
      const first = other.line === undefined ? "" : ` (line ${other.line})`;
      const versions = `"${other.version}"${first} and "${version}"`;
      problems.push({ line, message: `${shown(path)} has the versions ${versions}. Keep one of them.` });
    }
  }
  for (const { severity, path, message, remedy } of issuesOf([...known.keys()], domain)) {
    const found = { line: known.get(path)?.line, message: `${message} ${remedy}.` };
    (severity === "error" ? problems : warnings).push(found);
  }
  if (problems.length > 0) return { problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  return {
    versions: new Map([...known].map(([path, { version }]) => [nfcStable(path), version])),
    warnings,
  };
}

function reduced(path: string, domain: string | undefined): string {
  return domain !== undefined && splitUrl(path)?.host === domain.toLowerCase()
    ? reduceUrl(path, domain)
    : path;
}

/** A full URL is told the path to write, as by the set that it belongs to. */
function issuesOf(paths: readonly string[], domain: string | undefined): readonly PathIssue[] {
  if (domain !== undefined) return checkPaths(paths, domain);
  const isUrl = (path: string): boolean => splitUrl(path) !== undefined;
  return [
    ...checkPaths(paths.filter((path) => !isUrl(path))),
    ...paths.filter(isUrl).flatMap((url) => checkPath(url, splitUrl(url)?.host)),
  ];
}
