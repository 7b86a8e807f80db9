/** Signatures in URLs: a path that carries one is another path tomorrow, though the cached object is the same. */
import { sameUrlKey } from "./url-key";

/** Query parameters, in lower case, that sign a URL at Alibaba Cloud or elsewhere. */
const SIGNING_PARAMETERS = new Set([
  "signature",
  "sign",
  "token",
  "security-token",
  "x-oss-signature",
  "x-oss-security-token",
  "x-amz-signature",
  "x-amz-security-token",
]);

/** URL signing of type B: `/YYYYMMDDHHMM/<md5>/path`. */
const SIGNED_TYPE_B = /^\/\d{12}\/[0-9a-f]{32}\//i;
/** URL signing of type C: `/<md5>/<time in hexadecimal>/path`. */
const SIGNED_TYPE_C = /^\/[0-9a-f]{32}\/[0-9a-f]{8}\//i;

/** Whether the query holds an `auth_key` (URL signing of type A). */
export function hasAuthKey(path: string): boolean {
  return queryParameters(path).some(isAuthKey);
}

/** The path or URL without `auth_key` in its query; the rest stays as it is, and in its order. */
export function stripAuthKey(path: string): string {
  const mark = path.indexOf("?");
  if (mark === -1) return path;
  const hash = path.indexOf("#", mark);
  const end = hash === -1 ? path.length : hash;
  const parameters = path.slice(mark + 1, end).split("&");
  const kept = parameters.filter((parameter) => !isAuthKey(parameter));
  if (kept.length === parameters.length) return path;
  return path.slice(0, mark) + (kept.length > 0 ? `?${kept.join("&")}` : "") + path.slice(end);
}

/** What makes the path look signed, e.g. `Signature=`; undefined if nothing does. `auth_key` is not looked for. */
export function looksSigned(path: string): string | undefined {
  for (const parameter of queryParameters(path)) {
    const name = nameOf(parameter);
    if (SIGNING_PARAMETERS.has(name.toLowerCase())) return `${name}=`;
  }
  const inPath = SIGNED_TYPE_B.exec(path) ?? SIGNED_TYPE_C.exec(path);
  return inPath?.[0];
}

function queryParameters(path: string): string[] {
  const mark = path.indexOf("?");
  if (mark === -1) return [];
  return path.slice(mark + 1).split("&");
}

function nameOf(parameter: string): string {
  const [name = ""] = parameter.split("=", 1);
  return sameUrlKey(name);
}

function isAuthKey(parameter: string): boolean {
  return nameOf(parameter).toLowerCase() === "auth_key";
}
