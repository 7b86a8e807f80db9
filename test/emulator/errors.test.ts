/** Every documented error code reaches a client, with its status, in the shape of the real service. */
import { type Emulator, ERRORS, startEmulator } from "../../src/emulator";
import { call, type CallOptions, send } from "./signed-call";

const NOW = Date.parse("2026-11-20T04:00:00Z");
const STS = { accessKeyId: "STS.one", accessKeySecret: "two", securityToken: "token" };

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({
    clock: { now: () => NOW },
    autoDomains: false,
    credentials: [
      { accessKeyId: "emulator", accessKeySecret: "emulator" },
      { accessKeyId: "disabled", accessKeySecret: "x", inactive: true },
      STS,
    ],
    domains: [
      "vod.example.com",
      ".wild.example.com",
      { domainName: "offline.example.com", status: "offline" },
      { domainName: "checking.example.com", status: "checking" },
      { domainName: "configuring.example.com", status: "configuring" },
      { domainName: "broken.example.com", status: "configure_failed" },
    ],
    quota: { preload: 3, urls: 2, directories: 1 },
    queueSize: 2,
  });
});

afterAll(async () => {
  await emulator.close();
});

afterEach(() => {
  emulator.control.clearFaults();
  emulator.control.setRateLimit(undefined);
});

async function errorOf(
  action: string,
  parameters: Record<string, string>,
  options: CallOptions = {},
): Promise<{ status: number; code: unknown; message: unknown }> {
  const answer = await call(emulator.endpoint, action, parameters, { time: NOW, ...options });
  return { status: answer.status, code: answer.body.Code, message: answer.body.Message };
}

test("an error has code, message, request id, host and a link", async () => {
  const answer = await call(emulator.endpoint, "PreloadVodObjectCaches", {}, { time: NOW });
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({
    RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/) as string,
    HostId: emulator.address,
    Code: "MissingParameter",
    Message:
      'The input parameter "ObjectPath" that is mandatory for processing this request is not supplied.',
    Recommend: expect.stringContaining("Keyword=MissingParameter") as string,
  });
});

/** As the pages of the operations have them, and of the gateway: "Error codes", ApsaraVideo VOD API reference. */
const DOCUMENTED: Readonly<Record<keyof typeof ERRORS, number>> = {
  Throttling: 503,
  "Throttling.User": 400,
  "Throttling.Api": 400,
  "Rejected.Throttling": 400,
  "QuotaPerMinuteExceeded.Refresh": 400,
  ServiceUnavailable: 503,
  ServiceUnAvailable: 503,
  InternalError: 500,
  ServiceBusy: 403,
  SystemBusy: 503,
  PreloadQueueFull: 403,
  "InvalidDomain.NotFound": 404,
  "InvalidDomain.Offline": 404,
  "InvalidDomain.Configure_failed": 500,
  "InvalidDomain.Malformed": 400,
  DomainAlreadyExist: 400,
  BusinessExist: 400,
  DomainNotRegistration: 404,
  DomainOverLimit: 403,
  IllegalOperation: 403,
  OperationDenied: 403,
  "OperationDenied.Suspended": 403,
  Forbidden: 403,
  "Forbidden.RAM": 403,
  NoPermission: 403,
  "QuotaExceeded.Refresh": 400,
  MissingParameter: 400,
  InvalidParameter: 400,
  "InvalidObjectPath.Malformed": 400,
  "InvalidObjectPath.Size.Malformed": 400,
  "InvalidExtensiveDomain.ValueNotSupported": 400,
  "InvalidObjectType.ValueNotSupported": 400,
  "InvalidStartTime.Malformed": 400,
  "InvalidTaskId.Malformed": 400,
  MissingAccessKeyId: 400,
  MissingSecurityToken: 400,
  "InvalidSecurityToken.Malformed": 400,
  "InvalidAccessKeyId.NotFound": 404,
  "InvalidAccessKeyId.Inactive": 400,
  SignatureDoesNotMatch: 400,
  IncompleteSignature: 400,
  InvalidSignatureMethod: 400,
  SignatureNonceUsed: 400,
  "InvalidTimeStamp.Format": 400,
  "InvalidTimeStamp.Expired": 400,
  "InvalidApi.NotFound": 404,
  "InvalidProduct.NotFound": 404,
  "InvalidProtocol.NeedSsl": 404,
  RequestEntityTooLarge: 413,
};

