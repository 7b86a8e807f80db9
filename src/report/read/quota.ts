/** Asks the service what the account may still preload today. */
import { compose } from "../../vod/client";
import { systemClock } from "../../vod/clock";
import { createVodClient } from "../../vod/create-client";
import type { Environment } from "../../vod/environment";
import { silentLogger } from "../../vod/logger";
import { retrying } from "../../vod/retry";
import type { QuotaReading } from "../report";

const TIMEOUT_MS = 15_000;

/** With the credentials and the endpoint of the environment; one call that costs nothing. Rejects as the client does. */
export async function askQuota(env: Environment): Promise<QuotaReading> {
  const parts = { log: silentLogger, clock: systemClock, random: Math.random };
  const client = compose(createVodClient({ ...parts, env }), retrying(parts));
  const read = await client.call("quota", {}, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  // What the service leaves out sets no limit.
  const refreshesLeft = read.urlRemain === Number.MAX_SAFE_INTEGER ? null : read.urlRemain;
  return { total: read.preloadQuota, left: read.preloadRemain, refreshesLeft };
}
