/** Literal text in a stack: Terraform reads templates in every string and normalizes it, object keys included. */
import { nfcStable } from "../paths";
import { Token } from "./core";

type Headers = Readonly<Record<string, readonly string[]>>;

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

/** Header names to values as they are to reach the provider; what only Terraform knows stays as it is. */
export function headersText(headers: Headers | undefined): Headers | undefined {
  if (headers === undefined || Token.isUnresolved(headers)) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [
      escapeTemplate(name),
      Token.isUnresolved(values) ? values : values.map(escapeTemplate),
    ]),
  );
}
