/** The row of the task list that a call whose answer was lost has left, if it was accepted. Pure. */
import type { VodTask } from "../../vod/operations/tasks";
import type { UrlMemory } from "./memory";
import type { WantedCopy } from "./known-call";
import { newestOf } from "./rows";
import { CLOCK_MARGIN_MS } from "./times";

export interface LostCopy {
  /** As submitted. */
  readonly url: string;
  readonly copy: WantedCopy;
  /** When it was sent, the service's time. */
  readonly since: number;
  /** What it brought about was created by then; somebody else may have sent the URL later. Default: no such moment. */
  readonly until?: number;
  /** When it was sent, monotonic, if this process did: what was listed before is none of its rows. */
  readonly sentAt?: number;
}

/** Whether a row belongs to no known call, and was not listed before the lost call was made. */
export function isUnclaimed(memory: UrlMemory, task: VodTask, sentAt: number): boolean {
  return !memory.knows(task.taskId, task.objectPath) && !memory.wasSeenBefore(task, sentAt);
}

/** Rows from that moment on can tell: before it lie those of others that were lost at about that time. */
export function rowsFrom(memory: UrlMemory, { url, copy, since }: LostCopy): number {
  const others = memory.otherLostPreloads(url, copy, since);
  return others.reduce((first, { at }) => Math.min(first, at), since) - CLOCK_MARGIN_MS;
}

/**
 * Created when the call was sent or a little later, and of no call that is known otherwise. Lost calls of other versions
 * or settings may have left rows as well, so there have to be more rows than those.
 *
 * @param rows preloads of the URL
 * @returns `ambiguous` when what is listed may be of either call
 */
export function rowOfLostPreload(
  memory: UrlMemory,
  lost: LostCopy,
  rows: readonly VodTask[],
): VodTask | "ambiguous" | undefined {
  const from = rowsFrom(memory, lost);
  const { until = Number.POSITIVE_INFINITY, sentAt = Number.NEGATIVE_INFINITY } = lost;
  const unclaimed = rows.filter(
    (row) =>
      row.creationTime >= from &&
      row.creationTime <= until + CLOCK_MARGIN_MS &&
      isUnclaimed(memory, row, sentAt),
  );
  const newest = newestOf(unclaimed);
  if (newest === undefined || newest.creationTime < lost.since - CLOCK_MARGIN_MS) return undefined;
  // A call that was sent after the row was created cannot have created it.
  const rivals = memory
    .otherLostPreloads(lost.url, lost.copy, lost.since)
    .filter(({ at }) => at - CLOCK_MARGIN_MS <= newest.creationTime);
  return unclaimed.length > rivals.length ? newest : "ambiguous";
}
