/** Data sources over the wire: what is declared is what Terraform is told; a read answers, fails, or waits for what is not known. */
import { decodeModel, encodeModel } from "../../src/plugin/codec/dynamic-value";
import { tfplugin6 } from "../../src/plugin/generated/tfplugin6";
import type { DataSource } from "../../src/plugin/data-sources";
import {
  block,
  type Block,
  computed,
  type Model,
  number,
  optional,
  required,
  string,
} from "../../src/plugin/schema";
import { UNKNOWN } from "../../src/plugin/values";
import { Served, type WireClient } from "./wire-client";

const schema = block({
  description: "Counts the letters of a `name`.",
  attributes: {
    name: required(string, { description: "What to read.", example: '"a"' }),
    from: optional(string, { description: "Where to begin." }),
    letters: computed(number, { description: "How many letters it has." }),
  },
  blocks: {},
});

const letters: DataSource<number, typeof schema> = {
  schema,
  validate: ({ name }) =>
    Promise.resolve(
      name === "nobody" ? [{ severity: "error", summary: "Invalid name", detail: "Write another." }] : [],
    ),
  read: async (wanted, { configured = 0 }) => {
    const { name } = wanted;
    await Promise.resolve();
    if (name === "throw") throw new TypeError("no such thing");
    if (name === "later") {
      const diagnostic = { severity: "error", summary: "Not configured yet", detail: "Wait." } as const;
      return { kind: "later", reason: "provider-config-unknown", diagnostic };
    }
    const why = { severity: "error", summary: "Gone", detail: "Nothing is there." } as const;
    if (name === "gone") return { kind: "failed", diagnostics: [why] };
    const model = { ...wanted, letters: String(name).length + configured };
    return { kind: "read", model, diagnostics: [{ ...why, severity: "warning" }] };
  },
};

const type_name = "test_letters";
let served: Served;
let client: WireClient;

