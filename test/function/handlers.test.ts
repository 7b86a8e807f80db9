/** The handler behind a function service, driven through create, update and delete against the emulator over HTTP. */
import { type Emulator, startEmulator } from "../../src/emulator";
import {
  createFunctionHandlers,
  type DirectEvent,
  type FunctionContext,
  type FunctionHandler,
  type HttpRequest,
  type HttpResponse,
  InvalidEventError,
  type JsonRecord,
} from "../../src/function";

const DOMAIN = "vod.example.com";
const KEYS = { accessKey: "emulator", secretKey: "emulator" };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({ taskDurationMs: 50, refreshDurationMs: 50 });
});

afterEach(async () => {
  await emulator.close();
});

const handlers = (more: object = {}): ReturnType<typeof createFunctionHandlers> =>
  createFunctionHandlers({ endpoint: emulator.endpoint, ...KEYS, ...more });

const properties = (paths: Record<string, string>, more: object = {}): JsonRecord => ({
  domain: DOMAIN,
  paths,
  ...more,
});

const create = (paths: Record<string, string>, more: object = {}): DirectEvent => ({
  RequestType: "Create",
  ResourceProperties: properties(paths, more),
});

type Invoke = (event: unknown, context?: FunctionContext) => Promise<object>;

/** The event through an HTTP trigger, and the outcome out of its response. */
const overHttp =
  (handler: FunctionHandler<object>, encode: boolean): Invoke =>
  async (event, context) => {
    const text = JSON.stringify(event);
    const response = (await handler(
      Buffer.from(
        JSON.stringify({
          version: "v1",
          rawPath: "/",
          headers: {},
          requestContext: { http: { method: "POST", path: "/" } },
          body: encode ? Buffer.from(text).toString("base64") : text,
          isBase64Encoded: encode,
        }),
      ),
      context,
    )) as HttpResponse;
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toContain("application/json");
    return JSON.parse(response.body) as JsonRecord;
  };

const WAYS: readonly [string, (handler: FunctionHandler<object>) => Invoke][] = [
  ["directly, as an object", (handler) => handler],
  ["directly, as bytes", (handler) => (event) => handler(Buffer.from(JSON.stringify(event)))],
  ["directly, as text", (handler) => (event) => handler(JSON.stringify(event))],
  ["over HTTP", (handler) => overHttp(handler, false)],
  ["over HTTP with a body in base64", (handler) => overHttp(handler, true)],
];

test.each(WAYS)("create, update and delete, invoked %s", async (_, wrap) => {
  // The same instance serves one invocation after another, as a warm function does.
  const both = handlers();
  // A look at the task list would wait until it shows what the invocation before has sent.
  const more = { skipRecent: false };
  const invoke = wrap(both.onEvent);
  const ask = wrap(both.isComplete);

  const before = { "/银河 1.mp4": "1", "/b.mp4": "1" };
  const created = await invoke(create(before, more));
  expect(created).toMatchObject({ Stored: true, Counts: { accepted: 2, pending: 0 }, Diagnostics: [] });
  expect(emulator.control.accepted()).toHaveLength(2);

  const { PhysicalResourceId, Ledger } = created as { PhysicalResourceId: string; Ledger: JsonRecord };
  const after = { "/银河 1.mp4": "1", "/b.mp4": "2", "/c.mp4": "1" };
  const updated = await invoke({
    RequestType: "Update",
    PhysicalResourceId,
    ResourceProperties: properties(after, more),
    OldResourceProperties: properties(before, more),
    Ledger,
  });
  expect(updated).toMatchObject({
    PhysicalResourceId,
    Counts: { accepted: 2, refreshed: 1, pending: 0 },
    Diagnostics: [],
  });
  expect(emulator.control.accepted().slice(2).sort()).toEqual([
    "http://vod.example.com/b.mp4",
    "http://vod.example.com/c.mp4",
  ]);

  await new Promise((resolve) => setTimeout(resolve, 100));
  const complete = await ask({
    PhysicalResourceId,
    ResourceProperties: properties(after),
    Ledger: (updated as { Ledger: JsonRecord }).Ledger,
  });
  expect(complete).toMatchObject({ IsComplete: true, Ledger: { pending: {}, failed: {}, inFlight: [] } });

  const deleted = await invoke({
    RequestType: "Delete",
    PhysicalResourceId,
    ResourceProperties: properties(after),
    Ledger: (complete as { Ledger: JsonRecord }).Ledger,
  });
  expect(deleted).toMatchObject({ PhysicalResourceId, Stored: false });
  expect(emulator.control.accepted()).toHaveLength(4);
});

