/** The custom-resource handler, for use without Terraform. */
export { DIAGNOSTICS, type DiagnosticCode, type DiagnosticEntry } from "./diagnostics";
export { describePlan, diffSet, type PreloadDiff } from "./diff";
export { AccountGate, type GateOptions } from "./gate";
export { isComplete } from "./is-complete";
export { onEvent } from "./on-event";
export * from "./types";
export { createVodClient } from "../vod/create-client";
export { systemClock } from "../vod/clock";
export { retrying } from "../vod/retry";
export type { VodClient } from "../vod/client";
