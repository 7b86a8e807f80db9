/** How a function service calls: directly, with the event itself, or through an HTTP trigger, with a request around it. */
import { isRecord, type JsonRecord, readJson } from "../text/json";
import { InvalidEventError } from "./json-event";

/** The answer to an HTTP trigger, as Function Compute and its like take it. */
export interface HttpResponse {
  /** 200 with an outcome, 400 with the problems of an event, 405 for another method than POST. */
  readonly statusCode: number;
  /** The body is JSON. */
  readonly headers: Readonly<Record<string, string>>;
  /** An outcome, or `error` and `message`. */
  readonly body: string;
  /** The body is text as it is. */
  readonly isBase64Encoded: false;
}

export interface Invocation {
  readonly kind: "direct" | "http";
  /** The event, parsed but not checked. */
  readonly event: unknown;
  /** Of an HTTP trigger. */
  readonly method?: string;
}

/**
 * @param raw bytes, a text or an object, whatever the service passes on
 * @throws {InvalidEventError} when it is not JSON
 */
export function readInvocation(raw: unknown): Invocation {
  const json = parsed(raw, "event");
  if (!isHttp(json)) return { kind: "direct", event: json };
  const { requestContext, body, isBase64Encoded } = json;
  const http = isRecord(requestContext) && isRecord(requestContext.http) ? requestContext.http : {};
  const method = typeof http.method === "string" ? http.method.toUpperCase() : "POST";
  return { kind: "http", event: { body, isBase64Encoded: isBase64Encoded === true }, method };
}

/** @throws {InvalidEventError} when the body of an HTTP trigger is not JSON */
export function bodyOf({ event }: Invocation): unknown {
  const { body, isBase64Encoded } = isRecord(event) ? event : { body: undefined, isBase64Encoded: false };
  if (typeof body !== "string") return body;
  return parsed(isBase64Encoded === true ? Buffer.from(body, "base64").toString("utf8") : body, "body");
}

function isHttp(json: unknown): json is JsonRecord {
  return isRecord(json) && !("RequestType" in json) && "requestContext" in json && "body" in json;
}

function parsed(raw: unknown, field: string): unknown {
  const text = raw instanceof Uint8Array ? Buffer.from(raw).toString("utf8") : raw;
  if (typeof text !== "string") return text;
  const value = readJson(text);
  if (value === undefined) throw new InvalidEventError([{ field, message: "This is not JSON." }]);
  return value;
}

export function httpResponse(statusCode: number, body: object): HttpResponse {
  return {
    statusCode,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  };
}
