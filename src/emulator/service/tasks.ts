/** The service's task list: one row a submitted URL, with progress over time and three days of history. */
import type { ServiceClock } from "./clock";

/** How long tasks can be asked for (API reference of DescribeVodRefreshTasks). */
export const HISTORY_MS = 3 * 86_400_000;

/** Share of a task's time during which it is still waiting. */
const PENDING_SHARE = 0.1;

/** As task listings show them; `file` is what a refresh does by default. */
export type RowType = "preload" | "file" | "directory" | "regex" | "ignoreparams";
/** As task listings show them; `Pending` for the first tenth of a task's time. */
export type RowStatus = "Pending" | "Refreshing" | "Complete" | "Failed";

/** What a preload was asked for with, as sent; task listings never show it. */
export interface PreloadSettings {
  /** `domestic` or `overseas`. */
  readonly area?: string;
  /** Whether second-level nodes must be included. */
  readonly l2Preload?: boolean;
  /** Header name -> values. */
  readonly withHeader?: Readonly<Record<string, readonly string[]>>;
}

export interface NewRow {
  readonly taskId: string;
  readonly url: string;
  readonly host: string;
  readonly type: RowType;
  /** Milliseconds; Infinity for a task that never ends. */
  readonly durationMs: number;
  /** Milliseconds after creation until task listings show it. */
  readonly hiddenMs: number;
  /** Why it fails in the end, e.g. `Origin Timeout`; undefined when it succeeds. */
  readonly failure?: string;
  readonly settings?: PreloadSettings;
}

/** One URL of one task, as whoever looks from outside sees it. */
export interface TaskRow extends PreloadSettings {
  /** Shared by the URLs of a task. */
  readonly taskId: string;
  /** With scheme. */
  readonly url: string;
  /** Of the URL. */
  readonly host: string;
  /** What was submitted. */
  readonly type: RowType;
  /** At the moment of looking. */
  readonly status: RowStatus;
  /** 0 to 100. */
  readonly percent: number;
  /** When it was submitted, milliseconds since 1970. */
  readonly createdAt: number;
  /** When it is complete, or failed, milliseconds since 1970; Infinity when it never ends. */
  readonly endsAt: number;
  /** The reason of a failure, else empty. */
  readonly description: string;
}

export interface RowFilter {
  /** One, or several joined by commas. */
  readonly taskId?: string;
  /** With scheme. */
  readonly url?: string;
  readonly type?: string;
  readonly host?: string;
  readonly status?: string;
  /** Milliseconds since 1970, both ends included. */
  readonly startTime?: number;
  readonly endTime?: number;
}

interface StoredRow extends NewRow {
  readonly createdAt: number;
}

export class TaskHistory {
  private rows: StoredRow[] = [];

  constructor(private readonly clock: ServiceClock) {}

  add(row: NewRow): void {
    this.rows.push({ ...row, createdAt: this.clock.now() });
  }

  /**
   * Visible rows of the last three days that match, newest first.
   *
   * @param from index of the first row to return, from 0
   * @returns how many match, and at most `count` of them
   */
  find(
    filter: RowFilter = {},
    from = 0,
    count = Number.POSITIVE_INFINITY,
  ): { readonly rows: TaskRow[]; readonly total: number } {
    const now = this.clock.now();
    const earliest = now - HISTORY_MS;
    const rows: TaskRow[] = [];
    let total = 0;
    for (let index = this.rows.length - 1; index >= 0; index -= 1) {
      const stored = this.rows[index];
      if (stored === undefined || stored.createdAt < earliest || stored.createdAt + stored.hiddenMs > now)
        continue;
      if (!matches(stored, filter)) continue;
      if (filter.status !== undefined && rowAt(stored, now).status !== filter.status) continue;
      if (total >= from && rows.length < count) rows.push(rowAt(stored, now));
      total += 1;
    }
    return { rows, total };
  }

  /** Every row ever, hidden and expired ones too, oldest first. */
  all(): TaskRow[] {
    const now = this.clock.now();
    return this.rows.map((row) => rowAt(row, now));
  }

  /** How many rows there ever were. */
  get size(): number {
    return this.rows.length;
  }

  /** Rows of a type that have not ended. */
  unfinished(type: RowType): number {
    const now = this.clock.now();
    let count = 0;
    for (const row of this.rows) if (row.type === type && row.createdAt + row.durationMs > now) count += 1;
    return count;
  }

  clear(): void {
    this.rows = [];
  }
}

function rowAt(row: StoredRow, now: number): TaskRow {
  const { taskId, url, host, type, createdAt, durationMs, failure, settings } = row;
  const done = durationMs <= 0 ? 1 : Math.min(1, (now - createdAt) / durationMs);
  const base = { taskId, url, host, type, createdAt, endsAt: createdAt + durationMs, ...settings };
  if (done >= 1) {
    return failure === undefined
      ? { ...base, status: "Complete", percent: 100, description: "" }
      : { ...base, status: "Failed", percent: 0, description: failure };
  }
  if (done < PENDING_SHARE) return { ...base, status: "Pending", percent: 0, description: "" };
  return { ...base, status: "Refreshing", percent: Math.floor(done * 100), description: "" };
}

function matches(row: StoredRow, filter: RowFilter): boolean {
  return (
    (filter.taskId === undefined || filter.taskId.split(",").includes(row.taskId)) &&
    (filter.url === undefined || row.url === filter.url) &&
    (filter.type === undefined || row.type === filter.type) &&
    (filter.host === undefined || row.host === filter.host) &&
    (filter.startTime === undefined || row.createdAt >= filter.startTime) &&
    (filter.endTime === undefined || row.createdAt <= filter.endTime)
  );
}
