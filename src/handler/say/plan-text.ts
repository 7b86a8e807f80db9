/** What a plan says, in one line. Pure. */
import type { DueKind, PreloadDiff } from "../decide/diff";
import { intentOf } from "../decide/intent";
import { IN_EVENTS } from "./wording";
import { allOf, count, counted } from "../../text/prose";

/**
 * What a plan says, from the diff alone, e.g.
 * `up to 13 of 500 to send in 2 calls and 1 refresh call: 10 new, 2 changed, 1 pending (2 refreshed first); 487 unchanged`.
 *
 * @param underWay paths that a wait of an earlier event has not seen arrive, and that are waited for now
 */
export function describePlan(
  diff: PreloadDiff,
  batchSize: number,
  underWay = 0,
  wording = IN_EVENTS,
): string {
  const rest = terms([
    [diff.unchanged, "unchanged"],
    [diff.stillGivenUp.size, "given up"],
    [diff.dropped.length, "dropped"],
  ]);
  const due = diff.due.length;
  if (due === 0) {
    const quiet = [
      ...terms([
        [diff.adopted.length, "adopted"],
        [underWay, "under way and waited for"],
      ]),
      ...rest,
    ];
    return `nothing to send: ${quiet.length === 0 ? "the set is empty" : quiet.join(", ")}`;
  }
  const total = due + diff.unchanged + diff.stillGivenUp.size;
  const { calls, refreshCalls, refreshes } = intentOf(diff, batchSize);
  const because =
    diff.resend.length === 0 ? "" : ` because ${allOf(diff.resend.map((key) => wording.name(key)))} changed`;
  const of = (kind: DueKind): number => diff.due.filter((one) => one.kind === kind).length;
  const why = terms([
    [of("new"), "new"],
    [of("changed"), "changed"],
    [of("pending"), "pending"],
    [of("retried"), "given up before"],
    [of("resend"), "sent again"],
  ]).join(", ");
  const first = refreshes === 0 ? "" : ` (${count(refreshes)} refreshed first)`;
  const tail = rest.length === 0 ? "" : `; ${rest.join(", ")}`;
  return (
    `up to ${count(due)} of ${count(total)} to send in ${counted(calls, "call")}` +
    `${refreshCalls === 0 ? "" : ` and ${counted(refreshCalls, "refresh call")}`}${because}: ${why}${first}${tail}`
  );
}

function terms(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts.filter(([value]) => value > 0).map(([value, name]) => `${count(value)} ${name}`);
}
