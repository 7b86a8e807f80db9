/** `vod-preload resolve`: from a source to a list file that is reviewed and committed. */
import { existsSync, statSync, writeFileSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { listLines } from "../paths/list/lines";
import { settle } from "../paths/list/read-list";
import { writeList } from "../paths/list/write-list";
import {
  fileName,
  ofHost,
  onlyHost,
  readAnySource,
  readTextSource,
  TEXT_SOURCES,
  textOf,
  type AnySourceOptions,
  type Found,
  type TextSourceName,
} from "../sources";
import { count, counted, firstLines } from "../text/prose";

const SHOWN = 20;

export interface ResolveOptions extends AnySourceOptions {
  /** What the source is. Default: by its content. */
  readonly as?: TextSourceName | undefined;
  /** Whose full URLs become paths. */
  readonly domain?: string | undefined;
  /** The list file. Default: standard output. */
  readonly out?: string | undefined;
  /** Write nothing, and fail when the list file is out of date. */
  readonly check?: boolean | undefined;
}

export interface ResolveOutput {
  /** Where the list goes. Default standard output. */
  readonly print?: (text: string) => void;
  /** Where everything else goes. Default standard error. */
  readonly printError?: (line: string) => void;
}

/** @returns the exit code */
export function resolve(source: string, options: ResolveOptions, output: ResolveOutput = {}): number {
  const print = output.print ?? ((text) => process.stdout.write(text));
  const printError = output.printError ?? ((line) => process.stderr.write(`${line}\n`));
  try {
    return settled(source, options, { print, printError });
  } catch (error) {
    printError(`vod-preload resolve: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function settled(
  source: string,
  options: ResolveOptions,
  { print, printError }: Required<ResolveOutput>,
): number {
  const { out, check } = options;
  if (out !== undefined && statSync(source, { throwIfNoEntry: false })?.isDirectory() === true) {
    checkOutside(source, out);
  }
  const found = read(source, options);
  const name = fileName(source);
  for (const { severity, message } of found.remarks) {
    printError(`${severity === "warning" ? "warning: " : ""}${name}: ${message}`);
  }
  const domain =
    options.domain ?? onlyHost(found.entries, "Say with --domain which of them the set's domain is.");
  const list = settle(found.entries, domain);
  const at = (line: number | undefined): string => (line === undefined ? name : `${name}:${line}`);
  if ("problems" in list) {
    const lines = list.problems.map(({ line, message }) => `${at(line)}: ${message}`);
    throw new Error(
      `${counted(lines.length, "problem")} in the source:\n${firstLines(lines, SHOWN).join("\n")}`,
    );
  }
  const warnings = list.warnings.map(({ line, message }) => `warning: ${at(line)}: ${message}`);
  for (const line of firstLines(warnings, SHOWN)) printError(line.trim());
  if (out === undefined) {
    print(writeList(list.versions));
    return 0;
  }
  const old = existsSync(out) ? oldList(out, domain) : undefined;
  const text = writeList(list.versions, old?.text);
  const said = changes(old?.versions ?? new Map<string, string>(), list.versions);
  const isCurrent = old !== undefined && withSameEnds(old.text) === text;
  if (check === true && !isCurrent) {
    printError(
      `${fileName(out)} is out of date: ${said}. Run the same command without --check, and commit the file.`,
    );
    return 1;
  }
  if (!isCurrent) writeFileSync(out, text);
  printError(`${fileName(out)}: ${counted(list.versions.size, "path")}, ${isCurrent ? "up to date" : said}`);
  return 0;
}

function read(source: string, { as, domain, under, strip, include, exclude }: ResolveOptions): Found {
  if (as !== undefined && (include ?? exclude) !== undefined) {
    throw new Error("--include and --exclude are for folders, and --as is for files: leave one of them out.");
  }
  const found =
    as === undefined
      ? readAnySource(source, { under, strip, include, exclude })
      : readTextSource(source, TEXT_SOURCES[as], { under, strip });
  return domain === undefined ? found : ofHost(found, domain);
}

/** A list would hold itself, in a version that writing it changes. */
function checkOutside(folder: string, out: string): void {
  const within = relative(folder, out);
  if (within.startsWith("..") || isAbsolute(within)) return;
  throw new Error(`${fileName(out)} lies in the folder that it lists. Put it elsewhere.`);
}

/** @throws {Error} for a file that is no list: it was not meant to be replaced */
function oldList(
  out: string,
  domain: string | undefined,
): { readonly text: string; readonly versions: ReadonlyMap<string, string> } {
  const text = textOf(out, "the list file");
  const list = settle(listLines(text), domain);
  if ("versions" in list) return { text, versions: list.versions };
  const [first] = list.problems;
  throw new Error(
    `${fileName(out)}${first?.line === undefined ? "" : `:${first.line}`}: ${first?.message ?? ""} Not replaced: mend it, remove it, or name another file.`,
  );
}

function changes(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string {
  const paths = [...now.keys()];
  const added = paths.filter((path) => !old.has(path)).length;
  const changed = paths.filter((path) => old.has(path) && old.get(path) !== now.get(path)).length;
  const dropped = [...old.keys()].filter((path) => !now.has(path)).length;
  const said = [
    [added, "new"],
    [changed, "changed"],
    [dropped, "dropped"],
  ] as const;
  const parts = said.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  return parts.length === 0 ? "the same paths, written otherwise" : parts.join(", ");
}

/** Git may have given the file the line ends of another system. */
function withSameEnds(text: string): string {
  return text.replace(/\r\n/g, "\n");
}
