/** The VOD operations on the wire: requests as parameters, answers as the project's own types. */
import type { JsonRecord } from "../text/json";
import { list, number, object, text, time } from "./answer";
import type { Submission } from "./call-log";
import type {
  Accepted,
  DomainDetail,
  DomainStatus,
  PreloadRequest,
  RefreshRequest,
  TaskPage,
  TaskQuery,
  TaskStatus,
  VodClient,
  VodQuota,
  VodTask,
} from "./client";
import { VodTransportError } from "./errors";
import { utcSeconds, type RpcClient } from "./rpc-client";
import type { Parameters } from "./signature-v1";

export const VOD_VERSION = "2017-03-21";

/** A client that makes each call once. */
export function vodOperations(rpc: RpcClient): VodClient {
  return {
    preload: async (request, options) => {
      const submission = { urls: request.urls.length, taskIdIn: "PreloadTaskId" };
      const answer = await rpc.call(PRELOAD, preloadParameters(request), { ...options, submission });
      return accepted(answer, PRELOAD, submission);
    },
    refresh: async (request, options) => {
      const submission = { urls: request.urls.length, taskIdIn: "RefreshTaskId" };
      const answer = await rpc.call(REFRESH, refreshParameters(request), { ...options, submission });
      return accepted(answer, REFRESH, submission);
    },
    listTasks: async (query, options) =>
      taskPage(await rpc.call("DescribeVodRefreshTasks", taskParameters(query), options), query),
    quota: async (options) => quota(await rpc.call(QUOTA, {}, options)),
    domainDetail: async (domainName, options) =>
      domainDetail(await rpc.call(DETAIL, { DomainName: domainName }, options), domainName),
  };
}

const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";
const QUOTA = "DescribeVodRefreshQuota";
const DETAIL = "DescribeVodDomainDetail";

function preloadParameters({ urls, area, l2Preload, withHeader }: PreloadRequest): Parameters {
  return {
    ObjectPath: urls.join("\n"),
    ...(area === undefined ? {} : { Area: area }),
    ...(l2Preload === undefined ? {} : { L2Preload: String(l2Preload) }),
    ...(withHeader === undefined ? {} : { WithHeader: JSON.stringify(withHeader) }),
  };
}

function refreshParameters({ urls }: RefreshRequest): Parameters {
  return { ObjectPath: urls.join("\n"), ObjectType: "File" };
}

function taskParameters(query: TaskQuery): Parameters {
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
}

/** @throws {VodTransportError} without a task id it is not known what was accepted */
function accepted(answer: JsonRecord, operation: string, { taskIdIn }: Submission): Accepted {
  const taskIds = (text(answer, taskIdIn) ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (taskIds.length === 0) throw incomplete(operation, taskIdIn);
  return { taskIds, requestId: requestId(answer) };
}

function taskPage(answer: JsonRecord, query: TaskQuery): TaskPage {
  const tasks = list(answer, "Tasks", "Task").flatMap((row) => {
    const converted = task(row);
    return converted === undefined ? [] : [converted];
  });
  return {
    tasks,
    totalCount: number(answer, "TotalCount"),
    pageNumber: number(answer, "PageNumber") ?? query.pageNumber ?? 1,
    pageSize: number(answer, "PageSize") ?? query.pageSize ?? DEFAULT_PAGE_SIZE,
    requestId: requestId(answer),
  };
}

/** DescribeVodRefreshTasks, when the request names none (VOD API reference). */
const DEFAULT_PAGE_SIZE = 20;

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

/** Only what is left of the preloads must be there; what is missing beside it sets no limit. */
function quota(answer: JsonRecord): VodQuota {
  const preloadRemain = number(answer, "PreloadRemain");
  if (preloadRemain === undefined) throw incomplete(QUOTA, "PreloadRemain");
  const urlRemain = number(answer, "UrlRemain") ?? Number.MAX_SAFE_INTEGER;
  return {
    preloadQuota: number(answer, "PreloadQuota") ?? preloadRemain,
    preloadRemain,
    urlQuota: number(answer, "UrlQuota") ?? urlRemain,
    urlRemain,
  };
}

const DOMAIN_STATUSES: readonly DomainStatus[] = [
  "online",
  "offline",
  "configuring",
  "configure_failed",
  "checking",
  "check_failed",
];

/** A status that is in no documentation (a domain being deleted, say) counts as offline. */
function domainDetail(answer: JsonRecord, domainName: string): DomainDetail {
  const detail = object(answer, "DomainDetail");
  const said = text(detail, "DomainStatus")?.toLowerCase();
  if (detail === undefined || said === undefined) throw incomplete(DETAIL, "DomainStatus");
  const modifiedAt = time(detail, "GmtModified");
  return {
    domainName: text(detail, "DomainName") ?? domainName,
    status: DOMAIN_STATUSES.find((status) => status === said) ?? "offline",
    scope: text(detail, "Scope") ?? "",
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}

function requestId(answer: JsonRecord): string {
  return text(answer, "RequestId") ?? "";
}

function incomplete(operation: string, name: string): VodTransportError {
  return new VodTransportError(operation, "maybe", `the answer holds no ${name}`);
}
