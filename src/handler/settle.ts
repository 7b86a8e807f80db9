/** What became of a call whose answer was lost: the task list tells. */
import type { VodTask } from "../vod/client";
import { messageOf } from "../vod/errors";
import { CLOCK_MARGIN_MS, newestByUrl } from "./recent";
import type { SetRun } from "./set-run";
import { listAllTasks } from "./tasks";
import { withoutScheme } from "./urls";

/** When the task list is asked, milliseconds after each other: new tasks show up some seconds late. */
const WAITS_MS = [2_000, 4_000, 8_000, 16_000] as const;

export interface Found {
  /** Paths that the service has. */
  readonly there: readonly string[];
  readonly missing: readonly string[];
  readonly taskIds: readonly string[];
  /** Whether the list could be read, so that what is missing in it was not accepted. */
  readonly readable: boolean;
}

/**
 * Looks for the paths of a lost call, with patience. Never rejects.
 *
 * @param since when the call was sent, milliseconds since 1970
 */
export async function findLost(
  run: SetRun,
  paths: readonly string[],
  objectType: "file" | "preload",
  since: number,
): Promise<Found> {
  const { clock, signal, log } = run.context;
  let readable = false;
  for (const waitMs of WAITS_MS) {
    await clock.sleep(waitMs, signal);
    if (signal.aborted || clock.now() >= run.deadline) break;
    try {
      const found = await lookFor(run, paths, objectType, since);
      readable = true;
      // A call is accepted whole or not at all.
      if (found.there.length > 0) return found;
    } catch (failure) {
      log.info("the task list could not be read", { why: messageOf(failure) });
    }
  }
  return { there: [], missing: paths, taskIds: [], readable };
}

/** @throws what the client throws */
export async function lookFor(
  run: SetRun,
  paths: readonly string[],
  objectType: "file" | "preload",
  since: number,
): Promise<Found> {
  const listed = await listAllTasks(
    run.context.client,
    { domainName: run.wanted.domain, objectType, startTime: since - CLOCK_MARGIN_MS },
    run.cut,
  );
  // Within the margin may lie what an earlier call had accepted.
  const tasks = listed.filter(({ taskId, objectPath }) => !run.isInFlight(taskId, objectPath));
  const newest = newestByUrl(tasks);
  // One that has failed since then was accepted as well; looking at the tasks in flight tells the rest.
  const taskOf = (path: string): VodTask | undefined => newest.get(withoutScheme(run.url(path)));
  const there = paths.filter((path) => taskOf(path) !== undefined);
  return {
    there,
    missing: paths.filter((path) => taskOf(path) === undefined),
    taskIds: [...new Set(there.map((path) => taskOf(path)?.taskId ?? ""))],
    readable: true,
  };
}
