/** One HTTP exchange on undici, and whether a failed one may have reached the other side. */
import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";
import type { Dispatcher } from "undici";
import type { Endpoint } from "./endpoint";
import { first, type Environment } from "./environment";

/** Undici is loaded by the first exchange: a process that makes none does not pay for it. */
type Undici = typeof import("undici");

/** Ample for 50 tasks of long URLs; a longer answer is not the service's. */
const MAX_ANSWER_BYTES = 16 * 1_024 * 1_024;

export interface ExchangeOptions {
  readonly endpoint: Endpoint;
  /** `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case of letters. Loopback never goes through a proxy. */
  readonly env: Environment;
  /** Until the connection, TLS included, is there; milliseconds. */
  readonly connectTimeoutMs: number;
  /** Until the whole answer is there; milliseconds. */
  readonly timeoutMs: number;
  /** Certificate authorities to trust instead of the machine's, PEM. */
  readonly ca?: string;
  /** Milliseconds that only go on, for when things happened. */
  readonly monotonic: () => number;
}

export interface HttpRequest {
  /** From the slash on, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly moments: Moments;
}

/** Of `monotonic`, milliseconds: the answer's head was written by the other side between the two. */
interface Moments {
  /** On a connection that stands, just before the first byte left. */
  readonly sentAt: number;
  /** When the answer's head was there. */
  readonly receivedAt: number;
}

/** No whole answer. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";

  /** @param sent whether any of the request may have left this machine for the service */
  constructor(
    readonly sent: boolean,
    what: string,
  ) {
    super(what);
  }
}

/** Posts to one endpoint, over connections that are kept open between calls. */
export class Exchange {
  readonly #options: ExchangeOptions;
  #dispatcher: Promise<Dispatcher> | undefined;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  /** @throws {ExchangeError} also when the signal is aborted, at once */
  async post(request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> {
    this.#dispatcher ??= makeDispatcher(this.#options);
    const dispatcher = await this.#dispatcher;
    const raw = await send(dispatcher, request, this.#options, signal);
    return { ...raw, body: (await unpacked(raw)).toString("utf8") };
  }
}

type RawAnswer = Omit<HttpAnswer, "body"> & { readonly body: Buffer };

function send(
  dispatcher: Dispatcher,
  request: HttpRequest,
  { endpoint, timeoutMs, connectTimeoutMs, monotonic }: ExchangeOptions,
  signal: AbortSignal | undefined,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let sent = false;
    let settled = false;
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: Readonly<Record<string, string>> = {};
    let moments: Moments = { sentAt: NaN, receivedAt: NaN };
    let length = 0;
    const chunks: Buffer[] = [];

    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupt);
      finish();
    };
    const giveUp = (what: string): void => {
      settle(() => {
        const error = new ExchangeError(sent, what);
        controller?.abort(error);
        reject(error);
      });
    };
    const interrupt = (): void => {
      giveUp("interrupted");
    };
    const timer = setTimeout(() => {
      giveUp(`no answer from ${endpoint.host} within ${timeoutMs / 1_000} s`);
    }, timeoutMs);

    if (signal?.aborted === true) {
      interrupt();
      return;
    }
    signal?.addEventListener("abort", interrupt, { once: true });

    dispatcher.dispatch(
      {
        origin: endpoint.origin,
        path: request.path,
        method: "POST",
        headers: request.headers,
        body: request.body,
        // One timer covers connection, headers and body.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        // Called on a connection that stands, just before the first byte is written.
        onRequestStart(started) {
          controller = started;
          if (settled) started.abort(new ExchangeError(false, "interrupted"));
          else sent = true;
          moments = { ...moments, sentAt: monotonic() };
        },
        onResponseStart(_controller, statusCode, answerHeaders) {
          status = statusCode;
          headers = flat(answerHeaders);
          moments = { ...moments, receivedAt: monotonic() };
        },
        onResponseData(_controller, chunk) {
          length += chunk.length;
          if (length > MAX_ANSWER_BYTES) giveUp(`the answer of ${endpoint.host} is too long`);
          else chunks.push(chunk);
        },
        onResponseEnd() {
          settle(() => {
            resolve({ status, headers, body: Buffer.concat(chunks), moments });
          });
        },
        onResponseError(_controller, error) {
          giveUp(describe(error, endpoint, connectTimeoutMs));
        },
      },
    );
  });
}

