/** One signed call with all that came back: what the client keeps to itself is what the doctor looks at. */
import { randomUUID } from "node:crypto";
import { readRecord, type JsonRecord } from "../text/json";
import { faultInXml, faultOf, type ServiceFault } from "../vod/answer";
import type { Clock } from "../vod/clock";
import type { Credentials, CredentialsSource } from "../vod/credentials";
import type { Endpoint } from "../vod/endpoint";
import type { Environment } from "../vod/environment";
import { Exchange, type HttpAnswer } from "../vod/exchange";
import { VOD_VERSION } from "../vod/operations";
import { ServiceTime, utcSeconds } from "../vod/service-time";
import { canonicalQuery, signV1, type Parameters } from "../vod/signature-v1";

export interface WireOptions {
  readonly endpoint: Endpoint;
  readonly credentials: CredentialsSource;
  /** For proxy variables. */
  readonly env: Environment;
  readonly clock: Clock;
}

/** How a call differs from an ordinary one. */
export interface Peculiarity {
  /** Default: one never used before. */
  readonly nonce?: string;
  /** Added to the timestamp, milliseconds. */
  readonly stampOffsetMs?: number;
}

export interface WireAnswer {
  readonly operation: string;
  readonly parameters: Parameters;
  readonly status: number;
  /** The answer's `Date` header as it was sent; undefined without one. */
  readonly dateHeader: string | undefined;
  /** What that says, milliseconds since 1970; undefined when it is no HTTP date. */
  readonly date: number | undefined;
  /** Undefined when the answer is no JSON object. */
  readonly json: JsonRecord | undefined;
  /** What the service says went wrong, if it does. */
  readonly fault: ServiceFault | undefined;
  /** Monotonic, milliseconds: the answer was written between the two. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

const CONNECT_TIMEOUT_MS = 5_000;
const TIMEOUT_MS = 30_000;

/** As every server has to write it (RFC 9110, section 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

export class Wire {
  /** The service's, learnt from every answer that says it. */
  readonly time: ServiceTime;
  private readonly exchange: Exchange;

  constructor(private readonly options: WireOptions) {
    const { endpoint, env, clock } = options;
    this.time = new ServiceTime(clock);
    this.exchange = new Exchange({
      endpoint,
      env,
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
      timeoutMs: TIMEOUT_MS,
      monotonic: () => clock.monotonic(),
    });
  }

  /**
   * A call without a key, which the service refuses: whether it answers, and what time it has.
   * @throws {ExchangeError} no whole answer
   */
  async unsigned(operation: string): Promise<WireAnswer> {
    return await this.post(operation, {}, { Action: operation, Version: VOD_VERSION, Format: "JSON" });
  }

  /**
   * One try; business parameters go in the form body, as the client sends them.
   * @throws {ExchangeError} no whole answer
   * @throws {VodCredentialsError} nothing to sign with
   */
  async call(
    operation: string,
    parameters: Parameters,
    { nonce = randomUUID(), stampOffsetMs = 0 }: Peculiarity = {},
  ): Promise<WireAnswer> {
    const credentials = await this.options.credentials.get();
    const system: Record<string, string> = {
      Action: operation,
      Version: VOD_VERSION,
      Format: "JSON",
      AccessKeyId: credentials.accessKeyId,
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      SignatureNonce: nonce,
      Timestamp: utcSeconds(this.time.now() + stampOffsetMs),
    };
    if (credentials.securityToken !== undefined) system.SecurityToken = credentials.securityToken;
    const secret = credentials.accessKeySecret;
    system.Signature = signV1({ method: "POST", parameters: { ...parameters, ...system }, secret });
    return await this.post(operation, parameters, system, credentials);
  }

  private async post(
    operation: string,
    parameters: Parameters,
    system: Parameters,
    credentials?: Credentials,
  ): Promise<WireAnswer> {
    const answer = await this.exchange.post({
      path: `/?${canonicalQuery(Object.entries(system))}`,
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
        "user-agent": `cdktf-alicloud-vod-preload doctor (node ${process.versions.node})`,
        "x-acs-action": operation,
        "x-acs-version": VOD_VERSION,
      },
      body: canonicalQuery(Object.entries(parameters)),
    });
    return this.read(operation, parameters, answer, credentials);
  }

  private read(
    operation: string,
    parameters: Parameters,
    { status, headers, body, moments }: HttpAnswer,
    credentials: Credentials | undefined,
  ): WireAnswer {
    const json = readRecord(body);
    const fault = json === undefined ? faultInXml(body) : faultOf(json);
    const dateHeader = headers.date;
    const date = dateHeader !== undefined && HTTP_DATE.test(dateHeader) ? Date.parse(dateHeader) : undefined;
    const isService = fault !== undefined || (json !== undefined && status < 300);
    if (isService && date !== undefined) this.time.learn(date, moments.sentAt, moments.receivedAt);
    return {
      operation,
      parameters,
      status,
      dateHeader,
      date,
      json,
      fault: safe(fault, credentials),
      ...moments,
    };
  }
}

/** The message about a wrong signature quotes all that was signed. */
function safe(
  fault: ServiceFault | undefined,
  credentials: Credentials | undefined,
): ServiceFault | undefined {
  if (fault === undefined) return undefined;
  const message = fault.message.replace(
    /\s*(?:server )?(?:string ?to ?sign|canonical ?request) is\s*:[^]*$/i,
    "",
  );
  return { ...fault, message: credentials?.redact(message) ?? message };
}
