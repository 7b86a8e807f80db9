/**
 * Writes docs/provider.md, the reference of the provider, from its schemas: `tsx scripts/generate-docs.ts`.
 * With `--check` it writes nothing and fails when the page is not what the schemas say.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Attribute, type Block, typeName } from "../src/plugin/schema";
import { providerSchema } from "../src/provider/schema";
import { setSchema } from "../src/provider/set/schema";

const PAGE = join(resolve(__dirname, ".."), "docs", "provider.md");

const USAGE = `\
\`\`\`hcl
terraform {
  required_providers {
    vodpreload = {
      source = "terraform.local/alicloud/vodpreload"
    }
  }
}

provider "vodpreload" {
  keep_free = 50
}

resource "vodpreload_set" "launch" {
  domain = "vod.example.com"
  first  = ["/trailers/"]

  paths = {
    "/trailers/launch.mp4" = "1"
    "/episodes/01.mp4"     = filesha256("episodes/01.mp4")
    "/episodes/第二集.mp4"    = "2"
  }
}
\`\`\``;

const IMPORT = `\
## Import and moves

A set is imported by its domain, with no paths yet. With \`adopt = true\` the next apply records the configured paths as
preloaded, without a call:

\`\`\`sh
terraform import vodpreload_set.launch vod.example.com
\`\`\`

A \`moved\` block or \`terraform state mv\` renames a set and sends nothing. Without it a rename is a destroy and a create;
what the service's task list of the last three days knows is then recorded, not sent again (\`skip_recent\`).`;

/** The whole page. */
export function renderReference(): string {
  return (
    [
      "<!-- Written by scripts/generate-docs.ts from the provider's schemas: change the descriptions there. -->",
      "# Provider reference",
      providerSchema.description,
      USAGE,
      "## Provider configuration",
      ...renderBlock(providerSchema),
      "## `vodpreload_set`",
      setSchema.description,
      ...renderBlock(setSchema),
      IMPORT,
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function renderBlock(block: Block): readonly string[] {
  const attributes = Object.entries(block.attributes);
  const written = attributes.filter(([, { mode }]) => mode !== "computed");
  const computed = attributes.filter(([, { mode }]) => mode === "computed");
  return [
    "### Arguments",
    renderList(written),
    ...Object.entries(block.blocks).flatMap(([name, { block: nested, nesting }]) => [
      `### Block \`${name}\``,
      `${nested.description} Optional; ${nesting === "single" ? "written once" : "written at most once"}.`,
      renderList(Object.entries(nested.attributes)),
    ]),
    ...(computed.length === 0 ? [] : ["### Computed attributes", renderList(computed)]),
  ];
}

function renderList(attributes: readonly (readonly [string, Attribute<unknown>])[]): string {
  return attributes
    .map(([name, attribute]) => {
      const facts = [
        typeName(attribute.type.cty),
        ...presence(attribute),
        ...(attribute.sensitive ? ["sensitive"] : []),
      ];
      return `- **\`${name}\`** (${facts.join(", ")}): ${attribute.description.replaceAll("\n", " ")}`;
    })
    .join("\n");
}

function presence({ mode, defaultValue }: Attribute<unknown>): readonly string[] {
  if (mode === "defaulted") return [`default \`${JSON.stringify(defaultValue)}\``];
  return mode === "computed" ? [] : [mode];
}

function main(): void {
  const page = renderReference();
  if (!process.argv.includes("--check")) {
    writeFileSync(PAGE, page);
  } else if (readFileSync(PAGE, "utf8") !== page) {
    console.error("docs/provider.md is not what the schemas say: run scripts/generate-docs.ts");
    process.exitCode = 1;
  }
}

if (require.main === module) main();