async function makeDispatcher({ endpoint, env, connectTimeoutMs, ca }: ExchangeOptions): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent }: Undici = await import("undici");
  const tls = { timeout: connectTimeoutMs, ...(ca === undefined ? {} : { ca }) };
  // Idle connections end after undici's 4 s: one that the other side is just closing costs a lost answer.
  if (endpoint.loopback) return new Agent({ connect: tls });
  const httpProxy = proxyUrl(env, ["http_proxy", "HTTP_PROXY"]);
  const httpsProxy = proxyUrl(env, ["https_proxy", "HTTPS_PROXY"]);
  return new EnvHttpProxyAgent({
    // Empty texts, because undici looks into the process's environment for what is undefined.
    httpProxy: httpProxy ?? "",
    httpsProxy: httpsProxy ?? "",
    noProxy: first(env, ["no_proxy", "NO_PROXY"])?.value ?? "",
    connect: tls,
    proxyTls: { timeout: connectTimeoutMs },
    requestTls: tls,
  });
}

/** @throws {ExchangeError} for what is no URL; without quoting it, because it may hold a password */
function proxyUrl(env: Environment, names: readonly string[]): string | undefined {
  const found = first(env, names);
  if (found === undefined) return undefined;
  const text = found.value.includes("://") ? found.value : `http://${found.value}`;
  const protocol = URL.canParse(text) ? new URL(text).protocol : "";
  if (protocol !== "http:" && protocol !== "https:") {
    throw new ExchangeError(
      false,
      `the variable ${found.name} is no proxy's URL. Write http://host:port, or unset it`,
    );
  }
  return text;
}

async function unpacked({ headers, body, status }: RawAnswer): Promise<Buffer> {
  const encoding = headers["content-encoding"]?.toLowerCase() ?? "identity";
  try {
    if (encoding === "gzip" || encoding === "x-gzip") {
      return await promisify(gunzip)(body, { maxOutputLength: MAX_ANSWER_BYTES });
    }
    if (encoding === "deflate") return await promisify(inflate)(body, { maxOutputLength: MAX_ANSWER_BYTES });
    return body;
  } catch {
    throw new ExchangeError(true, `HTTP ${status} with an answer that cannot be unpacked (${encoding})`);
  }
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const one: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) one[name.toLowerCase()] = typeof value === "string" ? value : value.join(", ");
  }
  return one;
}

/** From undici's and Node's error codes to plain words; their messages may quote a proxy's password. */
function describe(error: Error, { host }: Endpoint, connectTimeoutMs: number): string {
  const tunnel = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
  if (tunnel !== undefined) return `the proxy refused a connection to ${host} (HTTP ${tunnel})`;
  const code = codeOf(error);
  switch (code) {
    case "ECONNREFUSED":
      return `connection refused by ${host}`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `no address found for ${host}, or for the proxy (${code})`;
    case "UND_ERR_CONNECT_TIMEOUT":
    case "ETIMEDOUT":
      return `no connection to ${host} within ${connectTimeoutMs / 1_000} s`;
    case "ECONNRESET":
    case "EPIPE":
    case "UND_ERR_SOCKET":
      return `the connection to ${host} was closed before the answer`;
    default:
      if (/^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
        return `no secure connection to ${host} (${code}). A company's own certificates are trusted with NODE_EXTRA_CA_CERTS`;
      }
      return `no answer from ${host}${code === "" ? "" : ` (${code})`}`;
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return "cause" in error ? codeOf(error.cause) : "";
}
