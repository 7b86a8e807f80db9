/** The operations on the wire: parameters to the service's model, its answers to VOD's JSON. */
import { type DomainRow, type DomainScope, type DomainSource } from "./domains";
import { invalid, missing } from "./error-table";
import { splitObjectPath } from "./object-path";
import type { Operation } from "./operation-names";
import type { Parameters } from "./parameters";
import type { TaskListQuery, VodService } from "./service";
import type { TaskRow } from "./tasks";
import { isRecord } from "../text/json";

export type WireValue = string | number | boolean | readonly WireValue[] | WireObject;
export interface WireObject {
  readonly [name: string]: WireValue;
}

/** What an operation came to. `body` lacks the request id, which the server adds. */
export interface Carried {
  readonly body: WireObject;
  readonly taskIds: readonly string[];
}

type Carry = (service: VodService, parameters: Parameters) => Carried;

/** Throws an `EmulatedError` where the service refuses. */
export function carryOut(operation: Operation, service: VodService, parameters: Parameters): Carried {
  return CARRY[operation](service, parameters);
}

const plain = (body: WireObject = {}): Carried => ({ body, taskIds: [] });

const CARRY: Readonly<Record<Operation, Carry>> = {
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
      Tasks: { Task: page.rows.map(taskBody) },
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

  DescribeVodDomainDetail: (service, parameters) => {
    const domain = service.domains.detail(parameters.required("DomainName"));
    return plain({ DomainDetail: { ...domainBody(domain), SSLProtocol: "off" } });
  },

  AddVodDomain: (service, parameters) => {
    const scope = parameters.text("Scope") ?? "domestic";
    if (!isScope(scope)) throw invalid("Scope", "domestic, overseas or global");
    const domainName = parameters.required("DomainName");
    const sources = readSources(parameters);
    if (sources === undefined) throw missing("Sources");
    service.domains.add({ domainName, scope, sources });
    return plain();
  },

  UpdateVodDomain: (service, parameters) => {
    service.domains.update(parameters.required("DomainName"), readSources(parameters));
    return plain();
  },

  DeleteVodDomain: (service, parameters) => {
    service.domains.remove(parameters.required("DomainName"));
    return plain();
  },

  DescribeVodUserDomains: (service, parameters) => {
    const pageNumber = parameters.whole("PageNumber") ?? 1;
    const pageSize = parameters.whole("PageSize") ?? 20;
    if (pageNumber < 1) throw invalid("PageNumber", "from 1");
    if (pageSize < 1 || pageSize > 50) throw invalid("PageSize", "1 to 50");
    const found = service.domains.list().filter(domainFilter(parameters));
    const rows = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    return plain({
      PageNumber: pageNumber,
      PageSize: pageSize,
      TotalCount: found.length,
      Domains: {
        PageData: rows.map((row) => ({ ...domainBody(row), SslProtocol: "off", Sandbox: "normal" })),
      },
    });
  },

  TagVodResources: (service, parameters) => {
    const tags = parameters.tags();
    if (tags.size === 0) throw missing("Tag.1.Key");
    for (const name of resources(parameters)) service.domains.tag(name, tags);
    return plain();
  },

  UnTagVodResources: (service, parameters) => {
    const keys = parameters.boolean("All") === true ? "all" : parameters.list("TagKey");
    for (const name of resources(parameters)) service.domains.untag(name, keys);
    return plain();
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
    // The parameter has whole seconds: tasks created within the last of them belong to it.
    ...(endTime === undefined ? {} : { endTime: endTime + 999 }),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    ...(pageSize === undefined ? {} : { pageSize }),
  };
}

function taskBody(row: TaskRow): WireObject {
  return {
    TaskId: row.taskId,
    ObjectPath: row.url,
    ObjectType: row.type,
    Status: row.status,
    Process: `${row.percent}%`,
    CreationTime: seconds(row.createdAt),
    Description: row.description,
  };
}

function domainBody(domain: DomainRow): WireObject {
  return {
    DomainName: domain.domainName,
    DomainStatus: domain.status,
    Cname: `${domain.domainName.replace(/^\./, "all.")}.w.kunlun-emulator.example`,
    Scope: domain.scope,
    Description: "",
    Weight: "1",
    GmtCreated: seconds(domain.createdAt),
    GmtModified: seconds(domain.modifiedAt),
    SSLPub: "",
    CertName: "",
    Sources: {
      Source: domain.sources.map(({ content, type, port, priority }) => ({
        Content: content,
        Type: type,
        Port: port,
        Priority: priority,
        Weight: "10",
        Enabled: "online",
      })),
    },
  };
}

/** A list of `{content, type, port, priority}`; port and priority as number or string, an empty priority is 20. */
function readSources(parameters: Parameters): DomainSource[] | undefined {
  const value = parameters.json("Sources");
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw invalid("Sources", "a JSON array is expected");
  return value.map((entry: unknown) => {
    const fields = isRecord(entry) ? entry : {};
    const content = scalar(fields.content);
    const type = scalar(fields.type);
    if (content === "" || !["ipaddr", "domain", "oss"].includes(type)) {
      throw invalid("Sources", "each needs a content and a type of ipaddr, domain or oss");
    }
    const port = Number(scalar(fields.port) || "80");
    if (!Number.isInteger(port)) throw invalid("Sources", "port is no number");
    return { content, type, port, priority: scalar(fields.priority) || "20" };
  });
}

function scalar(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function domainFilter(parameters: Parameters): (row: DomainRow) => boolean {
  const name = parameters.text("DomainName")?.toLowerCase();
  const status = parameters.text("DomainStatus");
  const tags = parameters.tags();
  const search = parameters.text("DomainSearchType") ?? "fuzzy_match";
  const named: (text: string, part: string) => boolean =
    search === "pre_match"
      ? (text, part) => text.startsWith(part)
      : search === "suf_match"
        ? (text, part) => text.endsWith(part)
        : search === "full_match"
          ? (text, part) => text === part
          : (text, part) => text.includes(part);
  return (row) =>
    (name === undefined || named(row.domainName, name)) &&
    (status === undefined || row.status === status) &&
    [...tags].every(([key, value]) => row.tags.get(key) === value);
}

function resources(parameters: Parameters): string[] {
  if (parameters.required("ResourceType").toUpperCase() !== "DOMAIN") throw invalid("ResourceType", "DOMAIN");
  const names = parameters.list("ResourceId");
  if (names.length === 0) throw missing("ResourceId.1");
  return names;
}

function isScope(scope: string): scope is DomainScope {
  return ["domestic", "overseas", "global"].includes(scope);
}

/** `yyyy-MM-ddTHH:mm:ssZ`. */
function seconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
