/** Nulls where a value is required, and values of computed attributes: refused in every call, before the provider's code. */
import { encodeModel } from "../../src/plugin/codec/dynamic-value";
import { tfplugin6 } from "../../src/plugin/generated/tfplugin6";
import type { Provider, Resource } from "../../src/plugin/provider";
import { block, type Block, computed, map, optional, required, string } from "../../src/plugin/schema";
import { UNKNOWN } from "../../src/plugin/values";
import { Served, type WireClient } from "./wire-client";

const role = block({
  description: "",
  attributes: { arn: required(string, { description: "", example: '"acs:ram::1:role/p"' }) },
  blocks: {},
});
const schema = block({
  description: "",
  attributes: {
    name: required(string, { description: "", example: '"a.example.com"' }),
    files: required(map(string), { description: "" }),
    note: optional(string, { description: "" }),
    id: computed(string, { description: "" }),
  },
  blocks: { role: { nesting: "single", block: role }, roles: { nesting: "list", block: role } },
});
const providerSchema = block({
  description: "",
  attributes: { key: required(string, { description: "" }) },
  blocks: {},
});

const type_name = "test_thing";
const good = { name: "a", files: new Map(), note: null, id: null, role: null, roles: [] };
const gone = encodeModel(schema, null);

let asked: string[];
let served: Served;
let client: WireClient;

beforeEach(async () => {
  asked = [];
  const method = (name: string) => () => {
    asked.push(name);
    return Promise.resolve({
      planned: null,
      plannedPrivate: null,
      state: null,
      private: null,
      diagnostics: [],
    });
  };
  const resource = {
    schema,
    version: 1,
    validate: () => Promise.resolve([]),
    plan: method("plan"),
    apply: method("apply"),
  } as unknown as Resource<undefined, Block>;
  const provider: Provider<undefined, Block> = {
    schema: providerSchema,
    resources: { [type_name]: resource },
    validate: () => Promise.resolve([]),
    configure: () => {
      asked.push("configure");
      return Promise.resolve({ configured: undefined, diagnostics: [] });
    },
  };
  served = await Served.start(provider);
  client = served.connect();
});

afterEach(() => {
  client.close();
  served.close();
});

type Wire = ReturnType<typeof encodeModel>;
const { ValidateResourceConfig, PlanResourceChange, ApplyResourceChange } = tfplugin6;

/** What each of the three calls says of a configuration. */
async function said(change: object): Promise<Record<string, unknown>> {
  const config: Wire = encodeModel(schema, { ...good, ...change });
  const state = encodeModel(schema, { ...good, id: "x" });
  const answers: Record<string, unknown> = {};
  for (const [name, bytes, decode] of [
    [
      "ValidateResourceConfig",
      ValidateResourceConfig.Request.encode({ type_name, config }).finish(),
      ValidateResourceConfig.Response,
    ],
    [
      "PlanResourceChange",
      PlanResourceChange.Request.encode({
        type_name,
        config,
        prior_state: gone,
        proposed_new_state: config,
      }).finish(),
      PlanResourceChange.Response,
    ],
    [
      "ApplyResourceChange",
      ApplyResourceChange.Request.encode({
        type_name,
        config,
        prior_state: state,
        planned_state: state,
      }).finish(),
      ApplyResourceChange.Response,
    ],
  ] as const) {
    const answer = await client.call(name, bytes);
    if (answer.kind !== "answered") throw new Error(answer.details);
    const { diagnostics } = decode.decode(answer.bytes);
    answers[name] = diagnostics.map(({ severity, summary, detail, attribute }) => [
      severity === tfplugin6.Diagnostic.Severity.ERROR ? "error" : "warning",
      summary,
      detail,
      (attribute?.steps ?? []).map((step) => step.attribute_name ?? step.element_key_int),
    ]);
  }
  return answers;
}

const everywhere = (one: unknown): Record<string, unknown> => ({
  ValidateResourceConfig: [one],
  PlanResourceChange: [one],
  ApplyResourceChange: [one],
});

const variable = "If it comes from a variable, give that a value or a default.";

test.each<[string, object, unknown]>([
  [
    "a null name",
    { name: null },
    [
      "error",
      "Invalid name",
      `name is null.\n\nWrite a string, for example "a.example.com". ${variable}`,
      ["name"],
    ],
  ],
  [
    "a null map, whose schema gives no example",
    { files: null },
    ["error", "Invalid files", `files is null.\n\nWrite a map(string). ${variable}`, ["files"]],
  ],
  [
    "a null in a block that is written once",
    { role: { arn: null } },
    [
      "error",
      "Invalid role",
      `arn is null.\n\nWrite a string, for example "acs:ram::1:role/p". ${variable}`,
      ["role", 0, "arn"],
    ],
  ],
  [
    "a null in the second of a list of blocks",
    { roles: [{ arn: "r" }, { arn: null }] },
    [
      "error",
      "Invalid roles",
      `arn is null.\n\nWrite a string, for example "acs:ram::1:role/p". ${variable}`,
      ["roles", 1, "arn"],
    ],
  ],
  [
    "a value of a computed attribute",
    { id: "mine" },
    ["error", "Invalid id", "id is computed by the provider.\n\nRemove it from the configuration.", ["id"]],
  ],
  [
    "a value of a computed attribute that is not known yet",
    { id: UNKNOWN },
    ["error", "Invalid id", "id is computed by the provider.\n\nRemove it from the configuration.", ["id"]],
  ],
])("%s is refused with the same words by validate, plan and apply", async (_, change, one) => {
  expect(await said(change)).toEqual(everywhere(one));
  expect(asked).toEqual([]);
});

test("what is not known yet passes, and so does what is left out", async () => {
  const open = { name: UNKNOWN, files: UNKNOWN, role: UNKNOWN, roles: UNKNOWN };
  expect(Object.values(await said(open))).toEqual([[], [], []]);
  expect(Object.values(await said({}))).toEqual([[], [], []]);
  expect(asked).toEqual(["plan", "apply", "plan", "apply"]);
});

test("an apply that is refused gives the state back that was there", async () => {
  const state = encodeModel(schema, { ...good, id: "x" });
  const answer = await client.call(
    "ApplyResourceChange",
    ApplyResourceChange.Request.encode({
      type_name,
      config: encodeModel(schema, { ...good, name: null }),
      prior_state: state,
      planned_state: state,
      planned_private: Buffer.from("kept"),
    }).finish(),
  );
  if (answer.kind !== "answered") throw new Error(answer.details);
  const { new_state, private: kept } = ApplyResourceChange.Response.decode(answer.bytes);
  expect(new_state?.msgpack).toEqual(state.msgpack);
  expect(Buffer.from(kept).toString()).toBe("kept");
});

test("a provider's configuration is checked by validate and by configure", async () => {
  const config = encodeModel(providerSchema, { key: null });
  const { ValidateProviderConfig, ConfigureProvider } = tfplugin6;
  for (const [name, request, response] of [
    ["ValidateProviderConfig", ValidateProviderConfig.Request, ValidateProviderConfig.Response],
    ["ConfigureProvider", ConfigureProvider.Request, ConfigureProvider.Response],
  ] as const) {
    const answer = await client.call(name, request.encode({ config }).finish());
    if (answer.kind !== "answered") throw new Error(answer.details);
    expect(response.decode(answer.bytes).diagnostics).toMatchObject([
      { severity: 1, summary: "Invalid key", detail: `key is null.\n\nWrite a string. ${variable}` },
    ]);
  }
  expect(asked).toEqual([]);
});
