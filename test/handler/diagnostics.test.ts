/** What a person reads after a deploy, and the page it refers to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorsPage } from "../../scripts/generate-errors";
import { codeOf, DiagnosticLog, DIAGNOSTICS } from "../../src/handler/say/diagnostics";
import { VodCredentialsError, VodServiceError, VodTransportError } from "../../src/vod/errors";

const forbidden = new VodServiceError({
  kind: "refused",
  operation: "PreloadVodObjectCaches",
  code: "Forbidden.RAM",
  serviceMessage: "User not authorized",
  requestId: "REQ-1",
  httpStatus: 403,
});

test("docs/errors.md is what the table says", () => {
  const file = join(__dirname, "..", "..", "docs", "errors.md");
  expect(readFileSync(file, "utf8")).toBe(errorsPage());
});

test("the detail carries code, message, request id, ten paths and a count, and the next step", () => {
  const log = new DiagnosticLog();
  const paths = Array.from({ length: 25 }, (_, index) => `/p/${index}.mp4`);
  log.add("REFUSED", "Nothing more was sent.", paths, forbidden);

  const [said] = log.finish(true);

  expect(said).toMatchObject({ severity: "error", code: "REFUSED", summary: DIAGNOSTICS.REFUSED.summary });
  for (const part of [
    "Forbidden.RAM",
    "User not authorized",
    "REQ-1",
    "25 paths",
    "/p/9.mp4",
    "and 15 more",
    "(npx cdktf-alicloud-vod-preload explain REFUSED)",
  ]) {
    expect(said?.detail).toContain(part);
  }
  expect(said?.detail).not.toContain("/p/10.mp4");
});

test("what only needs time is a warning, however loud the rest is", () => {
  const log = new DiagnosticLog();
  log.add("QUOTA_USED_UP", "", ["/a"]);
  expect(log.finish(true)).toMatchObject([{ severity: "warning", path: "/a" }]);
});

test("what a person has to settle is a warning where an error would taint", () => {
  const log = new DiagnosticLog();
  log.add("REFUSED", "", [], forbidden);
  expect(log.finish(false)).toMatchObject([{ severity: "warning" }]);
});

test.each([
  [new VodCredentialsError("none"), "CREDENTIALS"],
  [new VodTransportError("PreloadVodObjectCaches", "no", "refused"), "UNREACHABLE"],
  [new VodTransportError("PreloadVodObjectCaches", "maybe", "reset"), "OUTCOME_UNKNOWN"],
  [forbidden, "REFUSED"],
  [new TypeError("bug"), "INTERNAL"],
] as const)("%s is %s", (error, code) => {
  expect(codeOf(error)).toBe(code);
});
