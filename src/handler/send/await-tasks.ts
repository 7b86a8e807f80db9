/** Waits for preload tasks to end, by looking at the task list again and again. */
import { messageOf } from "../../vod/errors";
import type { SetRun } from "../run";
import { endOf, readTasks } from "../evidence/task-results";
import type { TaskUnderWay } from "../types";

/** Small files take seconds, large ones half an hour. */
const FIRST_POLL_MS = 2_000;
const LONGEST_POLL_MS = 30_000;

export interface TasksSeen {
  /** In URLs. */
  readonly complete: number;
  readonly failed: number;
  readonly underWay: number;
  /** Why the last look came to nothing, if it did. */
  readonly error?: unknown;
}

/**
 * Waits until all have ended, time is up or somebody interrupts. What the list says is noted in the run's
 * progress. Never rejects.
 */
export async function awaitTasks(run: SetRun, tasks: readonly TaskUnderWay[]): Promise<TasksSeen> {
  const { client, clock, signal, log } = run.context;
  if (tasks.length === 0) return { complete: 0, failed: 0, underWay: 0 };
  let pollMs = FIRST_POLL_MS;
  for (;;) {
    const { rows, error } = await readTasks(tasks, client, run.cut);
    // A reading that broke off knows less than the one before it, so it is not used.
    if (error === undefined) run.progress.learns(rows);
    else log.info("the tasks could not be read", { why: messageOf(error) });
    const ends = tasks.flatMap((task) => task.urls.map((url) => endOf(url, task, run.progress.learnt).kind));
    const of = (kind: (typeof ends)[number]): number => ends.filter((end) => end === kind).length;
    const seen = { complete: of("complete"), failed: of("failed"), underWay: of("under-way") };
    log.info("waiting for the preload tasks", { domain: run.wanted.domain, ...seen });
    if (seen.underWay === 0 || signal.aborted || clock.monotonic() + pollMs >= run.deadline) {
      return { ...seen, ...(error === undefined ? {} : { error }) };
    }
    await clock.sleep(pollMs, signal);
    pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.5);
  }
}
