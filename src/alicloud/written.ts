/** How the arguments of a block are written in a stack, as JSON and as HCL: one table serves both. */
import { hashMapper, listMapper, Tokenization } from "./core";

/** A plain value, a list or map of text, or blocks: `one` where at most one may be written. */
type Written =
  | { readonly as: "string" | "number" | "boolean" | "stringList" | "stringMap" }
  | { readonly as: "blocks" | "one"; readonly nesting: "list" | "set"; readonly block: Arguments };

interface Argument {
  /** Its name in TypeScript. */
  readonly property: string;
  readonly written: Written;
}

/** What an author has given, to be changed until synth. */
export type Given<Config> = { -readonly [Name in keyof Config]?: Config[Name] | undefined };

/** Argument by its name in the provider's schema. */
export type Arguments = Readonly<Record<string, Argument>>;

/** The core's way of saying how a value is written in HCL. */
interface HclAttribute {
  readonly value: unknown;
  readonly isBlock: boolean;
  readonly type: string;
  readonly storageClassType: string;
}

const HCL_TYPES = {
  string: "simple",
  number: "simple",
  boolean: "simple",
  stringList: "list",
  stringMap: "map",
} as const;

/** @param values by the names in TypeScript; tokens and dynamic blocks of the core may be among them */
export function toJson(values: object, written: Arguments): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(written).map(([name, { property, written: how }]) => [
      name,
      mapped(valueOf(values, property), how, toJson),
    ]),
  );
}

/** The same for HCL; what has no value is left out. */
export function toHcl(values: object, written: Arguments): Record<string, HclAttribute> {
  const attributes: Record<string, HclAttribute> = {};
  for (const [name, { property, written: how }] of Object.entries(written)) {
    const value = mapped(valueOf(values, property), how, toHcl);
    if (value === undefined || value === null) continue;
    attributes[name] =
      "block" in how
        ? { value, isBlock: true, type: how.nesting, storageClassType: `${property}List` }
        : { value, isBlock: false, type: HCL_TYPES[how.as], storageClassType: how.as };
  }
  return attributes;
}

function valueOf(values: object, property: string): unknown {
  return (values as Readonly<Record<string, unknown>>)[property];
}

type Write = (values: object, written: Arguments) => unknown;

function mapped(value: unknown, how: Written, write: Write): unknown {
  switch (how.as) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "stringList":
      return listMapper(same, false)(value);
    case "stringMap":
      return hashMapper(same)(value);
    case "one":
      return block(value, how.block, write);
    case "blocks":
      return listMapper((one) => block(one, how.block, write), true)(value);
  }
}

function same(value: unknown): unknown {
  return value;
}

function block(value: unknown, written: Arguments, write: Write): unknown {
  if (typeof value !== "object" || value === null || Tokenization.isResolvable(value)) return value;
  return write(value, written);
}
