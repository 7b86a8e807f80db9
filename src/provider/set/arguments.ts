/** The set's arguments as Terraform has them: their attributes, which are null or unknown where nothing is said or known. */
import {
  type Argument,
  ARGUMENT_NAMES,
  type ArgumentName,
  type ArgumentValue,
  attributeName,
  type AttributeName,
  propertiesOf,
  PROPERTY_NAMES,
  type PropertyName,
  SET_ARGUMENTS,
  type SetProperties,
  type Shape,
  timeoutMs,
  type View,
} from "../../set";
import {
  type Attribute,
  type AttributeType,
  block,
  bool,
  defaulted,
  list,
  map,
  type Model,
  number,
  optional,
  required,
  string,
} from "../../plugin/schema";
import { isKnown, UNKNOWN, type Value } from "../../plugin/values";
import { isRecord } from "../../text/json";

/** What the author writes, by the names of HCL; the rest of a set's attributes is computed. */
export const ARGUMENTS = ARGUMENT_NAMES.map((name) => attributeName(name));

/** An argument's name in HCL. */
export type ArgumentAttribute = AttributeName<ArgumentName>;

/** A value of an argument as it crosses the wire: collections may hold what is not known yet. */
type Wired<T> = T extends string
  ? string
  : T extends boolean | number
    ? T
    : T extends ReadonlyMap<string, infer E>
      ? ReadonlyMap<string, Value<E>>
      : T extends readonly (infer E)[]
        ? readonly Value<E>[]
        : T extends Readonly<Record<string, readonly (infer E)[]>>
          ? ReadonlyMap<string, Value<readonly Value<E>[]>>
          : never;

type ArgumentAttributes = {
  readonly [Name in PropertyName as AttributeName<Name>]: Attribute<Wired<ArgumentValue<Name>>>;
};

const TYPES: Readonly<Record<Shape, AttributeType<unknown>>> = {
  text: string,
  flag: bool,
  number,
  pathPrefixes: list(string),
  textMap: map(string),
  textListMap: map(list(string)),
  // Of each step.
  durationByStep: string,
};

/** Every argument but the timeouts, which have a block. */
export const argumentAttributes = Object.fromEntries(
  PROPERTY_NAMES.map((name) => [attributeName(name), attributeOf(SET_ARGUMENTS[name])]),
) as unknown as ArgumentAttributes;

function attributeOf({ shape, presence, fallback, doc: description, example }: Argument): Attribute<unknown> {
  const type = TYPES[shape];
  switch (presence) {
    case "required":
      return required(type, { description, ...(example === undefined ? {} : { example }) });
    case "defaulted":
      return defaulted(type, { description, defaultValue: fallback });
    case "empty":
    case "optional":
      return optional(type, { description });
  }
}

type Step = keyof (typeof SET_ARGUMENTS)["timeouts"]["steps"];

/** A block, and not a map, as Terraform's own resources have it. */
export const timeoutsBlock = block({
  description: SET_ARGUMENTS.timeouts.doc,
  attributes: mapped(SET_ARGUMENTS.timeouts.steps, ({ doc }) => optional(string, { description: doc })),
  blocks: {},
});

/** A set's arguments in a configuration, plan or state. */
export type ArgumentsModel = Model<{
  readonly description: string;
  readonly attributes: ArgumentAttributes;
  readonly blocks: {
    readonly timeouts: { readonly nesting: "single"; readonly block: typeof timeoutsBlock };
  };
}>;

/** A set of which nothing is said. */
export const NOTHING_SAID = Object.fromEntries(
  ARGUMENTS.map((name) => [name, null]),
) as unknown as ArgumentsModel;

/** How Terraform writes: what is not known yet, maps, and blocks as objects. */
export const TERRAFORM: View = {
  isOpen: (value) => value === UNKNOWN,
  entries: (value) => {
    if (value instanceof Map) return value as ReadonlyMap<string, unknown>;
    return isRecord(value) ? Object.entries(value) : undefined;
  },
};

/** The configuration with every default filled in. */
export function withDefaults<M extends ArgumentsModel>(config: M): M {
  const filled: Record<string, unknown> = {};
  for (const name of PROPERTY_NAMES) {
    const { presence, fallback } = SET_ARGUMENTS[name];
    const attribute = attributeName(name);
    if (presence === "defaulted") filled[attribute] = config[attribute] ?? fallback;
  }
  return { ...config, ...filled };
}

/**
 * What a model wants. Values that are not known yet get stand-ins (an empty text, the default), so that what does not
 * depend on them can be planned already; whoever calls decides what does.
 */
export function toProperties(model: ArgumentsModel, step: Step): SetProperties {
  const { timeouts } = model;
  const text = isKnown(timeouts) ? timeouts[step] : null;
  return propertiesOf(
    (name) => model[attributeName(name)],
    timeoutMs(isKnown(text) ? text : undefined),
    TERRAFORM,
  );
}

function mapped<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  convert: (value: A) => B,
): Record<K, B> {
  const entries = Object.entries<A>(record).map(([key, value]) => [key, convert(value)]);
  return Object.fromEntries(entries) as Record<K, B>;
}
