/** Where the service is. */
import type { Environment } from "./environment";
import { first } from "./environment";
import { VodEndpointError } from "./errors";

/** Preload exists here only, whatever the region of the stack (VOD API reference, endpoints). */
export const DEFAULT_VOD_HOST = "vod.cn-shanghai.aliyuncs.com";

/** Variables in which an endpoint is looked for, as the alicloud provider does; the first that is set wins. */
const VOD_VARIABLES = ["ALIBABA_CLOUD_ENDPOINT_VOD", "VOD_ENDPOINT"];

export interface Endpoint {
  /** e.g. `https://vod.cn-shanghai.aliyuncs.com` */
  readonly origin: string;
  /** `host[:port]`, for messages. */
  readonly host: string;
  /** On this machine: plain HTTP is allowed, and no proxy is asked. */
  readonly loopback: boolean;
}

/**
 * The VOD endpoint: the argument, else the environment, else the default.
 * @throws {VodEndpointError} see {@link parseEndpoint}
 */
export function vodEndpoint(argument: string | undefined, env: Environment): Endpoint {
  if (argument !== undefined && argument.trim() !== "")
    return parseEndpoint(argument, "The argument endpoint");
  const found = first(env, VOD_VARIABLES);
  if (found !== undefined) return parseEndpoint(found.value, `The variable ${found.name}`);
  return parseEndpoint(DEFAULT_VOD_HOST, "The default endpoint");
}

const STS_VARIABLES = ["ALIBABA_CLOUD_ENDPOINT_STS", "STS_ENDPOINT"];
const STS_REGION = "ALIBABA_CLOUD_STS_REGION";

/**
 * The endpoint of STS, where roles are assumed: the environment's, else that of its region, else the central one.
 * @throws {VodEndpointError} see {@link parseEndpoint}; also for a region that is none
 */
export function stsEndpoint(env: Environment): Endpoint {
  const named = first(env, STS_VARIABLES);
  if (named !== undefined) return parseEndpoint(named.value, `The variable ${named.name}`);
  const region = first(env, [STS_REGION])?.value;
  if (region === undefined) return parseEndpoint("sts.aliyuncs.com", "The endpoint of STS");
  if (!/^[a-z0-9-]+$/i.test(region)) {
    throw new VodEndpointError(
      `The variable ${STS_REGION} is no region. Write one such as cn-shanghai, or unset it.`,
    );
  }
  return parseEndpoint(`sts.${region}.aliyuncs.com`, "The endpoint of STS");
}

/**
 * `host`, `host:port` or a URL. With no scheme it is `https`, but `http` on loopback: what listens there is an
 * emulator or a tunnel, and the alicloud provider's own `endpoints { vod = "127.0.0.1:PORT" }` knows no scheme.
 * @param whose begins the sentence of an error, e.g. `The argument endpoint`
 * @throws {VodEndpointError} for something else, and for plain HTTP to another machine
 */
export function parseEndpoint(text: string, whose: string): Endpoint {
  const trimmed = text.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  const url = asUrl(hasScheme ? trimmed : `https://${bracketed(trimmed)}`);
  if (
    url === undefined ||
    (url.protocol !== "https:" && url.protocol !== "http:") ||
    url.username !== "" ||
    url.password !== "" ||
    url.pathname !== "/" ||
    url.search !== "" ||
    url.hash !== ""
  ) {
    // What was written is not quoted: it may hold a password.
    throw new VodEndpointError(
      `${whose} is no endpoint. Write a host such as ${DEFAULT_VOD_HOST}, host:port, or an http or https URL without a path.`,
    );
  }
  const loopback = isLoopback(url.hostname);
  if (hasScheme && url.protocol === "http:" && !loopback) {
    throw new VodEndpointError(
      `${whose} is plain HTTP to another machine (${url.host}). Write https://${url.host}; http is for loopback addresses only.`,
    );
  }
  if (hasScheme || !loopback) return { origin: url.origin, host: url.host, loopback };
  // Parsed as http, so that port 443 stays a port.
  const plain = new URL(`http://${bracketed(trimmed)}`);
  return { origin: plain.origin, host: plain.host, loopback };
}

/** `127.0.0.0/8`, `::1` and `localhost`, as `URL.hostname` spells them. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function asUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** An IPv6 address written without brackets. */
function bracketed(host: string): string {
  return /^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(host) ? `[${host}]` : host;
}
