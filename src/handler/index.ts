/** The custom-resource handler: for the provider, for functions, and for programs that call it themselves. */
export { onEvent } from "./on-event";
export { isComplete, type LookContext } from "./is-complete";
export type { HandlerContext } from "./context";
export {
  type CompletionOutcome,
  EMPTY_LEDGER,
  type GivenUpEntry,
  type HandlerDiagnostic,
  type IsCompleteEvent,
  type KnownCopy,
  type Ledger,
  type PendingEntry,
  type PreloadCounts,
  type PreloadEvent,
  type PreloadOutcome,
  type RefreshDebt,
  type SetProperties,
  type TaskUnderWay,
  type Tombstone,
  type UrlUnderWay,
  type WaitCounts,
} from "./types";
export { DEFAULT_PROPERTIES } from "../set";

// What an event would send, without sending it.
export {
  diffSet,
  type DueKind,
  type DuePath,
  type KnownSet,
  type PreloadDiff,
  type ResendReason,
} from "./decide/diff";
export { describePlan } from "./say/plan-text";
export { worded, type ArgumentKey, type Wording } from "./say/wording";
export { DIAGNOSTICS, type Cause, type DiagnosticCode, type DiagnosticEntry } from "./say/diagnostics";

// What the handler works with.
export { AccountGate, type GateOptions } from "./account/gate";
export { type Journal, type JournalLine, type JournalUrl, noJournal } from "./evidence/journal";
export { type Clock, systemClock } from "../vod/clock";
export { type LogFields, type Logger, silentLogger } from "../vod/logger";
export { ServiceTime } from "../vod/service-time";

// The service.
export { compose, type CallOptions, type Interceptor, type VodCall, type VodClient } from "../vod/client";
export { createVodClient, type VodClientOptions } from "../vod/create-client";
export type { AssumedRole } from "../vod/assume-role";
export type { CredentialsSettings } from "../vod/credentials-order";
export type { Environment } from "../vod/environment";
export type { Answers, Operation, Requests } from "../vod/operations";
export type { DomainDetail } from "../vod/operations/domains";
export type { Accepted } from "../vod/operations/submissions";
export type { TaskQuery, VodTask } from "../vod/operations/tasks";
export { type Backoff, retrying, type RetryOptions } from "../vod/retry";
export {
  VodCredentialsError,
  VodEndpointError,
  type VodErrorKind,
  VodServiceError,
  VodTransportError,
} from "../vod/errors";
