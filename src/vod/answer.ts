/** The service's JSON, read leniently: names in either case, numbers as texts and texts as numbers. */
import { isRecord, type JsonRecord } from "../text/json";

/** A member by its name, in whatever case it is written: the API has `UrlRemain` beside `blockRemain`. */
export function member(object: JsonRecord | undefined, name: string): unknown {
  if (object === undefined) return undefined;
  if (Object.hasOwn(object, name)) return object[name];
  const lower = name.toLowerCase();
  const found = Object.keys(object).find((key) => key.toLowerCase() === lower);
  return found === undefined ? undefined : object[found];
}

export function text(object: JsonRecord | undefined, name: string): string | undefined {
  const value = member(object, name);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

export function number(object: JsonRecord | undefined, name: string): number | undefined {
  const value = text(object, name)?.trim();
  if (value === undefined || value === "") return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

/** Milliseconds since 1970. */
export function time(object: JsonRecord | undefined, name: string): number | undefined {
  const parsed = Date.parse(text(object, name) ?? "");
  return Number.isNaN(parsed) ? undefined : parsed;
}

export function object(parent: JsonRecord | undefined, name: string): JsonRecord | undefined {
  const value = member(parent, name);
  return isRecord(value) ? value : undefined;
}

/** The list `name.child`, as the API wraps lists; a single object counts as a list of one. */
export function list(parent: JsonRecord, name: string, child: string): readonly JsonRecord[] {
  const value = member(object(parent, name), child);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.filter(isRecord);
}

/** What the service says went wrong. */
export interface ServiceFault {
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
}

const SUCCESS = new Set(["", "0", "200", "ok", "success"]);

/** A body that carries a code of failure, whatever its HTTP status. */
export function faultOf(answer: JsonRecord): ServiceFault | undefined {
  const code = text(answer, "Code");
  if (code === undefined || SUCCESS.has(code.trim().toLowerCase())) return undefined;
  return {
    code: code.trim(),
    message: text(answer, "Message") ?? "",
    requestId: text(answer, "RequestId"),
  };
}

/** The gateway's answer in its default format, which it falls back to when it cannot read `Format`. */
export function faultInXml(body: string): ServiceFault | undefined {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<Error>/.test(body)) return undefined;
  const element = (name: string): string | undefined =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1]?.trim();
  const code = element("Code");
  if (code === undefined) return undefined;
  return { code, message: element("Message") ?? "", requestId: element("RequestId") };
}
