/** Between a block's model and the plain values of the wire, by the block's types. Does nothing else. */
import type { Block, CtyFields, CtyType, Model, NestedBlock } from "../schema";
import { UNKNOWN, type Value } from "../values";
import { unknownOnWire } from "./unknown";
import { isRecord } from "../../text/json";

/** What was sent does not fit the schema. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

type Plain = Readonly<Record<string, unknown>>;

/** @throws ShapeError */
export function fromWire<B extends Block>(block: B, wire: unknown): Model<B> | null {
  if (wire === null || wire === undefined) return null;
  if (!isRecord(wire)) throw new ShapeError("an object was expected");
  const model: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(block.attributes)) {
    model[name] = valueFrom(type.cty, wire[name], name);
  }
  for (const [name, nested] of Object.entries(block.blocks)) {
    model[name] = nestedFrom(nested, wire[name], name);
  }
  return model as Model<B>;
}

function nestedFrom(nested: NestedBlock, wire: unknown, name: string): unknown {
  if (wire === UNKNOWN) return UNKNOWN;
  if (nested.nesting === "single" && isRecord(wire)) return fromWire(nested.block, wire);
  if (wire !== null && wire !== undefined && !Array.isArray(wire)) {
    throw new ShapeError(`${name}: a list of blocks was expected`);
  }
  const blocks = (wire ?? []).map((one: unknown) => fromWire(nested.block, one));
  if (nested.nesting === "list") return blocks;
  if (blocks.length > 1) throw new ShapeError(`${name}: at most one block was expected`);
  return blocks[0] ?? null;
}

/**
 * One value, whatever block it belongs to.
 * @param where its name, for the error
 * @throws ShapeError
 */
export function valueFrom(type: CtyType, wire: unknown, where: string): Value<unknown> {
  if (wire === null || wire === undefined) return null;
  if (wire === UNKNOWN) return UNKNOWN;
  switch (type) {
    case "string":
      if (typeof wire === "string") return wire;
      break;
    case "bool":
      if (typeof wire === "boolean") return wire;
      break;
    case "number":
      // Numbers that MessagePack can't hold exactly come as text.
      if (typeof wire === "number") return wire;
      if (typeof wire === "bigint" || (typeof wire === "string" && wire.trim() !== "")) {
        const number = Number(wire);
        if (!Number.isNaN(number)) return number;
      }
      break;
    default:
      return type[0] === "object" ? objectFrom(type[1], wire, where) : collectionFrom(type, wire, where);
  }
  throw new ShapeError(`${where}: a ${type} was expected`);
}

function objectFrom(fields: CtyFields, wire: unknown, where: string): Value<unknown> {
  if (!isRecord(wire)) throw new ShapeError(`${where}: an object was expected`);
  const object: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(fields)) {
    object[name] = valueFrom(type, wire[name], `${where}.${name}`);
  }
  return object;
}

function collectionFrom(
  [kind, element]: readonly ["list" | "map" | "set", CtyType],
  wire: unknown,
  where: string,
): Value<unknown> {
  if (kind === "map") {
    if (!isRecord(wire)) throw new ShapeError(`${where}: a map was expected`);
    const map = new Map<string, unknown>();
    for (const key of Object.keys(wire)) map.set(key, valueFrom(element, wire[key], where));
    return map;
  }
  if (!Array.isArray(wire)) throw new ShapeError(`${where}: a list was expected`);
  return wire.map((one: unknown) => valueFrom(element, one, where));
}

/** The plain value of a model, with `unknown` in place of what is not known. */
export function toWire(block: Block, model: Plain | null): unknown {
  if (model === null) return null;
  const wire: Record<string, unknown> = {};
  for (const name of Object.keys(block.attributes)) wire[name] = valueTo(model[name]);
  for (const [name, nested] of Object.entries(block.blocks)) wire[name] = nestedTo(nested, model[name]);
  return wire;
}

function nestedTo(nested: NestedBlock, value: unknown): unknown {
  if (value === UNKNOWN) return unknownOnWire();
  const blocks = Array.isArray(value) ? value : [value ?? null].filter((one) => one !== null);
  return blocks.map((one: unknown) => toWire(nested.block, one as Plain));
}

/** The plain value of one value, with `unknown` in place of what is not known. */
export function valueTo(value: unknown): unknown {
  if (value === UNKNOWN) return unknownOnWire();
  if (value === undefined || value === null) return null;
  if (value instanceof Map) {
    const wire: Record<string, unknown> = {};
    for (const [key, one] of value as ReadonlyMap<string, unknown>) {
      // An assignment to this key would set the prototype.
      if (key === "__proto__") Object.defineProperty(wire, key, { value: valueTo(one), enumerable: true });
      else wire[key] = valueTo(one);
    }
    return wire;
  }
  if (Array.isArray(value)) return value.map(valueTo);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, valueTo(one)]));
  return value;
}
