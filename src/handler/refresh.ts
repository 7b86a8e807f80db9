/** Refreshes changed paths and waits until that has taken effect. */
import type { VodTask } from "../vod/client";
import { messageOf, VodCredentialsError, VodServiceError, VodTransportError } from "../vod/errors";
import {
  type Batch,
  cutTo,
  GO_ON,
  halves,
  INTERRUPTED,
  MOST_LOSSES,
  type Next,
  unfinished,
  workThrough,
} from "./batch-queue";
import { callUntilAnswered } from "./call";
import { codeOf } from "./diagnostics";
import { OUTCOME_UNKNOWN } from "./diff";
import { HISTORY_MS, type SetRun } from "./set-run";
import { findLost, lookFor } from "./settle";
import { reasonOf } from "./submit";
import { listAllTasks } from "./tasks";
import type { RefreshDebt } from "./types";
import { withoutScheme } from "./urls";

/** Refreshes take minutes; the first look is early because small ones are fast. */
const FIRST_POLL_MS = 1_000;
const LONGEST_POLL_MS = 15_000;
/** New paths wait behind the call that starts refreshes, so it is not tried for longer. */
const LONGEST_START_MS = 60_000;

/** Starts the refreshes that are owed, or whose tasks can't be asked for any more. Whatever goes wrong concerns these paths alone. */
export async function startRefreshes(run: SetRun, paths: readonly string[]): Promise<void> {
  const { gate } = run.context;
  for (const path of paths) if (isForgotten(run, path)) run.setDebt(path, { kind: "owed" });
  await findLostRefreshes(run, paths);
  for (const path of paths.filter((one) => run.debt(one).kind === "owed")) {
    const other = gate.refreshOf(run.url(path));
    if (other !== undefined) run.setDebt(path, { kind: "started", ...other });
  }
  const owed = paths.filter((path) => run.debt(path).kind === "owed");
  await workThrough(run, owed, {
    send: (batch) => refreshBatch(run, batch),
    reasonBehind: ({ paths: [first = ""] }) => run.reasonOf(first),
  });
}

function isForgotten(run: SetRun, path: string): boolean {
  const debt = run.debt(path);
  return debt.kind === "started" && debt.at <= run.context.clock.now() - HISTORY_MS;
}

/** A refresh whose answer was lost in an earlier event has no task ids: the task list tells whether it is to be sent again. */
async function findLostRefreshes(run: SetRun, paths: readonly string[]): Promise<void> {
  const lostAt = new Map<number, string[]>();
  for (const path of paths) {
    const debt = run.debt(path);
    if (debt.kind !== "started" || debt.taskIds.length > 0) continue;
    lostAt.set(debt.at, [...(lostAt.get(debt.at) ?? []), path]);
  }
  for (const [at, lost] of lostAt) {
    try {
      const { there, missing, taskIds } = await lookFor(run, lost, "file", at);
      for (const path of there) run.setDebt(path, { kind: "started", taskIds, at });
      for (const path of missing) run.setDebt(path, { kind: "owed" });
    } catch (error) {
      run.setReason(lost, OUTCOME_UNKNOWN);
      run.diagnostics.add("OUTCOME_UNKNOWN", "A refresh may have been accepted.", lost, error);
    }
  }
}

async function refreshBatch(run: SetRun, batch: Batch): Promise<Next> {
  const { client, clock } = run.context;
  const { paths } = batch;
  const urls = paths.map((path) => run.url(path));
  const startedAt = clock.now();
  const end = await callUntilAnswered((options) => client.refresh({ urls }, options), {
    ...run.context,
    cut: run.cut,
    deadline: Math.min(run.deadline, startedAt + LONGEST_START_MS),
  });
  if (end.kind === "accepted") {
    accept(run, paths, end.accepted.taskIds, clock.now());
    return GO_ON;
  }
  if (end.kind !== "failed") return unfinished(run, paths, end);
  if (VodTransportError.is(end.error) && end.error.received === "maybe") {
    return await settle(run, { paths, losses: batch.losses + 1 }, startedAt, end.error);
  }
  return await refused(run, batch, end.error);
}

function accept(run: SetRun, paths: readonly string[], taskIds: readonly string[], at: number): void {
  for (const path of paths) run.setDebt(path, { kind: "started", taskIds, at });
  run.context.gate.recordRefreshed(
    paths.map((path) => run.url(path)),
    taskIds,
  );
  run.refreshed += paths.length;
  run.setReason(paths, "refresh not effective yet");
}

async function settle(
  run: SetRun,
  { paths, losses }: Batch,
  since: number,
  error: VodTransportError,
): Promise<Next> {
  const { clock, signal } = run.context;
  const { there, missing, taskIds, readable } = await findLost(run, paths, "file", since);
  if (there.length > 0) accept(run, there, taskIds, since);
  if (missing.length === 0) return GO_ON;
  if (readable && !signal.aborted && losses < MOST_LOSSES && clock.now() < run.deadline) {
    return { kind: "again", batches: [{ paths: missing, losses }] };
  }
  // Without task ids: the next event asks the task list before it refreshes again.
  for (const path of missing) run.setDebt(path, { kind: "started", taskIds: [], at: since });
  run.setReason(missing, OUTCOME_UNKNOWN);
  run.diagnostics.add("OUTCOME_UNKNOWN", "The refresh may have been accepted.", missing, error);
  return GO_ON;
}

