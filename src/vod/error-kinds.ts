/**
 * What an error code means. By code alone, in any case of letters: the HTTP status of one code differs between the
 * service's own pages. Sources: VOD API reference (the operations' own tables and "Error codes"), gateway error table.
 */
import type { VodErrorKind } from "./errors";

/** The codes of each kind that are in the service's tables. */
export const CODES_BY_KIND: Readonly<Record<Exclude<VodErrorKind, "refused">, readonly string[]>> = {
  throttled: ["Throttling", "Rejected.Throttling", "QuotaPerMinuteExceeded"],
  transient: ["ServiceUnavailable", "InternalError", "ServiceBusy", "SystemBusy"],
  nonce: ["SignatureNonceUsed"],
  "queue-full": ["PreloadQueueFull"],
  quota: ["QuotaExceeded.Refresh"],
  "domain-offline": ["InvalidDomain.Offline"],
  malformed: ["InvalidObjectPath.Malformed", "InvalidExtensiveDomain.ValueNotSupported"],
  "too-many": ["InvalidObjectPath.Size.Malformed"],
  clock: ["InvalidTimeStamp.Expired", "InvalidTimeStamp.Format"],
  credentials: [
    "InvalidAccessKeyId",
    "InvalidAccessKeyId.NotFound",
    "InvalidAccessKeyId.Inactive",
    "SignatureDoesNotMatch",
    "IncompleteSignature",
    "InvalidSecurityToken",
    "InvalidSecurityToken.Expired",
    "InvalidSecurityToken.Malformed",
    "InvalidSecurityToken.MismatchWithAccessKey",
    "MissingSecurityToken",
  ],
};

/** Codes that a 5xx status must not turn into something to try again. */
const REFUSED_DESPITE_5XX = new Set(["invaliddomain.configure_failed"]);

const BY_CODE: ReadonlyMap<string, VodErrorKind> = new Map(
  (Object.keys(CODES_BY_KIND) as (keyof typeof CODES_BY_KIND)[]).flatMap((kind) =>
    CODES_BY_KIND[kind].map((code) => [code.toLowerCase(), kind] as const),
  ),
);

/** @param httpStatus decides only for a code that is in no table: 500 and above is worth another try */
export function errorKind(code: string, httpStatus: number): VodErrorKind {
  const lower = code.toLowerCase();
  const known = BY_CODE.get(lower);
  if (known !== undefined) return known;
  // Throttling.User, Throttling.Api and QuotaPerMinuteExceeded.Refresh, and siblings that no page lists.
  if (lower.includes("throttling") || lower.startsWith("quotaperminuteexceeded.")) return "throttled";
  if (httpStatus >= 500 && !REFUSED_DESPITE_5XX.has(lower)) return "transient";
  return "refused";
}
