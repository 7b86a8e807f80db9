/** RPC-style calls of Alibaba Cloud: signed, posted, and answered with the service's JSON or a typed error. */
import { randomUUID } from "node:crypto";
import { type JsonRecord, readRecord } from "../text/json";
import { faultInXml, faultOf, type ServiceFault } from "./answer";
import { CallLog, type Submission } from "./call-log";
import type { CallOptions } from "./client";
import type { Clock } from "./clock";
import type { Credentials, CredentialsSource } from "./credentials";
import type { Endpoint } from "./endpoint";
import type { Environment } from "./environment";
import { errorKind } from "./error-kinds";
import { VodServiceError, VodTransportError } from "./errors";
import { Exchange, ExchangeError, type HttpAnswer } from "./exchange";
import type { Logger } from "./logger";
import { utcSeconds, type ServiceTime } from "./service-time";
import { canonicalQuery, signV1, type Parameters } from "./signature-v1";

export interface RpcClientOptions {
  readonly endpoint: Endpoint;
  /** Of the API, e.g. `2017-03-21`. */
  readonly version: string;
  readonly credentials: CredentialsSource;
  /** For how long a call takes. */
  readonly clock: Clock;
  /** Signs in it, and learns it from each answer. */
  readonly time: ServiceTime;
  readonly log: Logger;
  /** For proxy variables. */
  readonly env: Environment;
  /** A text never used before. Default: a random UUID. */
  readonly newNonce?: () => string;
  /** Milliseconds until a connection must stand. Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds until the whole answer must be there. Default 60,000. */
  readonly timeoutMs?: number;
  /** Certificate authorities to trust instead of the machine's, PEM. */
  readonly ca?: string;
}

export interface RpcCallOptions extends CallOptions {
  /** Of a call that submits something, for the log. */
  readonly submission?: Submission;
}

const DEFAULT_CONNECT_TIMEOUT_MS = 5_000;
const DEFAULT_TIMEOUT_MS = 60_000;

/** A call refused for a timestamp that was this far off is tried again, with the time that the refusal tells. */
const WRONG_STAMP_MS = 60_000;

const USER_AGENT = `cdktf-alicloud-vod-preload (node ${process.versions.node})`;

