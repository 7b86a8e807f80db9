/**
 * Whatever bytes come in, on every call of the protocol: an answer or a reason, never a crash, never a hang.
 * FUZZ_RUNS=10000 runs more of each.
 */
import { status } from "@grpc/grpc-js";
import fc from "fast-check";
import { encodeMessagePack } from "../../src/plugin/codec/msgpack";
import { encodeModel, encodeValue } from "../../src/plugin/codec/dynamic-value";
import { tfplugin6 } from "../../src/plugin/generated/tfplugin6";
import { dataSources } from "../../src/provider/data";
import { createProvider } from "../../src/provider/provider";
import { setSchema } from "../../src/provider/set/schema";
import { providerSchema } from "../../src/provider/schema";
import type { Answers } from "../../src/vod/operations";
import { fakeService, surroundings } from "../provider/fake-service";
import { config, providerConfig, state } from "../provider/support";
import { Served, type WireAnswer, type WireClient } from "./wire-client";

const RUNS = Number(process.env.FUZZ_RUNS ?? "60");
const PATIENCE_MS = 60_000 + RUNS * 500;

const quick = {
  timeouts: { create: "1s", update: "1s" },
  skip_recent: false,
  refresh_changed: false,
};
const wanted = encodeModel(setSchema, config(quick));
const known = encodeModel(setSchema, state(quick));
const sent = encodeModel(setSchema, state({ ...quick, paths: new Map([["/b.mp4", "1"]]) }));
const type_name = "vodpreload_set";
const { schema: quotaSchema } = dataSources.vodpreload_quota;
const dataRequest = {
  type_name: "vodpreload_quota",
  config: encodeModel(quotaSchema, {
    preload_total: null,
    preload_remaining: null,
    refresh_total: null,
    refresh_remaining: null,
  }),
};
const json = Buffer.from(JSON.stringify({ domain: "vod.example.com", paths: {} }));

/** A request of every call that is served, as Terraform would send it. */
const REQUESTS: Readonly<Record<string, Uint8Array>> = {
  GetMetadata: tfplugin6.GetMetadata.Request.encode({}).finish(),
  GetProviderSchema: tfplugin6.GetProviderSchema.Request.encode({}).finish(),
  GetResourceIdentitySchemas: tfplugin6.GetResourceIdentitySchemas.Request.encode({}).finish(),
  GetFunctions: tfplugin6.GetFunctions.Request.encode({}).finish(),
  CallFunction: tfplugin6.CallFunction.Request.encode({
    name: "parse_list",
    arguments: [encodeValue("/a.mp4\n/b.mp4\t2\n")],
  }).finish(),
  StopProvider: tfplugin6.StopProvider.Request.encode({}).finish(),
  ValidateProviderConfig: tfplugin6.ValidateProviderConfig.Request.encode({
    config: encodeModel(providerSchema, providerConfig()),
  }).finish(),
  ConfigureProvider: tfplugin6.ConfigureProvider.Request.encode({
    config: encodeModel(providerSchema, providerConfig()),
  }).finish(),
  ValidateResourceConfig: tfplugin6.ValidateResourceConfig.Request.encode({
    type_name,
    config: wanted,
  }).finish(),
  ValidateDataResourceConfig: tfplugin6.ValidateDataResourceConfig.Request.encode(dataRequest).finish(),
  ReadDataSource: tfplugin6.ReadDataSource.Request.encode({
    ...dataRequest,
    client_capabilities: { deferral_allowed: true },
  }).finish(),
  UpgradeResourceState: tfplugin6.UpgradeResourceState.Request.encode({
    type_name,
    version: 1,
    raw_state: { json },
  }).finish(),
  ReadResource: tfplugin6.ReadResource.Request.encode({ type_name, current_state: known }).finish(),
  ImportResourceState: tfplugin6.ImportResourceState.Request.encode({
    type_name,
    id: "vod.example.com",
  }).finish(),
  MoveResourceState: tfplugin6.MoveResourceState.Request.encode({
    source_type_name: "other",
    target_type_name: type_name,
  }).finish(),
  PlanResourceChange: tfplugin6.PlanResourceChange.Request.encode({
    type_name,
    prior_state: known,
    proposed_new_state: sent,
    config: wanted,
  }).finish(),
  ApplyResourceChange: tfplugin6.ApplyResourceChange.Request.encode({
    type_name,
    prior_state: known,
    planned_state: sent,
    config: wanted,
  }).finish(),
};

