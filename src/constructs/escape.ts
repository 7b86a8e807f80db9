/** Literal text in a stack: Terraform reads templates in every string and normalizes it, object keys included. */
import { nfcStable } from "../paths";

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
