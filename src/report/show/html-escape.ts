/** Names as they may stand in a page: between tags, and in quoted attributes. */
import { visible } from "./visible";

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function inHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? "");
}