/** As every server has to write it (RFC 9110, section 5.6.7); `Date.parse` takes a lot more for a time. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

type Call = readonly [
  operation: string,
  parameters: Parameters,
  credentials: Credentials,
  signal: AbortSignal | undefined,
];

export class RpcClient {
  readonly #options: RpcClientOptions;
  readonly #exchange: Exchange;

  constructor(options: RpcClientOptions) {
    this.#options = options;
    this.#exchange = new Exchange({
      endpoint: options.endpoint,
      env: options.env,
      connectTimeoutMs: options.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      ...(options.ca === undefined ? {} : { ca: options.ca }),
      monotonic: () => options.clock.monotonic(),
    });
  }

  /**
   * One try of one operation, or two where the first one's refusal tells that the machine's clock is off. Business
   * parameters travel in the form body, so that a long list meets no limit of a URL's length; each try has a nonce and
   * a timestamp of its own.
   * @throws {VodServiceError} the service said no
   * @throws {VodTransportError} no usable answer, or the signal was aborted
   * @throws {VodCredentialsError} there is nothing to sign with
   */
  async call(
    operation: string,
    parameters: Parameters,
    { signal, submission }: RpcCallOptions = {},
  ): Promise<JsonRecord> {
    const { clock, log } = this.#options;
    const lines = new CallLog(log, operation, submission);
    const credentials = await this.#credentials(operation, signal, lines);
    const begun = clock.monotonic();
    const milliseconds = (): number => Math.round(clock.monotonic() - begun);
    try {
      const answer = await this.#callInTime(operation, parameters, credentials, signal);
      lines.answered(answer, milliseconds());
      return answer;
    } catch (error) {
      lines.failed(error, milliseconds());
      throw error;
    }
  }

  async #credentials(
    operation: string,
    signal: AbortSignal | undefined,
    lines: CallLog,
  ): Promise<Credentials> {
    try {
      return await unlessAborted(this.#options.credentials.get(), operation, signal);
    } catch (error) {
      lines.notMade(error);
      throw error;
    }
  }

  async #callInTime(...call: Call): Promise<JsonRecord> {
    const { time, log } = this.#options;
    const before = time.at(0);
    try {
      return await this.#callOnce(...call);
    } catch (error) {
      const movedMs = time.at(0) - before;
      const wrongStamp = VodServiceError.is(error) && error.kind === "clock";
      if (!wrongStamp || Math.abs(movedMs) <= WRONG_STAMP_MS) throw error;
      log.debug("signing anew in the service's time", { operation: call[0], movedMs });
      return await this.#callOnce(...call);
    }
  }

  async #callOnce(...call: Call): Promise<JsonRecord> {
    const [operation, , credentials] = call;
    const answer = await this.#post(...call);
    const parsed = readRecord(answer.body);
    const fault = parsed === undefined ? faultInXml(answer.body) : faultOf(parsed);
    if (fault !== undefined) {
      this.#learnTime(answer);
      throw serviceError(operation, answer, fault, credentials);
    }
    // An error that does not come from the service, from a proxy for instance: the call may have got through.
    if (parsed === undefined || answer.status >= 300) throw notTheService(operation, answer);
    this.#learnTime(answer);
    return parsed;
  }

  /** Only of answers that are the service's own: a proxy has a clock of its own. */
  #learnTime({ headers, moments }: HttpAnswer): void {
    const date = headers.date ?? "";
    if (!HTTP_DATE.test(date)) return;
    this.#options.time.learn(Date.parse(date), moments.sentAt, moments.receivedAt);
  }

  async #post(...[operation, parameters, credentials, signal]: Call): Promise<HttpAnswer> {
    const { version, time, newNonce = randomUUID } = this.#options;
    const system: Record<string, string> = {
      Action: operation,
      Version: version,
      Format: "JSON",
      AccessKeyId: credentials.accessKeyId,
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      SignatureNonce: newNonce(),
      Timestamp: utcSeconds(time.now()),
    };
    if (credentials.securityToken !== undefined) system.SecurityToken = credentials.securityToken;
    const secret = credentials.accessKeySecret;
    system.Signature = signV1({ method: "POST", parameters: { ...parameters, ...system }, secret });
    try {
      return await this.#exchange.post(
        {
          path: `/?${canonicalQuery(Object.entries(system))}`,
          headers: {
            accept: "application/json",
            "accept-encoding": "gzip, deflate",
            "content-type": "application/x-www-form-urlencoded",
            "user-agent": USER_AGENT,
            "x-acs-action": operation,
            "x-acs-version": version,
          },
          body: canonicalQuery(Object.entries(parameters)),
        },
        signal,
      );
    } catch (error) {
      if (error instanceof ExchangeError) {
        throw new VodTransportError(operation, error.sent ? "maybe" : "no", error.message);
      }
      throw error;
    }
  }
}

function notTheService(operation: string, { status, headers }: HttpAnswer): VodTransportError {
  const type = headers["content-type"]?.split(";", 1)[0]?.trim();
  const kind = type === undefined || type === "" ? "no content type" : type.slice(0, 60);
  return new VodTransportError(
    operation,
    "maybe",
    `HTTP ${status} with something that is not the service's answer (${kind})`,
  );
}

function serviceError(
  operation: string,
  { status, headers }: HttpAnswer,
  { code, message, requestId }: ServiceFault,
  credentials: Credentials,
): VodServiceError {
  const retryAfterMs = Number(headers["x-acs-retry-after"]);
  return new VodServiceError({
    kind: errorKind(code, status),
    operation,
    code,
    serviceMessage: credentials.redact(withoutStringToSign(message)),
    requestId: requestId ?? headers["x-acs-request-id"] ?? "",
    httpStatus: status,
    ...(retryAfterMs > 0 ? { retryAfterMs } : {}),
  });
}

/** The message about a wrong signature quotes all that was signed, the session token included. */
function withoutStringToSign(message: string): string {
  return message.replace(/\s*(?:server )?(?:string ?to ?sign|canonical ?request) is\s*:[^]*$/i, "");
}

/** Credentials may take a while to find; who is interrupted does not wait for them. */
async function unlessAborted<T>(
  promise: Promise<T>,
  operation: string,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return promise;
  const interrupted = (): VodTransportError => new VodTransportError(operation, "no", "interrupted");
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      reject(interrupted());
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}
