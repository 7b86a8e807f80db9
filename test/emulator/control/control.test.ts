/** The control, in process and over HTTP. */
import { type Emulator, startEmulator } from "../../../src/emulator";
import { type Answer, call, send } from "../signed-call";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const control = (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> =>
  send(`${emulator.controlUrl}${path}`, method, body === undefined ? "" : JSON.stringify(body), headers);

const preload = (ObjectPath: string): Promise<Answer> =>
  call(emulator.endpoint, "PreloadVodObjectCaches", { ObjectPath });

test("the summary counts calls, outcomes and URLs", async () => {
  await preload("a.example.com/1\na.example.com/2");
  await preload("a.example.com/2");
  await preload("nonsense");
  await call(emulator.endpoint, "RefreshVodObjectCaches", { ObjectPath: "a.example.com/1" });
  expect((await control("GET", "")).body).toEqual({
    calls: 4,
    byOperation: { PreloadVodObjectCaches: 3, RefreshVodObjectCaches: 1 },
    byOutcome: { accepted: 3, "InvalidObjectPath.Malformed": 1 },
    preloadCallsAccepted: 2,
    urlsPreloaded: 3,
    distinctUrlsPreloaded: 2,
    urlsRefreshed: 1,
    quota: expect.objectContaining({ preloadRemaining: 497, urlRemaining: 1_999 }) as object,
  });
  expect((await control("GET", "/accepted")).body).toEqual([
    "a.example.com/1",
    "a.example.com/2",
    "a.example.com/2",
  ]);
  expect((await control("GET", "/refreshed")).body).toEqual(["a.example.com/1"]);
  expect((await control("GET", "/calls?operation=RefreshVodObjectCaches")).body).toHaveLength(1);
  expect((await control("GET", "/tasks")).body).toHaveLength(4);
  await control("DELETE", "/calls");
  expect((await control("GET", "/calls")).body).toEqual([]);
});

test("no secret, signature or token is in the record", async () => {
  const token = { accessKeyId: "a", accessKeySecret: "very-secret", securityToken: "a-token" };
  const other = await startEmulator({ credentials: [token] });
  await call(
    other.endpoint,
    "DescribeVodRefreshQuota",
    {},
    { accessKeyId: "a", secret: "very-secret", set: { SecurityToken: "a-token" } },
  );
  const text = JSON.stringify(other.control.calls());
  await other.close();
  expect(text).toContain('"accessKeyId":"a"');
  expect(text).toContain('"accepted":true');
  expect(text).not.toMatch(/very-secret|a-token|Signature/);
});

test("the quota is set, spent and filled again the next day; clients' timestamps stay good", async () => {
  expect((await control("POST", "/quota", { preloadTotal: 100, preloadRemaining: 10 })).body).toMatchObject({
    preloadTotal: 100,
    preloadRemaining: 10,
  });
  expect((await control("POST", "/quota", { spend: 4 })).body).toMatchObject({ preloadRemaining: 6 });
  await control("POST", "/clock", { nextDay: true });
  const quota = await call(emulator.endpoint, "DescribeVodRefreshQuota");
  expect(quota.body).toMatchObject({ PreloadQuota: "100", PreloadRemain: "100" });
});

test("the clock goes on, and with it the tasks", async () => {
  await preload("a.example.com/1");
  await control("POST", "/clock", { advanceMs: 2_000 });
  expect(emulator.control.tasks()).toMatchObject([{ status: "Complete" }]);
});

test("durations and failures at the origin hold for tasks submitted from then on", async () => {
  await control("POST", "/durations", { taskDurationMs: 0 });
  await control("POST", "/origin", { urlMatches: "/1$", description: "Internal Error", times: 1 });
  await preload("a.example.com/1");
  await preload("a.example.com/1");
  await control("POST", "/origin", { urlMatches: "/2$" });
  await control("DELETE", "/origin");
  await preload("a.example.com/2");
  expect(emulator.control.tasks().map((row) => row.description)).toEqual(["Internal Error", "", ""]);
});

test("refreshes can be made to fail as well as preloads", async () => {
  const url = "http://a.example.com/1";
  await control("POST", "/durations", { taskDurationMs: 0, refreshDurationMs: 0 });
  await control("POST", "/origin", { urlMatches: "/1$", objectType: "file", description: "Internal Error" });
  await preload(url);
  await call(emulator.endpoint, "RefreshVodObjectCaches", { ObjectPath: url });
  expect(emulator.control.tasks().map((row) => `${row.type} ${row.status} ${row.description}`)).toEqual([
    "preload Complete ",
    "file Failed Internal Error",
  ]);
});

test.each(["preload", "PreloadVodObjectCaches"])(
  "calls of one operation are asked for as %s",
  async (name) => {
    await preload("a.example.com/1");
    await call(emulator.endpoint, "DescribeVodRefreshQuota");
    expect((await control("GET", `/calls?operation=${name}`)).body).toMatchObject([
      { operation: "PreloadVodObjectCaches" },
    ]);
    expect((await control("GET", "/calls?operation=*")).body).toHaveLength(2);
  },
);

test.each(["push", "", "preloadvodobjectcaches"])(
  "calls of an operation %j there is none of",
  async (name) => {
    const answer = await control("GET", `/calls?operation=${name}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(
      new RegExp(`^operation: "${name}" is unknown; one of preload, refresh, .*PreloadVodObjectCaches, `),
    );
  },
);

test("domains are added, changed and removed", async () => {
  await control("POST", "/domains", { domainName: "a.example.com", status: "offline", scope: "global" });
  expect((await preload("a.example.com/1")).body).toMatchObject({ Code: "InvalidDomain.Offline" });
  expect((await control("GET", "/domains")).body).toMatchObject([
    { domainName: "a.example.com", scope: "global" },
  ]);
  await control("POST", "/domains", { domainName: "a.example.com" });
  expect((await preload("a.example.com/1")).status).toBe(200);
  await control("DELETE", "/domains?name=a.example.com");
  expect((await preload("a.example.com/1")).body).toMatchObject({ Code: "InvalidDomain.NotFound" });
});

test("faults are added, listed and cleared; held calls are released", async () => {
  await control("POST", "/faults", [{ operation: "preload", effect: "hold", when: "before" }]);
  expect((await control("GET", "/faults")).body).toHaveLength(1);
  const answer = preload("a.example.com/1");
  await emulator.control.waitForCall("PreloadVodObjectCaches");
  while (emulator.control.held === 0) await new Promise((resolve) => setImmediate(resolve));
  expect((await control("POST", "/release")).body).toEqual({ released: 1 });
  expect((await answer).status).toBe(200);
  await control("POST", "/faults", { faults: [{ operation: "*", times: "always", effect: "lost" }] });
  await control("DELETE", "/faults");
  expect((await preload("a.example.com/1")).status).toBe(200);
});

test("the rate limit is set and lifted", async () => {
  await control("POST", "/rate-limit", { perSecond: 0, operation: "preload" });
  expect((await preload("a.example.com/1")).body).toMatchObject({ Code: "Throttling" });
  expect((await call(emulator.endpoint, "DescribeVodRefreshQuota")).status).toBe(200);
  await control("POST", "/rate-limit", {});
  expect((await preload("a.example.com/1")).status).toBe(200);
});

test("a reset brings back the start", async () => {
  await preload("a.example.com/1");
  emulator.control.inject({ operation: "*", effect: "lost" });
  emulator.control.advance(1_000_000);
  emulator.control.addDomain("b.example.com");
  await control("POST", "/reset");
  expect(emulator.control.calls()).toEqual([]);
  expect(emulator.control.faults()).toEqual([]);
  expect(emulator.control.domains()).toEqual([]);
  expect(emulator.control.tasks()).toEqual([]);
  expect(emulator.control.quota().preloadRemaining).toBe(500);
  expect(Math.abs(emulator.control.now() - Date.now())).toBeLessThan(60_000);
});

test.each<[string, string, unknown, RegExp]>([
  ["POST", "/quota", { preloadLeft: 1 }, /preloadLeft is unknown; there are spend, preloadTotal, /],
  ["POST", "/quota", { preloadTotal: "1" }, /preloadTotal must be a number from 0/],
  ["POST", "/quota", { preloadTotal: 1.5 }, /preloadTotal must be a whole number from 0, not 1\.5/],
  ["POST", "/quota", [], /a JSON object is expected/],
  ["POST", "/domains", {}, /domainName is missing/],
  ["POST", "/domains", { domainName: "no domain" }, /"no domain" is no domain name/],
  ["POST", "/domains", { domainName: "a.example.com", status: "gone" }, /status must be one of online, /],
  ["POST", "/domains", { domainName: "a.example.com", scope: "moon" }, /scope must be one of domestic, /],
  ["POST", "/faults", [{ operation: "*", effect: "boom" }], /faults\[0\]\.effect: "boom" is unknown/],
  ["POST", "/origin", {}, /urlMatches is missing/],
  ["POST", "/origin", { urlMatches: "(" }, /Invalid regular expression/],
  ["POST", "/origin", { urlMatches: "a", objectType: "File" }, /objectType must be one of preload, file, /],
  ["POST", "/rate-limit", { perSecond: 1, operation: "push" }, /operation: "push" is unknown; one of /],
])("%s %s with %j is refused with a reason", async (method, path, body, reason) => {
  const answer = await control(method, path, body);
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatch(reason);
});

test("an unknown control says which there are; a web page has no control", async () => {
  const unknown = await control("GET", "/secrets");
  expect(unknown.status).toBe(404);
  expect(unknown.body.error).toContain("GET /_emulator/calls");
  expect((await control("GET", "", undefined, { origin: "http://evil.example" })).status).toBe(403);
});
