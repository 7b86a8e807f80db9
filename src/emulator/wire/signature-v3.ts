/**
 * The signature ACS3-HMAC-SHA256 of current Alibaba Cloud SDKs, for whoever signs and whoever verifies.
 * Source: "V3 request body and signature mechanism", Alibaba Cloud API documentation.
 */
import { createHash, createHmac } from "node:crypto";
import { canonicalQuery, type Parameters } from "../../vod/signature-v1";

const ALGORITHM_V3 = "ACS3-HMAC-SHA256";

export interface SignV3Input {
  readonly method: string;
  /** Encoded, without the query; `/` for RPC-style calls. */
  readonly path: string;
  /** Of the query, not encoded. */
  readonly query: Parameters;
  /** In lower case; values as sent. */
  readonly headers: Parameters;
  /** Names of `headers`, in lower case; in any order. */
  readonly signedHeaders: readonly string[];
  readonly body: string | Uint8Array;
  /** The access key's secret. */
  readonly secret: string;
}

/** The `Signature` of the Authorization header: hexadecimal. */
export function signV3(input: SignV3Input): string {
  const hashed = sha256(canonicalRequestV3(input));
  return createHmac("sha256", input.secret).update(`${ALGORITHM_V3}\n${hashed}`, "utf8").digest("hex");
}

/** What is hashed and signed. */
function canonicalRequestV3(input: Omit<SignV3Input, "secret">): string {
  const names = [...input.signedHeaders].sort();
  const headers = names.map((name) => `${name}:${(input.headers[name] ?? "").trim()}\n`).join("");
  return [
    input.method.toUpperCase(),
    input.path,
    canonicalQuery(Object.entries(input.query)),
    headers,
    names.join(";"),
    sha256(input.body),
  ].join("\n");
}

/** Which headers must be signed if they are there: `host`, `content-type` and every `x-acs-*`; sorted. */
export function headersToSignV3(headerNames: Iterable<string>): string[] {
  return [...headerNames]
    .map((name) => name.toLowerCase())
    .filter((name) => name === "host" || name === "content-type" || name.startsWith("x-acs-"))
    .sort();
}

/** The parts of an Authorization header; undefined if it is none of this algorithm. */
export interface AuthorizationV3 {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Reads `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…;…,Signature=…`; a space after a comma is allowed. */
export function parseAuthorizationV3(header: string): AuthorizationV3 | undefined {
  const match =
    /^ACS3-HMAC-SHA256\s+Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/i.exec(
      header.trim(),
    );
  const [, accessKeyId, signedHeaders, signature] = match ?? [];
  if (accessKeyId === undefined || signedHeaders === undefined || signature === undefined) return undefined;
  return {
    accessKeyId,
    signedHeaders: signedHeaders.split(";").map((name) => name.trim().toLowerCase()),
    signature: signature.toLowerCase(),
  };
}

/** Hexadecimal SHA-256; what the header `x-acs-content-sha256` holds of the body. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
