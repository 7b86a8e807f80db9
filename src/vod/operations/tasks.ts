/** The task list: DescribeVodRefreshTasks, one row for each URL that was preloaded or refreshed. */
import type { JsonRecord } from "../../text/json";
import { list, number, text, time } from "../answer";
import { requestId, type OperationDescription } from "../operation";
import { utcSeconds } from "../service-time";

/** Which rows of the task list; all that is given has to match. */
export interface TaskQuery {
  /** A single one. */
  readonly taskId?: string;
  /** Exact match of a full URL. */
  readonly objectPath?: string;
  /** What was submitted: refreshes of files, of directories, or preloads. */
  readonly objectType?: "file" | "directory" | "preload";
  /** Needs `objectType`. */
  readonly domainName?: string;
  /** Needs `objectType`. */
  readonly status?: "Complete" | "Refreshing" | "Failed";
  /** Milliseconds since 1970; the service knows the last three days. */
  readonly startTime?: number;
  /** Milliseconds since 1970; sent in whole seconds. */
  readonly endTime?: number;
  /** From 1. */
  readonly pageNumber?: number;
  /** At most 50. */
  readonly pageSize?: number;
}

/** As the service spells them, in lower case; any other word reads as `pending`. */
type TaskStatus = "complete" | "refreshing" | "failed" | "pending";

/** One URL of one task. */
export interface VodTask {
  /** Empty where the service gives none. */
  readonly taskId: string;
  /** The full URL, as the service shows it. */
  readonly objectPath: string;
  /** As the service spells it: `preload`, `file` or `directory`. */
  readonly objectType: string;
  /** How far it is. */
  readonly status: TaskStatus;
  /** e.g. "100%". */
  readonly process: string;
  /** Milliseconds since 1970. */
  readonly creationTime: number;
  /** The reason of a failure, e.g. "Origin Timeout"; empty otherwise. */
  readonly description: string;
}

/** A page of the task list. */
interface TaskPage {
  /** In the service's order; rows without a URL are left out. */
  readonly tasks: readonly VodTask[];
  /** Of all pages; undefined where the service does not say. */
  readonly totalCount: number | undefined;
  /** From 1. */
  readonly pageNumber: number;
  /** Rows that a page has at most. */
  readonly pageSize: number;
  /** The service's; empty where it gives none. */
  readonly requestId: string;
}

/** When the request names none (VOD API reference). */
const DEFAULT_PAGE_SIZE = 20;

const listTasks: OperationDescription<TaskQuery, TaskPage> = {
  action: "DescribeVodRefreshTasks",
  idempotent: true,
  parameters: (query) => {
    const parameters: Record<string, string> = {};
    const put = (name: string, value: string | number | undefined): void => {
      if (value !== undefined) parameters[name] = String(value);
    };
    put("TaskId", query.taskId);
    put("ObjectPath", query.objectPath);
    put("ObjectType", query.objectType);
    put("DomainName", query.domainName);
    put("Status", query.status);
    put("StartTime", query.startTime === undefined ? undefined : utcSeconds(query.startTime));
    put("EndTime", query.endTime === undefined ? undefined : utcSeconds(query.endTime));
    put("PageNumber", query.pageNumber);
    put("PageSize", query.pageSize);
    return parameters;
  },
  answer: (body, query) => ({
    tasks: list(body, "Tasks", "Task").flatMap((row) => {
      const converted = task(row);
      return converted === undefined ? [] : [converted];
    }),
    totalCount: number(body, "TotalCount"),
    pageNumber: number(body, "PageNumber") ?? query.pageNumber ?? 1,
    pageSize: number(body, "PageSize") ?? query.pageSize ?? DEFAULT_PAGE_SIZE,
    requestId: requestId(body),
  }),
};

/** What is asked of the task list. */
export const tasks = { listTasks };

function task(row: JsonRecord): VodTask | undefined {
  const objectPath = text(row, "ObjectPath");
  if (objectPath === undefined) return undefined;
  return {
    taskId: text(row, "TaskId") ?? "",
    objectPath,
    objectType: text(row, "ObjectType") ?? "",
    status: taskStatus(text(row, "Status")),
    process: text(row, "Process") ?? "",
    creationTime: time(row, "CreationTime") ?? 0,
    description: text(row, "Description") ?? "",
  };
}

/** A word that is in no documentation counts as pending: nothing has ended that is not known to have. */
function taskStatus(status: string | undefined): TaskStatus {
  const lower = status?.toLowerCase();
  return lower === "complete" || lower === "refreshing" || lower === "failed" ? lower : "pending";
}
