/** A local VOD service for demos, tests and CI: starts it and hands over its controls. */
import { type AccountOptions, EmulatedAccount } from "./account";
import { DEFAULT_CREDENTIALS } from "./authentication";
import { EmulatorControl } from "./control";
import { CONTROL_PREFIX, ControlRoutes } from "./control-routes";
import { serve } from "./http-server";

export interface EmulatorOptions extends AccountOptions {
  /** On loopback. Default 0: any free one. */
  readonly port?: number;
}

export interface Emulator {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  /** `127.0.0.1:PORT`, for where no scheme is wanted. */
  readonly address: string;
  readonly port: number;
  /** Where the control answers over HTTP. */
  readonly controlUrl: string;
  /** Of the first of its keys. */
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Environment variables that send a client here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly control: EmulatorControl;
  /** Closes all connections, held ones too. */
  close(): Promise<void>;
}

/** Rejects when the port can't be had, with Node's error (code `EADDRINUSE`, `EACCES`). */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const account = new EmulatedAccount(options);
  const control = new EmulatorControl(account);
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
export { DEFAULT_CREDENTIALS, type EmulatorCredentials } from "./authentication";
export { AdvancingClock, nextServiceDay, serviceDay, type ServiceClock } from "./clock";
export { type CallQuery, type CallSummary, EmulatorControl } from "./control";
export type { DomainRow, DomainScope, DomainSeed, DomainSource, EmulatedDomainStatus } from "./domains";
export { EmulatedError, type ErrorCode, ERRORS } from "./error-table";
export { FaultScriptError, parseFaults, parseFaultScript } from "./fault-script";
export { type Fault, type FaultEffect, type FaultMatch, FaultPlan } from "./faults";
export {
  type Area,
  type Headers,
  type NodeCopy,
  type NodeRow,
  type Nodes,
  nodesAt,
  type OriginEdit,
  type PlacedCopy,
} from "./nodes";
export { type Operation, OPERATIONS } from "./operation-names";
export type { OriginFailure } from "./origin";
export type { QuirkOptions, UrlDelay } from "./quirks";
export type { QuotaChange, QuotaOptions, QuotaReading } from "./quota";
export type { RateLimitOptions } from "./rate-limit";
export type { CallListener, ReceivedCall } from "./record";
export {
  type Durations,
  type PreloadSubmission,
  type RefreshSubmission,
  type ServiceOptions,
  type Submitted,
  type TaskListPage,
  type TaskListQuery,
  VodService,
} from "./service";
export type { PreloadSettings, RowFilter, RowStatus, RowType, TaskRow } from "./tasks";
export { urlKey } from "./url-key";
