/** Judges what a deploy tells: its counts, its diagnostics, the ledger, and the quota that it spent. */
import type { PreloadOutcome } from "../../../src/handler/types";
import type { TaskRow } from "../../../src/emulator/service/tasks";
import { isOwnRow, pathOf } from "./past";
import { type SetState, type Stored, TIMEOUT_MS } from "./set-state";

/** Quota spent is URLs accepted. */
export function checkQuota(spent: number, fresh: readonly TaskRow[]): void {
  const accepted = fresh.filter(({ type }) => type === "preload").length;
  if (spent !== accepted)
    throw new Error(`${spent} URLs of quota were spent on ${accepted} that were accepted`);
}

/**
 * @param tookMs the deploy
 * @param isSpecial an answer was lost, slow or wrong, or the set was replaced: the counts may be others, and the state gone
 */
export function checkOutcome(
  { stored, wanted }: SetState,
  outcome: PreloadOutcome,
  fresh: readonly TaskRow[],
  tookMs: number,
  isSpecial: boolean,
): void {
  const { accepted } = outcome.Counts;
  const own = fresh.filter(
    (row) => row.type === "preload" && wanted.paths.has(pathOf(row)) && isOwnRow(row, wanted),
  );
  if (accepted > own.length && !isSpecial) {
    throw new Error(`the service accepted ${own.length} URLs and the outcome says ${accepted}`);
  }
  if (!outcome.Stored && stored !== undefined && !isSpecial) {
    throw new Error("what was known was thrown away");
  }
  const errors = outcome.Diagnostics.filter(({ severity }) => severity === "error");
  if (stored === undefined && outcome.Stored && errors.length > 0) {
    throw new Error(`a create with a state and an error is tainted: ${errors[0]?.summary ?? ""}`);
  }
  if (outcome.Diagnostics.some(({ code }) => code === "INTERNAL")) {
    throw new Error(outcome.Diagnostics.map(({ detail }) => detail).join("\n"));
  }
  if (tookMs > TIMEOUT_MS + 30_000) throw new Error(`the deploy took ${tookMs} ms`);
}

/** Each wanted path is accepted, pending or given up, and nothing else is in the ledger. */
export function checkLedger({ properties, ledger }: Stored): void {
  for (const path of [...ledger.pending.keys(), ...ledger.givenUp.keys()]) {
    if (!properties.paths.has(path)) throw new Error(`${path} is not wanted and still in the ledger`);
    if (ledger.pending.has(path) && ledger.givenUp.has(path))
      throw new Error(`${path} is pending and given up`);
  }
}
