/** Answers as bytes: JSON, or XML where that is the format. */
import type { EmulatedError } from "./error-table";

type WireValue = string | number | boolean | readonly WireValue[] | WireObject;
export interface WireObject {
  readonly [name: string]: WireValue;
}

export type Format = "JSON" | "XML";

/** What goes back over the wire; undefined fields are left out of the headers. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly retryAfterMs?: number;
  /** Without a `Date` header. */
  readonly dateless?: boolean;
}

export function successAnswer(format: Format, operation: string, body: WireObject): Answer {
  return format === "JSON"
    ? { status: 200, contentType: "application/json;charset=utf-8", text: JSON.stringify(body) }
    : { status: 200, contentType: "text/xml;charset=utf-8", text: toXml(`${operation}Response`, body) };
}

export function errorAnswer(
  format: Format,
  error: EmulatedError,
  requestId: string,
  hostId: string,
  retryAfterMs?: number,
): Answer {
  const body = {
    RequestId: requestId,
    HostId: hostId,
    Code: error.code,
    Message: error.message,
    Recommend: `https://error-center.aliyun.com/status/search?Keyword=${error.code}&source=PopGw`,
  };
  return {
    status: error.status,
    ...(format === "JSON"
      ? { contentType: "application/json;charset=utf-8", text: JSON.stringify(body) }
      : { contentType: "text/xml;charset=utf-8", text: toXml("Error", body) }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

function toXml(root: string, body: WireObject): string {
  return `<?xml version='1.0' encoding='UTF-8'?>${element(root, body)}`;
}

function element(name: string, value: WireValue): string {
  if (isList(value)) return value.map((one) => element(name, one)).join("");
  const content =
    typeof value === "object"
      ? Object.entries(value)
          .map(([inner, one]) => element(inner, one))
          .join("")
      : escape(String(value));
  return `<${name}>${content}</${name}>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Every number as a string, as some of the documented samples have it. */
export function numbersAsStrings(value: WireObject): WireObject {
  return mapScalars(value, (scalar) => (typeof scalar === "number" ? String(scalar) : scalar));
}

/** Numbers as strings and strings of digits as numbers. */
export function swappedTypes(value: WireObject): WireObject {
  return mapScalars(value, (scalar) => {
    if (typeof scalar === "number") return String(scalar);
    return typeof scalar === "string" && /^\d{1,15}$/.test(scalar) ? Number(scalar) : scalar;
  });
}

/** How an answer's members and words are spelled otherwise. */
export interface Spelling {
  /** Name -> another name, or none to leave it out. */
  readonly members?: Readonly<Record<string, string>>;
  /** A whole text -> another one. */
  readonly words?: Readonly<Record<string, string>>;
}

export function respelled(body: WireObject, { members = {}, words = {} }: Spelling): WireObject {
  const value = (inner: WireValue): WireValue => {
    if (typeof inner === "string") return words[inner] ?? inner;
    if (isList(inner)) return inner.map(value);
    return typeof inner === "object" ? object(inner) : inner;
  };
  const object = (inner: WireObject): WireObject =>
    Object.fromEntries(
      Object.entries(inner)
        .map(([name, one]) => [members[name] ?? name, value(one)] as const)
        .filter(([name]) => name !== ""),
    );
  return object(body);
}

/** Without the last rows of its lists. */
export function withoutRows(value: WireObject, rows: number): WireObject {
  const cut = (inner: WireValue): WireValue =>
    isList(inner)
      ? inner.slice(0, Math.max(0, inner.length - rows))
      : typeof inner === "object"
        ? over(inner, cut)
        : inner;
  return over(value, cut);
}

type Scalar = string | number | boolean;

function mapScalars(value: WireObject, change: (scalar: Scalar) => Scalar): WireObject {
  const walk = (inner: WireValue): WireValue =>
    isList(inner) ? inner.map(walk) : typeof inner === "object" ? over(inner, walk) : change(inner);
  return over(value, walk);
}

function over(value: WireObject, change: (inner: WireValue) => WireValue): WireObject {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
