/** What a set has to say to a person: fixed summaries, so that Terraform folds equal ones, and numbers in the detail. */
import type { HandlerDiagnostic } from "../../handler/types";
import type { Diagnostic } from "../../plugin/diagnostics";
import { allOf, byNumber, counted, firstLines } from "../../text/prose";

/** As many diagnostics as one validation prints before it only counts. */
const MAX_DIAGNOSTICS = 20;

const SHOWN_PATHS = 10;

/** One indented line a path for the first ten, then how many more there are. */
export function listed(entries: Iterable<readonly [path: string, reason: string]>, total: number): string {
  const first: string[] = [];
  for (const [path, reason] of entries) {
    if (first.length === SHOWN_PATHS) break;
    first.push(`${path}: ${reason}`);
  }
  return firstLines(first, SHOWN_PATHS, total).join("\n");
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
      detail: `${allOf(kinds)} ${byNumber(rest, "is", "are")} not shown. Settle those above, then look again.`,
    },
  ];
}
