/** Rows of the service's task list as live tests look at them. */
import { type JsonRecord } from "../../text/json";
import { list, number, text, time } from "../../vod/answer";
import { utcSeconds } from "../../vod/service-time";
import type { Parameters } from "../../vod/signature-v1";
import { CannotTell } from "./verdict";
import type { LiveRun } from "./run";

export interface Row {
  readonly taskId: string;
  readonly url: string;
  /** As sent. */
  readonly type: string;
  /** As sent. */
  readonly status: string;
  readonly description: string;
  /** Milliseconds since 1970; NaN where there is none. */
  readonly createdAt: number;
}

export const LIST = "DescribeVodRefreshTasks";

/** As old as the client ever asks: three days less 20 minutes, milliseconds. */
export const HISTORY_MS = 3 * 86_400_000 - 20 * 60_000;

const MOST_PAGES = 40;

export function rowsOf(answer: JsonRecord): readonly Row[] {
  return list(answer, "Tasks", "Task").map((row) => ({
    taskId: text(row, "TaskId") ?? "",
    url: text(row, "ObjectPath") ?? "",
    type: text(row, "ObjectType") ?? "",
    status: text(row, "Status") ?? "",
    description: text(row, "Description") ?? "",
    createdAt: time(row, "CreationTime") ?? NaN,
  }));
}

/** @param ms milliseconds since 1970 */
export function since(ms: number): Parameters {
  return { StartTime: utcSeconds(ms) };
}

/** The first page of a listing. */
export async function firstPage(run: LiveRun, query: Parameters): Promise<readonly Row[]> {
  return rowsOf(await run.ask(LIST, { ...query, PageSize: "50" }));
}

export interface History {
  readonly rows: readonly Row[];
  /** Whether these are all; of a very long list only the newest are read. */
  readonly whole: boolean;
}

/** The account's rows of the last three days, newest first. Read once. */
export function history(run: LiveRun): Promise<History> {
  return run.once("history", async () => {
    const start = since(run.now() - HISTORY_MS);
    const rows: Row[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const answer = await run.ask(LIST, { ...start, PageNumber: String(page), PageSize: "50" });
      const found = rowsOf(answer);
      rows.push(...found);
      const total = number(answer, "TotalCount");
      if (found.length === 0 || (total !== undefined && rows.length >= total)) return { rows, whole: true };
    }
    return { rows, whole: false };
  });
}

/**
 * Looks again and again until `enough` rows are what is wanted.
 *
 * @returns the last look's rows, whether that was enough or not
 */
export async function lookUntil(
  run: LiveRun,
  look: () => Promise<readonly Row[]>,
  enough: (rows: readonly Row[]) => boolean,
  { pollMs, longestMs }: { readonly pollMs: number; readonly longestMs: number },
): Promise<readonly Row[]> {
  const end = run.clock.monotonic() + longestMs;
  for (;;) {
    const rows = await look();
    if (enough(rows) || run.clock.monotonic() + pollMs > end) return rows;
    await run.clock.sleep(pollMs);
  }
}

/** @throws {CannotTell} */
export function needRows(rows: readonly Row[], what: string): void {
  if (rows.length === 0) throw new CannotTell(`The task list has no ${what} to look at.`);
}
