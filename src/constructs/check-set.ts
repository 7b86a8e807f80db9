/** Everything that is wrong with a set, before Terraform sees it: each problem names the text and the remedy. */
import {
  checkDomain,
  checkPaths,
  PathIssueError,
  prefixesWithoutPath,
  reduceUrl,
  timeoutProblem,
} from "../paths";
import { Token } from "./core";
import { escapeTemplate, pathText } from "./escape";
import type { PreloadPath } from "./preload-paths";
import type { PreloadSetProps } from "./preload-set-props";

const SHOWN_PROBLEMS = 20;
const MAX_BATCH_SIZE = 1_000;
const CONTROL = /\p{Cc}/u;
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
        `${where}The version of ${entry.path} is ${String(version)}, not a text. Give it any text, "1" for instance, or leave the path out.`,
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

/** What `first` names in vain; nothing while something of it or of the paths is known only to Terraform. */
export function checkIdlePrefixes(
  first: PreloadSetProps["first"],
  { literals, tokens }: CheckedPaths,
): string[] {
  if (first === undefined || Token.isUnresolved(first) || tokens.size > 0) return [];
  const prefixes = first.map((prefix) => (Token.isUnresolved(prefix) ? "" : prefix));
  return prefixesWithoutPath(prefixes, literals).map(({ message, remedy }) => `${message} ${remedy}.`);
}

/** A text that is no path of the domain stays as it is, and `checkPaths` says what is wrong with it. */
function reduced(text: string, domain: string | undefined): string {
  if (domain === undefined || text.startsWith("/")) return text;
  try {
    return reduceUrl(text, domain);
  } catch (error) {
    if (error instanceof PathIssueError) return text;
    throw error;
  }
}

/**
 * @param registered the domain as it is registered, where it is known
 * @param host the host of every URL, where it is known
 */
export function checkHost(registered: string | undefined, host: string | undefined): string[] {
  const problems =
    host === undefined ? [] : checkDomain(host).map(({ message, remedy }) => `${message} ${remedy}.`);
  const base = registered === undefined ? undefined : /^\*?(\..+)$/.exec(registered)?.[1];
  if (base !== undefined && host !== undefined && host !== registered && !host.endsWith(base)) {
    problems.push(
      `The host ${host} is not one of ${String(registered)}. Write a host that ends with ${base}.`,
    );
  }
  if (base === undefined && registered !== undefined && host !== undefined && host !== registered) {
    problems.push(
      `The host ${host} differs from the domain ${registered}, which is no wildcard. Leave host out, or write ${registered}.`,
    );
  }
  return problems;
}

/** Problems of the arguments other than domain and paths. Tokens pass: the provider checks what they become. */
export function checkArguments(props: PreloadSetProps): string[] {
  const problems: string[] = [];
  const oneOf = (name: "scheme" | "area", allowed: readonly string[]): void => {
    const value = props[name];
    if (value === undefined || Token.isUnresolved(value) || allowed.includes(value)) return;
    const choice = allowed.map((word) => `"${word}"`).join(" or ");
    problems.push(`${name} is "${value}". Write ${choice}.`);
  };
  const wholeNumber = (name: "batchSize" | "maxAttempts", most: number, range: string): void => {
    const value = props[name];
    if (value === undefined || Token.isUnresolved(value)) return;
    if (Number.isInteger(value) && value >= 1 && value <= most) return;
    problems.push(`${name} is ${value}. Write a whole number ${range}.`);
  };
  oneOf("scheme", ["http", "https"]);
  oneOf("area", ["domestic", "overseas"]);
  wholeNumber("batchSize", MAX_BATCH_SIZE, "from 1 to 1000");
  wholeNumber("maxAttempts", Number.MAX_SAFE_INTEGER, "of at least 1");
  for (const step of ["create", "update"] as const) {
    const value = props.timeouts?.[step];
    if (value === undefined || Token.isUnresolved(value)) continue;
    const problem = timeoutProblem(value);
    if (problem === undefined) continue;
    problems.push(
      `timeouts.${step}: ${problem} Write a duration from 1s to 24h, such as "90s", "20m" or "1h30m".`,
    );
  }
  if (props.generation !== undefined && CONTROL.test(props.generation)) {
    problems.push("generation holds a line break or another control character. Write one line of text.");
  }
  if (!Token.isUnresolved(props.first)) {
    for (const prefix of props.first ?? []) {
      if (Token.isUnresolved(prefix) || prefix.startsWith("/")) continue;
      problems.push(`first holds "${prefix}", and no path begins like that. Write /${prefix}.`);
    }
  }
  for (const [name, values] of Object.entries(props.withHeader ?? {})) {
    if (values.length === 0) problems.push(`withHeader.${name} has no values. Give it one, or leave it out.`);
  }
  return problems;
}

/** The first twenty, a line each, and how many more there are. */
export function listed(problems: readonly string[]): string {
  const lines = problems.slice(0, SHOWN_PROBLEMS).map((problem) => `  ${problem}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}
