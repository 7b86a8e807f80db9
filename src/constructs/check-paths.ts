/** The paths of a set, before Terraform sees them: each problem names the text and the remedy. */
import { checkPaths, PathIssueError, prefixesWithoutPath, reduceUrl } from "../paths";
import { Token } from "./core";
import { described } from "../set/described";
import { escapeTemplate, pathText } from "./escape";
import type { PreloadPath } from "./paths-like";
import { firstLines } from "../text/prose";

const SHOWN_PROBLEMS = 20;

/** The literal part of a set, ready for the stack. */
export interface CheckedPaths {
  /** Path, or a text that holds a token, to version; escaped for Terraform. */
  readonly entries: Record<string, string>;
  /** The paths that hold no token, as they were written; full URLs reduced. */
  readonly literals: readonly string[];
  /** The texts that hold a token. */
  readonly tokens: ReadonlySet<string>;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * @param domain the set's domain where it is known: full URLs of it become paths
 * @param scheme the set's scheme where it is known
 */
export function checkListedPaths(
  listed: readonly PreloadPath[],
  domain: string | undefined,
  scheme: string | undefined,
): CheckedPaths {
  const problems: string[] = [];
  const tokens = new Set<string>();
  const known = new Map<string, PreloadPath>();
  const entries: Record<string, string> = {};

  for (const entry of listed) {
    const where = entry.origin === undefined ? "" : `${entry.origin}: `;
    if (entry.problem !== undefined) {
      problems.push(`${where}${entry.problem}`);
      continue;
    }
    // A program without types, or one that casts, may bring anything.
    const version: unknown = entry.version;
    if (typeof version !== "string") {
      problems.push(
        `${where}The version of ${entry.path} is ${described(version)}, not a text. Give it any text, "1" for instance, or leave the path out.`,
      );
      continue;
    }
    const path = reduced(entry.path, domain);
    const other = known.get(path);
    if (other !== undefined && other.version !== entry.version) {
      const first = other.origin === undefined ? "" : ` (${other.origin})`;
      problems.push(
        `${where}${path} has the versions "${other.version}"${first} and "${entry.version}". Keep one of them.`,
      );
      continue;
    }
    if (other !== undefined) continue;
    known.set(path, entry);
    if (Token.isUnresolved(path)) tokens.add(path);
    entries[pathText(path)] = escapeTemplate(entry.version);
  }

  const warnings: string[] = [];
  const literals = [...known.keys()].filter((path) => !tokens.has(path));
  for (const { severity, path, message, remedy } of checkPaths(literals, domain, scheme)) {
    const at = known.get(path)?.origin;
    const text = `${at === undefined ? "" : `${at}: `}${message} ${remedy}.`;
    (severity === "error" ? problems : warnings).push(text);
  }
  return { entries, literals, tokens, problems, warnings };
}

/**
 * Prefixes in `first` that no path begins with; none while something of it or of the paths is known only to Terraform.
 * @param first typed, but nobody may have checked that
 */
export function checkIdlePrefixes(first: unknown, { literals, tokens }: CheckedPaths): string[] {
  if (!Array.isArray(first) || Token.isUnresolved(first) || tokens.size > 0) return [];
  const prefixes = first.map((prefix: unknown) =>
    typeof prefix === "string" && !Token.isUnresolved(prefix) ? prefix : "",
  );
  return prefixesWithoutPath(prefixes, literals).map(({ message, remedy }) => `${message} ${remedy}.`);
}

/** A text that is no path of the domain stays as it is, and `checkPaths` says what is wrong with it. */
function reduced(text: string, domain: string | undefined): string {
  if (domain === undefined || text.startsWith("/")) return text;
  try {
    return reduceUrl(text, domain);
  } catch (error) {
    if (PathIssueError.is(error)) return text;
    throw error;
  }
}

/** The first twenty, a line each, and how many more there are. */
export function listed(problems: readonly string[]): string {
  return firstLines(problems, SHOWN_PROBLEMS).join("\n");
}
