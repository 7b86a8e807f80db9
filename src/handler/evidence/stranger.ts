/**
 * What the task list proves of a URL that nobody here remembers. It knows neither versions nor settings, so it stands in
 * for sending only where a wrong guess could leave nothing stale, cold or elsewhere. Pure.
 */
import type { DuePath } from "../decide/diff";
import type { VodTask } from "../../vod/operations/tasks";
import { isUnderWay, newestOf, type Refreshes } from "./rows";

/** By convention nothing came before it. */
export const FIRST_VERSION = "1";

export type Finding =
  /** Nothing is known of it. */
  | { readonly kind: "unknown" }
  /** It has been preloaded, as it is wanted now. */
  | { readonly kind: "accepted"; readonly task: VodTask }
  /** So often it failed at the origin since it was last accepted. */
  | { readonly kind: "failed"; readonly attempts: number; readonly why: string }
  /** Some copy of it was preloaded, maybe of another version. */
  | { readonly kind: "stale" }
  /** It was preloaded, and that is no reason not to send it. */
  | { readonly kind: "send"; readonly because: "purged" | "settings" }
  /** Somebody is purging it now: what is preloaded before that has ended is gone. */
  | { readonly kind: "purging"; readonly task: VodTask };

export interface StrangerRows {
  /** Of preloads, newest or oldest first. */
  readonly preloads: readonly VodTask[];
  readonly refreshes: Refreshes;
  readonly key: string;
}

/** @param anywhere whether a preload of whoever's settings lies where this set wants it */
export function judgeStranger(due: DuePath, rows: StrangerRows, anywhere: boolean): Finding {
  const { preloads, refreshes, key } = rows;
  const purges = refreshes.of(key);
  const under = purges.find(isUnderWay);
  const done = preloads.filter(({ status }) => status !== "failed");
  const last = newestOf(done);
  const finding = ofPreloads(due, last, rows, anywhere);
  if (under !== undefined && finding.kind !== "stale") return { kind: "purging", task: under };
  if (finding.kind !== "unknown") return finding;
  const failed = preloads.filter(({ status, creationTime }) => {
    return status === "failed" && creationTime >= (last?.creationTime ?? 0);
  });
  if (due.version !== FIRST_VERSION || failed.length === 0) return { kind: "unknown" };
  return { kind: "failed", attempts: failed.length, why: newestOf(failed)?.description ?? "" };
}

function ofPreloads(
  { version, mayBeRecent }: DuePath,
  last: VodTask | undefined,
  { preloads, refreshes, key }: StrangerRows,
  anywhere: boolean,
): Finding {
  if (last === undefined) return { kind: "unknown" };
  // A refresh of that very URL before its preload tells of an earlier version.
  const changed = refreshes.ofFile(key).some(({ creationTime }) => creationTime <= last.creationTime);
  if (version !== FIRST_VERSION || changed) return { kind: "stale" };
  const failedSince = preloads.some(
    ({ status, creationTime }) => status === "failed" && creationTime > last.creationTime,
  );
  if (failedSince || !mayBeRecent) return { kind: "unknown" };
  const purged = refreshes
    .of(key)
    .some(({ creationTime, status }) => status !== "failed" && creationTime >= last.creationTime);
  if (purged) return { kind: "send", because: "purged" };
  return anywhere ? { kind: "accepted", task: last } : { kind: "send", because: "settings" };
}
