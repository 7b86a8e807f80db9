/** From settings to a client that answers. */
import type { Clock } from "../vod/clock";
import type { VodClient } from "../vod/client";
import type { Logger } from "../vod/logger";
import type { ConnectionSettings } from "./settings";

export interface ConnectOptions {
  readonly log: Logger;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
}

export type Connect = (settings: ConnectionSettings, options: ConnectOptions) => Promise<VodClient>;
