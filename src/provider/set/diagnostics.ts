/** What a set has to say to a person: fixed summaries, so that Terraform folds equal ones, and numbers in the detail. */
import type { HandlerDiagnostic } from "../../handler/types";
import type { Diagnostic } from "../../plugin/diagnostics";

/** As many diagnostics as one validation prints before it only counts. */
export const MAX_DIAGNOSTICS = 20;

const SHOWN_PATHS = 10;

/** `1300` -> `1,300`. */
export function count(number: number): string {
  return number.toLocaleString("en-US");
}

/** `1 path`, `1,300 paths`. */
export function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** One indented line a path for the first ten, then how many more there are. */
export function listed(entries: Iterable<readonly [path: string, reason: string]>, total: number): string {
  const lines: string[] = [];
  for (const [path, reason] of entries) {
    if (lines.length === SHOWN_PATHS) break;
    lines.push(`  ${path}: ${reason}`);
  }
  if (total > lines.length) lines.push(`  and ${count(total - lines.length)} more`);
  return lines.join("\n");
}

/** The handler's diagnostics in Terraform's terms; one about a single path points at its line. */
export function fromHandler(diagnostic: HandlerDiagnostic): Diagnostic {
  const { severity, summary, detail, path } = diagnostic;
  if (path === undefined) return { severity, summary, detail };
  return { severity, summary, detail, attribute: [{ attribute: "paths" }, { key: path }] };
}

/** Errors first, at most {@link MAX_DIAGNOSTICS} of them all, then one that counts the rest. */
export function capped(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const sorted = [...errors, ...diagnostics.filter(({ severity }) => severity !== "error")];
  if (sorted.length <= MAX_DIAGNOSTICS) return sorted;
  const rest = sorted.length - MAX_DIAGNOSTICS;
  const hiddenErrors = Math.max(0, errors.length - MAX_DIAGNOSTICS);
  const kinds = [
    ...(hiddenErrors > 0 ? [counted(hiddenErrors, "more error")] : []),
    ...(rest > hiddenErrors ? [counted(rest - hiddenErrors, "more warning")] : []),
  ];
  return [
    ...sorted.slice(0, MAX_DIAGNOSTICS),
    {
      severity: hiddenErrors > 0 ? "error" : "warning",
      summary: "More problems in this set",
      detail: `${kinds.join(" and ")} ${rest === 1 ? "is" : "are"} not shown. Settle those above, then look again.`,
    },
  ];
}
