/** Lists in JSON: an array of paths, or of objects with `path` and `version`; or an object of path to version. */
import { shown } from "../paths";
import { DEFAULT_VERSION } from "../paths/list/lines";
import type { Listed } from "../paths/list/read-list";
import { isRecord } from "../text/json";
import { unreadable, type Found, type TextSource } from "./source";

/** Strings, brackets, commas, colons, line breaks and all else between them: enough to find what lies at the top. */
const PIECE = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g;

/** A value at the top: of an array, or of an object under its key. */
interface Top {
  readonly line: number;
  /** As JSON has it, quotes included; whatever it is in an array. */
  readonly first: string;
}

export const json: TextSource = {
  what: "a list in JSON",
  takes: [],
  read: (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return only(unreadable(brokenLine(text), `This is no JSON: ${reason(error)}.`));
    }
    const tops = topsOf(text);
    if (Array.isArray(value)) {
      const entries = value.map((each: unknown, index) => element(each, tops[index]?.line));
      return { entries, remarks: [] };
    }
    if (!isRecord(value)) {
      return only(unreadable(1, `This is ${kind(value)}. Write ["/a.mp4"] or { "/a.mp4": "2" }.`));
    }
    const versions = value;
    // By the text, because the parser keeps only the last of two equal keys.
    const seen = new Map<string, number>();
    const entries = tops.map(({ first, line }): Listed => {
      const path = JSON.parse(first) as string;
      const before = seen.get(path);
      seen.set(path, line);
      if (before === undefined) return { path, line, ...versionOf(path, versions[path]) };
      return unreadable(line, `${shown(path)} stands in line ${before} as well. Keep one of them.`);
    });
    return { entries, remarks: [] };
  },
};

function only(entry: Listed): Found {
  return { entries: [entry], remarks: [] };
}

function element(each: unknown, line: number | undefined): Listed {
  if (typeof each === "string") return { path: each, version: DEFAULT_VERSION, line };
  const remedy = 'Write "/a.mp4" or { "path": "/a.mp4", "version": "2" }.';
  if (!isRecord(each)) return unreadable(line, `${sentence(kind(each))} is no path. ${remedy}`);
  const { path, version = DEFAULT_VERSION, ...others } = each;
  const [other] = Object.keys(others);
  if (other !== undefined) return unreadable(line, `"${shown(other)}" is not known here. ${remedy}`);
  if (typeof path !== "string") return unreadable(line, `The path is ${kind(path)}. ${remedy}`);
  return { path, line, ...versionOf(path, version) };
}

function versionOf(path: string, version: unknown): Pick<Listed, "version" | "problem"> {
  if (typeof version === "string") return { version };
  const problem = `The version of ${shown(path)} is ${kind(version)}, not a text. Write it in quotes: "${shown(path)}": "2".`;
  return { version: "", problem };
}

/** @param text valid JSON, an array or an object */
function topsOf(text: string): readonly Top[] {
  const tops: Top[] = [];
  let line = 1;
  let depth = 0;
  let begins = false;
  for (const [piece] of text.matchAll(PIECE)) {
    if (piece === "\n") {
      line += 1;
      continue;
    }
    const closes = piece === "]" || piece === "}";
    if (depth === 1 && begins && !closes) tops.push({ line, first: piece });
    if (piece === "[" || piece === "{") depth += 1;
    if (closes) depth -= 1;
    begins = depth === 1 && (piece === "," || tops.length === 0);
  }
  return tops;
}

function kind(value: unknown): string {
  if (value === null || value === undefined) return value === null ? "null" : "missing";
  if (typeof value === "number" || typeof value === "boolean") return `the ${typeof value} ${String(value)}`;
  return typeof value === "string" ? "a text" : Array.isArray(value) ? "an array" : "an object";
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without what stands there, which the parser quotes over several lines, and without its position. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return shown(
    message.replace(/,? ?(?:"|\.\.\.)[^]*is not valid JSON$/, "").replace(/ in JSON at position .*$/s, ""),
  );
}

/** The first line with which the text cannot be continued to JSON; the last one where it only ends too early. */
function brokenLine(text: string): number {
  const lines = text.split("\n");
  let [whole, broken] = [0, lines.length];
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (endsEarly(lines.slice(0, middle).join("\n"))) whole = middle;
    else broken = middle;
  }
  return broken;
}

function endsEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    return /^(?:Unexpected end|Unterminated)/.test(message) || Number(position ?? -1) >= text.length;
  }
}
