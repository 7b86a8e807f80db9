/** Which URLs fail at the origin, and how often. */
import type { RowType } from "./tasks";

/** Tasks that end as `Failed`, because the origin does not deliver. */
export interface OriginFailure {
  /** Regular expression over the full URL. */
  readonly urlMatches: string;
  /** What the task list shows. Default `Origin Timeout`. */
  readonly description?: string;
  /** How many submissions of each matching URL fail. Default all. */
  readonly times?: number;
  /** Default `preload`. */
  readonly objectType?: RowType;
}

interface Rule {
  readonly pattern: RegExp;
  readonly description: string;
  readonly times: number;
  readonly objectType: RowType;
  readonly failed: Map<string, number>;
}

export class OriginFailures {
  private rules: Rule[] = [];

  constructor(failures: readonly OriginFailure[] = []) {
    for (const failure of failures) this.add(failure);
  }

  /** Throws a SyntaxError for a pattern that is none. */
  add(failure: OriginFailure): void {
    this.rules.push({
      pattern: new RegExp(failure.urlMatches),
      description: failure.description ?? "Origin Timeout",
      times: failure.times ?? Infinity,
      objectType: failure.objectType ?? "preload",
      failed: new Map(),
    });
  }

  clear(): void {
    this.rules = [];
  }

  /** Why this submission of the URL will fail, or undefined; counts it. */
  next(url: string, type: RowType): string | undefined {
    for (const rule of this.rules) {
      if (rule.objectType !== type || !rule.pattern.test(url)) continue;
      const failed = rule.failed.get(url) ?? 0;
      if (failed >= rule.times) continue;
      rule.failed.set(url, failed + 1);
      return rule.description;
    }
    return undefined;
  }
}
