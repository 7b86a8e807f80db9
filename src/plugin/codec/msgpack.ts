/** MessagePack as Terraform writes it: unknown values are extensions. */
import { decode, Encoder, ExtensionCodec } from "@msgpack/msgpack";
import { UNKNOWN } from "../values";
import { UnknownValue } from "./unknown";

/** An unknown value, and one of which something is known (refined): both are just unknown here. */
const UNKNOWN_TYPE = 0;
const REFINED_UNKNOWN_TYPE = 12;

const extensions = new ExtensionCodec();
for (const type of [UNKNOWN_TYPE, REFINED_UNKNOWN_TYPE]) {
  extensions.register({ type, encode: () => null, decode: () => UNKNOWN });
}

const outgoing = new ExtensionCodec();
outgoing.register({
  type: UNKNOWN_TYPE,
  encode: (value) => (value instanceof UnknownValue ? new Uint8Array([0]) : null),
  decode: () => UNKNOWN,
});

/** @throws RangeError or Error when the bytes are no MessagePack, or a map has the key `__proto__` */
export function decodeMessagePack(bytes: Uint8Array): unknown {
  return decode(bytes, { extensionCodec: extensions });
}

/** @param value as {@link toWire} of model.ts makes it: with `unknownOnWire` of unknown.ts for unknown values */
export function encodeMessagePack(value: unknown): Uint8Array {
  return new Encoder({ extensionCodec: outgoing }).encode(value);
}
