/** The schema builder: one description gives the wire schema, the model's TypeScript type and the documentation. */
import type { Unknown, Value } from "./values";

/** A type in Terraform's own notation (cty's JSON form): "string", ["map", "string"], ... */
export type CtyType =
  "string" | "number" | "bool" | readonly ["list" | "map" | "set", CtyType] | readonly ["object", CtyFields];

/** The attributes of an object, by name. */
export type CtyFields = Readonly<Record<string, CtyType>>;

/** As HCL writes it: `map(string)`, `object({ name = string })`. */
export function typeName(type: CtyType): string {
  if (typeof type === "string") return type;
  if (type[0] !== "object") return `${type[0]}(${typeName(type[1])})`;
  const fields = Object.entries(type[1]).map(([name, field]) => `${name} = ${typeName(field)}`);
  return `object({ ${fields.join(", ")} })`;
}

/** A Terraform type together with the TypeScript type of its values (which exists for the compiler only). */
export interface AttributeType<T> {
  readonly cty: CtyType;
  readonly phantom?: T;
}

export const string: AttributeType<string> = { cty: "string" };
export const number: AttributeType<number> = { cty: "number" };
export const bool: AttributeType<boolean> = { cty: "bool" };

/** A list; its elements may be unknown one by one. */
export function list<T>(element: AttributeType<T>): AttributeType<readonly Value<T>[]> {
  return { cty: ["list", element.cty] };
}

/** A map; its values may be unknown one by one. Keys are always known. */
export function map<T>(element: AttributeType<T>): AttributeType<ReadonlyMap<string, Value<T>>> {
  return { cty: ["map", element.cty] };
}

type ObjectValue<F> = {
  readonly [K in keyof F]: F[K] extends AttributeType<infer T> ? Value<T> : never;
};

/** An object of which every attribute is there, null or unknown as it may be. */
export function object<const F extends Readonly<Record<string, AttributeType<unknown>>>>(
  fields: F,
): AttributeType<ObjectValue<F>> {
  return {
    cty: ["object", Object.fromEntries(Object.entries(fields).map(([name, { cty }]) => [name, cty]))],
  };
}

/** One attribute of a block. */
export interface Attribute<T> {
  readonly type: AttributeType<T>;
  /** Markdown; it is the documentation. */
  readonly description: string;
  readonly mode: "required" | "optional" | "defaulted" | "computed";
  readonly sensitive: boolean;
  /** Set for "defaulted" attributes only: what holds when the configuration says nothing. */
  readonly defaultValue?: T;
  /** A value in HCL, which the error about a missing one shows. */
  readonly example?: string;
}

interface AttributeOptions {
  readonly description: string;
  readonly sensitive?: boolean;
}

/** @param options with an `example` in HCL, which the error about a null shows */
export function required<T>(
  type: AttributeType<T>,
  options: AttributeOptions & { readonly example?: string },
): Attribute<T> {
  return { type, mode: "required", sensitive: false, ...options };
}

export function optional<T>(type: AttributeType<T>, options: AttributeOptions): Attribute<T> {
  return { type, mode: "optional", sensitive: false, ...options };
}

/** Optional with a default: optional and computed on the wire, so that the plan shows the default. */
export function defaulted<T>(
  type: AttributeType<T>,
  options: AttributeOptions & { readonly defaultValue: T },
): Attribute<T> {
  return { type, mode: "defaulted", sensitive: false, ...options };
}

export function computed<T>(type: AttributeType<T>, options: AttributeOptions): Attribute<T> {
  return { type, mode: "computed", sensitive: false, ...options };
}

/** A block: attributes, and blocks nested in it. */
export interface Block {
  readonly description: string;
  readonly attributes: Readonly<Record<string, Attribute<unknown>>>;
  readonly blocks: Readonly<Record<string, NestedBlock>>;
}

/**
 * A nested block: "single" is at most one, written once; "list" may be repeated up to `maxItems`. Terraform knows both as
 * lists, so the path to an attribute of either goes through an index.
 */
export interface NestedBlock {
  readonly nesting: "single" | "list";
  readonly block: Block;
  readonly maxItems?: number;
}

/** Declares a block and keeps its exact type, from which {@link Model} is derived. */
export function block<const B extends Block>(definition: B): B {
  return definition;
}

type AttributeValue<A> = A extends Attribute<infer T> ? Value<T> : never;
type NestedValue<N> = N extends NestedBlock
  ? N["nesting"] extends "single"
    ? Model<N["block"]> | null | Unknown
    : readonly Model<N["block"]>[] | Unknown
  : never;

/** The TypeScript type of a block's value, e.g. a resource's state. Every attribute is present. */
export type Model<B extends Block> = {
  readonly [K in keyof B["attributes"]]: AttributeValue<B["attributes"][K]>;
} & { readonly [K in keyof B["blocks"]]: NestedValue<B["blocks"][K]> };
