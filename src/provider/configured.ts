/** What the provider's configuration is turned into: everything that a call works with. */
import type { QuotaForecast } from "../handler/account/forecast";
import type { AccountGate } from "../handler/account/gate";
import type { Diagnostic } from "../plugin/diagnostics";
import type { Clock } from "../vod/clock";
import type { VodClient } from "../vod/client";
import type { ServiceTime } from "../vod/service-time";
import type { KnownSets } from "./set/replacement";

/** One for each provider block; sets under it share the gate and the forecast. */
export interface Configured {
  /** Made, and its credentials resolved, when the first call needs it. */
  readonly client: VodClient;
  readonly gate: AccountGate;
  readonly forecast: QuotaForecast;
  readonly clock: Clock;
  readonly time: ServiceTime;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** To recognize a set that replaces another. */
  readonly known: KnownSets;
  /** What kept a read from asking the service: those after it need not wait for the same. */
  readonly reading: { trouble?: Diagnostic };
  /** Why no call can be made, from the environment. A plan says it once; an apply sends nothing. */
  readonly unusable?: { readonly problem: Diagnostic; said: boolean };
  /** A new id of a set. */
  readonly newId: () => string;
}
