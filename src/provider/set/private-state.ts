/** The private state: the tasks in flight. Losing it costs only reports of failures at the origin. */
import type { InFlightTask, InFlightUrl } from "../../handler/types";
import type { PrivateState } from "../../plugin/provider";

const FORMAT = 1;

/** Null when nothing is in flight. */
export function encodePrivateState(inFlight: readonly InFlightTask[]): PrivateState {
  if (inFlight.length === 0) return null;
  return new TextEncoder().encode(JSON.stringify({ v: FORMAT, inFlight }));
}

/** Never fails: what cannot be read, or is of another version, counts as nothing in flight. */
export function decodePrivateState(bytes: PrivateState): readonly InFlightTask[] {
  if (bytes === null || bytes.length === 0) return [];
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return [];
  }
  if (!isRecord(content) || content.v !== FORMAT || !Array.isArray(content.inFlight)) return [];
  return content.inFlight.flatMap(parseTask);
}

function parseTask(value: unknown): InFlightTask[] {
  if (!isRecord(value)) return [];
  const { taskIds, submittedAt, urls, probe } = value;
  if (!Array.isArray(taskIds) || typeof submittedAt !== "number" || !Array.isArray(urls)) return [];
  return [
    {
      taskIds: taskIds.filter(isString),
      submittedAt,
      urls: urls.flatMap(parseUrl),
      ...(probe === true ? { probe } : {}),
    },
  ];
}

function parseUrl(value: unknown): InFlightUrl[] {
  if (!isRecord(value)) return [];
  const { path, url, version, attempt } = value;
  if (!isString(path) || !isString(url) || !isString(version) || typeof attempt !== "number") return [];
  return [{ path, url, version, attempt }];
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
