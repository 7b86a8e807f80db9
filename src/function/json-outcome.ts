/** Outcomes as JSON: maps are objects by path, everything else has the handler's own names. */
import type { CompletionOutcome, Ledger, PreloadOutcome } from "../handler/types";

/** What JSON makes of a value of the handler: a map becomes an object. */
export type Json<T> =
  T extends ReadonlyMap<string, infer V>
    ? Readonly<Record<string, Json<V>>>
    : T extends readonly (infer E)[]
      ? readonly Json<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Json<T[K]> }
        : T;

/** What is known of the set's paths: whoever invokes a function stores it, and gives it back with the next event. */
export type LedgerJson = Json<Ledger>;

/** What came of a create, update or delete. */
export type PreloadOutcomeJson = Json<PreloadOutcome>;

/** What became of the tasks in flight. */
export type CompletionOutcomeJson = Json<CompletionOutcome>;

export function outcomeToJson<T extends { readonly Ledger: Ledger }>(
  outcome: T,
): Omit<T, "Ledger"> & { readonly Ledger: LedgerJson } {
  const { pending, failed, inFlight, dropped, parked, emptied } = outcome.Ledger;
  return {
    ...outcome,
    Ledger: {
      pending: Object.fromEntries(pending),
      failed: Object.fromEntries(failed),
      inFlight,
      ...(dropped === undefined ? {} : { dropped: Object.fromEntries(dropped) }),
      ...(parked === undefined ? {} : { parked }),
      ...(emptied === undefined ? {} : { emptied }),
    },
  };
}
