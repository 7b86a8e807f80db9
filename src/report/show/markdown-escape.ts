/** Names as they may stand in Markdown. */
import { visible } from "./visible";

const MOST_SHOWN = 1_200;

const SPECIAL = /[&<>"'`*_{}[\]()#!|\\~:@$=^]|(?<=www)\.|\n/giu;

/**
 * A name as it may stand anywhere in a line of Markdown, in a cell, a heading, or between tags: as references to
 * characters, which are text and never structure. Not for the beginning of a line.
 */
export function inMarkdown(text: string): string {
  const shown = visible(text);
  const letters = shown.length > MOST_SHOWN ? Array.from(shown) : undefined;
  const cut = letters === undefined ? shown : `${letters.slice(0, MOST_SHOWN).join("")}…`;
  return cut.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
