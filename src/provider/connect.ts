/** From settings to a client that answers. */
import { attributeName } from "../set";
import type { Clock } from "../vod/clock";
import { compose, type VodClient } from "../vod/client";
import type { Logger } from "../vod/logger";
import type { ServiceTime } from "../vod/service-time";
import type { ConnectionSettings } from "./settings";

interface ConnectOptions {
  readonly log: Logger;
  readonly clock: Clock;
  readonly time: ServiceTime;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Rejects with a `VodEndpointError` for an endpoint that may not be used. */
export type Connect = (settings: ConnectionSettings, options: ConnectOptions) => Promise<VodClient>;

/** HTTP and credentials are loaded here and not before: most processes of a run make no call. */
export const connect: Connect = async (settings, options) => {
  const [{ createVodClient }, { retrying }] = await Promise.all([
    import("../vod/create-client"),
    import("../vod/retry"),
  ]);
  return compose(
    createVodClient({ ...settings, ...options, argumentName: attributeName }),
    retrying(options),
  );
};