async function refused(run: SetRun, { paths, losses }: Batch, error: unknown): Promise<Next> {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  const [only] = paths;
  const smaller = halves({ paths, losses }, error);
  if (smaller !== undefined) return smaller;
  if (kind === "malformed" && only !== undefined) {
    run.giveUp(only, "malformed URL");
    run.diagnostics.add("URL_REFUSED", "It was given up; all others were sent without it.", [only], error);
    return GO_ON;
  }
  if (kind === "domain-offline") return { kind: "offline", paths, error };
  if (kind === "quota") return await noRefreshQuota(run, { paths, losses }, error);
  const code = codeOf(error);
  run.setReason(paths, reasonOf(error));
  run.diagnostics.add(code, "Changed paths could not be refreshed.", paths, error);
  return { kind: "stop", code };
}

/** As many as the day's refreshes allow; the others wait, and nothing else does. */
async function noRefreshQuota(run: SetRun, { paths, losses }: Batch, error: unknown): Promise<Next> {
  const left = await refreshesLeft(run);
  if (left > 0 && left < paths.length) {
    return cutTo(left, { paths, losses });
  }
  const code = "REFRESH_QUOTA_USED_UP";
  run.setReason(paths, "refresh quota");
  run.diagnostics.add(code, "Changed paths wait for it; all others were sent.", paths, error);
  return { kind: "stop", code };
}

async function refreshesLeft(run: SetRun): Promise<number> {
  try {
    return (await run.context.client.quota({ signal: run.cut })).urlRemain;
  } catch {
    return 0;
  }
}

/**
 * Waits for the refreshes that are under way, by their tasks.
 *
 * @param enough aborted when nobody waits for them any more
 * @returns the paths that may be preloaded now
 */
export async function awaitRefreshes(
  run: SetRun,
  paths: readonly string[],
  enough: AbortSignal,
): Promise<readonly string[]> {
  const { clock, signal, log } = run.context;
  const either = AbortSignal.any([signal, enough]);
  let waiting = paths.filter((path) => isUnderWay(run.debt(path)));
  let pollMs = FIRST_POLL_MS;
  while (waiting.length > 0) {
    try {
      await look(run, waiting);
    } catch (error) {
      log.info("the refresh tasks could not be read", { why: messageOf(error) });
      if (!signal.aborted && isForAPerson(error)) {
        run.setReason(waiting, reasonOf(error));
        run.diagnostics.add("REFRESH_UNREADABLE", "The refresh itself was accepted.", waiting, error);
        break;
      }
    }
    waiting = waiting.filter((path) => isUnderWay(run.debt(path)));
    if (waiting.length === 0) break;
    if (either.aborted || clock.now() + pollMs >= run.deadline) {
      sayNotEffective(run, waiting);
      break;
    }
    await clock.sleep(pollMs, either);
    pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.5);
  }
  return paths.filter((path) => run.isOpen(path) && run.debt(path).kind === "done");
}

/** One whose answer was lost and could not be found has no task to wait for. */
function isUnderWay(debt: RefreshDebt): boolean {
  return debt.kind === "started" && debt.taskIds.length > 0;
}

function sayNotEffective(run: SetRun, waiting: readonly string[]): void {
  const { aborted } = run.context.signal;
  run.setReason(waiting, aborted ? "interrupted" : "refresh not effective yet");
  if (aborted) {
    run.stopReason = "interrupted";
    run.diagnostics.add("INTERRUPTED", INTERRUPTED, []);
  }
  run.diagnostics.add(
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

/** Asks once for every task that paths wait for. */
async function look(run: SetRun, waiting: readonly string[]): Promise<void> {
  const pathsByTask = new Map<string, string[]>();
  for (const path of waiting) {
    const debt = run.debt(path);
    if (debt.kind !== "started") continue;
    const key = debt.taskIds.join(",");
    const group = pathsByTask.get(key);
    if (group === undefined) pathsByTask.set(key, [path]);
    else group.push(path);
  }
  for (const [key, paths] of pathsByTask) {
    const rows: VodTask[] = [];
    for (const taskId of key.split(",")) {
      rows.push(...(await listAllTasks(run.context.client, { taskId }, run.cut)));
    }
    judge(run, paths, rows);
  }
}

function judge(run: SetRun, paths: readonly string[], rows: readonly VodTask[]): void {
  const byUrl = new Map(rows.map((row) => [withoutScheme(row.objectPath), row]));
  const allComplete = rows.length > 0 && rows.every(({ status }) => status === "complete");
  for (const path of paths) {
    const row = byUrl.get(withoutScheme(run.url(path)));
    if (row?.status === "complete" || (row === undefined && allComplete)) run.setDebt(path, { kind: "done" });
    if (row?.status !== "failed") continue;
    run.setDebt(path, { kind: "owed" });
    run.setReason([path], "refresh failed");
    run.diagnostics.add("REFRESH_FAILED", `The service says: ${row.description || "failed"}.`, [path]);
  }
}
