/** What the task list says of the paths under way, and what that makes of the ledger. */
import type { VodClient } from "../../vod/client";
import type { VodTask } from "../../vod/operations/tasks";
import type { GivenUpEntry, Ledger, PendingEntry, SetProperties, TaskUnderWay, UrlUnderWay } from "../types";
import { urlKey } from "../urls";
import { listAllTasks } from "./list";

/** Rows by task id, and within by URL without its scheme. */
export type TaskRows = ReadonlyMap<string, ReadonlyMap<string, readonly VodTask[]>>;

export interface TaskReading {
  readonly rows: TaskRows;
  /** What ended the reading before all tasks were asked for. */
  readonly error?: unknown;
}

/** Asks for each task, all pages; as many as can be read until something goes wrong or somebody aborts. Never rejects. */
export async function readTasks(
  tasks: readonly TaskUnderWay[],
  client: VodClient,
  signal: AbortSignal,
): Promise<TaskReading> {
  const rows: VodTask[] = [];
  for (const taskId of new Set(tasks.flatMap(({ taskIds }) => taskIds))) {
    if (signal.aborted) return { rows: grouped(rows), error: new Error("There was no time left to ask.") };
    try {
      rows.push(...(await listAllTasks(client, { taskId }, signal)));
    } catch (error) {
      return { rows: grouped(rows), error };
    }
  }
  return { rows: grouped(rows) };
}

export function grouped(tasks: readonly VodTask[]): TaskRows {
  const byTask = new Map<string, Map<string, VodTask[]>>();
  for (const task of tasks) {
    const byUrl = byTask.get(task.taskId) ?? new Map<string, VodTask[]>();
    byTask.set(task.taskId, byUrl);
    const url = urlKey(task.objectPath);
    const group = byUrl.get(url);
    if (group === undefined) byUrl.set(url, [task]);
    else group.push(task);
  }
  return byTask;
}

export type TaskEnd =
  { readonly kind: "under-way" | "complete" } | { readonly kind: "failed"; readonly why: string };

/** A URL that the list does not show is under way: a new task takes some seconds to show up. */
export function endOf({ url }: UrlUnderWay, { taskIds }: TaskUnderWay, rows: TaskRows): TaskEnd {
  const own = taskIds.flatMap((taskId) => rows.get(taskId)?.get(urlKey(url)) ?? []);
  const failure = own.find(({ status }) => status === "failed");
  if (failure !== undefined) return { kind: "failed", why: failure.description };
  const complete = own.length > 0 && own.every(({ status }) => status === "complete");
  return { kind: complete ? "complete" : "under-way" };
}

/** Pure: the ledger with what the tasks say. With the same rows again it changes nothing more. */
export function afterLooking(before: Ledger, wanted: SetProperties, rows: TaskRows): Ledger {
  const pending = new Map<string, PendingEntry>(before.pending);
  const givenUp = new Map<string, GivenUpEntry>(before.givenUp);
  const noteFailure = ({ path, version, attempt }: UrlUnderWay, why: string): void => {
    // A failure says nothing of use about a version that is no longer wanted, or about a path that is due for
    // another reason.
    if (wanted.paths.get(path) !== version || pending.has(path) || givenUp.has(path)) return;
    const reason = failureReason(why);
    if (attempt >= wanted.maxAttempts) givenUp.set(path, { reason, attempts: attempt, refused: false });
    else pending.set(path, { reason, refresh: { kind: "none" }, attempts: attempt });
  };
  const underWay: TaskUnderWay[] = [];
  const probes: TaskEnd["kind"][] = [];
  for (const task of before.underWay) {
    const ends = task.urls.map((url) => ({ url, end: endOf(url, task, rows) }));
    for (const { url, end } of ends) if (end.kind === "failed") noteFailure(url, end.why);
    if (task.probe === true) probes.push(...ends.map(({ end }) => end.kind));
    const urls = ends.filter(({ end }) => end.kind === "under-way").map(({ url }) => url);
    if (urls.length > 0) underWay.push({ ...task, urls });
  }
  const after = { ...before, pending, givenUp, underWay };
  // A single failed probe leaves the origin in doubt, even if the others arrive.
  if (probes.includes("failed")) return { ...after, underWay: underWay.map(withoutProbe) };
  if (probes.length > 0 && probes.every((kind) => kind === "complete")) {
    for (const [path, entry] of pending) {
      if (entry.attempts > 0) pending.set(path, { ...entry, originIsBack: true });
    }
  }
  return after;
}

/** The reason of a path that failed at the origin. */
export function failureReason(description: string): string {
  return `origin: ${description === "" ? "failed" : description}`;
}

function withoutProbe({ taskIds, submittedAt, urls }: TaskUnderWay): TaskUnderWay {
  return { taskIds, submittedAt, urls };
}
