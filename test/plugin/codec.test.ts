/** Values cross the wire unchanged, unknown ones included; what does not fit is said. */
import { decode, encode } from "@msgpack/msgpack";
import fc from "fast-check";
import { decodeModel, encodeModel, isNullValue } from "../../src/plugin/codec/dynamic-value";
import { ShapeError } from "../../src/plugin/codec/model";
import { toWireSchema } from "../../src/plugin/codec/wire-schema";
import { tfplugin6 } from "../../src/plugin/generated/tfplugin6";
import {
  block,
  bool,
  computed,
  list,
  map,
  type Model,
  number,
  object,
  optional,
  required,
  string,
} from "../../src/plugin/schema";
import { UNKNOWN } from "../../src/plugin/values";

const { NestingMode } = tfplugin6.Schema.NestedBlock;

const schema = block({
  description: "",
  attributes: {
    name: required(string, { description: "" }),
    size: optional(number, { description: "" }),
    on: optional(bool, { description: "" }),
    tags: optional(map(string), { description: "" }),
    order: optional(list(string), { description: "" }),
    id: computed(string, { description: "" }),
    rows: computed(list(object({ name: string, seen: number, by: map(string) })), { description: "" }),
  },
  blocks: {
    timeouts: {
      nesting: "single",
      block: block({
        description: "",
        attributes: { create: optional(string, { description: "" }) },
        blocks: {},
      }),
    },
    roles: {
      nesting: "list",
      block: block({
        description: "",
        attributes: { arn: required(string, { description: "" }) },
        blocks: {},
      }),
    },
  },
});

const value = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null | typeof UNKNOWN> =>
  fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constantFrom(null, UNKNOWN) });

const model = fc.record({
  name: value(fc.string()),
  // -0 is a whole number, and whole numbers have no sign of their own when they are 0.
  size: value(
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one + 0),
  ),
  on: value(fc.boolean()),
  tags: value(
    fc
      .array(
        fc.tuple(
          fc.string().filter((key) => key !== "__proto__"),
          value(fc.string()),
        ),
      )
      .map((pairs) => new Map(pairs)),
  ),
  order: value(fc.array(value(fc.string()))),
  id: value(fc.string()),
  rows: value(
    fc.array(
      value(
        fc.record({
          name: value(fc.string()),
          seen: value(fc.integer()),
          by: value(fc.constant(new Map([["a", "b"]]))),
        }),
      ),
    ),
  ),
  timeouts: fc.oneof(fc.constantFrom(null, UNKNOWN), fc.record({ create: value(fc.string()) })),
  roles: fc.oneof(fc.constant(UNKNOWN), fc.array(fc.record({ arn: value(fc.string()) }))),
});

test("every model comes back as it went", () => {
  fc.assert(
    fc.property(model, (one) => {
      expect(decodeModel(schema, encodeModel(schema, one))).toEqual(one);
    }),
  );
});

test("an unknown value is extension 0 with one zero byte; a refined one is read as unknown", () => {
  const wire = encodeModel(schema, { ...empty, name: UNKNOWN }).msgpack ?? new Uint8Array();
  expect(Buffer.from(wire).toString("hex")).toContain("d40000");
  const refined = Buffer.concat([
    Buffer.from([0x81, 0xa4]),
    Buffer.from("name"),
    Buffer.from([0xc7, 0x01, 0x0c, 0x80]),
  ]);
  expect(decodeModel(schema, { msgpack: refined })?.name).toBe(UNKNOWN);
});

test("numbers may come as text, blocks may be missing, null is null", () => {
  const wire = encode({ name: "a", size: "1234567890123" });
  expect(decodeModel(schema, { msgpack: wire })).toMatchObject({
    size: 1234567890123,
    timeouts: null,
    roles: [],
  });
  expect(decodeModel(schema, { msgpack: encode(null) })).toBeNull();
  expect(isNullValue({ msgpack: encode(null) })).toBe(true);
  expect(isNullValue({ msgpack: encode({}) })).toBe(false);
});

test("a single block is a list of at most one on the wire; states that hold an object or null are read", () => {
  const timeouts = { create: "5m" };
  const wire = (model: Model<typeof schema>): unknown =>
    (decode(encodeModel(schema, model).msgpack ?? new Uint8Array()) as { timeouts: unknown }).timeouts;
  expect(wire({ ...empty, timeouts })).toEqual([timeouts]);
  expect(wire(empty)).toEqual([]);
  for (const [stored, model] of [
    [[timeouts], timeouts],
    [timeouts, timeouts],
    [[], null],
    [null, null],
  ]) {
    expect(decodeModel(schema, { msgpack: encode({ timeouts: stored }) })?.timeouts).toEqual(model);
  }
  const [nested] = toWireSchema(schema, 0).block?.block_types ?? [];
  expect(nested).toMatchObject({ type_name: "timeouts", nesting: NestingMode.LIST, max_items: 1 });
});

test.each([
  ["two of a block that is written once", encode({ timeouts: [{}, {}] })],
  ["a text for a block", encode({ timeouts: "5m" })],
  ["a text for blocks", encode({ roles: "r" })],
  ["text for a number", encode({ size: "many" })],
  ["a list for a map", encode({ tags: [] })],
  ["a text for an object", encode({ rows: ["a"] })],
  ["text for a number of an object", encode({ rows: [{ seen: "often" }] })],
  ["a number for the whole", encode(7)],
  ["half a value", encode({ name: "a long enough name" }).slice(0, 9)],
  ["a key that objects can not have", encode({ tags: Object.fromEntries([["__proto__", "1"]]) })],
  ["noise", Buffer.from("c1c1c1", "hex")],
])("%s is an error that says so", (_name, msgpack) => {
  expect(() => decodeModel(schema, { msgpack })).toThrow(ShapeError);
});

test("random bytes never do anything but decode or say why not", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (msgpack) => {
      try {
        decodeModel(schema, { msgpack });
      } catch (error) {
        expect(error).toBeInstanceOf(ShapeError);
      }
    }),
  );
});

test("50,000 entries keep their values", () => {
  const tags = new Map(Array.from({ length: 50_000 }, (_, index) => [`/p/${index}`, "1"]));
  const wire = encodeModel(schema, { ...empty, tags }).msgpack ?? new Uint8Array();
  expect(Object.keys((decode(wire) as { tags: object }).tags)).toHaveLength(50_000);
  expect(decodeModel(schema, { msgpack: wire })?.tags).toEqual(tags);
});

const empty = {
  name: null,
  size: null,
  on: null,
  tags: null,
  order: null,
  id: null,
  rows: null,
  timeouts: null,
  roles: [],
};
