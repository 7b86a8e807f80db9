import { errorKind } from "../../src/vod/error-kinds";
import type { VodErrorKind } from "../../src/vod/errors";

/** Every code of the VOD API reference's tables for the operations used here, and of the gateway's. */
const DOCUMENTED: readonly (readonly [code: string, status: number, kind: VodErrorKind])[] = [
  ["Throttling", 503, "throttled"],
  ["Throttling", 400, "throttled"],
  ["Throttling.User", 400, "throttled"],
  ["Throttling.Api", 400, "throttled"],
  ["Rejected.Throttling", 400, "throttled"],
  ["QuotaPerMinuteExceeded.Refresh", 400, "throttled"],
  ["ServiceUnavailable", 503, "transient"],
  ["ServiceUnAvailable", 503, "transient"],
  ["InternalError", 500, "transient"],
  ["ServiceBusy", 403, "transient"],
  ["SystemBusy", 400, "transient"],
  ["PreloadQueueFull", 403, "queue-full"],
  ["QuotaExceeded.Refresh", 400, "quota"],
  ["InvalidDomain.Offline", 404, "domain-offline"],
  ["InvalidDomain.NotFound", 404, "refused"],
  ["InvalidDomain.Configure_failed", 500, "refused"],
  ["InvalidObjectPath.Malformed", 400, "malformed"],
  ["InvalidExtensiveDomain.ValueNotSupported", 400, "malformed"],
  ["InvalidObjectPath.Size.Malformed", 400, "too-many"],
  ["InvalidObjectType.ValueNotSupported", 400, "refused"],
  ["InvalidTaskId.Malformed", 400, "refused"],
  ["MissingParameter", 400, "refused"],
  ["InvalidParameter", 400, "refused"],
  ["IllegalOperation", 403, "refused"],
  ["OperationDenied", 403, "refused"],
  ["OperationDenied.Suspended", 403, "refused"],
  ["Forbidden", 403, "refused"],
  ["Forbidden.RAM", 403, "refused"],
  ["Forbidden.RAM", 400, "refused"],
  ["NoPermission", 403, "refused"],
  ["InvalidAccessKeyId.NotFound", 404, "credentials"],
  ["InvalidAccessKeyId.NotFound", 400, "credentials"],
  ["InvalidAccessKeyId.Inactive", 400, "credentials"],
  ["SignatureDoesNotMatch", 400, "credentials"],
  ["SignatureDoesNotMatch", 403, "credentials"],
  ["InvalidTimeStamp.Format", 400, "clock"],
  ["InvalidTimeStamp.Expired", 400, "clock"],
  ["InvalidSignatureMethod", 400, "refused"],
  ["SignatureNonceUsed", 400, "nonce"],
  ["InvalidApi.NotFound", 404, "refused"],
  ["InvalidProduct.NotFound", 404, "refused"],
  ["InvalidProtocol.NeedSsl", 404, "refused"],
];

test.each(DOCUMENTED)("%s with HTTP %d is %s, in any case of letters", (code, status, kind) => {
  expect(errorKind(code, status)).toBe(kind);
  expect(errorKind(code.toUpperCase(), status)).toBe(kind);
  expect(errorKind(code.toLowerCase(), status)).toBe(kind);
});

test("a code that nobody documents is worth another try only with a 5xx", () => {
  expect(errorKind("SomethingNew", 500)).toBe("transient");
  expect(errorKind("SomethingNew", 599)).toBe("transient");
  expect(errorKind("SomethingNew", 403)).toBe("refused");
  expect(errorKind("SomethingNew", 200)).toBe("refused");
});

test("the status never overrules a known code", () => {
  expect(errorKind("QuotaExceeded.Refresh", 503)).toBe("quota");
  expect(errorKind("Throttling.Api", 200)).toBe("throttled");
});