beforeAll(async () => {
  served = await Served.start<number, Block>({
    schema: block({ description: "", attributes: {}, blocks: {} }),
    resources: {},
    dataSources: { [type_name]: letters },
    validate: () => Promise.resolve([]),
    configure: () => Promise.resolve({ configured: 100, diagnostics: [] }),
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

const config = (given: Partial<Model<typeof schema>>): tfplugin6.DynamicValue.$Properties =>
  encodeModel(schema, { name: "abc", from: null, letters: null, ...given });

async function read(
  given: Partial<Model<typeof schema>>,
  { type = type_name, deferral_allowed = false } = {},
): Promise<InstanceType<typeof tfplugin6.ReadDataSource.Response>> {
  const request = { type_name: type, config: config(given), client_capabilities: { deferral_allowed } };
  return tfplugin6.ReadDataSource.Response.decode(
    await ask("ReadDataSource", tfplugin6.ReadDataSource.Request.encode(request).finish()),
  );
}

async function validated(given: Partial<Model<typeof schema>>, type = type_name): Promise<unknown[]> {
  const request = { type_name: type, config: config(given) };
  const { diagnostics } = tfplugin6.ValidateDataResourceConfig.Response.decode(
    await ask(
      "ValidateDataResourceConfig",
      tfplugin6.ValidateDataResourceConfig.Request.encode(request).finish(),
    ),
  );
  return diagnostics.map(({ summary }) => summary);
}

test("GetProviderSchema tells the schema with its documentation, GetMetadata the name", async () => {
  const { data_source_schemas } = tfplugin6.GetProviderSchema.Response.decode(await ask("GetProviderSchema"));
  expect(data_source_schemas[type_name]).toMatchObject({
    block: {
      description: "Counts the letters of a `name`.",
      attributes: [
        { name: "name", required: true, description: "What to read." },
        { name: "from", optional: true },
        { name: "letters", computed: true, description: "How many letters it has." },
      ],
    },
  });
  const metadata = tfplugin6.GetMetadata.Response.decode(await ask("GetMetadata"));
  expect(metadata.data_sources.map((one) => one.type_name)).toEqual([type_name]);
});

test("a configuration is checked by its schema, and by what the data source says itself", async () => {
  expect(await validated({})).toEqual([]);
  expect(await validated({ name: UNKNOWN })).toEqual([]);
  expect(await validated({ name: "nobody" })).toEqual(["Invalid name"]);
  expect(await validated({ name: null, letters: 3 })).toEqual(["Invalid name", "Invalid letters"]);
});

test("a read gives the model, with warnings beside it, and is handed what the provider was configured to", async () => {
  const before = await read({ from: "b" });
  expect(decodeModel(schema, before.state)).toEqual({ name: "abc", from: "b", letters: 3 });
  expect(before.diagnostics).toMatchObject([{ severity: 2, summary: "Gone" }]);
  await ask(
    "ConfigureProvider",
    tfplugin6.ConfigureProvider.Request.encode({
      config: encodeModel(block({ description: "", attributes: {}, blocks: {} }), {}),
    }).finish(),
  );
  expect(decodeModel(schema, (await read({})).state)).toMatchObject({ letters: 103 });
});

test("a read that fails says why and gives nothing", async () => {
  const { state, diagnostics } = await read({ name: "gone" });
  expect(state ?? undefined).toBeUndefined();
  expect(diagnostics).toMatchObject([{ severity: 1, summary: "Gone" }]);
});

test("what was unknown to validate is checked again before it is read", async () => {
  const { state, diagnostics } = await read({ name: null });
  expect(state ?? undefined).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { summary: "Invalid name", detail: expect.stringContaining("name is null") as string },
  ]);
  const own = await read({ name: "nobody" });
  expect(own.diagnostics).toMatchObject([{ summary: "Invalid name", detail: "Write another." }]);
});

test("what can only be read later is deferred where Terraform takes that, and an error where it does not", async () => {
  const deferred = await read({ name: "later", from: "b" }, { deferral_allowed: true });
  expect(deferred.deferred?.reason).toBe(tfplugin6.Deferred.Reason.PROVIDER_CONFIG_UNKNOWN);
  expect(decodeModel(schema, deferred.state)).toEqual({ name: "later", from: "b", letters: UNKNOWN });
  expect(deferred.diagnostics).toEqual([]);

  const refused = await read({ name: "later" });
  expect(refused.deferred ?? undefined).toBeUndefined();
  expect(refused.state ?? undefined).toBeUndefined();
  expect(refused.diagnostics).toMatchObject([{ severity: 1, summary: "Not configured yet" }]);
});

test("an argument that is not known yet is never read", async () => {
  const deferred = await read({ name: "throw", from: UNKNOWN }, { deferral_allowed: true });
  expect(deferred.deferred?.reason).toBe(tfplugin6.Deferred.Reason.RESOURCE_CONFIG_UNKNOWN);
  const refused = await read({ name: "throw", from: UNKNOWN });
  expect(refused.diagnostics).toMatchObject([
    {
      severity: 1,
      summary: "The configuration of the data source is not known yet",
      detail: expect.stringContaining("from") as string,
    },
  ]);
});

test("code that throws is an error, and the next read works", async () => {
  expect((await read({ name: "throw" })).diagnostics).toMatchObject([
    {
      severity: 1,
      summary: "The provider failed unexpectedly",
      detail: expect.stringContaining("TypeError") as string,
    },
  ]);
  expect((await read({ name: "ab" })).state ?? undefined).toBeDefined();
});

test.each(["test_other", "constructor"])("%s is an unknown data source", async (type) => {
  const wanted = [
    {
      summary: "Unknown data source",
      detail: expect.stringContaining(`no data source "${type}"; it has test_letters`) as string,
    },
  ];
  expect((await read({}, { type })).diagnostics).toMatchObject(wanted);
  expect(await validated({}, type)).toEqual(["Unknown data source"]);
});
