/** The read of a set: the state as last known, with what has failed at the origin since then. */
import type { CompletionOutcome, IsCompleteEvent } from "../../handler/types";
import type { LookContext } from "../../handler/is-complete";
import { doubtful } from "../../handler/evidence/doubts";
import type { ApplyAnswer, ConfiguredContext, ReadRequest } from "../../plugin/provider";
import { isKnown } from "../../plugin/values";
import type { Configured } from "../configured";
import { IN_HCL } from "../../set";
import { fromHandler } from "./diagnostics";
import { toProperties } from "./arguments";
import { fromLedger, sameArgument, toLedger } from "./model";
import { encodePrivateState } from "./private-state";
import type { setSchema, SetModel } from "./schema";

/** How long a read may take: a plan waits for it. */
const READ_MS = 15_000;

/** Looks for failures within so many milliseconds; never rejects. */
export type FindFailures = (
  event: IsCompleteEvent,
  context: LookContext,
  withinMs: number,
) => Promise<CompletionOutcome>;

/**
 * Paths, versions and everything else that was declared stay as they are. With nothing under way it makes no call; a
 * service that can't be asked leaves the state as it was, with a warning.
 */
export async function readSet(
  { state, private: bytes }: ReadRequest<typeof setSchema>,
  { configured, signal }: ConfiguredContext<Configured>,
  load: () => Promise<FindFailures>,
): Promise<ApplyAnswer<typeof setSchema>> {
  if (configured === undefined) return { state, private: bytes, diagnostics: [] };
  configured.known.read(state, bytes);
  const known = toLedger(state, bytes);
  const properties = toProperties(state, "update");
  const saved = { set: String(state.id), at: savedAt(state) };
  const doubts = doubtful({ properties, ledger: known }, configured.gate.memory, saved);
  const ledger = { ...known, pending: new Map([...known.pending, ...doubts]) };
  if (ledger.underWay.length === 0) {
    return { state: withLedger(state, fromLedger(ledger)), private: bytes, diagnostics: [] };
  }
  const { readTrouble } = configured;
  if (readTrouble.known !== undefined) {
    return { state: withLedger(state, fromLedger(ledger)), private: bytes, diagnostics: [readTrouble.known] };
  }
  const findFailures = await load();
  const event = {
    PhysicalResourceId: String(state.id),
    ResourceProperties: properties,
    Ledger: ledger,
  };
  const look = {
    ...configured,
    signal,
    wording: IN_HCL,
    onUnreadable: (error: unknown) => {
      if (!signal.aborted) configured.gate.noteTrouble(error);
    },
  };
  const { Ledger: after, Diagnostics } = await findFailures(event, look, READ_MS);
  const trouble = Diagnostics.find(({ code }) => code === "TASKS_UNREADABLE");
  if (trouble !== undefined && !signal.aborted) readTrouble.met(fromHandler(trouble));
  return {
    state: withLedger(state, fromLedger(after)),
    private: encodePrivateState(after),
    diagnostics: Diagnostics.map(fromHandler),
  };
}

/** When the last apply that sent something was saved; long ago where the state does not tell. */
function savedAt({ result }: SetModel): number {
  const time = Date.parse(isKnown(result) ? (result.split(": ", 1)[0] ?? "") : "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** The very same state when nothing has changed, so that Terraform sees no drift. */
function withLedger(state: SetModel, attributes: ReturnType<typeof fromLedger>): SetModel {
  const same =
    sameArgument(state.pending, attributes.pending) && sameArgument(state.failed, attributes.failed);
  return same ? state : { ...state, ...attributes };
}
