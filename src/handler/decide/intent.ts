/** What an event is going to do, in numbers, from the diff alone. Pure. */
import type { DuePath, PreloadDiff } from "./diff";

export interface Intent {
  /** URLs to send, at most. */
  readonly urls: number;
  /** Calls of PreloadVodObjectCaches: what is refreshed first goes out in calls of its own, later. */
  readonly calls: number;
  /** Calls of RefreshVodObjectCaches. */
  readonly refreshCalls: number;
  /** URLs to refresh first. */
  readonly refreshes: number;
  /** Of `urls`, those that an earlier event could not send. */
  readonly pending: number;
  readonly unchanged: number;
  readonly dropped: number;
}

/** @param batchSize URLs a call */
export function intentOf({ due, unchanged, dropped }: PreloadDiff, batchSize: number): Intent {
  const of = (fits: (one: DuePath) => boolean): number => due.filter(fits).length;
  const calls = (urls: number): number => Math.ceil(urls / batchSize);
  const ready = of(({ refresh }) => refresh.kind === "none" || refresh.kind === "done");
  const refreshes = of(({ refresh }) => refresh.kind === "owed");
  return {
    urls: due.length,
    calls: calls(ready) + calls(due.length - ready),
    refreshCalls: calls(refreshes),
    refreshes,
    pending: of(({ kind }) => kind === "pending"),
    unchanged,
    dropped: dropped.length,
  };
}
