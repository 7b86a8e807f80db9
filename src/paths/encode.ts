/** From a path as the author wrote it to the URL that viewers ask for. */

/** Nothing to encode: unreserved characters and slashes only. */
const PLAIN = /^[A-Za-z0-9\-._~/]*$/;

/**
 * What does not stand in a path as it is (RFC 3986, sections 3.3 and 3.4, without `*`, which the service reads as a
 * wildcard). An existing `%XX` is matched by none of it.
 */
const TO_ENCODE_IN_PATH = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()+,;=:@/%]/gu;
const TO_ENCODE_IN_QUERY = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()+,;=:@/%?]/gu;

const encoder = new TextEncoder();

/**
 * The path, percent-encoded in UTF-8. What is encoded already stays as it is, a lone `%` becomes `%25`; everything
 * after the first `?` is the query. Half a surrogate pair becomes U+FFFD.
 */
export function encodePath(path: string): string {
  if (PLAIN.test(path)) return path;
  const mark = path.indexOf("?");
  if (mark === -1) return path.replace(TO_ENCODE_IN_PATH, percent);
  return (
    path.slice(0, mark).replace(TO_ENCODE_IN_PATH, percent) +
    path.slice(mark).replace(TO_ENCODE_IN_QUERY, percent)
  );
}

/** The full URL of an object, as it is submitted. */
export function objectUrl(scheme: "http" | "https", domain: string, path: string): string {
  return `${scheme}://${domain}${encodePath(path)}`;
}

/** Every octet of the text in UTF-8, as `%XX`. */
export function percent(text: string): string {
  let encoded = "";
  for (const octet of encoder.encode(text)) {
    encoded += `%${octet.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
