/** What a source of paths is: a text or a tree of files, from which paths with versions come. */
import type { Listed } from "../paths/list/read-list";

/** Something to know about a source that keeps nothing from being sent. */
export interface Remark {
  /** `info`: as such sources are. `warning`: probably not meant. */
  readonly severity: "info" | "warning";
  /** A sentence that names the thing. */
  readonly message: string;
}

/** What a source holds. */
export interface Found {
  /** In the order of the source, with what is wrong with each; what a set makes of the paths is not asked here. */
  readonly entries: readonly Listed[];
  readonly remarks: readonly Remark[];
}

/** How what a source names becomes a path; which source takes which is in its `takes`. */
export interface SourceOptions {
  /** Where the files lie on the domain, with a slash at both ends. Default `/`. */
  readonly under?: string | undefined;
  /** What the names of files begin with and the paths do not, e.g. `dist/videos/`. Default nothing. */
  readonly strip?: string | undefined;
}

export type SourceOption = keyof SourceOptions;

/** A format of texts that name paths. */
export interface TextSource {
  /** As messages call such a text, e.g. `a list of checksums`. */
  readonly what: string;
  readonly takes: readonly SourceOption[];
  /**
   * @param text without a byte order mark
   * @throws {Error} for options that cannot be
   */
  read(text: string, options: SourceOptions): Found;
}

/** A line, or a text as a whole, that cannot be read. */
export function unreadable(line: number | undefined, problem: string): Listed {
  return { path: "", version: "", line, problem };
}

/** The lines of a text, however they end; the first is 1. */
export function* linesOf(text: string): Generator<{ readonly line: number; readonly text: string }> {
  for (const [index, each] of text.split(/\r\n|\r|\n/).entries()) yield { line: index + 1, text: each };
}
