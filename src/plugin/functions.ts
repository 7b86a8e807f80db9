/** Functions of a provider: one description gives the wire signature, the types of a call and the documentation. */
import type { AttributeType } from "./schema";

/** One argument that a call has to write. */
export interface Parameter<T> {
  readonly type: AttributeType<T>;
  /** Markdown; it is the documentation. */
  readonly description: string;
}

export function parameter<T>(
  type: AttributeType<T>,
  { description }: { readonly description: string },
): Parameter<T> {
  return { type, description };
}

/** By name, in the order in which a call writes them. */
export type NamedParameters = Readonly<Record<string, Parameter<unknown>>>;

/** What a call gets: none of it null or unknown, although elements of a list or map may be. */
type Arguments<P extends NamedParameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/**
 * An error is one text, with what to do next. Terraform writes `Invalid value for "NAME" parameter: ` before it if it
 * names an argument, and points there; its lines that begin with a space are not wrapped.
 */
export type FunctionAnswer<R, Name extends string> =
  { readonly result: R } | { readonly error: string; readonly argument?: Name };

interface Signature {
  /** One line without Markdown. */
  readonly summary: string;
  /** Markdown; it is the documentation. */
  readonly description: string;
}

/** A function with the exact types of its arguments and its result. */
export interface TypedFunction<P extends NamedParameters, R> extends Signature {
  readonly parameters: P;
  readonly returns: AttributeType<R>;
  /** May throw: the server turns that into an error. */
  call(args: Arguments<P>): Promise<FunctionAnswer<R, keyof P & string>>;
}

/**
 * A function that HCL calls as `provider::NAME::FUNCTION(...)`. It is pure: Terraform calls it in validate, plan and
 * apply, without the provider's configuration, and refuses another result for the same arguments.
 */
export interface ProviderFunction extends Signature {
  readonly parameters: NamedParameters;
  readonly returns: AttributeType<unknown>;
  call(args: Readonly<Record<string, unknown>>): Promise<FunctionAnswer<unknown, string>>;
}

/** By the name that HCL calls, e.g. `parse_list`. */
export type Functions = Readonly<Record<string, ProviderFunction>>;

/** Declares a function and keeps its exact types. */
export function providerFunction<const P extends NamedParameters, R>(
  definition: TypedFunction<P, R>,
): TypedFunction<P, R> {
  return definition;
}
