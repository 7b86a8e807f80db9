/** A local VOD service for demos, tests and CI: starts it and hands over its controls. */
import { type AccountOptions, EmulatedAccount } from "./account";
import { DEFAULT_CREDENTIALS } from "./wire/authentication";
import { EmulatorControl } from "./control/control";
import { CONTROL_PREFIX, ControlRoutes } from "./control/routes";
import { serve } from "./wire/http-server";

/** The account, the service and its troubles at the start; everything may be left out. */
export interface EmulatorOptions extends AccountOptions {
  /** On loopback. Default 0: any free one. */
  readonly port?: number;
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  /** `127.0.0.1:PORT`, for where no scheme is wanted. */
  readonly address: string;
  /** On 127.0.0.1. */
  readonly port: number;
  /** Where the control answers over HTTP. */
  readonly controlUrl: string;
  /** Of the first of its keys. */
  readonly accessKeyId: string;
  /** Of the same key. */
  readonly accessKeySecret: string;
  /** Environment variables that send a client here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Sets the scene and looks at what happened, from this process. */
  readonly control: EmulatorControl;
  /** Closes all connections, held ones too. */
  close(): Promise<void>;
}

/**
 * Starts one on 127.0.0.1; a process may run several. Rejects when the port can't be had, with Node's error (code
 * `EADDRINUSE`, `EACCES`), and with a RangeError or SyntaxError for an option that makes no sense.
 *
 * @example
 * const emulator = await startEmulator({ quota: { preload: 250 }, domains: ["vod.example.com"] });
 * Object.assign(process.env, emulator.environment); // what runs from here on calls the emulator
 * console.log(emulator.control.summary());
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const account = new EmulatedAccount(options);
  const control = EmulatorControl.of(account);
  const server = await serve(account, new ControlRoutes(control), options.port ?? 0);
  const address = `127.0.0.1:${server.port}`;
  const endpoint = `http://${address}`;
  const { accessKeyId, accessKeySecret, securityToken } = options.credentials?.[0] ?? DEFAULT_CREDENTIALS;
  return {
    endpoint,
    address,
    port: server.port,
    controlUrl: `${endpoint}${CONTROL_PREFIX}`,
    accessKeyId,
    accessKeySecret,
    environment: {
      ALIBABA_CLOUD_ENDPOINT_VOD: endpoint,
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ...(securityToken === undefined ? {} : { ALIBABA_CLOUD_SECURITY_TOKEN: securityToken }),
    },
    control,
    close: async () => {
      account.close();
      await server.close();
    },
  };
}

export { type AccountOptions } from "./account";
export { DEFAULT_CREDENTIALS, type EmulatorCredentials } from "./wire/authentication";
export { nextServiceDay, type ServiceClock } from "./service/clock";
export { type CallQuery, type CallSummary, EmulatorControl } from "./control/control";
export type {
  DomainOptions,
  DomainRow,
  DomainScope,
  DomainSeed,
  DomainSource,
  EmulatedDomainStatus,
} from "./service/domains";
export { EmulatedError, type ErrorCode, ERRORS } from "./wire/error-table";
export { FaultScriptError, parseFaults, parseFaultScript } from "./control/fault-script";
export type { Fault, FaultEffect, FaultMatch } from "./control/faults";
export type { Area, Headers, NodeCopy, Nodes, PlacedCopy } from "./service/nodes";
export { type Operation, OPERATIONS } from "./service/operations";
export type { OriginFailure } from "./service/origin";
export type { ContraryOptions } from "./service/contrary";
export type { QuirkOptions, UrlDelay } from "./service/quirks";
export type { QuotaChange, QuotaOptions, QuotaReading } from "./service/quota";
export type { RateLimitOptions } from "./service/rate-limit";
export type { CallListener, ReceivedCall } from "./control/record";
export type { Durations, ServiceOptions } from "./service/service";
export type { PreloadSettings, RowStatus, RowType, TaskRow } from "./service/tasks";