/** The fields that hold MessagePack, by call. */
const VALUES: Readonly<Record<string, (value: tfplugin6.DynamicValue.$Properties) => Uint8Array>> = {
  ValidateProviderConfig: (value) =>
    tfplugin6.ValidateProviderConfig.Request.encode({ config: value }).finish(),
  ConfigureProvider: (value) => tfplugin6.ConfigureProvider.Request.encode({ config: value }).finish(),
  ValidateResourceConfig: (value) =>
    tfplugin6.ValidateResourceConfig.Request.encode({ type_name, config: value }).finish(),
  CallFunction: (value) =>
    tfplugin6.CallFunction.Request.encode({ name: "parse_list", arguments: [value] }).finish(),
  ReadResource: (value) =>
    tfplugin6.ReadResource.Request.encode({ type_name, current_state: value }).finish(),
  PlanResourceChange: (value) =>
    tfplugin6.PlanResourceChange.Request.encode({
      type_name,
      prior_state: known,
      proposed_new_state: value,
      config: value,
    }).finish(),
  ApplyResourceChange: (value) =>
    tfplugin6.ApplyResourceChange.Request.encode({
      type_name,
      prior_state: known,
      planned_state: value,
      config: value,
    }).finish(),
};

const SET_VALUE = bytesOf(sent);
const PROVIDER_VALUE = bytesOf(encodeModel(providerSchema, providerConfig()));
const TEXT_VALUE = bytesOf(encodeValue("/a.mp4\n/b.mp4    2\n"));

function bytesOf({ msgpack }: tfplugin6.DynamicValue.$Properties): Uint8Array {
  if (msgpack instanceof Uint8Array) return msgpack;
  throw new Error("values are encoded as MessagePack");
}

let served: Served;
let client: WireClient;
const unexpected: unknown[] = [];
const note = (reason: unknown): void => void unexpected.push(reason);

/** A service that has finished every task that anybody asks for. */
function doneService(): ReturnType<typeof fakeService> {
  const page = (taskId: string): Answers["listTasks"] => ({
    tasks: [
      {
        taskId,
        objectPath: "http://other.example.com/x",
        objectType: "preload",
        status: "complete",
        process: "100%",
        creationTime: Date.now(),
        description: "",
      },
    ],
    totalCount: 1,
    pageNumber: 1,
    pageSize: 50,
    requestId: "r-1",
  });
  return fakeService(Number.MAX_SAFE_INTEGER, { listTasks: ({ taskId = "1" }) => page(taskId) });
}

beforeAll(() => {
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
});

beforeEach(async () => {
  served = await Served.start(createProvider(surroundings(doneService())));
  client = served.connect();
  const { ConfigureProvider } = REQUESTS;
  expect((await client.call("ConfigureProvider", ConfigureProvider)).kind).toBe("answered");
});

afterEach(async () => {
  // After all that, a proper request is served as ever.
  const { bytes } = answered(await client.call("GetProviderSchema"));
  const schemas = tfplugin6.GetProviderSchema.Response.decode(bytes).resource_schemas;
  expect(Object.keys(schemas)).toEqual([type_name]);
  client.close();
  served.close();
  expect(unexpected).toEqual([]);
});

afterAll(() => {
  process.off("unhandledRejection", note);
  process.off("uncaughtException", note);
});

function answered(answer: WireAnswer): Extract<WireAnswer, { kind: "answered" }> {
  if (answer.kind === "answered") return answer;
  throw new Error(`refused: ${status[answer.code]} ${answer.details}`);
}

