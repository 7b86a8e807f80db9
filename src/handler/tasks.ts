/** Reads the service's task list, all pages, within bounds. */
import type { TaskQuery, VodClient, VodTask } from "../vod/client";

/** The most that the service gives. */
const PAGE_SIZE = 50;
/** 20,000 rows; an account with the usual quota has 1,500 in three days. */
const MOST_PAGES = 400;

/** @throws what the client throws; also when interrupted */
export async function listAllTasks(
  client: VodClient,
  query: Omit<TaskQuery, "pageNumber" | "pageSize">,
  signal: AbortSignal,
): Promise<readonly VodTask[]> {
  const tasks: VodTask[] = [];
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber += 1) {
    const page = await client.listTasks({ ...query, pageNumber, pageSize: PAGE_SIZE }, { signal });
    tasks.push(...page.tasks);
    // A page may come short; only the total and an empty page tell the end.
    if (page.tasks.length === 0 || pageNumber * PAGE_SIZE >= (page.totalCount ?? Infinity)) break;
  }
  return tasks;
}
