/** What the handler works with, as its caller hands it over. */
import type { VodClient } from "../vod/client";
import type { Clock } from "../vod/clock";
import type { Logger } from "../vod/logger";
import type { ServiceTime } from "../vod/service-time";
import type { AccountGate } from "./account/gate";
import type { Wording } from "./say/wording";

/** Nothing else is reached for. */
export interface HandlerContext {
  /** The service. Submissions are tried again by the handler; compose it with `retrying` for the rest. */
  readonly client: VodClient;
  /** Shared by all sets of one provider configuration. */
  readonly gate: AccountGate;
  /** The machine's time, for deadlines and waits. */
  readonly clock: Clock;
  /** The service's time, as the client learns it. */
  readonly time: ServiceTime;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Aborted when the caller wants the answer now. */
  readonly signal: AbortSignal;
  /** What is decided, sent and answered; no secrets. */
  readonly log: Logger;
  /** A new physical id. */
  readonly newId: () => string;
  /** How diagnostics write arguments. Default: as JSON events have them. */
  readonly wording?: Wording;
}
