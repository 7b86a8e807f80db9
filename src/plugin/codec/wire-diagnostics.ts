/** From diagnostics to the protocol's. */
import type { Diagnostic, PathStep } from "../diagnostics";
import { tfplugin6 } from "../generated/tfplugin6";

const { ERROR, WARNING } = tfplugin6.Diagnostic.Severity;

export function toWireDiagnostics(diagnostics: readonly Diagnostic[]): tfplugin6.Diagnostic.$Properties[] {
  return diagnostics.map(({ severity, summary, detail, attribute }) => ({
    severity: severity === "error" ? ERROR : WARNING,
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
