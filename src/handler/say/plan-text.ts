/** What a plan says, in one line. Pure. */
import type { DueKind, PreloadDiff } from "../decide/diff";

/**
 * What a plan says, from the diff alone, e.g.
 * `up to 13 of 500 to send in 1 call: 10 new, 2 changed, 1 pending; 487 unchanged, 3 dropped`.
 */
export function describePlan(diff: PreloadDiff, batchSize: number): string {
  const rest = terms([
    [diff.unchanged, "unchanged"],
    [diff.keptFailed.size, "given up"],
    [diff.dropped.length, "dropped"],
  ]);
  const due = diff.due.length;
  if (due === 0) {
    const quiet = [...terms([[diff.adopted.length, "adopted"]]), ...rest];
    return `nothing to send: ${quiet.length === 0 ? "the set is empty" : quiet.join(", ")}`;
  }
  const total = due + diff.unchanged + diff.keptFailed.size;
  const calls = Math.ceil(due / batchSize);
  const because = diff.resend.length === 0 ? "" : ` because ${diff.resend.join(" and ")} changed`;
  const refreshed = diff.due.filter(({ refresh }) => refresh.kind === "owed").length;
  const of = (kind: DueKind): number => diff.due.filter((one) => one.kind === kind).length;
  const why = terms([
    [of("new"), "new"],
    [of("changed"), "changed"],
    [of("pending"), "pending"],
    [of("retried"), "given up before"],
    [of("resend"), "sent again"],
  ]).join(", ");
  const first = refreshed === 0 ? "" : ` (${number(refreshed)} refreshed first)`;
  const tail = rest.length === 0 ? "" : `; ${rest.join(", ")}`;
  return (
    `up to ${number(due)} of ${number(total)} to send in ${number(calls)} ${calls === 1 ? "call" : "calls"}` +
    `${because}: ${why}${first}${tail}`
  );
}

function terms(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts.filter(([count]) => count > 0).map(([count, name]) => `${number(count)} ${name}`);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
