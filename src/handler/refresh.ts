/** Refreshes changed paths and waits until that has taken effect. */
import type { VodTask } from "../vod/client";
import { VodCredentialsError, VodServiceError } from "../vod/errors";
import { callUntilAnswered } from "./call";
import { codeOf } from "./diagnostics";
import { HISTORY_MS, type SetRun } from "./set-run";
import { batches, halves, reasonOf, unfinished } from "./submit";
import { listAllTasks } from "./tasks";
import { withoutScheme } from "./urls";

/** Refreshes take minutes; the first look is early because small ones are fast. */
const FIRST_POLL_MS = 1_000;
const LONGEST_POLL_MS = 15_000;
/** New paths wait behind the call that starts refreshes, so it is not tried for longer. */
const LONGEST_START_MS = 60_000;

/** Starts the refreshes that are owed, or whose tasks can't be asked for any more. Whatever goes wrong concerns these paths alone. */
export async function startRefreshes(run: SetRun, paths: readonly string[]): Promise<void> {
  const { gate, signal } = run.context;
  for (const path of paths) if (isForgotten(run, path)) run.setDebt(path, { kind: "owed" });
  for (const path of paths.filter((one) => run.debt(one).kind === "owed")) {
    const other = gate.refreshOf(run.url(path));
    if (other !== undefined) run.setDebt(path, { kind: "started", ...other });
  }
  const deadline = Math.min(run.deadline, run.context.clock.now() + LONGEST_START_MS);
  const queue = [
    ...batches(
      paths.filter((path) => run.debt(path).kind === "owed"),
      run.wanted.batchSize,
    ),
  ];
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const current = batch;
    const next = await gate.inTurn(() => refreshBatch(run, current, deadline), signal);
    if (next === "stop") {
      const [first = ""] = current;
      run.setReason(queue.flat(), run.reasonOf(first));
      return;
    }
    queue.unshift(...next);
  }
}

function isForgotten(run: SetRun, path: string): boolean {
  const debt = run.debt(path);
  if (debt.kind !== "started") return false;
  return debt.taskIds.length === 0 || debt.at <= run.context.clock.now() - HISTORY_MS;
}

async function refreshBatch(
  run: SetRun,
  paths: readonly string[],
  deadline: number,
): Promise<readonly (readonly string[])[] | "stop"> {
  const { client, clock, gate } = run.context;
  const urls = paths.map((path) => run.url(path));
  const end = await callUntilAnswered((options) => client.refresh({ urls }, options), {
    ...run.context,
    deadline,
  });
  if (end.kind === "accepted") {
    const { taskIds } = end.accepted;
    for (const path of paths) run.setDebt(path, { kind: "started", taskIds, at: clock.now() });
    gate.recordRefreshed(urls, taskIds);
    run.refreshed += paths.length;
    run.setReason(paths, "refresh not effective yet");
    return [];
  }
  if (end.kind !== "failed") {
    unfinished(run, paths, end);
    return "stop";
  }
  return refused(run, paths, end.error);
}

function refused(
  run: SetRun,
  paths: readonly string[],
  error: unknown,
): readonly (readonly string[])[] | "stop" {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  const [only] = paths;
  const smaller = halves(paths, error);
  if (smaller !== undefined) return smaller;
  if (kind === "malformed" && only !== undefined) {
    run.giveUp(only, "malformed URL");
    run.diagnostics.add("URL_REFUSED", "It was given up; all others were sent without it.", [only], error);
    return [];
  }
  if (kind === "quota") {
    run.setReason(paths, "refresh quota");
    run.diagnostics.add(
      "REFRESH_QUOTA_USED_UP",
      "Changed paths wait for it; all others were sent.",
      [],
      error,
    );
    return "stop";
  }
  run.setReason(paths, reasonOf(error));
  run.diagnostics.add(codeOf(error), "Changed paths could not be refreshed.", paths, error);
  return "stop";
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
  let waiting = paths.filter((path) => run.debt(path).kind === "started");
  let pollMs = FIRST_POLL_MS;
  while (waiting.length > 0) {
    try {
      await look(run, waiting);
    } catch (error) {
      log.info("the refresh tasks could not be read", { why: String(error) });
      if (!signal.aborted && isForAPerson(error)) {
        run.setReason(waiting, reasonOf(error));
        run.diagnostics.add("REFRESH_UNREADABLE", "The refresh itself was accepted.", waiting, error);
        break;
      }
    }
    waiting = waiting.filter((path) => run.debt(path).kind === "started");
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

function sayNotEffective(run: SetRun, waiting: readonly string[]): void {
  const { aborted } = run.context.signal;
  run.setReason(waiting, aborted ? "interrupted" : "refresh not effective yet");
  if (aborted) {
    run.stopReason = "interrupted";
    run.diagnostics.add("INTERRUPTED", "Terraform was told to stop.", []);
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
      rows.push(...(await listAllTasks(run.context.client, { taskId }, run.context.signal)));
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
