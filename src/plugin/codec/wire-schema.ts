/** From the schema builder's blocks to the protocol's schema. */
import { tfplugin6 } from "../generated/tfplugin6";
import type { Attribute, Block, NestedBlock } from "../schema";

const { MARKDOWN } = tfplugin6.StringKind;
const { LIST } = tfplugin6.Schema.NestedBlock.NestingMode;

/** @param version the version of the state's format; 0 where there is no state */
export function toWireSchema(block: Block, version: number): tfplugin6.Schema.$Properties {
  return { version, block: toWireBlock(block) };
}

function toWireBlock(block: Block): tfplugin6.Schema.Block.$Properties {
  return {
    attributes: Object.entries(block.attributes).map(([name, attribute]) => toWireAttribute(name, attribute)),
    block_types: Object.entries(block.blocks).map(([name, nested]) => toWireNested(name, nested)),
    description: block.description,
    description_kind: MARKDOWN,
  };
}

function toWireAttribute(
  name: string,
  attribute: Attribute<unknown>,
): tfplugin6.Schema.Attribute.$Properties {
  const { mode, type, description, sensitive } = attribute;
  return {
    name,
    type: Buffer.from(JSON.stringify(type.cty)),
    description,
    description_kind: MARKDOWN,
    required: mode === "required",
    optional: mode === "optional" || mode === "defaulted",
    computed: mode === "computed" || mode === "defaulted",
    sensitive,
  };
}

/**
 * A single block is a list of at most one there: of a `dynamic` block whose `for_each` is not known yet Terraform takes
 * an unknown list from a plan, but no unknown single block, and a known one must not turn out to be none.
 */
function toWireNested(name: string, nested: NestedBlock): tfplugin6.Schema.NestedBlock.$Properties {
  const maxItems = nested.nesting === "single" ? 1 : nested.maxItems;
  return {
    type_name: name,
    block: toWireBlock(nested.block),
    nesting: LIST,
    ...(maxItems === undefined ? {} : { max_items: maxItems }),
  };
}
