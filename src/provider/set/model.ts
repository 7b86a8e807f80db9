/** Converters between the set as Terraform has it and the set as the handler knows it. */
import type { PreloadDiff } from "../../handler/decide/diff";
import { intentOf } from "../../handler/decide/intent";
import { describePlan } from "../../handler/say/plan-text";
import type { Ledger, SetProperties } from "../../handler/types";
import { parseDuration } from "../../paths";
import type { PrivateState } from "../../plugin/provider";
import { isKnown, UNKNOWN, type Value } from "../../plugin/values";
import { decodeFailed, decodePending, encodeFailed, encodePending } from "./ledger-codec";
import { decodePrivateState } from "./private-state";
import { DEFAULT_TIMEOUT, SET_DEFAULTS, type SetModel } from "./schema";
import { IN_HCL } from "../wording";
import { isRecord, type JsonRecord } from "../../text/json";

/** `result` of a set that has had no paths yet. */
export const NOTHING_TO_SEND = "nothing to send";

/** What the author writes; the rest of the model is computed. */
export const ARGUMENTS = [
  "domain",
  "paths",
  "generation",
  "first",
  "scheme",
  "area",
  "l2_preload",
  "with_header",
  "batch_size",
  "refresh_changed",
  "skip_recent",
  "adopt",
  "wait",
  "max_attempts",
  "timeouts",
] as const;

export type ArgumentName = (typeof ARGUMENTS)[number];

/** Texts by path, as `pending` and `failed` are stored. */
export type Texts = ReadonlyMap<string, string>;

/** The computed attributes that tell of the ledger. */
export type LedgerAttributes = Pick<SetModel, "pending" | "pending_count" | "failed" | "failed_count">;

/** The computed attributes that tell what a plan means to do. */
export type IntentAttributes = Pick<
  SetModel,
  | "planned"
  | "planned_urls"
  | "planned_calls"
  | "planned_refreshes"
  | "planned_pending"
  | "planned_unchanged"
  | "planned_dropped"
>;

/** What a plan says while it can't be known what is due. */
export const INTENT_UNKNOWN = {
  planned: UNKNOWN,
  planned_urls: UNKNOWN,
  planned_calls: UNKNOWN,
  planned_refreshes: UNKNOWN,
  planned_pending: UNKNOWN,
  planned_unchanged: UNKNOWN,
  planned_dropped: UNKNOWN,
} satisfies IntentAttributes;

/** Of a set that no plan was made for yet. */
export const NO_INTENT = {
  planned: null,
  planned_urls: null,
  planned_calls: null,
  planned_refreshes: null,
  planned_pending: null,
  planned_unchanged: null,
  planned_dropped: null,
} satisfies IntentAttributes;

/** @param underWay see {@link describePlan} */
export function fromDiff(diff: PreloadDiff, batchSize: number, underWay: number): IntentAttributes {
  const { urls, calls, refreshes, pending, unchanged, dropped } = intentOf(diff, batchSize);
  return {
    planned: describePlan(diff, batchSize, underWay, IN_HCL),
    planned_urls: urls,
    planned_calls: calls,
    planned_refreshes: refreshes,
    planned_pending: pending,
    planned_unchanged: unchanged,
    planned_dropped: dropped,
  };
}

/** The configuration with every default filled in. */
export function withDefaults(config: SetModel): SetModel {
  return {
    ...config,
    scheme: config.scheme ?? SET_DEFAULTS.scheme,
    batch_size: config.batch_size ?? SET_DEFAULTS.batch_size,
    refresh_changed: config.refresh_changed ?? SET_DEFAULTS.refresh_changed,
    skip_recent: config.skip_recent ?? SET_DEFAULTS.skip_recent,
    adopt: config.adopt ?? SET_DEFAULTS.adopt,
    wait: config.wait ?? SET_DEFAULTS.wait,
    max_attempts: config.max_attempts ?? SET_DEFAULTS.max_attempts,
  };
}

/**
 * What a model wants. Values that are not known yet get stand-ins (an empty text, the default), so that what does not
 * depend on them can be planned already; whoever calls decides what does.
 */
