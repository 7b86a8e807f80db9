/** Waits until refreshes have taken effect: a preload before that would be purged, or keep the stale copy. */
import type { VodTask } from "../../vod/operations/tasks";
import { messageOf, VodCredentialsError, VodServiceError } from "../../vod/errors";
import { listAllTasks } from "../evidence/list";
import { isUnderWay, Refreshes } from "../evidence/rows";
import { CLOCK_MARGIN_MS, HISTORY_MARGIN_MS, HISTORY_MS, LONGEST_REFRESH_MS } from "../evidence/times";
import type { SetRun } from "../run";
import type { RefreshDebt } from "../types";
import { urlKey } from "../urls";
import { INTERRUPTED, reasonOf } from "./submission";

/** Refreshes take minutes; the first look is early because small ones are fast. */
const FIRST_POLL_MS = 1_000;
const LONGEST_POLL_MS = 15_000;
/** So many tasks are asked for one by one in a look. */
const MOST_IDS = 5;

type Started = Extract<RefreshDebt, { kind: "started" }>;

/**
 * Asks for the refreshes that are under way until they have ended.
 *
 * @param enough aborted when nobody waits for them any more
 * @returns the paths that may be preloaded now
 */
export async function awaitRefreshes(
  run: SetRun,
  paths: readonly string[],
  enough: AbortSignal,
): Promise<readonly string[]> {
  const { progress, context, diagnostics } = run;
  const { clock, signal, log } = context;
  const either = AbortSignal.any([run.cut, enough]);
  let waiting = startedOf(run, paths);
  let pollMs = FIRST_POLL_MS;
  while (waiting.size > 0) {
    try {
      await look(run, waiting);
    } catch (error) {
      log.info("the refresh tasks could not be read", { why: messageOf(error) });
      if (!signal.aborted && isForAPerson(error)) {
        const some = [...waiting.keys()];
        progress.waits(some, reasonOf(error));
        diagnostics.add("REFRESH_UNREADABLE", "The refresh itself was accepted.", some, error);
        break;
      }
    }
    waiting = startedOf(run, paths);
    if (waiting.size === 0) break;
    if (either.aborted || clock.monotonic() + pollMs >= run.lastStart) {
      sayNotEffective(run, [...waiting.keys()]);
      break;
    }
    await clock.sleep(pollMs, either);
    pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.5);
  }
  return progress
    .open(paths)
    .map(({ path }) => path)
    .filter((path) => progress.debt(path).kind === "done");
}

function startedOf({ progress }: SetRun, paths: readonly string[]): ReadonlyMap<string, Started> {
  const started = new Map<string, Started>();
  for (const { path } of progress.open(paths)) {
    const debt = progress.debt(path);
    if (debt.kind === "started") started.set(path, debt);
  }
  return started;
}

function sayNotEffective({ progress, context, diagnostics }: SetRun, waiting: readonly string[]): void {
  const { aborted } = context.signal;
  progress.waits(waiting, aborted ? "interrupted" : "refresh not effective yet");
  if (aborted) {
    progress.stops("interrupted");
    diagnostics.add("INTERRUPTED", INTERRUPTED, []);
  }
  diagnostics.add(
    "REFRESH_NOT_EFFECTIVE",
    "The refresh was accepted; the next deploy waits for it and then preloads.",
    waiting,
  );
}

/** Asking again would be answered the same. */
function isForAPerson(error: unknown): boolean {
  if (VodCredentialsError.is(error)) return true;
  return VodServiceError.is(error) && ["refused", "credentials", "clock"].includes(error.kind);
}

/**
 * One listing for all that wait. A refresh is done when its own row says so and no other refresh of the URL is under way;
 * one that is not listed is under way, because new rows show up late.
 */
async function look(run: SetRun, waiting: ReadonlyMap<string, Started>): Promise<void> {
  const { progress, context, wanted, diagnostics } = run;
  const { client, time, gate } = context;
  const first = Math.min(...[...waiting.values()].map(({ at }) => at));
  const oldest = time.now() - HISTORY_MS + HISTORY_MARGIN_MS;
  const startTime = Math.max(oldest, first - LONGEST_REFRESH_MS);
  const query = { domainName: wanted.domain, objectType: "file", startTime } as const;
  const listed = await listAllTasks(client, query, run.cut);
  const rows = new Refreshes([...listed, ...(await rowsById(run, waiting, listed))]);
  for (const [path, debt] of waiting) {
    const url = progress.url(path);
    const all = rows.of(urlKey(url));
    const own = all.filter((row) => isOwn(row, debt));
    const idsOf = (wanted: VodTask["status"]): readonly string[] =>
      all.filter(({ status }) => status === wanted).map(({ taskId }) => taskId);
    const failure = own.find(({ status }) => status === "failed");
    if (failure !== undefined) {
      gate.memory.refreshEnded(url, "failed", idsOf("failed"));
      progress.owes(path, { kind: "owed", again: true });
      progress.waits([path], "refresh failed");
      diagnostics.add("REFRESH_FAILED", `The service says: ${failure.description || "failed"}.`, [path]);
    } else if (own.some(({ status }) => status === "complete") && !all.some(isUnderWay)) {
      gate.memory.refreshEnded(url, "effective", idsOf("complete"));
      progress.owes(path, { kind: "done" });
    }
  }
}

/** Refreshes of folders, which are in no listing of files, and those whose time was noted by another clock. */
async function rowsById(
  { context, cut }: SetRun,
  waiting: ReadonlyMap<string, Started>,
  listed: readonly VodTask[],
): Promise<readonly VodTask[]> {
  const known = new Set(listed.map(({ taskId }) => taskId));
  const ids = new Set([...waiting.values()].flatMap(({ taskIds }) => taskIds));
  const unknown = [...ids].filter((id) => !known.has(id));
  if (unknown.length > MOST_IDS) return [];
  const rows = [];
  for (const taskId of unknown) rows.push(...(await listAllTasks(context.client, { taskId }, cut)));
  return rows;
}

/** A row belongs to this refresh by its task id; where no ids were kept, because they were too many, by its time. */
function isOwn({ taskId, creationTime }: VodTask, { taskIds, at }: Started): boolean {
  return taskIds.length > 0 ? taskIds.includes(taskId) : creationTime >= at - CLOCK_MARGIN_MS;
}
