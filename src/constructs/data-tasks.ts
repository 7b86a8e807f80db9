/** The data source `vodpreload_tasks` in a stack: what became of preloads and refreshes. */
import type { Construct } from "constructs";
import { ComplexList, ComplexObject, type IResolvable, TerraformDataSource } from "./core";
import { dataMetaArguments } from "./data-arguments";
import { withDefaultProvider } from "./default-provider";
import { pathText } from "./escape";
import { hclAttributes } from "./hcl";
import { generatorMetadata } from "../package/names";
import { isGiven } from "../set/described";
import type { MetaArguments } from "./preload-set-props";

const TASKS = "vodpreload_tasks";
const TASKS_MARK = Symbol.for("cdktf-alicloud-vod-preload/DataVodPreloadTasks");
const ROW_MARK = Symbol.for("cdktf-alicloud-vod-preload/DataVodPreloadTasksRow");
const LIST_MARK = Symbol.for("cdktf-alicloud-vod-preload/DataVodPreloadTasksList");

/** Which tasks to read; what is left out narrows nothing. */
export interface DataVodPreloadTasksProps extends MetaArguments {
  /** Only URLs of this host, in lower case. */
  readonly domain?: string | undefined;
  /** Only paths that begin so, percent-encoded or not: `/films/`. */
  readonly pathPrefix?: string | undefined;
  /** @default "preload" */
  readonly kind?: "preload" | "refresh" | undefined;
  /** Only tasks in this state. @default all */
  readonly status?: "complete" | "failed" | "under_way" | undefined;
  /** How far back: a duration up to 72 hours (`6h`), or a time (`2026-11-20T21:00:00Z`). @default three days */
  readonly since?: string | undefined;
}

const ARGUMENTS = {
  domain: "domain",
  path_prefix: "pathPrefix",
  kind: "kind",
  status: "status",
  since: "since",
} as const;

/** One URL of one task. */
export class DataVodPreloadTasksRow extends ComplexObject {
  static {
    Object.defineProperty(this.prototype, ROW_MARK, { value: true });
  }

  /** True for one of any copy of this package. */
  static isDataVodPreloadTasksRow(value: unknown): value is DataVodPreloadTasksRow {
    return typeof value === "object" && value !== null && ROW_MARK in value;
  }

  /** As the service lists it, without a signature. */
  get url(): string {
    return this.getStringAttribute("url");
  }

  /** Its host. */
  get domain(): string {
    return this.getStringAttribute("domain");
  }

  /** Percent-encoded, from the first slash on. */
  get path(): string {
    return this.getStringAttribute("path");
  }

  /** `preload` or `refresh`. */
  get kind(): string {
    return this.getStringAttribute("kind");
  }

  /** `complete`, `failed` or `under_way`. */
  get status(): string {
    return this.getStringAttribute("status");
  }

  /** Percent, 0 to 100. */
  get progress(): number {
    return this.getNumberAttribute("progress");
  }

  /** In UTC, such as `2026-11-20T21:00:00Z`. */
  get createdAt(): string {
    return this.getStringAttribute("created_at");
  }

  /** Why it failed; empty otherwise. */
  get reason(): string {
    return this.getStringAttribute("reason");
  }

  /** The service's id of the task. */
  get taskId(): string {
    return this.getStringAttribute("task_id");
  }
}

/** Rows, newest first. */
export class DataVodPreloadTasksList extends ComplexList {
  static {
    Object.defineProperty(this.prototype, LIST_MARK, { value: true });
  }

  /** True for one of any copy of this package. */
  static isDataVodPreloadTasksList(value: unknown): value is DataVodPreloadTasksList {
    return typeof value === "object" && value !== null && LIST_MARK in value;
  }

  /** The row at an index, from 0 on. */
  get(index: number): DataVodPreloadTasksRow {
    return new DataVodPreloadTasksRow(this.terraformResource, this.terraformAttribute, this.wrapsSet, index);
  }
}

/**
 * What became of preloads and refreshes: the service's task list of the last three days, the data source
 * `vodpreload_tasks`. It is read anew in each plan.
 *
 * @example
 * const failed = new DataVodPreloadTasks(stack, "failed", { domain: "vod.example.com", status: "failed" });
 * new TerraformOutput(stack, "failures", { value: failed.tasks });
 */
export class DataVodPreloadTasks extends TerraformDataSource {
  /** How Terraform calls it. */
  static readonly tfResourceType = TASKS;

  private readonly given: Readonly<Record<string, unknown>>;

  /** @throws {Error} listing every argument of a wrong type */
  constructor(scope: Construct, id: string, props: DataVodPreloadTasksProps = {}) {
    super(scope, id, {
      ...dataMetaArguments(scope, id, props, Object.values(ARGUMENTS)),
      terraformResourceType: TASKS,
      terraformGeneratorMetadata: generatorMetadata(),
    });
    const all = Object(props) as DataVodPreloadTasksProps;
    this.given = Object.fromEntries(
      Object.entries(ARGUMENTS).flatMap(([attribute, name]) =>
        isGiven(all[name]) ? [[attribute, written(all[name])]] : [],
      ),
    );
    Object.defineProperty(this, TASKS_MARK, { value: true });
    withDefaultProvider(this);
  }

  /** True for one of any copy of this package. */
  static isDataVodPreloadTasks(value: unknown): value is DataVodPreloadTasks {
    return typeof value === "object" && value !== null && TASKS_MARK in value;
  }

  /** The rows, newest first. */
  get tasks(): DataVodPreloadTasksList {
    return new DataVodPreloadTasksList(this, "tasks", false);
  }

  /** False when the service had more rows than were read. */
  get complete(): IResolvable {
    return this.getBooleanAttribute("complete");
  }

  /** For the core, at synth: the arguments as JSON has them. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...this.given };
  }

  /** For the core, at synth: the same for HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return hclAttributes(this.given, {});
  }
}

/** A token stays as it is. */
function written(value: unknown): unknown {
  return typeof value === "string" ? pathText(value) : value;
}
