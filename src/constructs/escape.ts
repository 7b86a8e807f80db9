/** Literal text in a stack: Terraform reads templates in every string and normalizes it, object keys included. */
import { nfcStable } from "../paths";
import type { Headers, Shape } from "../set";
import { Token } from "./core";

/** How the core writes a value that it does not know yet into a string. */
const TOKEN = /(\$\{TfToken\[[^\]]*\]\})/;

/** The text with `${` and `%{` escaped for Terraform; tokens of the core stay as they are. */
export function escapeTemplate(text: string): string {
  if (!text.includes("{")) return text;
  return text
    .split(TOKEN)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[$%](?=\{)/g, (mark) => mark + mark)))
    .join("");
}

/** A path, or the beginning of one, so that it reaches the provider as it was written. */
export function pathText(path: string): string {
  return escapeTemplate(nfcStable(path));
}

/**
 * The value of an argument so that it reaches the provider as it was written; what only Terraform knows stays as it is.
 * @param value checked, or open
 */
export function literalOf(shape: Shape, value: unknown): unknown {
  switch (shape) {
    case "text":
      return typeof value === "string" ? escapeTemplate(value) : value;
    case "pathPrefixes":
      return Array.isArray(value) && !Token.isUnresolved(value) ? value.map(pathText) : value;
    case "textListMap":
      return headersText(value as Headers | undefined);
    // The check of the paths has escaped them already.
    case "textMap":
    case "flag":
    case "number":
    case "durationByStep":
      return value;
  }
}

function headersText(headers: Headers | undefined): Headers | undefined {
  if (headers === undefined || Token.isUnresolved(headers)) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [
      escapeTemplate(name),
      Token.isUnresolved(values) ? values : values.map(escapeTemplate),
    ]),
  );
}
