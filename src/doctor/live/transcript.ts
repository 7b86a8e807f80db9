/**
 * What was asked and answered, fit for a bug report: no key, no signature, no name of a domain, no URL but this run's
 * own. Values are shown by a list of members that are harmless; all others become `(text)`.
 */
import { isRecord, type JsonRecord } from "../../text/json";
import type { WireAnswer } from "../wire";
import type { Judged } from "./live";

export interface TranscriptHead {
  readonly version: string;
  /** `host[:port]` of the service. */
  readonly host: string;
  readonly domain: string;
  readonly runId: string;
  readonly spend: number;
  /** The service's time, milliseconds since 1970. */
  readonly startedAt: number;
}

const SHOWN = new Set(
  [
    ...["Code", "RequestId", "TaskId", "PreloadTaskId", "RefreshTaskId", "Status", "Process", "CreationTime"],
    ...[
      "ObjectType",
      "PageNumber",
      "PageSize",
      "TotalCount",
      "StartTime",
      "DomainStatus",
      "Scope",
      "GmtModified",
    ],
    ...[
      "GmtCreated",
      "SSLProtocol",
      "UrlQuota",
      "UrlRemain",
      "DirQuota",
      "DirRemain",
      "PreloadQuota",
      "PreloadRemain",
    ],
    ...["BlockQuota", "blockRemain", "Description"],
  ].map((name) => name.toLowerCase()),
);

export class Transcript {
  private readonly calls: string[] = [];

  constructor(private readonly head: TranscriptHead) {}

  add({ operation, parameters, status, dateHeader, json, fault, sentAt, receivedAt }: WireAnswer): void {
    const body =
      json === undefined ? (fault === undefined ? "(not JSON)" : `(XML: ${fault.code})`) : this.json(json);
    this.calls.push(
      [
        `### ${this.calls.length + 1}. ${operation}`,
        "",
        "```text",
        this.json(parameters),
        `HTTP ${status} after ${Math.round(receivedAt - sentAt)} ms, Date: ${dateHeader ?? "(none)"}`,
        body,
        "```",
      ].join("\n"),
    );
  }

  /** @param spent URLs that were sent */
  render(judged: readonly Judged[], spent: number): string {
    const { version, host, spend, startedAt } = this.head;
    return `${[
      "# vod-preload doctor --live",
      "",
      `Version ${version}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}, service ${publicHost(host)}, ` +
        `${new Date(startedAt).toISOString()}, ${spent} of ${spend} URLs spent. Domain and foreign URLs are left out.`,
      "",
      "## Assumptions",
      "",
      ...judged.map(
        ({ assumption, verdict }) => `- ${verdict.outcome}: ${assumption.id}. ${this.words(verdict.seen)}`,
      ),
      "",
      "## Calls",
      "",
      this.calls.join("\n\n"),
    ].join("\n")}\n`;
  }

  /** A sentence without the domain, other URLs, accounts and roles. */
  words(text: string): string {
    return this.unnamed(text)
      .replace(/acs:[a-z]+::\S+/gi, "(ARN)")
      .replace(/\b\d{15,17}\b/g, "(account)");
  }

  private json(object: JsonRecord | Readonly<Record<string, string>>): string {
    return JSON.stringify(this.object(object));
  }

  private object(object: JsonRecord): JsonRecord {
    return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, this.value(name, value)]));
  }

  private value(name: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one: unknown) => this.value(name, one));
    if (isRecord(value)) return this.object(value);
    if (typeof value === "number" || typeof value === "boolean" || value === "") return value;
    if (typeof value !== "string") return "(nothing)";
    const lower = name.toLowerCase();
    if (lower === "objectpath")
      return value
        .split("\n")
        .map((url) => this.url(url))
        .join("\n");
    if (lower === "domainname")
      return value.toLowerCase() === this.head.domain.toLowerCase() ? "DOMAIN" : "(domain)";
    if (lower === "message") return this.words(value);
    return SHOWN.has(lower) ? this.words(value) : "(text)";
  }

  /** URLs of this run stay; all others are private. */
  private url(url: string): string {
    return url.includes(`/vod-preload-doctor/${this.head.runId}/`) ? this.unnamed(url) : "(URL)";
  }

  private unnamed(text: string): string {
    const { domain, runId } = this.head;
    const own = `/vod-preload-doctor/${runId}/`;
    return text
      .replace(new RegExp(domain.replace(/[^a-z0-9]/gi, "\\$&"), "gi"), "DOMAIN")
      .replace(/https?:\/\/\S+/gi, (url) => (url.includes(own) ? url : "(URL)"));
  }
}

/** The name of a gateway within a company is private. */
function publicHost(host: string): string {
  if (/\.aliyuncs\.com(?::\d+)?$/i.test(host)) return host;
  return /^(?:127\.|localhost|\[::1\])/.test(host) ? "on this machine" : "(another host)";
}
