/**
 * Writes the bindings of src/alicloud from the kept schema and from words: `tsx scripts/generate-alicloud.ts`. With `--check` it
 * writes nothing and fails when a file is not what they say.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { renderFile } from "./alicloud/render-class";
import { readExtract } from "./alicloud/schema";

const FOLDER = join(resolve(__dirname, ".."), "src", "alicloud");

/** Text by file name. */
export async function renderBindings(): Promise<ReadonlyMap<string, string>> {
  const { provider, resource_schemas, data_source_schemas } = readExtract();
  const { alicloud_vod_domain: domain } = resource_schemas;
  const { alicloud_vod_domains: domains } = data_source_schemas;
  if (domain === undefined || domains === undefined) throw new Error("the kept schema is not complete");
  const options = { ...(await resolveConfig(__filename)), parser: "typescript" as const };
  const files: readonly (readonly [string, string])[] = [
    ["alicloud-provider.ts", renderFile("provider", "alicloud", provider.block)],
    ["vod-domain.ts", renderFile("resource", "alicloud_vod_domain", domain.block)],
    ["data-alicloud-vod-domains.ts", renderFile("data source", "alicloud_vod_domains", domains.block)],
  ];
  const formatted = files.map(async ([name, text]) => [name, await format(text, options)] as const);
  return new Map(await Promise.all(formatted));
}

async function main(): Promise<void> {
  for (const [name, text] of await renderBindings()) {
    const file = join(FOLDER, name);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`src/alicloud/${name} is not what the schema says: run scripts/generate-alicloud.ts`);
      process.exitCode = 1;
    }
  }
}

if (require.main === module) void main();
