/** A provider whose code throws: every call is answered with an error that says what happened, and the next one works. */
import { tfplugin6 } from "../../src/plugin/generated/tfplugin6";
import { encodeModel } from "../../src/plugin/codec/dynamic-value";
import type { Resource } from "../../src/plugin/provider";
import { block, type Block, optional, string } from "../../src/plugin/schema";
import { Served, type WireClient } from "./wire-client";

const schema = block({
  description: "",
  attributes: { name: optional(string, { description: "" }) },
  blocks: {},
});
const type_name = "test_thing";
const value = encodeModel(schema, { name: "a" });
const gone = encodeModel(schema, null);
const json = Buffer.from(JSON.stringify({ name: "a" }));

type Thrower = () => never;

/** A resource each of whose methods throws; the methods are `async`, or throw at once. */
function throwing(what: Thrower, atOnce: boolean): Resource<undefined, typeof schema> {
  const method = atOnce
    ? (): Promise<never> => what()
    : async (): Promise<never> => {
        await Promise.resolve();
        return what();
      };
  return {
    schema,
    version: 1,
    validate: method,
    plan: method,
    planDestroy: method,
    apply: method,
    destroy: method,
    read: method,
    importState: method,
    upgradeState: method,
  };
}

const CALLS: readonly [string, Uint8Array, (bytes: Uint8Array) => { diagnostics?: unknown }][] = [
  [
    "ValidateResourceConfig",
    tfplugin6.ValidateResourceConfig.Request.encode({ type_name, config: value }).finish(),
    (bytes) => tfplugin6.ValidateResourceConfig.Response.decode(bytes),
  ],
  [
    "UpgradeResourceState",
    tfplugin6.UpgradeResourceState.Request.encode({ type_name, version: 0, raw_state: { json } }).finish(),
    (bytes) => tfplugin6.UpgradeResourceState.Response.decode(bytes),
  ],
  [
    "ReadResource",
    tfplugin6.ReadResource.Request.encode({ type_name, current_state: value }).finish(),
    (bytes) => tfplugin6.ReadResource.Response.decode(bytes),
  ],
  [
    "ImportResourceState",
    tfplugin6.ImportResourceState.Request.encode({ type_name, id: "a" }).finish(),
    (bytes) => tfplugin6.ImportResourceState.Response.decode(bytes),
  ],
  [
    "PlanResourceChange",
    tfplugin6.PlanResourceChange.Request.encode({
      type_name,
      prior_state: gone,
      proposed_new_state: value,
      config: value,
    }).finish(),
    (bytes) => tfplugin6.PlanResourceChange.Response.decode(bytes),
  ],
  [
    "PlanResourceChange of a destroy",
    tfplugin6.PlanResourceChange.Request.encode({
      type_name,
      prior_state: value,
      proposed_new_state: gone,
      config: gone,
    }).finish(),
    (bytes) => tfplugin6.PlanResourceChange.Response.decode(bytes),
  ],
  [
    "ApplyResourceChange",
    tfplugin6.ApplyResourceChange.Request.encode({
      type_name,
      prior_state: value,
      planned_state: value,
      config: value,
    }).finish(),
    (bytes) => tfplugin6.ApplyResourceChange.Response.decode(bytes),
  ],
  [
    "ApplyResourceChange of a destroy",
    tfplugin6.ApplyResourceChange.Request.encode({
      type_name,
      prior_state: value,
      planned_state: gone,
      config: gone,
    }).finish(),
    (bytes) => tfplugin6.ApplyResourceChange.Response.decode(bytes),
  ],
];

const WAYS: readonly [string, Thrower, boolean, string][] = [
  [
    "an error at once",
    () => {
      throw new TypeError("no such thing");
    },
    true,
    "TypeError: no such thing",
  ],
  [
    "an error later",
    () => {
      throw new TypeError("no such thing");
    },
    false,
    "TypeError: no such thing",
  ],
  [
    "something that is no error",
    () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries do
      throw "just words";
    },
    false,
    "just words",
  ],
];

describe.each(WAYS)("%s", (_, thrower, atOnce, words) => {
  let served: Served;
  let client: WireClient;

  beforeEach(async () => {
    served = await Served.start<undefined, Block>({
      schema: block({ description: "", attributes: {}, blocks: {} }),
      resources: { [type_name]: throwing(thrower, atOnce) },
      validate: () => Promise.resolve([]),
      configure: () => Promise.resolve({ configured: undefined, diagnostics: [] }),
    });
    client = served.connect();
  });

  afterEach(async () => {
    expect((await client.call("GetMetadata")).kind).toBe("answered");
    client.close();
    served.close();
  });

  test.each(CALLS)("%s", async (name, request, decode) => {
    const answer = await client.call(name.split(" ", 1)[0] ?? "", request);
    if (answer.kind !== "answered") throw new Error(answer.details);
    expect(decode(answer.bytes).diagnostics).toMatchObject([
      {
        severity: 1,
        summary: "The provider failed unexpectedly",
        detail: expect.stringContaining(words) as string,
      },
    ]);
  });

  test("an apply that throws gives the state back that was there", async () => {
    const [, request = new Uint8Array()] = CALLS.find(([name]) => name === "ApplyResourceChange") ?? [];
    const answer = await client.call("ApplyResourceChange", request);
    if (answer.kind !== "answered") throw new Error(answer.details);
    const { new_state } = tfplugin6.ApplyResourceChange.Response.decode(answer.bytes);
    expect(new_state?.msgpack).toEqual(value.msgpack);
  });
});

test("StopProvider aborts the call that is under way, and is answered at once", async () => {
  const signals: AbortSignal[] = [];
  const resource = throwing(() => {
    throw new Error("unused");
  }, false);
  const served = await Served.start<undefined, Block>({
    schema: block({ description: "", attributes: {}, blocks: {} }),
    resources: {
      [type_name]: {
        ...resource,
        apply: async (_: unknown, { signal }: { signal: AbortSignal }) => {
          signals.push(signal);
          await new Promise((resolve) => {
            signal.addEventListener("abort", resolve);
          });
          return { state: { name: "as far as it came" }, private: null, diagnostics: [] };
        },
      } as unknown as Resource<undefined, Block>,
    },
    validate: () => Promise.resolve([]),
    configure: () => Promise.resolve({ configured: undefined, diagnostics: [] }),
  });
  const client = served.connect();
  const [, request = new Uint8Array()] = CALLS.find(([name]) => name === "ApplyResourceChange") ?? [];
  const applied = client.call("ApplyResourceChange", request);
  while (signals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await client.call("StopProvider")).kind).toBe("answered");
  const answer = await applied;
  if (answer.kind !== "answered") throw new Error(answer.details);
  const { new_state } = tfplugin6.ApplyResourceChange.Response.decode(answer.bytes);
  expect(Buffer.from(new_state?.msgpack ?? []).toString()).toContain("as far as it came");
  client.close();
  served.close();
});
