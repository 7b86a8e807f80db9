/** The VOD service as a model: what it accepts, counts and remembers. No HTTP, no signatures; time comes in. */
import type { ServiceClock } from "./clock";
import { DomainRegistry, type DomainOptions, type DomainSeed } from "./domains";
import { EmulatedError, invalid, missing } from "../wire/error-table";
import { isObjectUrl, type ObjectUrl, parseObjectUrls } from "./object-path";
import { type Nodes, nodesAt, type OriginEdit } from "./nodes";
import { type OriginFailure, OriginFailures } from "./origin";
import { type QuirkOptions, Quirks, quirksAmong } from "./quirks";
import { AccountQuota, type QuotaOptions } from "./quota";
import {
  HISTORY_MS,
  type PreloadSettings,
  type RowFilter,
  type RowType,
  TaskHistory,
  type TaskRow,
} from "./tasks";

/** How the service behaves and what the account has; everything may be left out. */
export interface ServiceOptions extends DomainOptions, QuirkOptions {
  /** What may be submitted a day. */
  readonly quota?: QuotaOptions;
  /** Online from the start; a text is a domain of scope `domestic`. Default none, see `autoDomains`. */
  readonly domains?: readonly (string | DomainSeed)[];
  /** How long a preload takes, milliseconds. Default 2,000 (the real one: 5 to 30 minutes). */
  readonly taskDurationMs?: number;
  /** How long a refresh takes to take effect, milliseconds. Default 1,000 (the real one: 5 to 6 minutes). */
  readonly refreshDurationMs?: number;
  /** Divides both durations: 10 is ten times as fast. Default 1. */
  readonly timeScale?: number;
  /** How long a new task is missing from task listings, milliseconds. Default 0 (the real one: about 2 seconds). */
  readonly visibilityDelayMs?: number;
  /** Preloads under way at a time before `PreloadQueueFull`. Default 100,000. */
  readonly queueSize?: number;
  /** Which tasks fail. Default none. */
  readonly originFailures?: readonly OriginFailure[];
  /**
   * Whether a listing from more than three days before the service's time is refused, not only empty there; what an
   * emulator's clock was advanced by does not count. Default true.
   */
  readonly strictHistory?: boolean;
}

export interface PreloadSubmission extends PreloadSettings {
  /** One URL each, with or without scheme, 1 to 1,000. */
  readonly urls: readonly string[];
}

export interface RefreshSubmission {
  readonly urls: readonly string[];
  /** Default `File`. */
  readonly objectType?: string;
}

export interface Submitted {
  readonly taskIds: readonly string[];
  /** With scheme, as task listings show them. */
  readonly urls: readonly string[];
}

export interface TaskListQuery extends RowFilter {
  /** From 1. Default 1. */
  readonly pageNumber?: number;
  /** 1 to 50. Default 20. */
  readonly pageSize?: number;
}

export interface TaskListPage {
  readonly rows: readonly TaskRow[];
  /** Undefined with the quirk `omitTotal`. */
  readonly totalCount: number | undefined;
  readonly pageNumber: number;
  readonly pageSize: number;
}

/** What is not named stays; milliseconds, not divided by `timeScale`. */
export interface Durations {
  /** How long a preload takes. */
  readonly taskDurationMs?: number;
  /** How long a refresh takes to take effect. */
  readonly refreshDurationMs?: number;
  /** How long a new task is missing from task listings. */
  readonly visibilityDelayMs?: number;
}

const FIRST_TASK_ID = 9_524_850_000;
/** URL refreshes of one domain in one second share an id, one more per so many (Go SDK's model of the answer). */
const REFRESHES_A_TASK = 2_000;

/** One account. Every method throws an `EmulatedError` where the real service answers with one. */
export class VodService {
  readonly quotas: AccountQuota;
  readonly domains: DomainRegistry;
  readonly history: TaskHistory;
  readonly origin: OriginFailures;
  private lastTaskId = FIRST_TASK_ID;
  private durations: Required<Durations>;
  private quirksNow: Quirks;
  private readonly edits: OriginEdit[] = [];
  private readonly merged = new Map<
    string,
    { readonly second: number; readonly taskId: string; count: number }
  >();

