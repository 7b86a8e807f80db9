/** The service's task list as far as a data source shows it: which part of it is asked for, and what a row becomes. */
import { splitUrl, stripAuthKey, urlKey } from "../../paths";
import type { VodClient } from "../../vod/client";
import type { TaskQuery, VodTask } from "../../vod/operations/tasks";

export const KINDS = ["preload", "refresh"] as const;
export const STATUSES = ["complete", "failed", "under_way"] as const;

type TaskKind = (typeof KINDS)[number];
type ShownStatus = (typeof STATUSES)[number];

export interface TaskFilter {
  readonly kind: TaskKind;
  readonly domain?: string;
  readonly pathPrefix?: string;
  readonly status?: ShownStatus;
  /** Milliseconds since 1970, by the service's clock. */
  readonly since: number;
}

/** One URL of one task. */
interface TaskRow {
  /** As the service lists it, without a signature (`auth_key`). */
  readonly url: string;
  readonly domain: string;
  /** Percent-encoded, from the first slash on. */
  readonly path: string;
  readonly kind: TaskKind;
  readonly status: ShownStatus;
  /** Percent, 0 to 100. */
  readonly progress: number;
  /** In UTC, such as `2026-11-20T21:00:00Z`; null where the service does not say. */
  readonly created_at: string | null;
  /** Why it failed; empty otherwise. */
  readonly reason: string;
  readonly task_id: string;
}

export interface TaskRows {
  /** Newest first. */
  readonly rows: readonly TaskRow[];
  /** False when the service had more than were read. */
  readonly complete: boolean;
}

/** The most that the service gives in one answer. */
const PAGE_SIZE = 50;
/** A plan waits for the answers. */
const MOST_PAGES = 40;

/** How many rows of the list are read at most, before the filters that the service does not know. */
export const MOST_ROWS = PAGE_SIZE * MOST_PAGES;

/** @throws what the client throws */
export async function readTaskRows(
  filter: TaskFilter,
  client: VodClient,
  signal: AbortSignal,
): Promise<TaskRows> {
  const query = queryOf(filter);
  const tasks: VodTask[] = [];
  let complete = false;
  for (let pageNumber = 1; pageNumber <= MOST_PAGES && !complete; pageNumber += 1) {
    const page = await client.call("listTasks", { ...query, pageNumber, pageSize: PAGE_SIZE }, { signal });
    tasks.push(...page.tasks);
    complete =
      page.totalCount === undefined ? page.tasks.length < PAGE_SIZE : tasks.length >= page.totalCount;
    // Whatever it counts, there is nothing behind an empty page.
    if (page.tasks.length === 0) break;
  }
  return { rows: matching(tasks, filter), complete };
}

/** What of the filter the service applies itself. */
function queryOf({ kind, domain, status, since }: TaskFilter): TaskQuery {
  // Refreshes of folders and patterns are types of their own: a listing of any type has them all.
  if (kind === "refresh") return { startTime: since };
  return {
    objectType: "preload",
    startTime: since,
    ...(domain === undefined ? {} : { domainName: domain }),
    ...(status === "complete" ? { status: "Complete" } : {}),
    ...(status === "failed" ? { status: "Failed" } : {}),
  };
}

function matching(
  tasks: readonly VodTask[],
  { kind, domain, pathPrefix, status }: TaskFilter,
): readonly TaskRow[] {
  const prefix = pathPrefix === undefined ? undefined : keyOfPath(`http://host${pathPrefix}`);
  return tasks
    .map((task) => ({ task, row: rowOf(task) }))
    .filter(
      ({ task, row }) =>
        row.kind === kind &&
        (domain === undefined || row.domain === domain) &&
        (status === undefined || row.status === status) &&
        (prefix === undefined || keyOfPath(task.objectPath).startsWith(prefix)),
    )
    .sort(
      ({ task: one, row: a }, { task: other, row: b }) =>
        other.creationTime - one.creationTime || byText(a.url, b.url) || byText(a.task_id, b.task_id),
    )
    .map(({ row }) => row);
}

function rowOf({
  taskId,
  objectPath,
  objectType,
  status,
  process,
  creationTime,
  description,
}: VodTask): TaskRow {
  const url = stripAuthKey(objectPath);
  const { host, path } = splitUrl(url) ?? splitUrl(`http://${url}`) ?? { host: "", path: url };
  const percent = Number.parseInt(process, 10);
  return {
    url,
    domain: host,
    path,
    kind: objectType.toLowerCase() === "preload" ? "preload" : "refresh",
    status: status === "complete" || status === "failed" ? status : "under_way",
    progress: Number.isNaN(percent) ? (status === "complete" ? 100 : 0) : Math.min(100, Math.max(0, percent)),
    created_at: creationTime === 0 ? null : new Date(creationTime).toISOString().replace(".000Z", "Z"),
    reason: description,
    task_id: taskId,
  };
}

/** In the one spelling that equal paths share. */
function keyOfPath(url: string): string {
  const key = urlKey(url);
  return key.slice(Math.max(0, key.indexOf("/")));
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
