/** The one spelling that equal URLs share, for comparing them and for nothing else. */
import { encodePath } from "./encode";
import { hasScheme, splitUrl } from "./reduce-url";

const OCTET = /%[0-9A-Fa-f]{2}/g;

/** Encoded or not, these are the same character (RFC 3986, section 2.3). */
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** Most URLs are spelled this way already. */
const PLAIN = /^https?:\/\/([a-z0-9.-]+\/[A-Za-z0-9\-._~/]*)$/;

/** The key of an encoded path: unreserved characters decoded, the hexadecimal digits of the others in upper case. */
export function sameUrlKey(encodedPath: string): string {
  return encodedPath.includes("%") ? encodedPath.replace(OCTET, inOneSpelling) : encodedPath;
}

/**
 * The key of a full URL, as it was submitted or as the service lists it: without the scheme and its own port, the host
 * in lower case, the path encoded and spelled as by {@link sameUrlKey}. A text without a scheme counts as one of `http`.
 */
export function urlKey(url: string): string {
  const plain = PLAIN.exec(url)?.[1];
  if (plain !== undefined) return plain;
  const parts = splitUrl(hasScheme(url) ? url : `http://${url}`);
  return parts === undefined ? url : parts.host + sameUrlKey(encodePath(parts.path));
}

function inOneSpelling(octet: string): string {
  const character = String.fromCharCode(parseInt(octet.slice(1), 16));
  return UNRESERVED.test(character) ? character : octet.toUpperCase();
}