  constructor(
    private readonly clock: ServiceClock,
    private readonly options: ServiceOptions = {},
  ) {
    this.quirksNow = new Quirks(quirksAmong(options));
    const dayStartMs = (): number => this.quirksNow.options.dayStartMs ?? 0;
    this.quotas = new AccountQuota({ now: () => clock.now() - dayStartMs() }, options.quota);
    this.domains = new DomainRegistry(clock, options);
    for (const domain of options.domains ?? []) {
      this.domains.seed(typeof domain === "string" ? { domainName: domain } : domain);
    }
    this.history = new TaskHistory(clock);
    this.origin = new OriginFailures(options.originFailures);
    const scale = options.timeScale ?? 1;
    this.durations = {
      taskDurationMs: (options.taskDurationMs ?? 2_000) / scale,
      refreshDurationMs: (options.refreshDurationMs ?? 1_000) / scale,
      visibilityDelayMs: options.visibilityDelayMs ?? 0,
    };
  }

  /**
   * Accepts a call whole or refuses it whole. Every line counts against the quota, equal ones too (the API reference
   * says nothing about duplicates; counting them is the careful assumption).
   */
  preload(submission: PreloadSubmission): Submitted {
    const { urls: lines, ...settings } = submission;
    if (settings.area !== undefined && settings.area !== "domestic" && settings.area !== "overseas") {
      throw invalid("Area", "domestic or overseas");
    }
    const quirks = this.quirksNow.options;
    const urls = parseObjectUrls(quirks.partialCalls === true ? lines.filter(isObjectUrl) : lines);
    if (urls.some(({ path }) => path.split("?")[0]?.endsWith("/"))) {
      throw new EmulatedError("InvalidObjectPath.Malformed");
    }
    this.requireReady(urls, "preload");
    if (this.history.unfinished("preload") + urls.length > (this.options.queueSize ?? 100_000)) {
      throw new EmulatedError("PreloadQueueFull");
    }
    this.quotas.preload.take(quirks.quotaPerCall === true ? 1 : urls.length);
    const idOf = this.spreadIds(urls.length, quirks.taskIdsPerCall ?? 1);
    return this.record(urls, "preload", (_url, index) => idOf(index), settings);
  }

  /** Purges; like a preload whole or not at all. */
  refresh(submission: RefreshSubmission): Submitted {
    const objectType = (submission.objectType ?? "File").toLowerCase();
    if (!isRefreshType(objectType)) throw new EmulatedError("InvalidObjectType.ValueNotSupported");
    const urls = parseObjectUrls(submission.urls, objectType === "regex" ? "pattern" : "url");
    if (
      objectType !== "regex" &&
      urls.some(({ path }) => path.endsWith("/") !== (objectType === "directory"))
    ) {
      throw new EmulatedError("InvalidObjectPath.Malformed");
    }
    this.requireReady(urls, "refresh");
    const byUrl = objectType === "file" || objectType === "ignoreparams";
    (byUrl ? this.quotas.urls : this.quotas.directories).take(urls.length);
    if (this.quirksNow.options.sharedQuota === true) this.quotas.preload.take(urls.length);
    const ids = this.quirksNow.options.refreshTaskIdsPerCall;
    if (ids === undefined) return this.record(urls, objectType, ({ host }) => this.mergedTaskId(host));
    const idOf = this.spreadIds(urls.length, ids);
    return this.record(urls, objectType, (_url, index) => idOf(index));
  }

  /** Newest first. */
  tasks(query: TaskListQuery = {}): TaskListPage {
    const { pageNumber = 1, pageSize: asked = 20, ...filter } = query;
    const taskIds = this.quirksNow.options.taskIdLists === true ? /^\d+(?:,\d+)*$/ : /^\d+$/;
    if (filter.taskId !== undefined && !taskIds.test(filter.taskId)) {
      throw new EmulatedError("InvalidTaskId.Malformed");
    }
    if ((filter.host !== undefined || filter.status !== undefined) && filter.type === undefined) {
      throw missing("ObjectType");
    }
    if (filter.type !== undefined && !["file", "directory", "regex", "preload"].includes(filter.type)) {
      throw new EmulatedError("InvalidObjectType.ValueNotSupported");
    }
    if (filter.status !== undefined && !["Complete", "Refreshing", "Failed"].includes(filter.status)) {
      throw invalid("Status", "Complete, Refreshing or Failed");
    }
    this.requireHistory(filter.startTime);
    if (!Number.isInteger(pageNumber) || pageNumber < 1) throw invalid("PageNumber", "from 1");
    if (!Number.isInteger(asked) || asked < 1 || asked > 50) throw invalid("PageSize", "1 to 50");
    const pageSize = this.quirksNow.pageSize(asked);
    const { rows, total } = this.history.find(filter, (pageNumber - 1) * pageSize, pageSize);
    return {
      rows,
      totalCount: this.quirksNow.options.omitTotal === true ? undefined : total,
      pageNumber,
      pageSize,
    };
  }

