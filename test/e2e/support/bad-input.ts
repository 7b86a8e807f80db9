/** Bad input on its three ways into a plan: written down, from a variable, and known only after apply. */
import type { Json, Workspace } from "./workspace";

/** Arguments of one block; those of a nested block one level down. */
export type Arguments = Readonly<Record<string, unknown>>;

export type Way = "literal" | "variable" | "after apply";

export const WAYS: readonly Way[] = ["literal", "variable", "after apply"];

/** How Terraform is run so that it comes to know the values, by way. */
const COMMAND: Readonly<Record<Way, readonly string[]>> = {
  literal: ["validate", "-json"],
  variable: ["plan", "-json", "-input=false"],
  "after apply": ["apply", "-json", "-input=false", "-auto-approve"],
};

interface JsonDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
}

/** What was said about something: its severity, summary and detail. */
export interface Said {
  /** Empty where Terraform names none. */
  readonly address: string;
  readonly text: string;
}

/** The parts of a configuration that bring values: `later` is made in the same apply. */
export function sources(way: Way, cases: Readonly<Record<string, Arguments>>): Json {
  if (way === "literal") return {};
  if (way === "variable") return { variable: { cases: { type: "any", default: cases } } };
  return { resource: { terraform_data: { later: { input: cases } } } };
}

/** The arguments of a case as they are written on this way. */
export function written(way: Way, name: string, given: Arguments, nested: readonly string[] = []): Arguments {
  if (way === "literal") return given;
  const source = way === "variable" ? "var.cases" : "terraform_data.later.output";
  const reference = (...steps: readonly string[]): string => `\${${[source, name, ...steps].join(".")}}`;
  return Object.fromEntries(
    Object.entries(given).map(([argument, value]) => [
      argument,
      nested.includes(argument)
        ? Object.fromEntries(
            Object.keys(value as Arguments).map((inner) => [inner, reference(argument, inner)]),
          )
        : reference(argument),
    ]),
  );
}

/** Runs Terraform until the values are known. */
export async function runOn(
  way: Way,
  workspace: Workspace,
): Promise<{
  readonly exitCode: number | null;
  readonly errors: readonly Said[];
  readonly warnings: readonly Said[];
}> {
  const { exitCode, stdout } = await workspace.terraform(COMMAND[way]);
  const diagnostics = way === "literal" ? fromValidate(stdout) : fromLines(stdout);
  const of = (severity: JsonDiagnostic["severity"]): Said[] =>
    diagnostics
      .filter((one) => one.severity === severity)
      .map(({ address = "", summary, detail }) => ({ address, text: `${summary}\n${detail}` }));
  return { exitCode, errors: of("error"), warnings: of("warning") };
}

function fromValidate(stdout: string): readonly JsonDiagnostic[] {
  return (JSON.parse(stdout) as { diagnostics: JsonDiagnostic[] }).diagnostics;
}

function fromLines(stdout: string): readonly JsonDiagnostic[] {
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { readonly diagnostic?: JsonDiagnostic })
    .flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic]));
}
