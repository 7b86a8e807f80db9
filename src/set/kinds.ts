/** The kinds of arguments: each says once what its values are, what is wrong with others and what to write instead. */
import { shown } from "../paths";
import { anyOf } from "../text/prose";
import type { Argument, Effect, Finding, Kind, Presence, View } from "./argument";
import { described } from "./described";

/** What is declared beside the kind. */
interface Options<T> {
  readonly effect: Effect;
  /** Markdown: the documentation of the attribute. */
  readonly doc: string;
  /** What holds where nothing is said; without it, leaving it out says nothing. */
  readonly default?: T;
}

type PresenceOf<O> = O extends { readonly default: unknown } ? "defaulted" : "optional";

/** A line break or another control character. */
export const CONTROL = /\p{Cc}/u;
export const HOLDS_CONTROL = "holds a line break or another control character";

export const isText = (value: unknown): value is string => typeof value === "string";
const sameText = (value: unknown): unknown => value ?? "";

/** A value that is none of this kind. */
export function isNot(value: unknown, remedy: string): Finding {
  return { at: [], shown: `is ${described(value)}`, remedy, breaks: "type" };
}

/** The texts of a list that are known already. */
export function knownTexts(values: readonly unknown[], view: View): readonly string[] {
  return values.filter((value) => isText(value) && !view.isOpen(value)) as readonly string[];
}

/** True or false. */
export function flag<const O extends Options<boolean>>(
  options: O,
): Argument<boolean, PresenceOf<O>, O["effect"]> {
  return declared(options, {
    shape: "flag",
    check: (value) => (typeof value === "boolean" ? [] : [isNot(value, "Write true or false")]),
    read: (value) => (typeof value === "boolean" ? value : undefined),
    print: sameText,
  });
}

/** A whole number within limits, both included. */
export function whole<const O extends Options<number> & { readonly from: number; readonly to?: number }>(
  options: O,
): Argument<number, PresenceOf<O>, O["effect"]> {
  const { from, to = Number.MAX_SAFE_INTEGER } = options;
  const fits = (value: unknown): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
  const range = options.to === undefined ? `of at least ${from}` : `from ${from} to ${to}`;
  return declared(options, {
    shape: "number",
    check: (value) => (fits(value) ? [] : [isNot(value, `Write a whole number ${range}`)]),
    read: (value) => (fits(value) ? value : undefined),
    print: sameText,
  });
}

/** One of a few words. */
export function oneOf<const W extends string, const O extends Options<NoInfer<W>>>(
  words: readonly W[],
  options: O,
): Argument<W, PresenceOf<O>, O["effect"]> {
  const isWord = (value: unknown): value is W => words.some((word) => word === value);
  const choice = anyOf(words.map((word) => `"${word}"`));
  return declared(options, {
    shape: "text",
    check: (value) => (isWord(value) ? [] : [isNot(value, `Write ${choice}`)]),
    read: (value) => (isWord(value) ? value : undefined),
    print: sameText,
  });
}

/** Any text of one line; an empty one says as much as none. */
export function line<const O extends Options<string>>(
  options: O,
): Argument<string, PresenceOf<O>, O["effect"]> {
  const remedy = "Write one line of text, a date for instance";
  return declared(options, {
    shape: "text",
    check: (value) => {
      if (!isText(value)) return [isNot(value, remedy)];
      if (!CONTROL.test(value)) return [];
      const shown = `is ${described(value)}`;
      return [{ at: [], shown, said: (name) => `${name} ${HOLDS_CONTROL}`, remedy, breaks: "rule" }];
    },
    read: (value) => (isText(value) && value !== "" ? value : undefined),
    print: sameText,
  });
}

/** The host of every URL. What may be one, `checkDomain` of the paths' room says. */
export function domain<const O extends RequiredOptions>(
  options: O,
): Argument<string, "required", O["effect"]> {
  const remedy = `Write the accelerated domain as text, ${options.example} for instance`;
  return {
    shape: "text",
    presence: "required",
    fallback: "",
    ...options,
    check: (value) => (isText(value) ? [] : [isNot(value, remedy)]),
    read: (value) => (isText(value) ? value : undefined),
    print: sameText,
  };
}

/** Path to version. What may be a path, `checkPaths` of the paths' room says. */
export function paths<const O extends RequiredOptions>(
  options: O,
): Argument<ReadonlyMap<string, string>, "required", O["effect"]> {
  return {
    shape: "textMap",
    presence: "required",
    fallback: new Map(),
    ...options,
    check: (value, view) => {
      const entries = view.entries(value);
      if (entries === undefined) return [isNot(value, "Write an object of path to version")];
      if ([...entries].every(([, version]) => isText(version) || view.isOpen(version))) return [];
      const said = (): string => "Not every version is a text";
      return [{ at: [], said, remedy: "Write an object whose values are texts", breaks: "type" }];
    },
    read: (value, view) => {
      const entries = view.entries(value);
      if (entries === undefined) return undefined;
      const read = new Map<string, string>();
      for (const [path, version] of entries)
        read.set(path, isText(version) && !view.isOpen(version) ? version : "");
      return read;
    },
    print: sameText,
  };
}

/** Beginnings of paths, in order; none at all is an empty list. */
export function prefixes<const O extends Omit<Options<never>, "default">>(
  options: O,
): Argument<readonly string[], "empty", O["effect"]> {
  return {
    shape: "pathPrefixes",
    presence: "empty",
    fallback: [],
    ...options,
    check: (value, view) => {
      if (!Array.isArray(value)) return [isNot(value, 'Write a list: ["/trailers/"]')];
      return value.flatMap((prefix: unknown, index) =>
        view.isOpen(prefix) ? [] : checkPrefix(prefix, index),
      );
    },
    read: (value, view) => (Array.isArray(value) ? knownTexts(value, view) : undefined),
    print: (value) => JSON.stringify(value ?? []),
  };
}

function checkPrefix(prefix: unknown, index: number): Finding[] {
  const found = (what: string, remedy: string, breaks: Finding["breaks"]): Finding => ({
    at: [index],
    shown: `holds ${what}`,
    said: (name) => `Entry ${index + 1} of ${name} is ${what}`,
    remedy,
    breaks,
  });
  const what = described(prefix);
  if (!isText(prefix)) return [found(what, "Write the beginning of a path as text", "type")];
  if (prefix.startsWith("/")) return [];
  return [found(`${what}, and no path begins like that`, `Write ${shown(`/${prefix}`)}`, "rule")];
}

interface RequiredOptions {
  readonly effect: Effect;
  readonly doc: string;
  /** A value in HCL. */
  readonly example: string;
}

function declared<T, O extends Options<T>>(
  options: O,
  kind: Kind<T>,
): Argument<T, PresenceOf<O>, O["effect"]> {
  const presence = (options.default === undefined ? "optional" : "defaulted") satisfies Presence;
  const { effect, doc } = options;
  // The cast states what the line above has computed, which the compiler can't follow.
  return { ...kind, doc, effect, fallback: options.default, presence: presence as PresenceOf<O> };
}
