/** What the provider's configuration is turned into: everything that a call works with. */
import type { QuotaForecast } from "../handler/account/forecast";
import type { AccountGate } from "../handler/account/gate";
import type { Clock } from "../vod/clock";
import type { VodClient } from "../vod/client";
import type { ServiceTime } from "../vod/service-time";
import type { KnownSets } from "./set/replacement";
import type { ReadTrouble, Unusable } from "./trouble";

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
  readonly readTrouble: ReadTrouble;
  /** There when no call can be made; an apply then sends nothing. */
  readonly unusable?: Unusable;
  /** Arguments of the provider that are only known after apply: as long as there are any, no call can be made. */
  readonly unknownArguments: readonly string[];
  /** A new id of a set. */
  readonly newId: () => string;
}
