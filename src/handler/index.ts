/** The custom-resource handler, for use with or without Terraform. */
export { onEvent } from "./on-event";
export { findFailures, isComplete, type LookContext } from "./is-complete";
export { AccountGate, type GateOptions } from "./gate";
export { DEFAULT_PROPERTIES } from "./defaults";
export { describePlan, diffSet, submissionOrder, type DuePath, type PreloadDiff } from "./diff";
export { DIAGNOSTICS, type DiagnosticCode, type DiagnosticEntry } from "./diagnostics";
export {
  EMPTY_LEDGER,
  type CompletionOutcome,
  type FailedEntry,
  type HandlerContext,
  type HandlerDiagnostic,
  type InFlightTask,
  type InFlightUrl,
  type IsCompleteEvent,
  type Ledger,
  type PendingEntry,
  type PreloadCounts,
  type PreloadEvent,
  type PreloadOutcome,
  type RefreshDebt,
  type SetProperties,
} from "./types";
export { systemClock } from "../vod/clock";
export type { VodClient } from "../vod/client";
export { createVodClient } from "../vod/create-client";
export { retrying } from "../vod/retry";
