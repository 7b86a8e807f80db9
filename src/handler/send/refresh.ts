/** Refreshes changed paths, so that what is preloaded next is not the stale copy. */
import { OUTCOME_UNKNOWN } from "../decide/diff";
import { HISTORY_MS, SHOWN_AFTER_MS } from "../evidence/times";
import type { SetRun } from "../run";
import { codeOf } from "../say/diagnostics";
import { lookFor } from "./settle";
import { type Batch, cutTo, type Next, reasonOf, submit, type Submission } from "./submission";

/** New paths wait until refreshes have been started, so that starting them is not tried for longer. */
const LONGEST_START_MS = 60_000;
/** A lost refresh is looked for again and again, until it would be in the list. */
const FIRST_WAIT_MS = 2_000;

/**
 * Starts the refreshes that are owed, or whose tasks can't be asked for any more; one that another set has started is
 * not started again. Whatever goes wrong concerns these paths alone.
 */
export async function startRefreshes(run: SetRun, paths: readonly string[]): Promise<void> {
  const { progress, context } = run;
  for (const path of paths) if (isForgotten(run, path)) progress.owes(path, { kind: "owed" });
  await findLostRefreshes(run, paths);
  const owed = paths.filter((path) => progress.debt(path).kind === "owed");
  const { client, gate } = context;
  const submission: Submission = {
    operation: "refresh",
    objectType: "file",
    longestMs: LONGEST_START_MS,
    take: (batch) => unlessRefreshing(run, batch),
    call: (urls, options) => client.call("refresh", { urls }, options),
    accept: (accepted, { taskIds, at }) => {
      for (const path of accepted) progress.owes(path, { kind: "started", taskIds, at });
      progress.refreshedPaths(accepted.length);
      progress.waits(accepted, "refresh not effective yet");
    },
    lose: (lost, at) => {
      for (const path of lost) progress.owes(path, { kind: "lost", at });
      progress.waits(lost, OUTCOME_UNKNOWN);
    },
    noQuota: (batch, error) => noRefreshQuota(run, batch, error),
    refuse: (refused, error) => {
      const code = codeOf(error);
      progress.waits(refused, reasonOf(error));
      run.diagnostics.add(code, "Changed paths could not be refreshed.", refused, error);
      return { kind: "stop", code };
    },
    says: {
      lost: "The refresh may have been accepted.",
      malformed: "It was given up; all others were sent without it.",
    },
    reasonBehind: ([first = ""]) => progress.why(first),
  };
  await submit(run, owed, submission);
  // A refresh whose answer another set of this process has lost may be under way, so it is not started again
  // either.
  for (const path of owed) {
    const { refresh } = gate.memory.of(progress.url(path));
    if (progress.debt(path).kind === "owed" && refresh?.live === true && refresh.end === "unanswered") {
      progress.owes(path, { kind: "lost", at: refresh.at });
    }
  }
}

/** Those that no other set of the process has refreshed, in its turn. */
function unlessRefreshing({ progress, context }: SetRun, paths: readonly string[]): readonly string[] {
  return progress
    .open(paths)
    .map(({ path }) => path)
    .filter((path) => {
      const { refresh, refreshEnd } = context.gate.memory.of(progress.url(path));
      if (refresh?.live !== true || refresh.end !== "accepted" || refreshEnd === "failed") return true;
      const { taskIds, at } = refresh;
      progress.owes(path, refreshEnd === "effective" ? { kind: "done" } : { kind: "started", taskIds, at });
      return false;
    });
}

function isForgotten({ progress, context }: SetRun, path: string): boolean {
  const debt = progress.debt(path);
  if (debt.kind !== "started" && debt.kind !== "lost") return false;
  return debt.at <= context.time.now() - HISTORY_MS;
}

/** A refresh whose answer was lost has no task ids: the task list tells whether it is to be sent again. */
async function findLostRefreshes(run: SetRun, paths: readonly string[]): Promise<void> {
  const { progress, context, diagnostics } = run;
  const lostAt = new Map<number, string[]>();
  for (const path of paths) {
    const debt = progress.debt(path);
    if (debt.kind === "lost") lostAt.set(debt.at, [...(lostAt.get(debt.at) ?? []), path]);
  }
  for (const [at, lost] of lostAt) {
    try {
      let found = await lookFor(run, lost, { objectType: "file", since: at });
      for (let waitMs = FIRST_WAIT_MS; found.missing.length > 0; waitMs *= 2) {
        const left = at + SHOWN_AFTER_MS - context.time.now();
        if (left <= 0 || run.cut.aborted) break;
        await context.clock.sleep(Math.min(waitMs, left), run.cut);
        found = await lookFor(run, lost, { objectType: "file", since: at });
      }
      for (const path of found.there) progress.owes(path, { kind: "started", taskIds: found.taskIds, at });
      for (const path of found.missing) progress.owes(path, { kind: "owed" });
    } catch (error) {
      progress.waits(lost, OUTCOME_UNKNOWN);
      diagnostics.add("OUTCOME_UNKNOWN", "A refresh may have been accepted.", lost, error);
    }
  }
}

/** Cuts the batch to what the day's refreshes allow; only the paths beyond that wait. */
async function noRefreshQuota(run: SetRun, { paths, losses }: Batch, error: unknown): Promise<Next> {
  const left = await refreshesLeft(run);
  if (left > 0 && left < paths.length) return cutTo(left, { paths, losses });
  const code = "REFRESH_QUOTA_USED_UP";
  run.progress.waits(paths, "refresh quota");
  run.diagnostics.add(code, "Changed paths wait for it; all others were sent.", paths, error);
  return { kind: "stop", code };
}

async function refreshesLeft({ context, cut }: SetRun): Promise<number> {
  try {
    return (await context.client.call("quota", {}, { signal: cut })).urlRemain;
  } catch {
    return 0;
  }
}
