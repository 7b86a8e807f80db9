/** Asks what became of the tasks in flight. */
import { HISTORY_MS } from "./set-run";
import { listAllTasks } from "./tasks";
import type {
  CompletionOutcome,
  FailedEntry,
  HandlerContext,
  HandlerDiagnostic,
  InFlightTask,
  InFlightUrl,
  IsCompleteEvent,
  PendingEntry,
} from "./types";
import { withoutScheme } from "./urls";

/** The same event always gives the same ledger for the same answers of the service. Never rejects. */
export async function isComplete(
  event: IsCompleteEvent,
  context: HandlerContext,
): Promise<CompletionOutcome> {
  const { Ledger: ledger, ResourceProperties: wanted } = event;
  const pending = new Map<string, PendingEntry>(ledger.pending);
  const failed = new Map<string, FailedEntry>(ledger.failed);
  const inFlight: InFlightTask[] = [];
  const diagnostics: HandlerDiagnostic[] = [];
  for (const task of ledger.inFlight) {
    if (task.submittedAt <= context.clock.now() - HISTORY_MS) continue;
    let ends: ReadonlyMap<string, string>;
    try {
      ends = await endsOf(task, context);
    } catch (error) {
      context.log.info("tasks could not be read", { why: String(error) });
      inFlight.push(task);
      continue;
    }
    const open: InFlightUrl[] = [];
    for (const one of task.urls) {
      const end = ends.get(withoutScheme(one.url));
      if (wanted.paths.get(one.path) !== one.version || end === "complete") continue;
      if (end === undefined) open.push(one);
      else if (one.attempt >= wanted.maxAttempts) {
        failed.set(one.path, { reason: end, attempts: one.attempt, refused: false });
      } else {
        pending.set(one.path, { reason: end, refresh: { kind: "none" }, attempts: one.attempt });
      }
    }
    if (open.length > 0) inFlight.push({ ...task, urls: open });
  }
  return {
    IsComplete: inFlight.length === 0,
    Ledger: { pending, failed, inFlight },
    Diagnostics: diagnostics,
  };
}

/** URL without its scheme -> `complete`, or why it failed; a URL that is still under way is missing. */
async function endsOf(
  task: InFlightTask,
  { client, signal }: HandlerContext,
): Promise<ReadonlyMap<string, string>> {
  const ends = new Map<string, string>();
  for (const taskId of task.taskIds) {
    for (const row of await listAllTasks(client, { taskId }, signal)) {
      const url = withoutScheme(row.objectPath);
      if (row.status === "complete") ends.set(url, "complete");
      if (row.status === "failed") ends.set(url, `origin: ${row.description || "failed"}`);
    }
  }
  return ends;
}
