/**
 * The private state: the tasks under way, and what the set dropped. Losing it costs only reports of failures at the
 * origin, and that a path which comes back counts as new.
 */
import type { Ledger, TaskUnderWay, Tombstone, UrlUnderWay } from "../../handler/types";
import { objectUrl } from "../../paths";
import type { PrivateState } from "../../plugin/provider";
import { decodePending, encodePending } from "../../handler/ledger-codec";
import { isRecord, readRecord } from "../../text/json";

/** The part of the ledger that stands here. */
export type PrivateLedger = Pick<Ledger, "underWay" | "dropped" | "parked">;

const FORMAT = 1;
const NOTHING: PrivateLedger = { underWay: [] };

/** Null when there is nothing to keep. */
export function encodePrivateState({ underWay, dropped, parked }: PrivateLedger): PrivateState {
  if (underWay.length === 0 && dropped === undefined && parked === undefined) return null;
  const stones = dropped === undefined ? {} : { dropped: groups(dropped) };
  const tasks = parked === undefined ? {} : { parked };
  return new TextEncoder().encode(JSON.stringify({ v: FORMAT, inFlight: underWay, ...stones, ...tasks }));
}

/** Never fails: what cannot be read, or is of another version, counts as nothing. */
export function decodePrivateState(bytes: PrivateState): PrivateLedger {
  if (bytes === null || bytes.length === 0) return NOTHING;
  const content = readRecord(bytes);
  if (content?.v !== FORMAT || !Array.isArray(content.inFlight)) return NOTHING;
  const parked = Array.isArray(content.parked) ? content.parked.flatMap(parseTask) : [];
  const stones = Array.isArray(content.dropped) ? content.dropped.flatMap(parseGroup) : [];
  return {
    underWay: content.inFlight.flatMap(parseTask),
    ...(stones.length > 0 ? { dropped: new Map(stones) } : {}),
    ...(parked.length > 0 ? { parked } : {}),
  };
}

/** Paths that were dropped together share what is said once. */
interface Group {
  readonly settings: string;
  readonly at: number;
  /** Of the URLs: scheme and host. */
  readonly origin: string;
  /** By path: the version; and what it was pending for, if it was. */
  readonly paths: Record<string, string | readonly [version: string, pending: string]>;
}

function groups(dropped: ReadonlyMap<string, Tombstone>): readonly Group[] {
  const byKey = new Map<string, Group>();
  for (const [path, { version, settings, at, url, pending }] of dropped) {
    const origin = /^https?:\/\/[^/]*/.exec(url)?.[0] ?? "";
    const key = `${settings} ${at} ${origin}`;
    const group = byKey.get(key) ?? { settings, at, origin, paths: {} };
    byKey.set(key, group);
    group.paths[path] = pending === undefined ? version : [version, encodePending(pending)];
  }
  return [...byKey.values()];
}

function parseGroup(value: unknown): readonly (readonly [string, Tombstone])[] {
  if (!isRecord(value)) return [];
  const { settings, at, origin, paths } = value;
  const [, scheme, host = ""] = (isString(origin) ? /^(https?):\/\/(.+)$/.exec(origin) : null) ?? [];
  if (!isString(settings) || typeof at !== "number" || scheme === undefined || !isRecord(paths)) return [];
  return Object.entries(paths).flatMap(([path, what]): (readonly [string, Tombstone])[] => {
    const url = objectUrl(scheme === "https" ? "https" : "http", host, path);
    if (isString(what)) return [[path, { version: what, settings, at, url }]];
    const [version, pending] = Array.isArray(what) ? (what as readonly unknown[]) : [];
    if (!isString(version) || !isString(pending)) return [];
    return [[path, { version, settings, at, url, pending: decodePending(pending) }]];
  });
}

function parseTask(value: unknown): TaskUnderWay[] {
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

function parseUrl(value: unknown): UrlUnderWay[] {
  if (!isRecord(value)) return [];
  const { path, url, version, attempt } = value;
  if (!isString(path) || !isString(url) || !isString(version) || typeof attempt !== "number") return [];
  return [{ path, url, version, attempt }];
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
