/** Names as readers may see them: what would move the cursor, hide or reorder text is written out. */

/**
 * Control and format characters (escape sequences, line breaks, marks of direction, invisible ones), separators of lines,
 * and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** On one line: U+202E becomes `\u{202e}`. What is safe in a terminal. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
