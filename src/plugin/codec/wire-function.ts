/** From a function's declaration to the protocol's signature. */
import type { ProviderFunction } from "../functions";
import { tfplugin6 } from "../generated/tfplugin6";
import type { CtyType } from "../schema";

const { MARKDOWN } = tfplugin6.StringKind;

/** No argument takes null or unknown values: Terraform reports a null, and answers unknown ones itself. */
export function toWireFunction({
  parameters,
  returns,
  summary,
  description,
}: ProviderFunction): tfplugin6.Function.$Properties {
  return {
    parameters: Object.entries(parameters).map(([name, { type, description }]) => ({
      name,
      type: toWireType(type.cty),
      description,
      description_kind: MARKDOWN,
    })),
    return: { type: toWireType(returns.cty) },
    summary,
    description,
    description_kind: MARKDOWN,
  };
}

function toWireType(type: CtyType): Uint8Array {
  return Buffer.from(JSON.stringify(type));
}
