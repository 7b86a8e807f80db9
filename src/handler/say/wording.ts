/** Arguments in sentences: the handler names them by key, and whoever calls it says how its authors write them. */

import { PROPERTY_NAMES, type PropertyName } from "../../set";

/** What sentences name: a set's properties, and options of those who send. */
export type ArgumentKey = PropertyName | "timeoutMs" | "endpoint" | "keepFree";

const KEYS: readonly ArgumentKey[] = [...PROPERTY_NAMES, "timeoutMs", "endpoint", "keepFree"];

/** How a front end's authors write what a sentence names. */
export interface Wording {
  /** An argument's name. */
  name(key: ArgumentKey): string;
  /** What stands between a name and its value. */
  readonly is: string;
  /** What prints the log of decisions. */
  readonly debugLog: string;
}

/** As JSON events and the handler's own options have it. */
export const IN_EVENTS: Wording = { name: (key) => key, is: ": ", debugLog: "its log at level debug" };

/**
 * A text with its marks written out: `{keepFree}` is the argument's name, `{keepFree=0}` its name and a value,
 * `{debugLog}` what prints the log. Whatever else stands in braces stays as it is.
 */
export function worded(text: string, wording: Wording = IN_EVENTS): string {
  return text.replace(/\{(\w+)(?:=(\w+))?\}/g, (mark: string, word: string, value?: string) => {
    if (word === "debugLog") return wording.debugLog;
    const key = KEYS.find((known) => known === word);
    if (key === undefined) return mark;
    return value === undefined ? wording.name(key) : `${wording.name(key)}${wording.is}${value}`;
  });
}