test.each(Object.entries(DOCUMENTED))("a fault answers %s with status %d", async (code, status) => {
  emulator.control.inject({ operation: "PreloadVodObjectCaches", effect: "error", code, retryAfterMs: 250 });
  const answer = await call(emulator.endpoint, "PreloadVodObjectCaches", { ObjectPath: "x" }, { time: NOW });
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({
    Code: code,
    Message: expect.stringMatching(/^[A-Z].{10,}[^.]*[.!]?$/) as string,
  });
  expect(answer.headers["x-acs-retry-after"]).toBe("250");
});

const many = Array.from({ length: 1_001 }, (_, index) => `http://vod.example.com/${index}`).join("\n");

test.each<[string, string, string, number]>([
  ["only line breaks", "\n\r\n", "InvalidObjectPath.Malformed", 400],
  ["no path", "http://vod.example.com", "InvalidObjectPath.Malformed", 400],
  ["a directory", "http://vod.example.com/a/", "InvalidObjectPath.Malformed", 400],
  ["another scheme", "ftp://vod.example.com/a", "InvalidObjectPath.Malformed", 400],
  ["a space", "http://vod.example.com/a b", "InvalidObjectPath.Malformed", 400],
  ["characters not encoded", "http://vod.example.com/中", "InvalidObjectPath.Malformed", 400],
  ["a lone percent sign", "http://vod.example.com/50%", "InvalidObjectPath.Malformed", 400],
  ["a fragment", "http://vod.example.com/a#b", "InvalidObjectPath.Malformed", 400],
  [
    "more than 1,024 characters",
    `http://vod.example.com/${"a".repeat(1_024)}`,
    "InvalidObjectPath.Malformed",
    400,
  ],
  ["more than 1,000 URLs", many, "InvalidObjectPath.Size.Malformed", 400],
  ["a wildcard host", "http://*.example.com/a", "InvalidExtensiveDomain.ValueNotSupported", 400],
  [
    "a wildcard registration as host",
    "http://.wild.example.com/a",
    "InvalidExtensiveDomain.ValueNotSupported",
    400,
  ],
  ["a domain of somebody else", "http://other.example.com/a", "InvalidDomain.NotFound", 404],
  ["one such among others", "http://vod.example.com/a\nother.example.com/a", "InvalidDomain.NotFound", 404],
  ["an offline domain", "http://offline.example.com/a", "InvalidDomain.Offline", 404],
  ["a domain being checked", "http://checking.example.com/a", "InvalidDomain.Offline", 404],
  ["a domain being configured", "http://configuring.example.com/a", "InvalidDomain.Offline", 404],
  ["a domain whose set-up failed", "http://broken.example.com/a", "InvalidDomain.Configure_failed", 500],
])("a preload with %s is refused", async (_what, ObjectPath, code, status) => {
  expect(await errorOf("PreloadVodObjectCaches", { ObjectPath })).toMatchObject({ code, status });
});

test.each<[string, Record<string, string>, string]>([
  ["a wrong area", { Area: "moon" }, "InvalidParameter"],
  ["a flag that is none", { L2Preload: "maybe" }, "InvalidParameter"],
  ["headers that are no JSON", { WithHeader: "Accept-Encoding: gzip" }, "InvalidParameter"],
  ["headers without lists", { WithHeader: '{"Accept-Encoding":"gzip"}' }, "InvalidParameter"],
])("a preload with %s is refused", async (_what, parameters, code) => {
  const ObjectPath = "http://vod.example.com/a";
  expect(await errorOf("PreloadVodObjectCaches", { ObjectPath, ...parameters })).toMatchObject({
    code,
    status: 400,
  });
});

