/** Environment variables as an argument. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** The first variable of the list that is set to something; surrounding blanks do not count. */
export function first(
  env: Environment,
  names: readonly string[],
): { readonly name: string; readonly value: string } | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== "") return { name, value };
  }
  return undefined;
}
