/** Preloads and refreshes: submitting them, their tasks, and what the day's quota has left. */
import type { WireObject } from "../../wire/answer";
import type { Parameters } from "../../wire/parameters";
import type { ContraryOptions } from "../contrary";
import { splitObjectPath } from "../object-path";
import type { TaskListQuery } from "../service";
import type { TaskRow } from "../tasks";
import { plain, seconds, type Carry } from "./operation";

/** By the API's names; spelled out so that the package's types do not lead into the emulator. */
export type CacheOperation =
  "PreloadVodObjectCaches" | "RefreshVodObjectCaches" | "DescribeVodRefreshTasks" | "DescribeVodRefreshQuota";

export const caches: Readonly<Record<CacheOperation, Carry>> = {
  PreloadVodObjectCaches: (service, parameters) => {
    const area = parameters.text("Area");
    const l2Preload = parameters.boolean("L2Preload");
    const withHeader = parameters.headers("WithHeader");
    const { taskIds } = service.preload({
      urls: splitObjectPath(parameters.required("ObjectPath")),
      ...(area === undefined ? {} : { area }),
      ...(l2Preload === undefined ? {} : { l2Preload }),
      ...(withHeader === undefined ? {} : { withHeader }),
    });
    return { body: { PreloadTaskId: taskIds.join(",") }, taskIds };
  },

  RefreshVodObjectCaches: (service, parameters) => {
    const objectType = parameters.text("ObjectType");
    parameters.boolean("Force");
    const { taskIds } = service.refresh({
      urls: splitObjectPath(parameters.required("ObjectPath")),
      ...(objectType === undefined ? {} : { objectType }),
    });
    return { body: { RefreshTaskId: taskIds.join(",") }, taskIds };
  },

  DescribeVodRefreshTasks: (service, parameters) => {
    const page = service.tasks(taskQuery(parameters));
    return plain({
      PageNumber: page.pageNumber,
      PageSize: page.pageSize,
      ...(page.totalCount === undefined ? {} : { TotalCount: page.totalCount }),
      Tasks: { Task: page.rows.map((row) => taskBody(row, service.quirks())) },
    });
  },

  DescribeVodRefreshQuota: (service) => {
    const quota = service.quotas.read();
    return plain({
      UrlQuota: String(quota.urlTotal),
      UrlRemain: String(quota.urlRemaining),
      DirQuota: String(quota.directoryTotal),
      DirRemain: String(quota.directoryRemaining),
      PreloadQuota: String(quota.preloadTotal),
      PreloadRemain: String(quota.preloadRemaining),
      BlockQuota: "300",
      blockRemain: "300",
    });
  },
};

function taskQuery(parameters: Parameters): TaskListQuery {
  const taskId = parameters.text("TaskId");
  const url = parameters.text("ObjectPath");
  const type = parameters.text("ObjectType");
  const host = parameters.text("DomainName");
  const status = parameters.text("Status");
  const startTime = parameters.time("StartTime");
  const endTime = parameters.time("EndTime");
  const pageNumber = parameters.whole("PageNumber");
  const pageSize = parameters.whole("PageSize");
  return {
    ...(taskId === undefined ? {} : { taskId }),
    ...(url === undefined ? {} : { url }),
    ...(type === undefined ? {} : { type }),
    ...(host === undefined ? {} : { host }),
    ...(status === undefined ? {} : { status }),
    ...(startTime === undefined ? {} : { startTime }),
    // The parameter is in whole seconds, so that tasks created within its last second are listed, too.
    ...(endTime === undefined ? {} : { endTime: endTime + 999 }),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    ...(pageSize === undefined ? {} : { pageSize }),
  };
}

function taskBody(row: TaskRow, { decodedUrls, createdOffsetMs = 0 }: ContraryOptions): WireObject {
  return {
    TaskId: row.taskId,
    ObjectPath: decodedUrls === true ? decodeURIComponent(row.url) : row.url,
    ObjectType: row.type,
    Status: row.status,
    Process: `${row.percent}%`,
    CreationTime: seconds(row.createdAt + createdOffsetMs),
    Description: row.description,
  };
}