test("what stays pending comes back in the ledger, and the next update sends it", async () => {
  const paths = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/${index}.mp4`, "1"]));
  emulator.control.setQuota({ preloadRemaining: 4 });
  const { onEvent } = handlers();
  const created = await onEvent(create(paths));
  expect(created).toMatchObject({ Counts: { accepted: 4, pending: 6 } });
  expect(Object.keys(created.Ledger.pending)).toHaveLength(6);
  emulator.control.nextDay();
  const updated = await onEvent({
    RequestType: "Update",
    PhysicalResourceId: created.PhysicalResourceId,
    ResourceProperties: properties(paths),
    OldResourceProperties: properties(paths),
    Ledger: created.Ledger,
  });
  expect(updated).toMatchObject({ Counts: { accepted: 6, pending: 0 } });
  expect(new Set(emulator.control.accepted()).size).toBe(10);
});

test("what the service refuses is in the outcome, with status 200", async () => {
  emulator.control.inject({
    operation: "PreloadVodObjectCaches",
    nth: 1,
    times: 1,
    effect: "error",
    code: "Forbidden.RAM",
  });
  const outcome = await overHttp(handlers().onEvent, false)(create({ "/a.mp4": "1" }));
  expect(outcome).toMatchObject({
    Stored: false,
    Diagnostics: [
      { severity: "error", code: "REFUSED", detail: expect.stringContaining("Forbidden.RAM") as string },
    ],
  });
});

test("arguments are named as events and options have them", async () => {
  emulator.control.inject({
    operation: "DescribeVodRefreshQuota",
    effect: "error",
    code: "Forbidden.RAM",
    times: "always",
  });
  const outcome = (await handlers({ keepFree: 5 }).onEvent(create({ "/a.mp4": "1" }), {})) as JsonRecord;
  expect(JSON.stringify(outcome.Diagnostics)).toContain("keepFree is 5.");
  expect(JSON.stringify(outcome.Diagnostics)).toContain("or set keepFree: 0, and deploy again.");
});

test("the function's own time is the limit: what was accepted is in the answer", async () => {
  emulator.control.inject({
    operation: "PreloadVodObjectCaches",
    nth: 2,
    times: "always",
    effect: "error",
    code: "PreloadQueueFull",
  });
  const context: FunctionContext = { function: { timeout: 9 } };
  const outcome = await handlers().onEvent(
    create({ "/a.mp4": "1", "/b.mp4": "1" }, { batchSize: 1 }),
    context,
  );
  expect(outcome).toMatchObject({ Stored: true, Counts: { accepted: 1, pending: 1 } });
  expect(await handlers().onEvent(create({}), { getRemainingTimeInMillis: () => 1_000 })).toMatchObject({
    Stored: true,
  });
});

test("the role's keys sign where the options name none, and stand in no output", async () => {
  await emulator.close();
  const secret = "S3cr3t-of-the-role";
  const token = "T0ken-of-the-role";
  emulator = await startEmulator({
    credentials: [{ accessKeyId: "STS.role", accessKeySecret: secret, securityToken: token }],
  });
  const lines: string[] = [];
  const write = (message: string, fields?: object): void =>
    void lines.push(`${message} ${JSON.stringify(fields)}`);
  const { onEvent } = createFunctionHandlers({
    endpoint: emulator.endpoint,
    log: { trace: write, debug: write, info: write, warn: write, error: write },
  });
  const credentials = { accessKeyId: "STS.role", accessKeySecret: secret, securityToken: token };
  const accepted = await onEvent(create({ "/a.mp4": "1" }), { credentials });
  expect(accepted).toMatchObject({ Counts: { accepted: 1 } });
  const wrong = { ...credentials, accessKeySecret: `${secret}-not` };
  const refused = await onEvent(create({ "/b.mp4": "1" }), { credentials: wrong });
  expect(refused).toMatchObject({ Stored: false, Diagnostics: [{ code: "CREDENTIALS" }] });
  const output = JSON.stringify([accepted, refused, lines]);
  expect(output).not.toContain(secret);
  expect(output).not.toContain(token);
});

describe("an event that can't be read is refused, names the field, and sends nothing", () => {
  const ledger = { pending: {}, failed: {}, inFlight: [] };
  test.each<[string, unknown, string, RegExp]>([
    ["no JSON", "{", "event", /not JSON/],
    ["no object", "[]", "event", /JSON object/],
    ["no type", { ResourceProperties: properties({}) }, "RequestType", /Create, Update or Delete/],
    ["another type", { ...create({}), RequestType: "Replace" }, "RequestType", /Create/],
    ["no properties", { RequestType: "Create" }, "ResourceProperties", /domain and paths/],
    [
      "a typing error",
      create({}, { batchsize: 3 }),
      "ResourceProperties.batchsize",
      /no such field.*batchSize/,
    ],
    ["a wrong type", create({}, { wait: "yes" }), "ResourceProperties.wait", /true or false/],
    ["out of range", create({}, { batchSize: 1_001 }), "ResourceProperties.batchSize", /from 1 to 1000/],
    ["a wildcard", create({}, { domain: ".example.com" }), "ResourceProperties.domain", /wildcard/],
    ["a directory", create({ "/a/": "1" }), 'ResourceProperties.paths["/a/"]', /directory/],
    [
      "a URL too long by its scheme",
      create({ [`/${"a".repeat(1_001)}`]: "1" }, { domain: "vod.example.com", scheme: "https" }),
      `ResourceProperties.paths["/${"a".repeat(1_001)}"]`,
      /a URL of 1,025 characters, https:/,
    ],
    [
      "a version that is no text",
      create({ "/a": 1 } as never),
      "ResourceProperties.paths",
      /values are texts/,
    ],
    [
      "an update without what was before",
      { ...create({}), RequestType: "Update", PhysicalResourceId: "set-1", Ledger: ledger },
      "OldResourceProperties",
      /domain and paths/,
    ],
    [
      "an update without its ledger",
      {
        ...create({}),
        RequestType: "Update",
        PhysicalResourceId: "set-1",
        OldResourceProperties: properties({}),
      },
      "Ledger",
      /last outcome/,
    ],
    [
      "a damaged ledger",
      {
        ...create({}),
        RequestType: "Update",
        PhysicalResourceId: "set-1",
        OldResourceProperties: properties({}),
        Ledger: { ...ledger, pending: { "/a": { attempts: -1 } } },
      },
      'Ledger.pending["/a"].attempts',
      /at least 0/,
    ],
    [
      "a delete without an id",
      { ...create({}), RequestType: "Delete", Ledger: ledger },
      "PhysicalResourceId",
      /id that the create/,
    ],
  ])("%s", async (_, event, field, message) => {
    const { onEvent } = handlers();
    const error: unknown = await onEvent(event).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidEventError);
    expect((error as InvalidEventError).problems).toEqual([
      { field, message: expect.stringMatching(message) as string },
    ]);
    expect(emulator.control.calls()).toEqual([]);
  });

  test("by an error that is recognized across copies of this package", () => {
    jest.isolateModules(() => {
      const copy = jest.requireActual<typeof import("../../src/function")>("../../src/function");
      const error = new copy.InvalidEventError([]);
      expect(error).not.toBeInstanceOf(InvalidEventError);
      expect(InvalidEventError.is(error)).toBe(true);
    });
    expect([undefined, null, new Error("x")].some((other) => InvalidEventError.is(other))).toBe(false);
  });

  test("over HTTP with status 400, and anything but POST with 405", async () => {
    const { onEvent } = handlers();
    const request = (method: string, body: string): HttpRequest => ({
      requestContext: { http: { method } },
      body,
      isBase64Encoded: false,
    });
    const refused = await onEvent(request("POST", "{"));
    expect(refused.statusCode).toBe(400);
    expect(JSON.parse(refused.body)).toMatchObject({
      error: "InvalidEventError",
      problems: [{ field: "body", message: "This is not JSON." }],
    });
    expect(await onEvent(request("GET", ""))).toMatchObject({ statusCode: 405 });
  });
});
