/** What a set is declared to be, as events have it: typed and filled in from the declaration of the arguments. */
import type { Argument, Presence, View } from "./argument";
import {
  ARGUMENT_NAMES,
  type ArgumentName,
  namesWith,
  type NamesWith,
  SET_ARGUMENTS,
  type SetArguments,
} from "./arguments";
import { DEFAULT_TIMEOUT_MS } from "./timeouts";

/** The arguments that events have as well; of the timeouts only the one that counts, as `timeoutMs`. */
export type PropertyName = Exclude<ArgumentName, "timeouts">;

/** In the order of the declaration. */
export const PROPERTY_NAMES: readonly PropertyName[] = ARGUMENT_NAMES.filter((name) => name !== "timeouts");

/** The arguments of one of these presences. */
type NamesOf<P extends Presence> = {
  [Name in PropertyName]: SetArguments[Name]["presence"] extends P ? Name : never;
}[PropertyName];

/** Spelled out without a name for a value's type, so that editors show `boolean` and no name. */
type Declared = {
  readonly [
    Name in keyof SetArguments as Name extends NamesOf<"required" | "defaulted" | "empty"> ? Name : never
  ]: SetArguments[Name] extends Argument<infer T> ? T : never;
} & {
  readonly [
    Name in keyof SetArguments as Name extends NamesOf<"optional"> ? Name : never
  ]?: SetArguments[Name] extends Argument<infer T> ? T : never;
};

/** What a set is declared to be. Defaults are filled in by whoever builds it. */
export interface SetProperties extends Declared {
  /** How long one event may take, milliseconds. */
  readonly timeoutMs: number;
}

/** What is sent beside the URLs of a preload. */
export type SentBeside = Pick<SetProperties, NamesWith<"sent">>;

/** What holds where a declaration says nothing. */
export const DEFAULT_PROPERTIES = {
  ...defaults(),
  timeoutMs: DEFAULT_TIMEOUT_MS,
} as Pick<SetProperties, NamesOf<"defaulted" | "empty"> | "timeoutMs">;

function defaults(): object {
  const isOne = (name: PropertyName): boolean =>
    ["defaulted", "empty"].includes(SET_ARGUMENTS[name].presence);
  return Object.fromEntries(PROPERTY_NAMES.filter(isOne).map((name) => [name, SET_ARGUMENTS[name].fallback]));
}

/**
 * What is said, and the default of what is not. What is not known yet, or is no value of its argument, gets a stand-in (an
 * empty text, the default): whoever calls has decided that nothing hangs on it.
 */
export function propertiesOf(
  said: (name: PropertyName) => unknown,
  timeoutMs: number,
  view: View,
): SetProperties {
  const properties: Record<string, unknown> = { timeoutMs };
  for (const name of PROPERTY_NAMES) {
    const argument: Argument = SET_ARGUMENTS[name];
    const value = said(name);
    const isSaid = value !== undefined && value !== null && !view.isOpen(value);
    const read = (isSaid ? argument.read(value, view) : undefined) ?? argument.fallback;
    if (read !== undefined) properties[name] = read;
  }
  // Every argument of the declaration was gone through, and read by its own kind.
  return properties as unknown as SetProperties;
}

/** What goes to the service with every preload, beside the URLs; what is not said stays out. */
export function sentBeside(wanted: SetProperties): SentBeside {
  const given = namesWith("sent").filter((name) => wanted[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, wanted[name]]));
}

/** The arguments of which a change makes every path due. */
export type ResendName = NamesWith<"url" | "sent" | "again">;

/** Whether such an argument means the same in both. */
export function meansTheSame(name: ResendName, one: SetProperties, other: SetProperties): boolean {
  const argument = SET_ARGUMENTS[name];
  return one[name] === other[name] || argument.print(one[name]) === argument.print(other[name]);
}
