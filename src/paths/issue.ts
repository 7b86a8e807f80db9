/** What is wrong with a path or a domain, as data: whoever shows it decides how. */

export type Severity = "error" | "warning";

interface Issue {
  readonly severity: Severity;
  /** Stable, in lower case with dashes, e.g. `no-leading-slash`. */
  readonly code: string;
  /** One sentence that names the path or the domain. */
  readonly message: string;
  /** One sentence: what to write instead. */
  readonly remedy: string;
}

export interface PathIssue extends Issue {
  /** As the author wrote it. */
  readonly path: string;
}

export interface DomainIssue extends Issue {
  /** As the author wrote it. */
  readonly domain: string;
}

const BRAND = Symbol.for("cdktf-alicloud-vod-preload/PathIssueError");

/** Thrown where a path is asked for and the text has none to give. */
export class PathIssueError extends Error {
  override readonly name = "PathIssueError";
  readonly [BRAND] = true;
  readonly issue: PathIssue;

  constructor(issue: PathIssue) {
    super(`${issue.message} ${issue.remedy}`);
    this.issue = issue;
  }

  /** True for one of any copy of this package. */
  static is(value: unknown): value is PathIssueError {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

const SHOWN_CHARACTERS = 160;

/** The text as a message may show it: on one line, and cut when it is very long. */
export function shown(text: string): string {
  const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return short.replace(
    /[\p{Cc}\u2028\u2029\ud800-\udfff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
