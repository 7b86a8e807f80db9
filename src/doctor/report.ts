/** What the checks found, as text and as JSON. */
import { LEVELS, type Level } from "./finding";
import type { Examined } from "./examine";
import { wrapped } from "./wrap";

/** `doctor --json`; members are added, never renamed or removed, while `format` stays. */
export interface Report {
  readonly format: 1;
  /** Version of the package. */
  readonly package: string;
  /** Absolute. */
  readonly folder: string;
  readonly findings: readonly {
    /** The check's id. */
    readonly check: string;
    readonly title: string;
    readonly level: Level;
    readonly what: string;
    readonly why: string;
    readonly remedy: string;
  }[];
  readonly counts: Readonly<Record<Level, number>>;
}

export function reportOf(examined: readonly Examined[], version: string, folder: string): Report {
  const findings = examined.flatMap(({ check, findings: found }) =>
    found.map((finding) => ({ check: check.id, title: check.title, ...finding })),
  );
  const counts = { ok: 0, note: 0, warning: 0, error: 0 };
  for (const { level } of findings) counts[level] += 1;
  return { format: 1, package: version, folder, findings, counts };
}

const INDENT = "         ";

export function reportLines(examined: readonly Examined[], report: Report): readonly string[] {
  return [
    ...examined
      .filter(({ findings }) => findings.length > 0)
      .flatMap(({ check, findings }) => [
        check.title,
        ...findings.flatMap(({ level, what, why, remedy }) => [
          ...wrapped(what, INDENT, `${level.padEnd(8)} `),
          ...(why === "" ? [] : wrapped(why, INDENT)),
          ...(remedy === "" ? [] : wrapped(remedy, INDENT, `${INDENT}-> `)),
        ]),
        "",
      ]),
    LEVELS.map((level) => `${report.counts[level]} ${level}`).join(", "),
  ];
}
