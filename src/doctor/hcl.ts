/** As much of HCL as the doctor reads: blocks by name, and texts within. */

export interface HclBlock {
  /** The texts between the name and the brace. */
  readonly labels: readonly string[];
  readonly body: string;
}

/** Line comments and block comments, but not what looks like one in a text. */
export function withoutComments(hcl: string): string {
  return hcl.replace(
    /("(?:[^"\\\n]|\\.)*")|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\//g,
    (_, text?: string) => text ?? "",
  );
}

/** All blocks of a name, however deep. @param hcl without comments */
export function blocks(hcl: string, name: string): readonly HclBlock[] {
  const opening = new RegExp(`(?<![\\w-])${name}((?:\\s+"[^"\\n]*")*)\\s*(?:=\\s*)?\\{`, "g");
  return [...hcl.matchAll(opening)].map((match) => ({
    labels: [...(match[1] ?? "").matchAll(/"([^"]*)"/g)].map(([, label = ""]) => label),
    body: bodyFrom(hcl, match.index + match[0].length),
  }));
}

/** The text of an argument, where it is written out. */
export function textOf(body: string, argument: string): string | undefined {
  return new RegExp(`(?<![\\w-])"?${argument}"?\\s*[=:]\\s*"((?:[^"\\\\\\n]|\\\\.)*)"`).exec(body)?.[1];
}

/** The texts of a list. */
export function textsOf(body: string, argument: string): readonly string[] | undefined {
  const list = new RegExp(`(?<![\\w-])${argument}\\s*=\\s*\\[([^\\]]*)\\]`).exec(body)?.[1];
  return list === undefined ? undefined : [...list.matchAll(/"([^"]*)"/g)].map(([, one = ""]) => one);
}

/** Up to the brace that closes it; to the end where none does. */
function bodyFrom(hcl: string, start: number): string {
  let depth = 1;
  for (const { 0: found, index } of hcl.slice(start).matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    if (depth === 0) return hcl.slice(start, start + index);
  }
  return hcl.slice(start);
}
