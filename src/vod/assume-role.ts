/**
 * Credentials of a RAM role, taken over with other credentials. AssumeRole is called with this project's own RPC
 * client: the credentials library reaches STS past any proxy and quotes the whole answer in its errors.
 */
import { object, text, time } from "./answer";
import { Credentials, type CredentialsSource } from "./credentials";
import { VodCredentialsError, VodServiceError, VodTransportError } from "./errors";
import { retryCall, type RetryOptions } from "./retry";
import type { RpcClient } from "./rpc-client";
import type { ServiceTime } from "./service-time";

export const STS_VERSION = "2015-04-01";

/** The RAM role to take over, and for how long. */
export interface AssumedRole {
  /** e.g. `acs:ram::1234567890:role/preload` */
  readonly roleArn: string;
  /** Default `terraform`, as in the alicloud provider. */
  readonly sessionName?: string;
  /** JSON. */
  readonly policy?: string;
  /** Seconds, 900 to 43,200. Default 3,600. */
  readonly sessionExpiration?: number;
  /** What the role's trust policy asks for, if it asks for one. */
  readonly externalId?: string;
}

/** A session is renewed this long before it ends. */
const RENEW_BEFORE_MS = 5 * 60_000;

const DEFAULT_SESSION_SECONDS = 3_600;
const TRIES = 3;

export type AssumeOptions = Omit<RetryOptions, "tries"> & {
  /** STS's, in which it says when a session ends. */
  readonly time: ServiceTime;
};

/** @param sts a client of STS that signs with the credentials that may take the role over */
export function assumedRole(role: AssumedRole, sts: RpcClient, options: AssumeOptions): CredentialsSource {
  let session: Session | undefined;
  return {
    get: async () => {
      if (session === undefined || isEnding(session, options)) session = await assume(role, sts, options);
      return session.credentials;
    },
  };
}

interface Session {
  readonly credentials: Credentials;
  /** STS's time, milliseconds since 1970. */
  readonly expiresAt: number;
  /** The machine's time, milliseconds since 1970. */
  readonly assumedAt: number;
  /** Milliseconds from then on. */
  readonly lastsMs: number;
}

/** Asks both clocks: monotonic time may stand still while a machine sleeps, and the machine's may be set back. */
function isEnding({ expiresAt, assumedAt, lastsMs }: Session, { time, clock }: AssumeOptions): boolean {
  const leftMs = Math.min(expiresAt - time.now(), lastsMs - (clock.now() - assumedAt));
  return leftMs < RENEW_BEFORE_MS;
}

async function assume(role: AssumedRole, sts: RpcClient, options: AssumeOptions): Promise<Session> {
  const { clock, time: stsTime } = options;
  const seconds = role.sessionExpiration ?? DEFAULT_SESSION_SECONDS;
  const parameters = {
    RoleArn: role.roleArn,
    RoleSessionName: role.sessionName ?? "terraform",
    DurationSeconds: String(seconds),
    ...(role.policy === undefined ? {} : { Policy: role.policy }),
    ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
  };
  try {
    const call = () => sts.call("AssumeRole", parameters);
    const answer = await retryCall(call, { ...options, tries: TRIES });
    const given = object(answer, "Credentials");
    const accessKeyId = text(given, "AccessKeyId");
    const secret = text(given, "AccessKeySecret");
    const token = text(given, "SecurityToken");
    if (accessKeyId === undefined || secret === undefined || token === undefined) {
      throw new VodCredentialsError(
        `The role ${role.roleArn} was assumed, but the answer holds no credentials.`,
      );
    }
    const now = stsTime.now();
    const expiresAt = time(given, "Expiration") ?? now + seconds * 1_000;
    return {
      credentials: new Credentials(accessKeyId, secret, token),
      expiresAt,
      assumedAt: clock.now(),
      lastsMs: expiresAt - now,
    };
  } catch (error) {
    throw explained(error, role.roleArn);
  }
}

/** A lost answer of STS must not be taken for a lost answer of what was to be signed. */
function explained(error: unknown, roleArn: string): unknown {
  if (VodTransportError.is(error)) {
    return new VodTransportError(
      "AssumeRole",
      "no",
      `the role ${roleArn} could not be assumed: ${error.message}`,
    );
  }
  if (VodServiceError.is(error)) {
    return new VodCredentialsError(
      `The role ${roleArn} could not be assumed: ${error.code}: ${error.serviceMessage} (request id ${error.requestId}).`,
    );
  }
  return error;
}
