/** What a set came to, as outputs of its stack: a deploy prints them. */
import { Lazy, TerraformOutput, TerraformStack, type TerraformResource } from "./core";

interface Shown {
  readonly description: string;
  /** Marked sensitive, which only keeps plans short: nothing in it is a secret. */
  readonly sensitive: boolean;
}

const SHOWN: Readonly<Record<string, Shown>> = {
  result: { description: "What the last deploy came to", sensitive: false },
  pending: { description: "Path to reason: what the next deploy sends", sensitive: true },
  failed: { description: "Path to reason: what was given up", sensitive: true },
};

/** `launch_result`, `launch_pending` and `launch_failed` for a set `launch`: its id tells it from others in the stack. */
export function addOutputs(set: TerraformResource): void {
  const own = Object.entries(SHOWN).map(([attribute, { description, sensitive }]) => {
    // Written at synth: until then an author may give the set another id, a count or a provider.
    const value = Lazy.stringValue({ produce: () => expression(set, attribute, sensitive) });
    const output = new TerraformOutput(set, attribute, { value, description });
    output.overrideLogicalId(`${set.friendlyUniqueId}_${attribute}`);
    return output;
  });
  set.node.addValidation({ validate: () => clashes(set, own) });
}

/** One value; of a set with `count` a list, of one with `for_each` a map. */
function expression(set: TerraformResource, attribute: string, sensitive: boolean): string {
  const address = `${set.terraformResourceType}.${set.friendlyUniqueId}`;
  const of = (instance: string): string =>
    sensitive ? `nonsensitive(${instance}.${attribute})` : `${instance}.${attribute}`;
  if (set.forEach !== undefined) return `\${{for key, one in ${address} : key => ${of("one")}}}`;
  if (set.count !== undefined) return `\${[for one in ${address} : ${of("one")}]}`;
  return `\${${of(address)}}`;
}

/** Outputs of other constructs with the same name: the core would let one overwrite the other without an error. */
function clashes(set: TerraformResource, own: readonly TerraformOutput[]): string[] {
  const names = new Set(own.map((output) => output.friendlyUniqueId));
  return TerraformStack.of(set)
    .node.findAll()
    .filter((node): node is TerraformOutput => TerraformOutput.isTerraformOutput(node))
    .filter((output) => !own.includes(output) && names.has(output.friendlyUniqueId))
    .map(
      ({ friendlyUniqueId }) =>
        `${friendlyUniqueId} is an output of the preload set ${set.node.path} as well. Give one of them another id.`,
    );
}