  /** From now on the origin has other content under the URLs that match a regular expression. */
  editOrigin(urlMatches: string): void {
    new RegExp(urlMatches);
    this.edits.push({ urlMatches, at: this.clock.now(), tasksBefore: this.history.size });
  }

  /** What lies on the CDN's nodes now. */
  nodes(): Nodes {
    const rows = this.history.all();
    return nodesAt(rows, this.edits, (host) => this.domains.scopeOf(host), this.clock.now());
  }

  /** For tasks submitted from now on. */
  setDurations(durations: Durations): void {
    this.durations = { ...this.durations, ...durations };
  }

  quirks(): QuirkOptions {
    return this.quirksNow.options;
  }

  /** Replaces the quirks; one that is not named ends. Delays hold for tasks submitted from now on. */
  setQuirks(quirks: QuirkOptions): void {
    this.quirksNow = new Quirks(quirks);
  }

  private requireReady(urls: readonly ObjectUrl[], operation: "preload" | "refresh"): void {
    for (const host of new Set(urls.map((url) => url.host))) this.domains.requireReady(host, operation);
  }

  private requireHistory(startTime: number | undefined): void {
    if (startTime === undefined || this.options.strictHistory === false) return;
    // Time that a person advanced does not count: a client that goes by its machine's clock has not seen it pass.
    const now = this.clock.unadvanced?.() ?? this.clock.now();
    if (startTime < now - HISTORY_MS) throw new EmulatedError("InvalidStartTime.Malformed");
  }

  private record(
    urls: readonly ObjectUrl[],
    type: RowType,
    taskIdOf: (url: ObjectUrl, index: number) => string,
    settings?: PreloadSettings,
  ): Submitted {
    const taskIds = new Set<string>();
    urls.forEach((object, index) => {
      const { url, host } = object;
      const taskId = taskIdOf(object, index);
      taskIds.add(taskId);
      const failure = this.origin.next(url, type);
      this.history.add({
        taskId,
        url,
        host,
        type,
        durationMs:
          type === "preload"
            ? this.durations.taskDurationMs
            : this.durations.refreshDurationMs + this.quirksNow.refreshMs(url),
        hiddenMs: this.durations.visibilityDelayMs + this.quirksNow.hiddenMs(url, index, urls.length),
        ...(failure === undefined ? {} : { failure }),
        ...(settings === undefined ? {} : { settings }),
      });
    });
    return { taskIds: [...taskIds], urls: urls.map(({ url }) => url) };
  }

  /** By a URL's index its task id, of that many new ids, at most one a URL, shared out in the order of the URLs. */
  private spreadIds(urls: number, ids: number): (index: number) => string {
    const count = Math.min(urls, ids);
    const taskIds = Array.from({ length: count }, () => this.newTaskId());
    return (index) => taskIds[Math.floor((index * count) / urls)] ?? "";
  }

  private newTaskId(): string {
    this.lastTaskId += 1;
    return String(this.lastTaskId);
  }

  private mergedTaskId(host: string): string {
    const second = Math.floor(this.clock.now() / 1_000);
    const open = this.merged.get(host);
    if (open?.second === second && open.count < REFRESHES_A_TASK) {
      open.count += 1;
      return open.taskId;
    }
    const taskId = this.newTaskId();
    this.merged.set(host, { second, taskId, count: 1 });
    return taskId;
  }
}

function isRefreshType(type: string): type is Exclude<RowType, "preload"> {
  return ["file", "directory", "regex", "ignoreparams"].includes(type);
}
