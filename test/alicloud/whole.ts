/** A block of the schema with a value for everything that an author may write. */
import { camel, plain } from "../../scripts/alicloud/names";
import type { CtyType, SchemaAttribute, SchemaBlock } from "../../scripts/alicloud/schema";

/** A value of an attribute's type. */
export function example(type: CtyType, name: string): unknown {
  switch (plain(type)?.as) {
    case "number":
      return 7;
    case "boolean":
      return true;
    case "stringList":
      return [`${name}-1`, `${name}-2`];
    case "stringMap":
      return { [name]: "yes", other: "no" };
    case "string":
    case undefined:
      return `${name}-value`;
  }
}

/** Whether an author may write it. */
export function given([, { required, optional }]: [string, SchemaAttribute]): boolean {
  return required === true || optional === true;
}

/** Every argument of a block with a value: as the author writes it, and as the stack has to hold it. */
export function whole(block: SchemaBlock): {
  config: Record<string, unknown>;
  stack: Record<string, unknown>;
} {
  const values = Object.entries(block.attributes)
    .filter(given)
    .map(([name, { type }]) => [name, example(type, name)] as const);
  const config: Record<string, unknown> = Object.fromEntries(
    values.map(([name, value]) => [camel(name), value]),
  );
  const stack: Record<string, unknown> = Object.fromEntries(values);
  for (const [name, { block: nested, max_items }] of Object.entries(block.block_types ?? {})) {
    const one = whole(nested);
    config[camel(name)] = max_items === 1 ? one.config : [one.config, one.config];
    stack[name] = max_items === 1 ? one.stack : [one.stack, one.stack];
  }
  return { config, stack };
}
