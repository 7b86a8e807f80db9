/** Takes the ObjectPath parameter apart into the URLs the service keeps. */
import { EmulatedError } from "../wire/error-table";

/** Stated by the error `InvalidObjectPath.Size.Malformed`. */
const MAX_URLS_A_CALL = 1_000;
/** From the CDN's PushObjectCache reference; VOD's own pages give no limit. */
const MAX_URL_LENGTH = 1_024;

export interface ObjectUrl {
  /** With scheme, as task listings show it. */
  readonly url: string;
  readonly host: string;
  /** Starts with `/`; with the query. */
  readonly path: string;
}

/** Lines of ObjectPath, `\n` or `\r\n`; blank lines (a trailing line break) count for nothing. */
export function splitObjectPath(objectPath: string): string[] {
  return objectPath.split(/\r?\n/).filter((line) => line !== "");
}

/**
 * One URL, with or without scheme (`http` is assumed).
 * Stricter than anything documented about characters: only a percent-encoded URL is taken, because one that is not
 * would silently warm nothing. A `pattern` has a regular expression for its path. Throws `InvalidObjectPath.Malformed` or `InvalidExtensiveDomain.ValueNotSupported`.
 */
function parseObjectUrl(line: string, kind: "url" | "pattern" = "url"): ObjectUrl {
  const match = /^(?:(https?):\/\/)?([^/?#]*)(\/.*)?$/i.exec(line);
  const scheme = match?.[1]?.toLowerCase() ?? "http";
  const host = match?.[2]?.toLowerCase() ?? "";
  const path = match?.[3];
  if (host.startsWith("*.") || host.startsWith(".")) {
    throw new EmulatedError("InvalidExtensiveDomain.ValueNotSupported");
  }
  const url = `${scheme}://${host}${path ?? ""}`;
  const isPath = kind === "url" ? isEncodedPath : isPattern;
  if (path === undefined || !isHost(host) || !isPath(path) || url.length > MAX_URL_LENGTH) {
    throw new EmulatedError("InvalidObjectPath.Malformed");
  }
  return { url, host, path };
}

/** Whether it is one that {@link parseObjectUrl} takes. */
export function isObjectUrl(line: string): boolean {
  try {
    parseObjectUrl(line);
    return true;
  } catch {
    return false;
  }
}

/** All URLs of a call, at least one and at most 1,000. */
export function parseObjectUrls(lines: readonly string[], kind?: "url" | "pattern"): ObjectUrl[] {
  if (lines.length > MAX_URLS_A_CALL) throw new EmulatedError("InvalidObjectPath.Size.Malformed");
  if (lines.length === 0) throw new EmulatedError("InvalidObjectPath.Malformed");
  return lines.map((line) => parseObjectUrl(line, kind));
}

export function isHost(host: string): boolean {
  return /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(host);
}

function isEncodedPath(path: string): boolean {
  return /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})+$/.test(path);
}

function isPattern(path: string): boolean {
  if (!/^[!-~]+$/.test(path)) return false;
  try {
    new RegExp(path);
    return true;
  } catch {
    return false;
  }
}
