/** Between the protocol's DynamicValue and a block's model, or a single value. */
import type { tfplugin6 } from "../generated/tfplugin6";
import type { Block, CtyType, Model } from "../schema";
import type { Value } from "../values";
import { fromWire, ShapeError, toWire, valueFrom, valueTo } from "./model";
import { decodeMessagePack, encodeMessagePack } from "./msgpack";

type Wire = tfplugin6.DynamicValue.$Properties;

/**
 * @returns null for a null value, or when nothing was sent
 * @throws ShapeError when the bytes can't be read or do not fit the schema
 */
export function decodeModel<B extends Block>(block: B, value: Wire | null | undefined): Model<B> | null {
  return fromWire(block, plainOf(value));
}

/** Whether a value is null, without reading all of it. */
export function isNullValue(value: Wire | null | undefined): boolean {
  const bytes = value?.msgpack;
  if (bytes instanceof Uint8Array && bytes.length > 0) return bytes.length === 1 && bytes[0] === 0xc0;
  return plainOf(value) === null;
}

/**
 * A value that stands alone.
 * @param name what it is, for the error
 * @returns null also when nothing was sent
 * @throws ShapeError when the bytes can't be read or are of another type
 */
export function decodeValue(type: CtyType, value: Wire | null | undefined, name: string): Value<unknown> {
  return valueFrom(type, plainOf(value, name), name);
}

export function encodeValue(value: unknown): Wire {
  return { msgpack: encodeMessagePack(valueTo(value)) };
}

function plainOf(value: Wire | null | undefined, what = "a value"): unknown {
  const { msgpack, json } = value ?? {};
  try {
    if (msgpack instanceof Uint8Array && msgpack.length > 0) return decodeMessagePack(msgpack);
    if (json instanceof Uint8Array && json.length > 0) return JSON.parse(Buffer.from(json).toString("utf8"));
  } catch (error) {
    throw new ShapeError(
      `${what} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return null;
}

export function encodeModel<B extends Block>(block: B, model: Model<B> | null): Wire {
  return { msgpack: encodeMessagePack(toWire(block, model)) };
}
