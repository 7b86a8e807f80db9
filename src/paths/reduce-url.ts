/** From a full URL to a path of the set that its host belongs to. */
import { PathIssueError, shown, type PathIssue } from "./issue";

/** A full URL, taken apart. */
export interface ObjectUrl {
  readonly scheme: "http" | "https";
  /** In lower case, without the scheme's own port. */
  readonly host: string;
  /** From the first slash on, as written: query and fragment included. */
  readonly path: string;
}

const URL_PARTS = /^(https?):\/\/([^/?#]*)([^]*)$/i;

const OWN_PORT = { http: /:80$/, https: /:443$/ };

/** Whether the text begins like a URL of any scheme. */
export function hasScheme(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/** The parts of an `http` or `https` URL; undefined for any other text. Nothing is encoded or decoded. */
export function splitUrl(url: string): ObjectUrl | undefined {
  const [, schemeText = "", authority = "", rest = ""] = URL_PARTS.exec(url) ?? [];
  if (authority === "") return undefined;
  const scheme = schemeText.toLowerCase() === "https" ? "https" : "http";
  return {
    scheme,
    host: authority.toLowerCase().replace(OWN_PORT[scheme], ""),
    path: rest.startsWith("/") ? rest : `/${rest}`,
  };
}

/**
 * The path of a full URL of `domain`. A text that starts with `/` is a path already and comes back as it is.
 * @throws {PathIssueError} for a URL of another host or scheme, and for a text that is neither URL nor path
 */
export function reduceUrl(url: string, domain: string): string {
  if (url.startsWith("/")) return url;
  const parts = splitUrl(url);
  if (parts?.host === domain.toLowerCase()) return parts.path;
  throw new PathIssueError(notAPath(url, domain));
}

/** Why a text without a leading slash is no path, and what to write. */
export function notAPath(text: string, domain: string | undefined): PathIssue {
  const parts = splitUrl(text);
  if (parts !== undefined && parts.host === domain?.toLowerCase()) {
    return {
      severity: "error",
      path: text,
      code: "full-url",
      message: `${shown(text)} is a full URL; a path is wanted.`,
      remedy: `Write ${shown(parts.path)}`,
    };
  }
  if (parts !== undefined) {
    const whose = domain === undefined ? "" : `, not of ${domain}`;
    return {
      severity: "error",
      path: text,
      code: "other-host",
      message: `${shown(text)} is a URL of ${parts.host}${whose}.`,
      remedy: `Give ${parts.host} a set of its own, with the path ${shown(parts.path)}`,
    };
  }
  if (hasScheme(text)) {
    return {
      severity: "error",
      path: text,
      code: "not-http",
      message: `${shown(text)} is not an http or https URL.`,
      remedy: "Write the path alone, e.g. /videos/launch.mp4",
    };
  }
  // Comments and byte order marks come from a list file that a program split into lines instead of reading it as a list.
  if (/^\ufeff?\s*#/.test(text)) {
    return {
      severity: "error",
      path: text,
      code: "comment",
      message: `${shown(text.replace("\ufeff", ""))} is a comment, not a path.`,
      remedy: "Leave it out, as PreloadPaths.fromFile does, and in HCL the function parse_list",
    };
  }
  if (text.startsWith("\ufeff/")) {
    return {
      severity: "error",
      path: text,
      code: "byte-order-mark",
      message: `${shown(text.slice(1))} begins with a byte order mark, which editors put at the start of a file.`,
      remedy: `Write ${shown(text.slice(1))} without it, or read the file with PreloadPaths.fromFile, in HCL with the function parse_list`,
    };
  }
  return {
    severity: "error",
    path: text,
    code: "no-leading-slash",
    message: `${shown(text)} does not start with a slash.`,
    remedy: `Write /${shown(withoutHost(text, domain))}`,
  };
}

/** The service's own samples write `vod.example.com/a.mp4`: the path there is what follows the host. */
function withoutHost(text: string, domain: string | undefined): string {
  return domain !== undefined && text.toLowerCase().startsWith(`${domain.toLowerCase()}/`)
    ? text.slice(domain.length + 1)
    : text;
}
