/** What came of the live tests, as text and as JSON. */
import { wrapped } from "../wrap";
import type { Outcome } from "./verdict";
import type { Judged } from "./live";

/** `doctor --live --json`; members are added, never renamed or removed, while `format` stays. */
export interface LiveReport {
  readonly format: 1;
  /** Version of the package. */
  readonly package: string;
  /** `host[:port]`. */
  readonly endpoint: string;
  readonly domain: string;
  /** URLs that were sent, and that might have been. */
  readonly spent: number;
  readonly spend: number;
  readonly assumptions: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcome: Outcome;
    readonly seen: string;
    /** Empty unless contradicted. */
    readonly ifWrong: string;
  }[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

export interface LiveFacts {
  readonly version: string;
  readonly endpoint: string;
  readonly domain: string;
  readonly spent: number;
  readonly spend: number;
}

export function liveReport(judged: readonly Judged[], { version, ...facts }: LiveFacts): LiveReport {
  const counts = { confirmed: 0, contradicted: 0, unknown: 0 };
  for (const { verdict } of judged) counts[verdict.outcome] += 1;
  return {
    format: 1,
    package: version,
    ...facts,
    assumptions: judged.map(({ assumption: { id, title, ifWrong }, verdict }) => ({
      id,
      title,
      ...verdict,
      ifWrong: verdict.outcome === "contradicted" ? ifWrong : "",
    })),
    counts,
  };
}

/** The lines of one assumption. */
export function judgedLines({ assumption, verdict }: Judged): readonly string[] {
  const { outcome, seen } = verdict;
  return [
    `${outcome.padEnd(12)}  ${assumption.id}`,
    ...wrapped(assumption.title, "              "),
    ...wrapped(seen, "              ", "              -> "),
    ...(outcome === "contradicted" ? wrapped(`If so: ${assumption.ifWrong}`, "              ") : []),
  ];
}

export function liveSummary({ counts, spent, spend }: LiveReport): string {
  return `${counts.confirmed} confirmed, ${counts.contradicted} contradicted, ${counts.unknown} unknown; ${spent} of ${spend} URLs spent`;
}
