/** The custom-resource handler: for the provider, for functions, and for programs that call it themselves. */
export { onEvent } from "./on-event";
export { findFailures, isComplete, type LookContext } from "./is-complete";
export { AccountGate, type GateOptions } from "./account/gate";
export { DEFAULT_PROPERTIES } from "../set";
export { diffSet, submissionOrder, type DuePath, type PreloadDiff, type ResendReason } from "./decide/diff";
export { describePlan } from "./say/plan-text";
export { worded, type ArgumentKey, type Wording } from "./say/wording";
export { DIAGNOSTICS, type DiagnosticCode, type DiagnosticEntry } from "./say/diagnostics";
export { type Journal, type JournalLine, noJournal } from "./evidence/journal";
export type { HandlerContext } from "./context";
export {
  EMPTY_LEDGER,
  type CompletionOutcome,
  type FailedEntry,
  type HandlerDiagnostic,
  type InFlightTask,
  type InFlightUrl,
  type IsCompleteEvent,
  type KnownCopy,
  type Ledger,
  type PendingEntry,
  type PreloadCounts,
  type PreloadEvent,
  type PreloadOutcome,
  type RefreshDebt,
  type SetProperties,
  type Tombstone,
} from "./types";
export { systemClock } from "../vod/clock";
export { ServiceTime } from "../vod/service-time";
export { compose, type CallOptions, type Interceptor, type VodCall, type VodClient } from "../vod/client";
export { createVodClient } from "../vod/create-client";
export type { Answers, Operation, Requests } from "../vod/operations";
export { retrying } from "../vod/retry";