export function toProperties(model: SetModel, step: "create" | "update"): SetProperties {
  const { area, generation, l2_preload: l2Preload } = model;
  const withHeader = toHeaders(model.with_header);
  return {
    domain: known(model.domain, ""),
    paths: toTexts(model.paths),
    first: known(model.first, []).filter(isKnown),
    scheme: model.scheme === "https" ? "https" : "http",
    batchSize: known(model.batch_size, SET_DEFAULTS.batch_size),
    refreshChanged: known(model.refresh_changed, SET_DEFAULTS.refresh_changed),
    skipRecent: known(model.skip_recent, SET_DEFAULTS.skip_recent),
    adopt: known(model.adopt, SET_DEFAULTS.adopt),
    wait: known(model.wait, SET_DEFAULTS.wait),
    maxAttempts: known(model.max_attempts, SET_DEFAULTS.max_attempts),
    timeoutMs: timeoutOf(model, step),
    // An empty generation or header map says no more than none at all.
    ...(isKnown(generation) && generation !== "" ? { generation } : {}),
    ...(area === "domestic" || area === "overseas" ? { area } : {}),
    ...(isKnown(l2Preload) ? { l2Preload } : {}),
    ...(withHeader === undefined ? {} : { withHeader }),
  };
}

/** What a state knows of the paths that are not simply done. */
export function toLedger(state: SetModel, privateState: PrivateState): Ledger {
  return {
    pending: mapValues(toTexts(state.pending), decodePending),
    failed: mapValues(toTexts(state.failed), decodeFailed),
    ...decodePrivateState(privateState),
    ...(toTexts(state.paths).size === 0 && hasHadPaths(state) ? { emptied: true } : {}),
  };
}

/** A set that never had a path has no result, after an import, or the one of a create that sent nothing. */
function hasHadPaths({ result }: SetModel): boolean {
  return isKnown(result) && result !== NOTHING_TO_SEND;
}

export function fromLedger(ledger: Pick<Ledger, "pending" | "failed">): LedgerAttributes {
  return {
    pending: mapValues(ledger.pending, encodePending),
    pending_count: ledger.pending.size,
    failed: mapValues(ledger.failed, encodeFailed),
    failed_count: ledger.failed.size,
  };
}

/** The texts of a map of strings; a value that is not known or null is an empty text. */
export function toTexts(value: Value<ReadonlyMap<string, Value<string>>>): Texts {
  return mapValues(known(value, new Map()), (text) => known(text, ""));
}

/** Whether two arguments are the same as written; a value that is not known yet is the same as nothing. */
export function sameArgument(one: unknown, other: unknown): boolean {
  if (one === UNKNOWN || other === UNKNOWN) return false;
  if (one === other) return true;
  if (one instanceof Map && other instanceof Map) {
    if (one.size !== other.size) return false;
    for (const [key, value] of one) if (!other.has(key) || !sameArgument(value, other.get(key))) return false;
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => sameArgument(value, other[index]));
  }
  if (isPlain(one) && isPlain(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length && keys.every((key) => sameArgument(one[key], other[key]))
    );
  }
  return false;
}

/** Whether anything in an argument is not known yet. */
export function hasUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  if (value instanceof Map) {
    for (const element of value.values()) if (hasUnknown(element)) return true;
    return false;
  }
  if (Array.isArray(value)) return value.some(hasUnknown);
  return isPlain(value) && Object.values(value).some(hasUnknown);
}

function known<T>(value: Value<T>, otherwise: T): T {
  return isKnown(value) ? value : otherwise;
}

function toHeaders(value: SetModel["with_header"]): Record<string, readonly string[]> | undefined {
  if (!isKnown(value) || value.size === 0) return undefined;
  return Object.fromEntries(
    [...value].map(([name, values]) => [name, known(values, []).filter(isKnown)] as const),
  );
}

function timeoutOf(model: SetModel, step: "create" | "update"): number {
  const timeouts = model.timeouts;
  const text = isKnown(timeouts) ? known(timeouts[step], DEFAULT_TIMEOUT) : DEFAULT_TIMEOUT;
  return parseDuration(text) ?? parseDuration(DEFAULT_TIMEOUT) ?? 0;
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, convert: (value: A) => B): ReadonlyMap<string, B> {
  const converted = new Map<string, B>();
  for (const [key, value] of map) converted.set(key, convert(value));
  return converted;
}

function isPlain(value: unknown): value is JsonRecord {
  return isRecord(value) && !(value instanceof Map);
}
