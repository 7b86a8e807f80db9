/** What Terraform's core leaves to providers: nulls where a value is required, and values of computed attributes. */
import type { Diagnostic, PathStep } from "./diagnostics";
import { type Attribute, type Block, type Model, typeName } from "./schema";
import { UNKNOWN } from "./values";

/**
 * Errors only. Values that are not known yet pass where one may be written: whoever plans or applies asks again when
 * they are known.
 */
export function checkConfig(block: Block, config: Model<Block>): readonly Diagnostic[] {
  return checkBlock(block, config, []);
}

function checkBlock(block: Block, model: Model<Block>, at: readonly PathStep[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [name, attribute] of Object.entries(block.attributes)) {
    const detail = problem(name, attribute, model[name]);
    if (detail === undefined) continue;
    const attributePath = [...at, { attribute: name }];
    diagnostics.push({
      severity: "error",
      summary: summaryOf(attributePath),
      detail,
      attribute: attributePath,
    });
  }
  for (const [name, nested] of Object.entries(block.blocks)) {
    const value: unknown = model[name];
    if (value === UNKNOWN || value === null || value === undefined) continue;
    const written = (Array.isArray(value) ? value : [value]) as readonly (Model<Block> | null)[];
    written.forEach((one, index) => {
      if (one === null) return;
      diagnostics.push(...checkBlock(nested.block, one, [...at, { attribute: name }, { index }]));
    });
  }
  return diagnostics;
}

function problem(name: string, attribute: Attribute<unknown>, value: unknown): string | undefined {
  const { mode, type, example } = attribute;
  if (mode === "computed" && value !== null) {
    return `${name} is computed by the provider.\n\nRemove it from the configuration.`;
  }
  if (mode !== "required" || value !== null) return undefined;
  const what = `a ${typeName(type.cty)}${example === undefined ? "" : `, for example ${example}`}`;
  return `${name} is null.\n\nWrite ${what}. If it comes from a variable, give that a value or a default.`;
}

/** Names what stands at the top: the argument, or the block it is in. */
function summaryOf([first]: readonly PathStep[]): string {
  return `Invalid ${first !== undefined && "attribute" in first ? first.attribute : "configuration"}`;
}
