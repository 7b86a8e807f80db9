/** What the service's task list of three days knows as accepted: those paths need not be sent again. */
import type { VodTask } from "../vod/client";
import type { DuePath } from "./diff";
import { HISTORY_MS, type SetRun } from "./set-run";
import { listAllTasks } from "./tasks";
import { withoutScheme } from "./urls";

/** The service refuses times before its history begins. */
export const HISTORY_MARGIN_MS = 300_000;

/** How far the service's clock may be behind this machine's. */
export const CLOCK_MARGIN_MS = 5_000;

/** Before the moment of the first listing: what it may have missed was submitted since then. */
const LATE_MS = 60_000;

/**
 * Records the paths that may be recent and are in the list.
 *
 * @returns the error when the list could not be read
 */
export async function recordRecent(run: SetRun, due: readonly DuePath[]): Promise<{ error?: unknown }> {
  const candidates = due.filter(({ mayBeRecent, sentAt }) => mayBeRecent || sentAt !== undefined);
  if (candidates.length === 0) return {};
  const { clock, gate, signal } = run.context;
  const found = new Map<string, VodTask>();
  let missing: readonly DuePath[] = candidates;
  const look = async (startTime: number): Promise<void> => {
    const newest = newestByUrl(await listSince(run, startTime));
    for (const one of missing) {
      const task = newest.get(withoutScheme(run.url(one.path)));
      if (task !== undefined && standsIn(run, one, task)) found.set(one.path, task);
    }
    missing = missing.filter(({ path }) => !found.has(path));
  };
  const record = (): void => {
    if (found.size === 0) return;
    run.recordFound(found);
    run.diagnostics.add(
      "RECENT_RECORDED",
      "The service has these from an earlier deploy, another set or somebody else.",
      [...found.keys()],
    );
  };
  try {
    const startedAt = clock.now();
    await look(startedAt - HISTORY_MS + HISTORY_MARGIN_MS);
    // A deploy that was killed a moment ago may have sent what the list does not show yet.
    const waitMs = missing.length === 0 ? 0 : await gate.untilListIsWhole(signal);
    if (waitMs > 0) {
      await clock.sleep(waitMs, signal);
      if (!signal.aborted) await look(startedAt - LATE_MS);
    }
  } catch (error) {
    record();
    return { error };
  }
  record();
  return {};
}

/** Whether the newest task of the path's URL means that it need not be sent. */
function standsIn(run: SetRun, { mayBeRecent, sentAt }: DuePath, task: VodTask): boolean {
  if (task.status === "failed") return false;
  if (mayBeRecent) return true;
  // What this set knows as accepted before is not the call whose answer was lost.
  return (
    sentAt !== undefined &&
    task.creationTime >= sentAt - CLOCK_MARGIN_MS &&
    !run.isInFlight(task.taskId, task.objectPath)
  );
}

async function listSince(run: SetRun, startTime: number): Promise<readonly VodTask[]> {
  const query = { domainName: run.wanted.domain, objectType: "preload", startTime } as const;
  return await listAllTasks(run.context.client, query, run.cut);
}

/** By URL without its scheme. */
export function newestByUrl(tasks: readonly VodTask[]): ReadonlyMap<string, VodTask> {
  const newest = new Map<string, VodTask>();
  for (const task of tasks) {
    const url = withoutScheme(task.objectPath);
    const known = newest.get(url);
    if (known === undefined || task.creationTime > known.creationTime) newest.set(url, task);
  }
  return newest;
}
