/** The numbers of a set: all open, all none, or those of a diff. Pure. */
import type { DueKind, PreloadDiff } from "../../handler/decide/diff";
import { intentOf } from "../../handler/decide/intent";
import type { SetProperties } from "../../set";
import type { Counts } from "../report";

export const UNKNOWN_COUNTS: Counts = {
  wanted: null,
  urls: null,
  new: null,
  changed: null,
  pending: null,
  retried: null,
  resent: null,
  adopted: null,
  dropped: null,
  unchanged: null,
  givenUp: null,
  calls: null,
  refreshes: null,
};

export const NO_COUNTS = Object.fromEntries(
  Object.keys(UNKNOWN_COUNTS).map((name) => [name, 0]),
) as unknown as { readonly [Name in keyof Counts]: number };

/** A list that an expression makes, and that stays as it is written: how long it is, only Terraform knows. */
export const UNSEEN_COUNTS: Counts = { ...NO_COUNTS, wanted: null, unchanged: null };

export function countsFrom(diff: PreloadDiff, wanted: SetProperties): Counts {
  const { urls, calls, refreshes, unchanged, dropped } = intentOf(diff, wanted.batchSize);
  const of = (kind: DueKind): number => diff.due.filter((one) => one.kind === kind).length;
  return {
    wanted: wanted.paths.size,
    urls,
    new: of("new"),
    changed: of("changed"),
    pending: of("pending"),
    retried: of("retried"),
    resent: of("resend"),
    adopted: diff.adopted.length,
    dropped,
    unchanged,
    givenUp: diff.stillGivenUp.size,
    calls,
    refreshes,
  };
}