/** An answer is a message or a reason; a deadline means that it hung, UNAVAILABLE that it died. */
function isProper(answer: WireAnswer): boolean {
  if (answer.kind === "answered") return true;
  return answer.code === status.INVALID_ARGUMENT && answer.details !== "";
}

/** Valid bytes with some of them changed, cut off or put in. */
const damaged = (valid: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.record({
        at: fc.nat(Math.max(0, valid.length - 1)),
        kind: fc.constantFrom("flip", "cut", "insert", "repeat"),
        byte: fc.nat(255),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) => {
      let bytes = Buffer.from(valid);
      for (const { at, kind, byte } of changes) {
        const place = Math.min(at, bytes.length);
        if (kind === "flip" && place < bytes.length) bytes[place] = byte;
        if (kind === "cut") bytes = bytes.subarray(0, place);
        if (kind === "insert") {
          bytes = Buffer.concat([bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place)]);
        }
        if (kind === "repeat") bytes = Buffer.concat([bytes, bytes.subarray(place)]);
      }
      return bytes;
    });

async function always(method: string, input: fc.Arbitrary<Uint8Array>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(input, async (bytes) => {
      const answer = await client.call(method, bytes);
      if (!isProper(answer)) throw new Error(JSON.stringify(answer));
    }),
    { numRuns: RUNS },
  );
}

test("every call that the protocol names here is fuzzed", () => {
  const served = [...Object.keys(REQUESTS)].sort();
  const implemented = ["GetMetadata", "GetProviderSchema", "GetResourceIdentitySchemas", "GetFunctions"];
  expect(served).toEqual(expect.arrayContaining(implemented));
  expect(served).toHaveLength(17);
});

describe.each(Object.keys(REQUESTS))("%s", (method) => {
  test("takes what Terraform sends", async () => {
    answered(await client.call(method, REQUESTS[method]));
  });

  test(
    "answers random bytes",
    async () => {
      await always(method, fc.uint8Array({ maxLength: 200 }));
    },
    PATIENCE_MS,
  );

  test(
    "answers damaged requests",
    async () => {
      await always(method, damaged(REQUESTS[method] ?? new Uint8Array()));
    },
    PATIENCE_MS,
  );
});

describe.each(Object.keys(VALUES))("the values of %s", (method) => {
  const wrap = VALUES[method] ?? (() => new Uint8Array());
  const whole =
    method === "CallFunction"
      ? TEXT_VALUE
      : method.endsWith("ProviderConfig") || method === "ConfigureProvider"
        ? PROVIDER_VALUE
        : SET_VALUE;

  test(
    "damaged MessagePack is answered",
    async () => {
      await always(
        method,
        damaged(whole).map((msgpack) => wrap({ msgpack })),
      );
    },
    PATIENCE_MS,
  );

  test(
    "any MessagePack is answered",
    async () => {
      await always(
        method,
        fc
          .jsonValue()
          .filter((value) => !JSON.stringify(value).includes("__proto__"))
          .map((value) => wrap({ msgpack: encodeMessagePack(value) })),
      );
    },
    PATIENCE_MS,
  );

  test(
    "any JSON is answered",
    async () => {
      await always(
        method,
        fc.json().map((text) => wrap({ json: Buffer.from(text) })),
      );
    },
    PATIENCE_MS,
  );
});

test.each([
  ["a map within maps, 10,000 deep", Buffer.alloc(10_000, 0x91)],
  ["a string that claims four gigabytes", Buffer.from([0xdb, 0xff, 0xff, 0xff, 0xff])],
  ["an array that claims four thousand million elements", Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff])],
  ["not a number", Buffer.from([0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0])],
])("%s", async (_, msgpack) => {
  const wrap = VALUES.PlanResourceChange ?? (() => new Uint8Array());
  expect(isProper(await client.call("PlanResourceChange", wrap({ msgpack })))).toBe(true);
});
