/** From settings to a client. */
import type { VodClient } from "./client";
import { systemClock, type Clock } from "./clock";
import { type CredentialsSettings, findCredentials } from "./credentials-order";
import { vodEndpoint } from "./endpoint";
import type { Environment } from "./environment";
import { silentLogger, type Logger } from "./logger";
import { OPERATIONS, VOD_VERSION } from "./operations";
import { RpcClient } from "./rpc-client";
import { ServiceTime } from "./service-time";

/** Who calls what, and with which parts; everything may be left out. */
export interface VodClientOptions extends CredentialsSettings {
  /** `host`, `host:port` or a URL. Default: the environment's, else `vod.cn-shanghai.aliyuncs.com`. */
  readonly endpoint?: string;
  /** Default: goes nowhere. */
  readonly log?: Logger;
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** The service's, which the client signs in and learns from its answers. Default: one of its own on the clock. */
  readonly time?: ServiceTime;
  /** From 0 to below 1. */
  readonly random?: () => number;
  /** Default: the process's. */
  readonly env?: Environment;
  /** Where `.aliyun/config.json` is. Default: the user's. */
  readonly homeDirectory?: string;
  /** Default: a random UUID. */
  readonly newNonce?: () => string;
  /** Milliseconds until a connection must stand. Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds until the whole answer must be there. Default 60,000. */
  readonly timeoutMs?: number;
  /** Certificate authorities to trust instead of the machine's, PEM. */
  readonly ca?: string;
  /** How the author of these options writes the names of those about credentials. Default: as they are written here. */
  readonly argumentName?: (name: keyof CredentialsSettings) => string;
}

/**
 * A client that makes each call once; compose it with `retrying` for reading. Nothing is loaded, looked for or connected
 * before the first call.
 *
 * @example
 * const client = createVodClient({ profile: "video" });
 * const { preloadRemain } = await client.call("quota", {});
 *
 * @throws {VodEndpointError} for an endpoint that may not be used
 */
export function createVodClient(options: VodClientOptions = {}): VodClient {
  const clock = options.clock ?? systemClock;
  const parts = {
    ...options,
    log: options.log ?? silentLogger,
    clock,
    time: options.time ?? new ServiceTime(clock),
    random: options.random ?? Math.random,
    env: options.env ?? process.env,
  };
  const endpoint = vodEndpoint(options.endpoint, parts.env);
  const credentials = findCredentials(options, parts);
  parts.log.info("the service", { endpoint: endpoint.host });
  return overRpc(new RpcClient({ ...parts, endpoint, credentials, version: VOD_VERSION }));
}

function overRpc(rpc: RpcClient): VodClient {
  return {
    call: async (operation, request, options) => {
      const { action, parameters, answer, submission } = OPERATIONS[operation];
      const body = await rpc.call(action, parameters(request), {
        ...options,
        ...(submission === undefined ? {} : { submission: submission(request) }),
      });
      return answer(body, request);
    },
  };
}
