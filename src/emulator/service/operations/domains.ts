/** The account's accelerated domains: adding, changing, listing and tagging them. */
import { isRecord } from "../../../text/json";
import type { WireObject } from "../../wire/answer";
import { invalid, missing } from "../../wire/error-table";
import type { Parameters } from "../../wire/parameters";
import type { DomainRow, DomainScope, DomainSource } from "../domains";
import { plain, seconds, type Carry } from "./operation";

/** By the API's names; spelled out so that the package's types do not lead into the emulator. */
export type DomainOperation =
  | "DescribeVodDomainDetail"
  | "AddVodDomain"
  | "UpdateVodDomain"
  | "DeleteVodDomain"
  | "DescribeVodUserDomains"
  | "TagVodResources"
  | "UnTagVodResources";

export const domains: Readonly<Record<DomainOperation, Carry>> = {
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
