/** Request headers of a preload: name to values. */
import type { Argument, Effect, Finding, View } from "./argument";
import { described } from "./described";
import { CONTROL, HOLDS_CONTROL, isNot, isText, knownTexts } from "./kinds";

export type Headers = Readonly<Record<string, readonly string[]>>;

/** A header name, as RFC 9110 section 5.6.2 defines a token. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** None at all says as much as leaving them out. */
export function headers<const O extends { readonly effect: Effect; readonly doc: string }>(
  options: O,
): Argument<Headers, "optional", O["effect"]> {
  return {
    shape: "textListMap",
    presence: "optional",
    fallback: undefined,
    ...options,
    check: (value, view) => {
      const entries = view.entries(value);
      if (entries === undefined) {
        return [isNot(value, 'Write an object of name to values: { "Accept-Encoding": ["gzip"] }')];
      }
      return [...entries].flatMap(([name, values]) => checkHeader(name, values, view));
    },
    read: (value, view) => {
      const read = [...(view.entries(value) ?? [])].map(([name, values]) => {
        return [name, Array.isArray(values) ? knownTexts(values, view) : []] as const;
      });
      return read.length === 0 ? undefined : Object.fromEntries(read);
    },
    print: (value) => headerText(value as Headers | undefined),
  };
}

/** A value may be a secret, so that none is shown but what is no text. */
function checkHeader(name: string, values: unknown, view: View): Finding[] {
  const at = [name];
  if (!view.isOpen(name) && !NAME.test(name)) {
    const said = (): string => `${described(name)} is no name of a request header`;
    const remedy = 'Write letters, digits and hyphens, "Accept-Encoding" for instance';
    return [{ at, said, remedy, breaks: "rule" }];
  }
  if (view.isOpen(values)) return [];
  if (values === null || values === undefined || (Array.isArray(values) && values.length === 0)) {
    const said = (): string => `Header ${name} has no values`;
    return [{ at, shown: "has no values", said, remedy: "Give it one, or leave it out", breaks: "rule" }];
  }
  if (!Array.isArray(values)) {
    const remedy = `Write its values as a list: [${isText(values) ? described(values) : '"gzip"'}]`;
    return [{ ...isNot(values, remedy), at }];
  }
  return values.flatMap((value: unknown): Finding[] => {
    if (view.isOpen(value) || (isText(value) && !CONTROL.test(value))) return [];
    const remedy = "Write each value as one line of text";
    const found = (inPlace: string, what: string, breaks: Finding["breaks"]): Finding[] => [
      { at, shown: inPlace, said: () => `A value of header ${name} ${what}`, remedy, breaks },
    ];
    return isText(value)
      ? found(`has a value that ${HOLDS_CONTROL}`, HOLDS_CONTROL, "rule")
      : found(`holds ${described(value)}`, `is ${described(value)}`, "type");
  });
}

/** One text for one meaning: the order of the names does not matter, that of the values does. */
function headerText(headers: Headers | undefined): string {
  const entries = Object.entries(headers ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify(entries);
}
