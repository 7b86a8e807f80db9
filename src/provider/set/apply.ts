/** The apply of a set: a create or an update becomes one event, and its outcome the new state. */
import type { HandlerContext } from "../../handler/context";
import type { PreloadEvent, PreloadOutcome } from "../../handler/types";
import type { Diagnostic } from "../../plugin/diagnostics";
import { remembered } from "../../handler/decide/tombstones";
import type { ApplyAnswer, ApplyRequest, ConfiguredContext, PrivateState } from "../../plugin/provider";
import { UNKNOWN } from "../../plugin/values";
import type { Configured } from "../configured";
import { IN_HCL } from "../../set";
import { fromHandler } from "./diagnostics";
import { toProperties } from "./arguments";
import { fromLedger, sameArgument, toLedger } from "./model";
import { encodePrivateState } from "./private-state";
import type { setSchema, SetModel } from "./schema";

type SetApplyRequest = ApplyRequest<typeof setSchema>;
type SetApplyAnswer = ApplyAnswer<typeof setSchema>;

/** Handles one event; never rejects. */
export type OnEvent = (event: PreloadEvent, context: HandlerContext) => Promise<PreloadOutcome>;

/** Every value that the plan knew comes back as it was planned. */
export async function applySet(
  request: SetApplyRequest,
  context: ConfiguredContext<Configured>,
  loadOnEvent: () => Promise<OnEvent>,
): Promise<SetApplyAnswer> {
  const { prior, planned, plannedPrivate } = request;
  const { configured, signal, log } = context;
  if (configured === undefined) {
    return { state: prior, private: plannedPrivate, diagnostics: [notConfigured] };
  }
  if (planned.pending_count !== UNKNOWN) {
    const id = prior === null ? configured.newId() : prior.id;
    return { state: { ...planned, id }, private: afterIdleApply(request, configured), diagnostics: [] };
  }
  if (configured.unusable !== undefined) {
    return { state: prior, private: plannedPrivate, diagnostics: [configured.unusable.problem] };
  }
  const onEvent = await loadOnEvent();
  const outcome = await onEvent(eventOf(request), { ...configured, signal, log, wording: IN_HCL });
  const diagnostics = outcome.Diagnostics.map(fromHandler);
  if (!outcome.Stored) return { state: null, private: null, diagnostics };
  return {
    state: stateOf(planned, outcome),
    private: encodePrivateState(outcome.Ledger),
    diagnostics,
  };
}

/** Nothing is sent, but paths may be dropped. */
function afterIdleApply(
  { prior, planned, plannedPrivate }: SetApplyRequest,
  { time }: Configured,
): PrivateState {
  if (prior === null || sameArgument(prior.paths, planned.paths)) return plannedPrivate;
  const ledger = toLedger(prior, plannedPrivate);
  const before = { properties: toProperties(prior, "update"), ledger };
  return encodePrivateState(remembered(before, toProperties(planned, "update"), time.now()));
}

function eventOf({ prior, planned, plannedPrivate }: SetApplyRequest): PreloadEvent {
  if (prior === null) {
    return { RequestType: "Create", ResourceProperties: toProperties(planned, "create") };
  }
  return {
    RequestType: "Update",
    PhysicalResourceId: String(prior.id),
    ResourceProperties: toProperties(planned, "update"),
    OldResourceProperties: toProperties(prior, "update"),
    Ledger: toLedger(prior, plannedPrivate),
  };
}

function stateOf(planned: SetModel, outcome: PreloadOutcome): SetModel {
  return {
    ...planned,
    id: outcome.PhysicalResourceId,
    ...fromLedger(outcome.Ledger),
    under_way_count: outcome.Counts.waited?.underWay ?? null,
    result: outcome.Result,
  };
}

const notConfigured: Diagnostic = {
  severity: "error",
  summary: "The provider vodpreload is not configured",
  detail:
    'Nothing was sent. Add a provider "vodpreload" block, or look for an error about the one there is above.',
};
