/** What may stand in a preload set's list of paths. */
import { encodePath } from "./encode";
import { shown, type PathIssue, type Severity } from "./issue";
import { notAPath } from "./reduce-url";
import { hasAuthKey, looksSigned } from "./signed";
import { sameUrlKey } from "./url-key";
import { count } from "../text/prose";

/**
 * Characters of a whole URL, scheme and host included. VOD documents no limit; PushObjectCache of Alibaba Cloud CDN, the
 * same service below, has this one.
 */
const MAX_URL_LENGTH = 1_024;

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const ENCODED_CONTROL = /%(?:[01][0-9a-f]|7f)/i;
const HALF_A_PAIR = /[\ud800-\udfff]/u;
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/** A path of this form can be wrong only by its length, or by a signature in it. */
const HARMLESS = /^(?:\/[A-Za-z0-9\-_~]+(?:\.[A-Za-z0-9\-_~]+)*)+$/;

/** What stands before the paths of a set; undefined where it is not known yet. */
interface Surroundings {
  readonly domain: string | undefined;
  readonly scheme: string | undefined;
}

/**
 * Everything that is wrong with one path; nothing if it may be preloaded as it is.
 * @param domain the set's domain, where it is known: a full URL of it gets a better remedy, and its length counts
 * @param scheme the set's, where it is known: its length counts; otherwise `http`, the shorter one
 */
export function checkPath(path: string, domain?: string, scheme?: string): PathIssue[] {
  return checkEncoded(path, encodePath(path), { domain, scheme });
}

/**
 * Everything that is wrong with the paths of one set, in their order; two different texts that mean the same URL
 * included. The same text twice is one path. Domain and scheme are those of {@link checkPath}.
 */
export function checkPaths(paths: Iterable<string>, domain?: string, scheme?: string): PathIssue[] {
  const around = { domain, scheme };
  const issues: PathIssue[] = [];
  const firstWith = new Map<string, string>();
  for (const path of paths) {
    const encoded = encodePath(path);
    const key = sameUrlKey(encoded);
    const other = firstWith.get(key);
    if (other === path) continue;
    for (const issue of checkEncoded(path, encoded, around)) issues.push(issue);
    if (other === undefined) {
      firstWith.set(key, path);
    } else {
      issues.push({
        severity: "error",
        path,
        code: "same-url",
        message: `${shown(path)} and ${shown(other)} are the same URL.`,
        remedy: "Keep one of them",
      });
    }
  }
  return issues;
}

function checkEncoded(path: string, encoded: string, { domain, scheme }: Surroundings): PathIssue[] {
  const start = `${scheme ?? "http"}://${domain ?? ""}`;
  const length = start.length + encoded.length;
  if (length <= MAX_URL_LENGTH && HARMLESS.test(path) && looksSigned(path) === undefined) return [];
  if (path === "") {
    return [
      {
        severity: "error",
        path,
        code: "empty",
        message: "A path is empty.",
        remedy: "Leave it out, or write a path such as /videos/launch.mp4",
      },
    ];
  }
  if (!path.startsWith("/")) return [notAPath(path, domain)];

  const issues: PathIssue[] = [];
  const found = (severity: Severity, code: string, what: string, remedy: string): void => {
    issues.push({ severity, path, code, message: `${shown(path)} ${what}.`, remedy });
  };
  const [object = ""] = path.split("?", 1);

  if (object.endsWith("/") || path.endsWith("/")) {
    found("error", "directory", "is a directory", "List the files in it: the service preloads files only");
  }
  if (path.includes("*")) {
    found("error", "wildcard", "holds a *", "List the files, or write %2A if the star is part of a name");
  }
  if (CONTROL.test(path)) {
    found("error", "control-character", "holds a line break or another control character", "Take it out");
  } else if (ENCODED_CONTROL.test(path)) {
    found("warning", "encoded-control-character", "holds an encoded control character", "Check its spelling");
  }
  if (HALF_A_PAIR.test(path)) {
    found("error", "not-unicode", "holds half of a Unicode character", "Save the list as UTF-8");
  }
  if (path.includes("#")) {
    found("error", "fragment", "holds a #", "Cut it off there, or write %23 if it is part of a name");
  }
  if (length > MAX_URL_LENGTH) {
    const least = domain === undefined || scheme === undefined ? "at least " : "";
    found(
      "error",
      "too-long",
      `makes a URL of ${least}${count(length)} characters, ${shown(start)} included, and ${count(MAX_URL_LENGTH)} is the most`,
      `Shorten it by ${count(length - MAX_URL_LENGTH)} or more: a character that is not ASCII counts three for each of its bytes`,
    );
  }
  if (hasAuthKey(path)) {
    found(
      "error",
      "auth-key",
      "carries an auth_key, which the cached URL does not have and which changes with each signing",
      "Leave auth_key out; PreloadPaths can strip it",
    );
  }
  const signature = looksSigned(path);
  if (signature !== undefined) {
    found(
      "warning",
      "looks-signed",
      `looks signed (${signature})`,
      "Leave the signature out if it changes: each new one is a new path, and sent again",
    );
  }
  if (path.startsWith("//")) {
    found(
      "warning",
      "double-slash",
      "starts with two slashes",
      "Write one, unless the object's name says so",
    );
  }
  if (DOT_SEGMENT.test(object)) {
    found(
      "warning",
      "dot-segment",
      "holds a . or .. as a segment, which clients resolve before they ask",
      "Write the path that they ask for",
    );
  }
  if (path.includes("\\")) {
    found("warning", "backslash", "holds a backslash", "Write / between folders");
  }
  if (path !== path.trimEnd()) {
    found("warning", "trailing-space", "ends with a space", "Take it out, unless the object's name says so");
  }
  return issues;
}
