/**
 * Keeps of the alicloud provider's schema what the bindings need: `tsx scripts/alicloud/extract-schema.ts FILE`, where FILE is
 * what `terraform providers schema -json` prints in a folder that requires the provider.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { extract, EXTRACT_FILE, type SchemaFile } from "./schema";

function main(file: string | undefined): void {
  if (file === undefined) {
    console.error(
      "Name the file with the provider's schema, as `terraform providers schema -json` prints it.",
    );
    process.exitCode = 2;
    return;
  }
  const kept = extract(JSON.parse(readFileSync(file, "utf8")) as SchemaFile);
  mkdirSync(dirname(EXTRACT_FILE), { recursive: true });
  writeFileSync(EXTRACT_FILE, `${JSON.stringify(kept, undefined, 2)}\n`);
}

main(process.argv[2]);
