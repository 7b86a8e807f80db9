/** What a resource or a data source takes besides its own arguments: dependencies, lifecycle, count and so on. */
import type { TerraformMetaArguments } from "./core";

const NAMES = [
  "dependsOn",
  "count",
  "provider",
  "lifecycle",
  "forEach",
  "provisioners",
  "connection",
] as const;

/** Those that say something. */
export function metaArguments(config: Partial<TerraformMetaArguments>): TerraformMetaArguments {
  return Object.fromEntries(
    NAMES.flatMap((name) => (config[name] === undefined ? [] : [[name, config[name]]])),
  );
}
