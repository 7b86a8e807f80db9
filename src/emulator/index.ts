/** A local VOD service for demos, tests and CI: starts it and hands over its controls. */
import { type AccountOptions, EmulatedAccount } from "./account";
import { DEFAULT_CREDENTIALS } from "./wire/authentication";
import { EmulatorControl } from "./control/control";
import { CONTROL_PREFIX, ControlRoutes } from "./control/routes";
import { serve } from "./wire/http-server";

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
export { DEFAULT_CREDENTIALS, type EmulatorCredentials } from "./wire/authentication";
export { AdvancingClock, nextServiceDay, serviceDay, type ServiceClock } from "./service/clock";
export { type CallQuery, type CallSummary, EmulatorControl } from "./control/control";
export type {
  DomainRow,
  DomainScope,
  DomainSeed,
  DomainSource,
  EmulatedDomainStatus,
} from "./service/domains";
export { EmulatedError, type ErrorCode, ERRORS } from "./wire/error-table";
export { FaultScriptError, parseFaults, parseFaultScript } from "./control/fault-script";
export { type Fault, type FaultEffect, type FaultMatch, FaultPlan } from "./control/faults";
export {
  type Area,
  type Headers,
  type NodeCopy,
  type NodeRow,
  type Nodes,
  nodesAt,
  type OriginEdit,
  type PlacedCopy,
} from "./service/nodes";
export { type Operation, OPERATIONS } from "./service/operations";
export type { OriginFailure } from "./service/origin";
export type { ContraryOptions } from "./service/contrary";
export type { QuirkOptions, UrlDelay } from "./service/quirks";
export type { QuotaChange, QuotaOptions, QuotaReading } from "./service/quota";
export type { RateLimitOptions } from "./service/rate-limit";
export type { CallListener, ReceivedCall } from "./control/record";
export {
  type Durations,
  type PreloadSubmission,
  type RefreshSubmission,
  type ServiceOptions,
  type Submitted,
  type TaskListPage,
  type TaskListQuery,
  VodService,
} from "./service/service";
export type { PreloadSettings, RowFilter, RowStatus, RowType, TaskRow } from "./service/tasks";
export { urlKey } from "./service/url-key";