test.each<[string, Record<string, string>, string, number]>([
  [
    "another type",
    { ObjectPath: "http://vod.example.com/a", ObjectType: "Preload" },
    "InvalidObjectType.ValueNotSupported",
    400,
  ],
  [
    "a file as directory",
    { ObjectPath: "http://vod.example.com/a", ObjectType: "Directory" },
    "InvalidObjectPath.Malformed",
    400,
  ],
  ["a directory as file", { ObjectPath: "http://vod.example.com/a/" }, "InvalidObjectPath.Malformed", 400],
  ["a domain being configured", { ObjectPath: "http://configuring.example.com/a" }, "ServiceBusy", 403],
  [
    "more URLs than are left",
    { ObjectPath: "vod.example.com/1\nvod.example.com/2\nvod.example.com/3" },
    "QuotaExceeded.Refresh",
    400,
  ],
])("a refresh with %s is refused", async (_what, parameters, code, status) => {
  expect(await errorOf("RefreshVodObjectCaches", parameters)).toMatchObject({ code, status });
});

test.each<[string, Record<string, string>, string]>([
  ["several task ids", { TaskId: "1,2" }, "InvalidTaskId.Malformed"],
  ["a domain without a type", { DomainName: "vod.example.com" }, "MissingParameter"],
  ["a status without a type", { Status: "Failed" }, "MissingParameter"],
  ["an unknown type", { ObjectType: "File" }, "InvalidObjectType.ValueNotSupported"],
  ["an unknown status", { ObjectType: "preload", Status: "Pending" }, "InvalidParameter"],
  ["more than 50 rows a page", { PageSize: "51" }, "InvalidParameter"],
  ["page 0", { PageNumber: "0" }, "InvalidParameter"],
  ["a start before the history", { StartTime: "2026-11-17T03:59:59Z" }, "InvalidStartTime.Malformed"],
  ["a time with milliseconds", { StartTime: "2026-11-20T04:00:00.000Z" }, "InvalidParameter"],
])("a task listing with %s is refused", async (_what, parameters, code) => {
  expect(await errorOf("DescribeVodRefreshTasks", parameters)).toMatchObject({ code, status: 400 });
});

test.each<[string, CallOptions, string, number]>([
  ["no key", { set: { AccessKeyId: undefined } }, "MissingAccessKeyId", 400],
  ["an unknown key", { accessKeyId: "nobody" }, "InvalidAccessKeyId.NotFound", 404],
  ["a disabled key", { accessKeyId: "disabled" }, "InvalidAccessKeyId.Inactive", 400],
  ["a wrong secret", { secret: "other" }, "SignatureDoesNotMatch", 400],
  ["a parameter changed on the way", { tamper: { Format: "json" } }, "SignatureDoesNotMatch", 400],
  ["no signature", { tamper: { Signature: "" } }, "MissingParameter", 400],
  ["another method of signing", { set: { SignatureMethod: "HMAC-MD5" } }, "InvalidSignatureMethod", 400],
  ["a time of another format", { set: { Timestamp: "20 Nov 2026" } }, "InvalidTimeStamp.Format", 400],
  ["a clock 16 minutes behind", { time: NOW - 16 * 60_000 }, "InvalidTimeStamp.Expired", 400],
  ["a clock 16 minutes ahead", { time: NOW + 16 * 60_000 }, "InvalidTimeStamp.Expired", 400],
  ["no nonce", { set: { SignatureNonce: undefined } }, "MissingParameter", 400],
  ["a temporary key without token", { accessKeyId: "STS.one", secret: "two" }, "MissingSecurityToken", 400],
  [
    "a wrong token",
    { accessKeyId: "STS.one", secret: "two", set: { SecurityToken: "x" } },
    "InvalidSecurityToken.Malformed",
    400,
  ],
  ["another version", { set: { Version: "2018-01-01" } }, "InvalidApi.NotFound", 404],
])("a call with %s is refused", async (_what, options, code, status) => {
  expect(await errorOf("DescribeVodRefreshQuota", {}, options)).toMatchObject({ code, status });
});

