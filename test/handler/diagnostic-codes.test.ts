/** What a person reads: one diagnostic a code, with numbers, paths and a next step in the detail. */
import { codeOf, DIAGNOSTICS, DiagnosticLog } from "../../src/handler/say/diagnostics";
import { VodCredentialsError, VodEndpointError, VodTransportError } from "../../src/vod/errors";
import { paths, serviceError } from "./support";

test("no summary has numbers or ends in a full stop, and every remedy is a sentence", () => {
  for (const { summary, meaning, remedy } of Object.values(DIAGNOSTICS)) {
    expect(summary).toMatch(/^[A-Z][^\d\n]*[^.\n]$/);
    for (const text of [meaning, remedy]) expect(text).toMatch(/\.$/);
  }
});

test("the same code twice is one diagnostic about all paths: the first ten and a count", () => {
  const log = new DiagnosticLog();
  const all = [...paths(12).keys()];
  log.add("QUOTA_USED_UP", "None was left.", all.slice(0, 6));
  log.add("QUOTA_USED_UP", "None was left.", all.slice(6));
  const [only, ...more] = log.finish(true);
  expect(more).toEqual([]);
  expect(only?.severity).toBe("warning");
  expect(only?.detail).toContain("12 paths:\n  /00001.mp4");
  expect(only?.detail).toContain("and 2 more");
  expect(only?.detail).not.toContain("/00011.mp4");
  expect(only?.detail).toContain("(npx cdktf-alicloud-vod-preload explain QUOTA_USED_UP)");
  expect(only?.path).toBeUndefined();
});

test("what a person has to settle is an error only where that does not taint", () => {
  const log = new DiagnosticLog();
  const error = serviceError("preload", "Forbidden.RAM");
  log.add("REFUSED", "Nothing more was sent.", ["/a"], error);
  expect(log.has("person")).toBe(true);
  expect(log.finish(true)[0]).toMatchObject({ severity: "error", path: "/a" });
  expect(log.finish(false)[0]?.severity).toBe("warning");
  const detail = log.finish(true)[0]?.detail;
  expect(detail).toContain("PreloadVodObjectCaches answered Forbidden.RAM");
  expect(detail).toContain("Request id: r-refused");
});

test.each([
  [serviceError("preload", "Forbidden.RAM"), "REFUSED"],
  [serviceError("preload", "SignatureDoesNotMatch"), "CREDENTIALS"],
  [serviceError("preload", "InvalidTimeStamp.Expired"), "CLOCK"],
  [serviceError("preload", "InvalidDomain.Offline"), "DOMAIN_OFFLINE"],
  [serviceError("preload", "QuotaExceeded.Refresh"), "QUOTA_USED_UP"],
  [serviceError("preload", "PreloadQueueFull"), "QUEUE_FULL"],
  [new VodCredentialsError("none found"), "CREDENTIALS"],
  [new VodEndpointError("no endpoint"), "ENDPOINT"],
  [new VodTransportError("preload", "no", "refused"), "UNREACHABLE"],
  [new VodTransportError("preload", "maybe", "reset"), "OUTCOME_UNKNOWN"],
  [new TypeError("a bug"), "INTERNAL"],
])("%s is %s", (error, code) => {
  expect(codeOf(error)).toBe(code);
});
