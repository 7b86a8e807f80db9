/**
 * The signature of RPC-style calls, version 1.0 (HMAC-SHA1), for whoever signs and whoever verifies.
 * Source: "Signature method", ApsaraVideo VOD API reference.
 */
import { createHmac } from "node:crypto";

/** Parameter name -> value, both not encoded. */
export type Parameters = Readonly<Record<string, string>>;

export interface SignV1Input {
  /** `GET` or `POST`. */
  readonly method: string;
  /** Those of the query and of the form body together. `Signature` may be among them and is left out. */
  readonly parameters: Parameters;
  /** The access key's secret. */
  readonly secret: string;
}

/** The value of the parameter `Signature`: Base64, not encoded for the URL. */
export function signV1({ method, parameters, secret }: SignV1Input): string {
  return createHmac("sha1", `${secret}&`).update(stringToSignV1(method, parameters), "utf8").digest("base64");
}

/** What is signed. The service quotes it when a signature does not match. */
function stringToSignV1(method: string, parameters: Parameters): string {
  const signed = Object.entries(parameters).filter(([name]) => name !== "Signature");
  return [method.toUpperCase(), rfc3986("/"), rfc3986(canonicalQuery(signed))].join("&");
}

/** Encoded `name=value` pairs in the order of their names, by code unit, joined with `&`. */
export function canonicalQuery(parameters: Iterable<readonly [string, string]>): string {
  return [...parameters]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`)
    .join("&");
}

/** Percent-encodes in UTF-8 all but the unreserved characters of RFC 3986, `! ' ( ) *` too; a space is `%20`. */
function rfc3986(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
