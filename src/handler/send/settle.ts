/** What became of a call whose answer was lost: the task list tells. */
import type { VodTask } from "../../vod/client";
import { messageOf } from "../../vod/errors";
import { copySettings } from "../decide/settings";
import { listAllTasks } from "../evidence/list";
import { newestByUrl } from "../evidence/rows";
import { CLOCK_MARGIN_MS } from "../evidence/times";
import type { SetRun } from "../run";
import { urlKey } from "../urls";

/** When the task list is asked, milliseconds after each other: new tasks show up some seconds late. */
const WAITS_MS = [2_000, 4_000, 8_000, 16_000] as const;

export interface LostCall {
  readonly objectType: "file" | "preload";
  /** Monotonic, milliseconds. */
  readonly sentAt: number;
}

export interface Found {
  /** Paths that the service has. */
  readonly there: readonly string[];
  readonly missing: readonly string[];
  readonly taskIds: readonly string[];
}

export interface Settled extends Found {
  /** Whether what is missing was not accepted: the list could be read long enough and shows nothing of the call. */
  readonly certain: boolean;
}

/**
 * Looks for the paths of a lost call, with patience. A call is accepted whole or not at all, so that rows which appear
 * little by little are waited for. Never rejects.
 */
export async function findLost(run: SetRun, paths: readonly string[], lost: LostCall): Promise<Settled> {
  const { clock, signal, log, time } = run.context;
  let found: Found = { there: [], missing: paths, taskIds: [] };
  let looks = 0;
  for (const waitMs of WAITS_MS) {
    await clock.sleep(waitMs, run.cut);
    if (signal.aborted || clock.monotonic() >= run.deadline) break;
    try {
      found = await lookFor(run, paths, { ...lost, since: time.at(lost.sentAt) });
      looks += 1;
    } catch (failure) {
      log.info("the task list could not be read", { why: messageOf(failure) });
      continue;
    }
    if (found.missing.length === 0) break;
  }
  return { ...found, certain: looks > 0 && found.there.length === 0 };
}

/** @throws what the client throws */
export async function lookFor(
  run: SetRun,
  paths: readonly string[],
  {
    objectType,
    since,
    sentAt = Number.NEGATIVE_INFINITY,
  }: Pick<LostCall, "objectType"> & Partial<LostCall> & { readonly since: number },
): Promise<Found> {
  const { progress, context } = run;
  const { memory } = context.gate;
  const listed = await listAllTasks(
    context.client,
    { domainName: run.wanted.domain, objectType, startTime: since - CLOCK_MARGIN_MS },
    run.cut,
  );
  // Within the margin may lie what an earlier call had accepted, and another set's calls have rows as well.
  const tasks = listed.filter(
    (task) => !memory.knows(task.taskId, task.objectPath) && !memory.wasSeenBefore(task, sentAt),
  );
  const newest = newestByUrl(tasks);
  // One that has failed since then was accepted as well; looking at the tasks in flight tells the rest.
  const rowOf = (path: string): VodTask | undefined => {
    const url = progress.url(path);
    // A lost call of another set, with other settings, may be what is listed.
    const copy = { version: run.wanted.paths.get(path) ?? "", copySettings: copySettings(run.wanted) };
    if (objectType === "preload" && memory.otherLostPreloads(url, copy, since).length > 0) return undefined;
    return newest.get(urlKey(url));
  };
  const there = paths.filter((path) => rowOf(path) !== undefined);
  return {
    there,
    missing: paths.filter((path) => rowOf(path) === undefined),
    taskIds: [...new Set(there.flatMap((path) => rowOf(path)?.taskId ?? []))],
  };
}
