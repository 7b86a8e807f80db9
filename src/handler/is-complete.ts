/** What became of the tasks in flight: complete, failed at the origin, or still under way. */
import type { VodTask } from "../vod/client";
import { DiagnosticLog } from "./diagnostics";
import { HISTORY_MS } from "./set-run";
import { listAllTasks } from "./tasks";
import type {
  CompletionOutcome,
  FailedEntry,
  HandlerContext,
  InFlightTask,
  InFlightUrl,
  IsCompleteEvent,
  Ledger,
  PendingEntry,
  SetProperties,
} from "./types";
import { withoutScheme } from "./urls";

/**
 * Asks the service for each task in flight, within the set's timeout. Never rejects, and asking again with the ledger
 * of the answer changes nothing more. A task that the service does not show stays in flight until it is three days
 * old: a new one takes some seconds to show up.
 */
export async function isComplete(
  event: IsCompleteEvent,
  context: HandlerContext,
): Promise<CompletionOutcome> {
  const { ResourceProperties: wanted, Ledger: before } = event;
  const oldest = context.clock.now() - HISTORY_MS;
  const recent = before.inFlight.filter(({ submittedAt }) => submittedAt > oldest);
  const { rows, error } = await readTasks(recent, context, context.clock.now() + wanted.timeoutMs);
  const ledger = afterLooking({ ...before, inFlight: recent }, wanted, rows);
  const log = new DiagnosticLog();
  if (error !== undefined) log.add("TASKS_UNREADABLE", "The set stays as last known.", [], error);
  const added = <T>(now: ReadonlyMap<string, T>, then: ReadonlyMap<string, T>): readonly string[] =>
    [...now.keys()].filter((path) => !then.has(path));
  const again = added(ledger.pending, before.pending);
  if (again.length > 0) log.add("ORIGIN_FAILED", "The next deploy sends these again.", again);
  const over = added(ledger.failed, before.failed);
  if (over.length > 0) log.add("GIVEN_UP", `max_attempts is ${wanted.maxAttempts}.`, over);
  return {
    IsComplete: ledger.inFlight.length === 0,
    Ledger: ledger,
    Diagnostics: log.finish(false),
  };
}

/** Rows by task id, and within by URL without its scheme. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, readonly VodTask[]>>;

/** As many as can be read until something goes wrong or time is up. */
async function readTasks(
  tasks: readonly InFlightTask[],
  { client, clock, signal }: HandlerContext,
  deadline: number,
): Promise<{ readonly rows: Rows; readonly error?: unknown }> {
  const rows = new Map<string, ReadonlyMap<string, readonly VodTask[]>>();
  for (const taskId of new Set(tasks.flatMap(({ taskIds }) => taskIds))) {
    if (signal.aborted || clock.now() >= deadline) break;
    try {
      rows.set(taskId, byUrl(await listAllTasks(client, { taskId }, signal)));
    } catch (error) {
      return { rows, error };
    }
  }
  return { rows };
}

function byUrl(tasks: readonly VodTask[]): ReadonlyMap<string, readonly VodTask[]> {
  const groups = new Map<string, VodTask[]>();
  for (const task of tasks) {
    const url = withoutScheme(task.objectPath);
    const group = groups.get(url);
    if (group === undefined) groups.set(url, [task]);
    else group.push(task);
  }
  return groups;
}

/** Pure: the ledger with what the tasks say. */
export function afterLooking(before: Ledger, wanted: SetProperties, rows: Rows): Ledger {
  const pending = new Map<string, PendingEntry>(before.pending);
  const failed = new Map<string, FailedEntry>(before.failed);
  const isUnderWay = (url: InFlightUrl, { taskIds }: InFlightTask): boolean => {
    const own = taskIds.flatMap((taskId) => rows.get(taskId)?.get(withoutScheme(url.url)) ?? []);
    const failure = own.find(({ status }) => status === "failed");
    if (failure === undefined) return own.length === 0 || own.some(({ status }) => status !== "complete");
    noteFailure(url, failure.description);
    return false;
  };
  const noteFailure = ({ path, version, attempt }: InFlightUrl, description: string): void => {
    // A version that is not wanted any more, or a path that is due for another reason, has no use for an old failure.
    if (wanted.paths.get(path) !== version || pending.has(path) || failed.has(path)) return;
    const reason = `origin: ${description === "" ? "failed" : description}`;
    if (attempt >= wanted.maxAttempts) failed.set(path, { reason, attempts: attempt, refused: false });
    else pending.set(path, { reason, refresh: { kind: "none" }, attempts: attempt });
  };
  const inFlight = before.inFlight
    .map((task) => ({ ...task, urls: task.urls.filter((url) => isUnderWay(url, task)) }))
    .filter(({ urls }) => urls.length > 0);
  return { pending, failed, inFlight };
}
