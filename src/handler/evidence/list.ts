/** Reads the service's task list to its end, whatever it says of its pages. */
import type { VodClient } from "../../vod/client";
import { VodTransportError } from "../../vod/errors";
import type { TaskQuery, VodTask } from "../../vod/operations/tasks";

/** The most that the service gives. */
const PAGE_SIZE = 50;
/** A page that comes short of the total may be whole when it is asked for again. */
const TRIES = 3;

/**
 * All rows of a listing. Whether a row that is missing was never there is only known of a list that was read to its
 * end, so one that can't be counts as unreadable.
 *
 * @throws what the client throws; also when interrupted, and when the list does not come to an end
 */
export async function listAllTasks(
  client: VodClient,
  query: Omit<TaskQuery, "pageNumber" | "pageSize">,
  signal: AbortSignal,
): Promise<readonly VodTask[]> {
  for (let attempt = 1; ; attempt += 1) {
    const { tasks, whole } = await readPages(client, query, signal);
    if (whole) return tasks;
    if (attempt === TRIES) {
      throw new VodTransportError(
        "DescribeVodRefreshTasks",
        "maybe",
        "the list holds fewer tasks than it counts",
      );
    }
  }
}

interface Pages {
  readonly tasks: readonly VodTask[];
  /** As many rows as the service counts, where it counts them. */
  readonly whole: boolean;
}

async function readPages(
  client: VodClient,
  query: Omit<TaskQuery, "pageNumber" | "pageSize">,
  signal: AbortSignal,
): Promise<Pages> {
  const tasks: VodTask[] = [];
  let last = "";
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = await client.call("listTasks", { ...query, pageNumber, pageSize: PAGE_SIZE }, { signal });
    const total = page.totalCount;
    if (page.tasks.length === 0) return { tasks, whole: total === undefined || tasks.length >= total };
    // Pages that repeat themselves never end; the rows of a page shift by one when a new task comes in between.
    const shape = page.tasks.map(({ taskId, objectPath }) => `${taskId} ${objectPath}`).join("\n");
    if (shape === last) return { tasks, whole: total !== undefined && tasks.length >= total };
    last = shape;
    tasks.push(...page.tasks);
    if (total !== undefined && tasks.length >= total) return { tasks, whole: true };
  }
}
