/** Texts that others wrote, made harmless for a terminal. */

/** Controls (escape sequences begin with one), marks that turn the direction of text, and what takes no room. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Every such character as `\u001b`: nothing moves a cursor, changes a colour or hides. */
export function visible(text: string): string {
  return text.replace(HIDDEN, escaped);
}

/** JSON of the same kind: equal when parsed, and as harmless to look at. */
export function visibleJson(value: unknown, indent?: number): string {
  // What JSON itself does not escape can only stand in strings, besides the line breaks between members.
  return JSON.stringify(value, undefined, indent).replace(HIDDEN, (mark) =>
    mark === "\n" ? mark : escaped(mark),
  );
}

function escaped(mark: string): string {
  return Array.from({ length: mark.length }, (_, unit) => mark.charCodeAt(unit))
    .map((code) => `\\u${code.toString(16).padStart(4, "0")}`)
    .join("");
}
