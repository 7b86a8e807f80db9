/** What puts URLs on the nodes and takes them away: PreloadVodObjectCaches, RefreshVodObjectCaches. */
import type { JsonRecord } from "../../text/json";
import { text } from "../answer";
import { incomplete, requestId, type OperationDescription } from "../operation";

/** What to put on the nodes. */
interface PreloadRequest {
  /** Full URLs, percent-encoded, 1 to 1,000. */
  readonly urls: readonly string[];
  /** Left out, the service decides. */
  readonly area?: "domestic" | "overseas";
  /** Whether second-level nodes must be included; left out, the service decides. */
  readonly l2Preload?: boolean;
  /** Header name -> values. */
  readonly withHeader?: Readonly<Record<string, readonly string[]>>;
}

/** What to take off the nodes, each URL as a file. */
interface RefreshRequest {
  /** Full URLs, percent-encoded, 1 to 1,000. */
  readonly urls: readonly string[];
}

/** The service accepted a submission. */
export interface Accepted {
  /** One or more; neither one a URL nor one a call is promised. */
  readonly taskIds: readonly string[];
  /** The service's; empty where it gives none. */
  readonly requestId: string;
}

const preload: OperationDescription<PreloadRequest, Accepted> = {
  action: "PreloadVodObjectCaches",
  // Each time costs quota.
  idempotent: false,
  parameters: ({ urls, area, l2Preload, withHeader }) => ({
    ObjectPath: urls.join("\n"),
    ...(area === undefined ? {} : { Area: area }),
    ...(l2Preload === undefined ? {} : { L2Preload: String(l2Preload) }),
    ...(withHeader === undefined ? {} : { WithHeader: JSON.stringify(withHeader) }),
  }),
  answer: (body) => accepted(body, "PreloadVodObjectCaches", "PreloadTaskId"),
  submission: ({ urls }) => ({ urls: urls.length, taskIdIn: "PreloadTaskId" }),
};

const refresh: OperationDescription<RefreshRequest, Accepted> = {
  action: "RefreshVodObjectCaches",
  // A second one purges what was preloaded after the first.
  idempotent: false,
  parameters: ({ urls }) => ({ ObjectPath: urls.join("\n"), ObjectType: "File" }),
  answer: (body) => accepted(body, "RefreshVodObjectCaches", "RefreshTaskId"),
  submission: ({ urls }) => ({ urls: urls.length, taskIdIn: "RefreshTaskId" }),
};

/** What costs quota. */
export const submissions = { preload, refresh };

/** @throws {VodTransportError} without a task id it is not known what was accepted */
function accepted(body: JsonRecord, action: string, taskIdIn: string): Accepted {
  const taskIds = (text(body, taskIdIn) ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (taskIds.length === 0) throw incomplete(action, taskIdIn);
  return { taskIds, requestId: requestId(body) };
}
