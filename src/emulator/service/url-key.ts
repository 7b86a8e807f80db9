/** The one spelling that equal URLs share on the nodes. */

const UNRESERVED = /[A-Za-z0-9\-._~]/;

/**
 * A URL without its scheme, its host in lower case, its path percent-encoded in one way only. Equal for URLs that a node
 * takes for the same object.
 */
export function urlKey(url: string): string {
  const rest = url.replace(/^https?:\/\//i, "");
  const slash = rest.indexOf("/");
  if (slash < 0) return rest.toLowerCase();
  return rest.slice(0, slash).toLowerCase() + percentNormalised(rest.slice(slash));
}

/** Hexadecimal digits in upper case, and nothing encoded that needs no encoding (RFC 3986, section 6.2.2). */
export function percentNormalised(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(/%[0-9A-Fa-f]{2}/g, (octet) => {
    const character = String.fromCharCode(parseInt(octet.slice(1), 16));
    return UNRESERVED.test(character) ? character : octet.toUpperCase();
  });
}

export function withoutQuery(url: string): string {
  const mark = url.indexOf("?");
  return mark < 0 ? url : url.slice(0, mark);
}