test("a nonce is good for one call", async () => {
  const options = { set: { SignatureNonce: "once" } };
  expect((await errorOf("DescribeVodRefreshQuota", {}, options)).status).toBe(200);
  expect(await errorOf("DescribeVodRefreshQuota", {}, options)).toMatchObject({
    code: "SignatureNonceUsed",
    status: 400,
  });
});

test("a clock 14 minutes off is still good", async () => {
  expect((await errorOf("DescribeVodRefreshQuota", {}, { time: NOW - 14 * 60_000 })).status).toBe(200);
});

test("an unknown operation, another path and another method are not found", async () => {
  expect(await errorOf("GetVideoInfo", {})).toMatchObject({ code: "InvalidApi.NotFound", status: 404 });
  expect((await send(`${emulator.endpoint}/other`, "GET")).status).toBe(404);
  expect((await send(`${emulator.endpoint}/`, "DELETE")).status).toBe(404);
});

test("a call beyond the rate limit is throttled", async () => {
  emulator.control.setRateLimit({ perSecond: 2 });
  const statuses = [];
  for (let turn = 0; turn < 3; turn += 1)
    statuses.push((await errorOf("DescribeVodRefreshQuota", {})).status);
  expect(statuses).toEqual([200, 200, 503]);
});

test("the queue and the quota refuse a call whole, and it costs nothing", async () => {
  const preload = (...names: string[]) =>
    errorOf("PreloadVodObjectCaches", {
      ObjectPath: names.map((name) => `vod.example.com/${name}`).join("\n"),
    });
  expect(await preload("1", "2", "3")).toMatchObject({ code: "PreloadQueueFull", status: 403 });
  expect(await preload("1", "2")).toMatchObject({ status: 200 });
  expect(await preload("3")).toMatchObject({ code: "PreloadQueueFull" });
  emulator.control.advance(10_000);
  expect(await preload("3", "4")).toMatchObject({ code: "QuotaExceeded.Refresh", status: 400 });
  expect(emulator.control.quota().preloadRemaining).toBe(1);
  expect(await preload("3")).toMatchObject({ status: 200 });
});

test("a URL of a wildcard registration is accepted under its concrete host", async () => {
  emulator.control.setQuota({ preloadRemaining: 1 });
  emulator.control.advance(10_000);
  expect((await errorOf("PreloadVodObjectCaches", { ObjectPath: "a.wild.example.com/1" })).status).toBe(200);
});

test.each<[string, Record<string, string>, string]>([
  [
    "AddVodDomain",
    { DomainName: "vod.example.com", Sources: '[{"content":"1.2.3.4","type":"ipaddr"}]' },
    "DomainAlreadyExist",
  ],
  [
    "AddVodDomain",
    { DomainName: "no domain", Sources: '[{"content":"1.2.3.4","type":"ipaddr"}]' },
    "InvalidDomain.Malformed",
  ],
  ["AddVodDomain", { DomainName: "new.example.com" }, "MissingParameter"],
  ["AddVodDomain", { DomainName: "new.example.com", Sources: "x" }, "InvalidParameter"],
  ["AddVodDomain", { DomainName: "new.example.com", Sources: "[{}]" }, "InvalidParameter"],
  ["AddVodDomain", { DomainName: "new.example.com", Sources: "[]", Scope: "moon" }, "InvalidParameter"],
  ["UpdateVodDomain", { DomainName: "new.example.com" }, "InvalidDomain.NotFound"],
  ["DeleteVodDomain", { DomainName: "new.example.com" }, "InvalidDomain.NotFound"],
  ["DescribeVodDomainDetail", {}, "MissingParameter"],
  ["DescribeVodUserDomains", { PageSize: "51" }, "InvalidParameter"],
  ["TagVodResources", { ResourceType: "DOMAIN", "ResourceId.1": "vod.example.com" }, "MissingParameter"],
  ["UnTagVodResources", { ResourceType: "VIDEO", "ResourceId.1": "x" }, "InvalidParameter"],
])("%s with %j is refused", async (action, parameters, code) => {
  expect(await errorOf(action, parameters)).toMatchObject({ code });
});
