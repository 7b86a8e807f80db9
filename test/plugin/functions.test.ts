/** Functions over the wire: what is declared is what Terraform is told, and every call gets a result or an error. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "protobufjs";
import { encodeMessagePack } from "../../src/plugin/codec/msgpack";
import { unknownOnWire } from "../../src/plugin/codec/unknown";
import { decodeValue } from "../../src/plugin/codec/dynamic-value";
import { parameter, providerFunction } from "../../src/plugin/functions";
import { tfplugin6 } from "../../src/plugin/generated/tfplugin6";
import type { Resource } from "../../src/plugin/provider";
import { block, type Block, list, map, number, optional, string } from "../../src/plugin/schema";
import { UNKNOWN } from "../../src/plugin/values";
import { Served, type WireClient } from "./wire-client";

const repeat = providerFunction({
  summary: "Repeats",
  description: "Repeats a `text`.",
  parameters: {
    text: parameter(string, { description: "What to repeat." }),
    times: parameter(number, { description: "How often." }),
  },
  returns: map(number),
  call: async ({ text, times }) => {
    await Promise.resolve();
    if (text === "throw") throw new TypeError("no such thing");
    if (times < 0) return { error: "times is less than 0. Write 0 or more", argument: "times" };
    if (times > 9) return { error: "Too much of it." };
    return { result: new Map([[text.repeat(times), times]]) };
  },
});

const joined = providerFunction({
  summary: "Joins",
  description: "Joins texts.",
  parameters: { texts: parameter(list(string), { description: "What to join." }) },
  returns: string,
  call: ({ texts }) => Promise.resolve({ result: texts.map((text) => String(text)).join("+") }),
});

const unused = (): Promise<never> => Promise.reject(new Error("unused"));
const thing: Resource<undefined, Block> = {
  schema: block({ description: "", attributes: { name: optional(string, { description: "" }) }, blocks: {} }),
  version: 3,
  validate: unused,
  plan: unused,
  planDestroy: unused,
  apply: unused,
  destroy: unused,
  read: unused,
  importState: unused,
  upgradeState: unused,
};

let served: Served;
let client: WireClient;

beforeAll(async () => {
  served = await Served.start({
    schema: block({ description: "", attributes: {}, blocks: {} }),
    resources: { test_thing: thing },
    functions: { repeat, joined },
    validate: () => Promise.resolve([]),
    configure: () => Promise.resolve({ configured: undefined, diagnostics: [] }),
  });
  client = served.connect();
});

afterAll(() => {
  client.close();
  served.close();
});

async function ask(method: string, request?: Uint8Array): Promise<Buffer> {
  const answer = await client.call(method, request);
  if (answer.kind !== "answered") throw new Error(answer.details);
  return answer.bytes;
}

async function call(
  name: string,
  ...values: readonly unknown[]
): Promise<InstanceType<typeof tfplugin6.CallFunction.Response>> {
  const request = { name, arguments: values.map((value) => ({ msgpack: encodeMessagePack(value) })) };
  return tfplugin6.CallFunction.Response.decode(
    await ask("CallFunction", tfplugin6.CallFunction.Request.encode(request).finish()),
  );
}

/** Text and argument of the error; an argument that is not named is undefined, as it is on the wire. */
async function refusal(name: string, ...values: readonly unknown[]): Promise<unknown[]> {
  const { error, result } = await call(name, ...values);
  expect(result ?? undefined).toBeUndefined();
  return [error?.text, error?.function_argument ?? undefined];
}

test("GetFunctions and GetProviderSchema tell the same signatures, GetMetadata the names", async () => {
  const { functions } = tfplugin6.GetFunctions.Response.decode(await ask("GetFunctions"));
  const { parameters, summary, description, description_kind, return: returned } = functions.repeat ?? {};
  expect({ summary, description, description_kind }).toEqual({
    summary: "Repeats",
    description: "Repeats a `text`.",
    description_kind: tfplugin6.StringKind.MARKDOWN,
  });
  expect(
    parameters?.map(({ name, type, description: text, allow_null_value, allow_unknown_values }) => [
      name,
      Buffer.from(type ?? []).toString(),
      text,
      allow_null_value ?? false,
      allow_unknown_values ?? false,
    ]),
  ).toEqual([
    ["text", '"string"', "What to repeat.", false, false],
    ["times", '"number"', "How often.", false, false],
  ]);
  expect(Buffer.from(returned?.type ?? []).toString()).toBe('["map","number"]');

  const schema = tfplugin6.GetProviderSchema.Response.decode(await ask("GetProviderSchema"));
  expect(schema.functions).toEqual(functions);
  const metadata = tfplugin6.GetMetadata.Response.decode(await ask("GetMetadata"));
  expect(metadata.functions.map(({ name }) => name)).toEqual(["repeat", "joined"]);
});

