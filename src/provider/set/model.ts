/** Converters between the set as Terraform has it and the set as the handler knows it. */
import type { PreloadDiff } from "../../handler/decide/diff";
import { intentOf } from "../../handler/decide/intent";
import { describePlan } from "../../handler/say/plan-text";
import type { Ledger } from "../../handler/types";
import type { PrivateState } from "../../plugin/provider";
import { isKnown, UNKNOWN, type Value } from "../../plugin/values";
import { decodeGivenUp, decodePending, encodeGivenUp, encodePending } from "../../handler/ledger-codec";
import { decodePrivateState } from "./private-state";
import type { SetModel } from "./schema";
import { IN_HCL } from "../../set";
import { isRecord, type JsonRecord } from "../../text/json";

/** `result` of a set that has had no paths yet. */
export const NOTHING_TO_SEND = "nothing to send";

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

/** What a state knows of the paths that are not simply done. */
export function toLedger(state: SetModel, privateState: PrivateState): Ledger {
  return {
    pending: mapValues(toTexts(state.pending), decodePending),
    givenUp: mapValues(toTexts(state.failed), decodeGivenUp),
    ...decodePrivateState(privateState),
    ...(toTexts(state.paths).size === 0 && hasHadPaths(state) ? { emptied: true } : {}),
  };
}

/** A set that never had a path has no result, after an import, or the one of a create that sent nothing. */
function hasHadPaths({ result }: SetModel): boolean {
  return isKnown(result) && result !== NOTHING_TO_SEND;
}

export function fromLedger(ledger: Pick<Ledger, "pending" | "givenUp">): LedgerAttributes {
  return {
    pending: mapValues(ledger.pending, encodePending),
    pending_count: ledger.pending.size,
    failed: mapValues(ledger.givenUp, encodeGivenUp),
    failed_count: ledger.givenUp.size,
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

function mapValues<A, B>(map: ReadonlyMap<string, A>, convert: (value: A) => B): ReadonlyMap<string, B> {
  const converted = new Map<string, B>();
  for (const [key, value] of map) converted.set(key, convert(value));
  return converted;
}

function isPlain(value: unknown): value is JsonRecord {
  return isRecord(value) && !(value instanceof Map);
}
