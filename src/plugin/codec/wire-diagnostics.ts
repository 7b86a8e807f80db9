/** From diagnostics to the protocol's. */
import type { Diagnostic, PathStep } from "../diagnostics";
import type { tfplugin6 } from "../generated/tfplugin6";

const SEVERITY = { error: 1, warning: 2 } as const;

export function toWireDiagnostics(diagnostics: readonly Diagnostic[]): tfplugin6.Diagnostic.$Properties[] {
  return diagnostics.map(({ severity, summary, detail, attribute }) => ({
    severity: SEVERITY[severity],
    summary,
    detail,
    ...(attribute === undefined ? {} : { attribute: { steps: attribute.map(toWireStep) } }),
  }));
}

function toWireStep(step: PathStep): tfplugin6.AttributePath.Step.$Properties {
  if ("attribute" in step) return { attribute_name: step.attribute, selector: "attribute_name" };
  if ("key" in step) return { element_key_string: step.key, selector: "element_key_string" };
  return { element_key_int: step.index, selector: "element_key_int" };
}
