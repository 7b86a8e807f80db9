/** Outcomes as JSON: maps are objects by path, and stored names stay what they are. */
import type { CompletionOutcome, Ledger, PreloadCounts, PreloadOutcome } from "../handler/types";

/** What JSON makes of a value of the handler: a map becomes an object. */
export type Json<T> =
  T extends ReadonlyMap<string, infer V>
    ? Readonly<Record<string, Json<V>>>
    : T extends readonly (infer E)[]
      ? readonly Json<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Json<T[K]> }
        : T;

/**
 * What is known of the set's paths: whoever invokes a function stores it, and gives it back with the next event. `failed`
 * are the paths given up, `inFlight` the tasks under way: these names are kept for the ledgers that are stored.
 */
export type LedgerJson = Json<
  Omit<Ledger, "givenUp" | "underWay"> & {
    readonly failed: Ledger["givenUp"];
    readonly inFlight: Ledger["underWay"];
  }
>;

/** In paths unless said otherwise; `failed` are those given up. */
export type PreloadCountsJson = Omit<PreloadCounts, "givenUp"> & { readonly failed: number };

/** What came of a create, update or delete. */
export type PreloadOutcomeJson = Omit<PreloadOutcome, "Ledger" | "Counts"> & {
  readonly Ledger: LedgerJson;
  readonly Counts: PreloadCountsJson;
};

/** What became of the tasks under way. */
export type CompletionOutcomeJson = Omit<CompletionOutcome, "Ledger"> & { readonly Ledger: LedgerJson };

export function preloadOutcomeToJson(outcome: PreloadOutcome): PreloadOutcomeJson {
  const { givenUp, waited, ...counts } = outcome.Counts;
  return {
    ...outcome,
    Ledger: ledgerToJson(outcome.Ledger),
    Counts: { ...counts, failed: givenUp, ...(waited === undefined ? {} : { waited }) },
  };
}

export function completionOutcomeToJson(outcome: CompletionOutcome): CompletionOutcomeJson {
  return { ...outcome, Ledger: ledgerToJson(outcome.Ledger) };
}

function ledgerToJson({ pending, givenUp, underWay, dropped, parked, emptied }: Ledger): LedgerJson {
  return {
    pending: Object.fromEntries(pending),
    failed: Object.fromEntries(givenUp),
    inFlight: underWay,
    ...(dropped === undefined ? {} : { dropped: Object.fromEntries(dropped) }),
    ...(parked === undefined ? {} : { parked }),
    ...(emptied === undefined ? {} : { emptied }),
  };
}
