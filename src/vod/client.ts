/** What the rest of the project knows of the VOD service: operations, their answers, nothing of the wire. */

/** Per call: a signal that cuts waiting and calls short. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface PreloadRequest {
  /** Full URLs, percent-encoded, 1 to 1,000. */
  readonly urls: readonly string[];
  readonly area?: "domestic" | "overseas";
  readonly l2Preload?: boolean;
  /** Header name -> values. */
  readonly withHeader?: Readonly<Record<string, readonly string[]>>;
}

export interface RefreshRequest {
  /** Full URLs, percent-encoded, 1 to 1,000. */
  readonly urls: readonly string[];
}

/** The service accepted a submission. */
export interface Accepted {
  /** One or more; neither one a URL nor one a call is promised. */
  readonly taskIds: readonly string[];
  readonly requestId: string;
}

export interface TaskQuery {
  readonly taskId?: string;
  /** Exact match of a full URL. */
  readonly objectPath?: string;
  readonly objectType?: "file" | "directory" | "preload";
  /** Needs `objectType`. */
  readonly domainName?: string;
  /** Needs `objectType`. */
  readonly status?: "Complete" | "Refreshing" | "Failed";
  /** Milliseconds since 1970; the service knows the last three days. */
  readonly startTime?: number;
  readonly endTime?: number;
  /** From 1. */
  readonly pageNumber?: number;
  /** At most 50. */
  readonly pageSize?: number;
}

export type TaskStatus = "complete" | "refreshing" | "failed" | "pending";

/** One URL of one task. */
export interface VodTask {
  readonly taskId: string;
  /** The full URL, as the service shows it. */
  readonly objectPath: string;
  readonly objectType: string;
  readonly status: TaskStatus;
  /** e.g. "100%". */
  readonly process: string;
  /** Milliseconds since 1970. */
  readonly creationTime: number;
  /** The reason of a failure, e.g. "Origin Timeout"; empty otherwise. */
  readonly description: string;
}

export interface TaskPage {
  readonly tasks: readonly VodTask[];
  /** Of all pages; undefined where the service does not say. */
  readonly totalCount: number | undefined;
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly requestId: string;
}

/** What an account may still submit today, in URLs. */
export interface VodQuota {
  readonly preloadQuota: number;
  readonly preloadRemain: number;
  readonly urlQuota: number;
  readonly urlRemain: number;
}

export type DomainStatus =
  "online" | "offline" | "configuring" | "configure_failed" | "checking" | "check_failed";

export interface DomainDetail {
  readonly domainName: string;
  readonly status: DomainStatus;
  readonly scope: string;
  /** Milliseconds since 1970; undefined where the service does not say. */
  readonly modifiedAt?: number;
}

/**
 * The VOD operations this project uses. Every method rejects with a `VodServiceError` (the service answered with
 * an error), a `VodTransportError` (no usable answer) or a `VodCredentialsError` (no usable credentials).
 */
export interface VodClient {
  preload(request: PreloadRequest, options?: CallOptions): Promise<Accepted>;
  refresh(request: RefreshRequest, options?: CallOptions): Promise<Accepted>;
  listTasks(query: TaskQuery, options?: CallOptions): Promise<TaskPage>;
  quota(options?: CallOptions): Promise<VodQuota>;
  domainDetail(domainName: string, options?: CallOptions): Promise<DomainDetail>;
}
