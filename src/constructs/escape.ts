/** Literal text in a stack: Terraform reads templates in every string, object keys included. */

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
