/** Literal texts in a configuration, where Terraform reads templates: map keys too. */
import { Token } from "./core";

/** `${` and `%{` of a literal text are escaped; a text with a token in it is left alone. */
export function escapeTemplate(text: string): string {
  if (Token.isUnresolved(text)) return text;
  return text.replace(/\$\{/g, () => "$${").replace(/%\{/g, () => "%%{");
}
