/** Counts and lists as sentences have them. */

/** `1300` -> `1,300`. */
export function count(number: number): string {
  return number.toLocaleString("en-US");
}

/** `1 path`, `1,300 paths`. */
export function counted(number: number, noun: string): string {
  return `${count(number)} ${byNumber(number, noun, `${noun}s`)}`;
}

/** `3 h 12 min`, rounded up to whole minutes. */
export function spoken(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The word that goes with so many: `is` or `are`, for instance. */
export function byNumber(number: number, one: string, more: string): string {
  return number === 1 ? one : more;
}

/** `a, b and c`. */
export function allOf(words: readonly string[]): string {
  return joined(words, "and");
}

/** `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  return joined(words, "or");
}

/**
 * Indented lines for the first of them, and one that counts the rest.
 *
 * @param total how many there are in all, if not all were given
 */
export function firstLines(
  entries: readonly string[],
  most: number,
  total = entries.length,
): readonly string[] {
  const shown = entries.slice(0, most).map((entry) => `  ${entry}`);
  const rest = total - shown.length;
  return rest > 0 ? [...shown, `  and ${count(rest)} more`] : shown;
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