test("a call gets its arguments by name and gives its result", async () => {
  const { result, error } = await call("repeat", "ab", 2);
  expect(error ?? undefined).toBeUndefined();
  expect(decodeValue(map(number).cty, result, "the result")).toEqual(new Map([["abab", 2]]));
  // A large number comes as text, and elements may be unknown one by one.
  const large = await call("repeat", "", "3");
  expect(decodeValue(map(number).cty, large.result, "the result")).toEqual(new Map([["", 3]]));
  const text = await call("joined", ["a", unknownOnWire(), null]);
  expect(decodeValue("string", text.result, "the result")).toBe("a+Symbol(unknown)+null");
});

test("an argument that is not known yet makes the result unknown, without a call", async () => {
  const { result, error } = await call("repeat", "throw", unknownOnWire());
  expect(error ?? undefined).toBeUndefined();
  expect(decodeValue(map(number).cty, result, "the result")).toBe(UNKNOWN);
});

// Terraform puts the text into a sentence of its own, which it ends with a full stop.
test.each<[string, string, unknown[], string | RegExp, number | undefined]>([
  ["the function's own, about an argument", "repeat", ["a", -1], "times is less than 0. Write 0 or more", 1],
  ["the function's own, about the call", "repeat", ["a", 10], "Too much of it", undefined],
  ["a null argument", "repeat", [null, 1], "text is null. Give it a value", 0],
  ["null beside unknown", "repeat", [unknownOnWire(), null], "times is null. Give it a value", 1],
  ["an argument of another type", "repeat", ["a", "many"], "times: a number was expected", 1],
  [
    "too few arguments",
    "repeat",
    ["a"],
    /repeat takes 2 arguments \(text, times\), and 1 was sent/,
    undefined,
  ],
  ["too many", "joined", [[], 1], /joined takes 1 argument \(texts\), and 2 were sent/, undefined],
  [
    "another function",
    "reverse",
    [],
    /no function "reverse"; it has repeat, joined\. Check the version/,
    undefined,
  ],
  ["a name that objects have", "constructor", [], /no function "constructor"/, undefined],
  [
    "code that throws",
    "repeat",
    ["throw", 1],
    /TypeError: no such thing[\s\S]*bug in the provider/,
    undefined,
  ],
])("an error of %s", async (_what, name, values, text, argument) => {
  expect(await refusal(name, ...values)).toEqual([
    typeof text === "string" ? text : expect.stringMatching(text),
    argument,
  ]);
});

test("bytes that are no value are an error about their argument", async () => {
  const request = { name: "joined", arguments: [{ msgpack: Buffer.from("c1c1", "hex") }] };
  const bytes = await ask("CallFunction", tfplugin6.CallFunction.Request.encode(request).finish());
  const { error } = tfplugin6.CallFunction.Response.decode(bytes);
  expect(error?.text).toMatch(/^texts could not be read/);
  expect(error?.function_argument).toBe(0);
});

test("a Terraform of before functions reads the schemas as ever: what is new lies in a field that it skips", async () => {
  const proto = readFileSync(join(__dirname, "../../src/plugin/tfplugin6.proto"), "utf8");
  const before = proto.replace("map<string, Function> functions = 7;", "");
  expect(before).not.toBe(proto);
  const older = parse(before, { keepCase: true }).root.lookupType("tfplugin6.GetProviderSchema.Response");
  const { functions, ...known } = older.toObject(older.decode(await ask("GetProviderSchema")));
  expect(functions).toBeUndefined();
  const today = tfplugin6.GetProviderSchema.Response.decode(await ask("GetProviderSchema"));
  expect(Object.keys(today.functions)).toEqual(["repeat", "joined"]);
  expect(known).toMatchObject({
    provider: { block: {} },
    server_capabilities: { plan_destroy: true, get_provider_schema_optional: true },
    resource_schemas: { test_thing: { version: 3, block: { attributes: [{ name: "name" }] } } },
  });
});

test("a provider without functions says so", async () => {
  const none = await Served.start({
    schema: block({ description: "", attributes: {}, blocks: {} }),
    resources: {},
    validate: () => Promise.resolve([]),
    configure: () => Promise.resolve({ configured: undefined, diagnostics: [] }),
  });
  const other = none.connect();
  const request = tfplugin6.CallFunction.Request.encode({ name: "joined", arguments: [] }).finish();
  const answers = await Promise.all([other.call("GetFunctions"), other.call("CallFunction", request)]);
  const [known, called] = answers.map((answer) =>
    answer.kind === "answered" ? answer.bytes : Buffer.alloc(0),
  );
  expect(tfplugin6.GetFunctions.Response.decode(known ?? Buffer.alloc(0)).functions).toEqual({});
  expect(tfplugin6.CallFunction.Response.decode(called ?? Buffer.alloc(0)).error?.text).toMatch(
    /no function "joined"; it has none/,
  );
  other.close();
  none.close();
});
