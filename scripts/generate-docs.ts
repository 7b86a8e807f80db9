/**
 * Writes docs/provider.md and docs/functions.md, the reference of the provider, from its schemas and functions:
 * `tsx scripts/generate-docs.ts`. With `--check` it writes nothing and fails when a page is not what they say.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ProviderFunction } from "../src/plugin/functions";
import { acceptedGate, arrivedGate, type Gate } from "../src/constructs/gates";
import type { DataSource } from "../src/plugin/data-sources";
import { type Attribute, type Block, typeName } from "../src/plugin/schema";
import { dataSources } from "../src/provider/data";
import { functions } from "../src/provider/functions";
import { providerSchema } from "../src/provider/schema";
import { setSchema } from "../src/provider/set/schema";

const DOCS = join(resolve(__dirname, ".."), "docs");

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

const INSTALL = `\
## Where it runs

On Linux and macOS, Intel or ARM, with Terraform 1.5 or later or OpenTofu; not on Windows itself, but in WSL. Node.js 20.18 or
later has to be on the PATH wherever Terraform runs, because the provider is a program for it: where Terraform says
\`Unrecognized remote plugin message\`, the line behind it says what is missing.

\`\`\`sh
npx cdktf-alicloud-vod-preload install
\`\`\`

puts the provider into \`terraform.d/plugins\` of the folder with the configuration, its checksums into \`.terraform.lock.hcl\`, and
prints the version to require. Commit the lock file; run it again in a fresh checkout and after an upgrade.`;

const GATES = `\
## Gates and outputs

A deploy of which something stays pending ends well, with a warning: the next one sends it. Who wants it to fail instead, after
sending, and without losing what was accepted, says so in a postcondition. There are two.

**Everything was accepted.** Blocks the deploy while anything is pending, for want of quota for instance. What fails at the
origin later cannot break it: a plan that finds such paths proposes to send them again, and a path that is given up is not pending
any more. In TypeScript \`requireAccepted: true\`.

${gateInHcl(acceptedGate("launch"))}

**All files are there.** Goes together with \`wait = true\`: nothing is pending, nothing was given up, and nothing was still under way
when the wait ended. A wait that \`timeouts\` cuts short fails the deploy, and the next one goes on waiting. While a path is given
up, it fails the later plans of the whole stack as well: give the path a new version once the cause is mended, or remove it from
the set. In TypeScript \`requireArrived: true\`, which sets \`wait\` too.

${gateInHcl(arrivedGate("launch"))}

Outputs show what a deploy came to. \`pending\` and \`failed\` are marked sensitive only to keep plans short, so \`nonsensitive\` is in
order. With it, a plan prints each path whose reason changes. A deploy that a gate fails prints no outputs, but its error has the
numbers. In TypeScript \`outputs: true\`.

\`\`\`hcl
output "launch_result" {
  value = vodpreload_set.launch.result
}

output "launch_pending" {
  value = nonsensitive(vodpreload_set.launch.pending)
}

output "launch_failed" {
  value = nonsensitive(vodpreload_set.launch.failed)
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

const DATA_SOURCES = `\
## Data sources

A data source is read anew in each plan, the quota with one call and tasks with one for each 50 rows, and again in an apply where it
has to wait for something (\`depends_on\`). Its credentials are those of the provider, so that a plan of a destroy wants them as well. A service that
does not answer within 15 seconds, or refuses, is an error that stops the plan; in a \`check\` block (Terraform 1.5, OpenTofu 1.6)
it is a warning, and so is a condition that does not hold:

\`\`\`hcl
check "quota" {
  data "vodpreload_quota" "today" {}

  assert {
    condition     = data.vodpreload_quota.today.preload_remaining >= 50
    error_message = "Only \${data.vodpreload_quota.today.preload_remaining} URLs may still be preloaded today."
  }
}
\`\`\`

Nothing is sent, and nothing of a set changes. But what is read goes into the state and differs from plan to plan: an output of it
shows up as a change, and a resource whose argument it is would be changed with each deploy, so keep it to outputs, conditions and
checks. A saved plan applies what was read when it was made. With \`depends_on\` on a set that is to change, everything that
refers to the data source is \`(known after apply)\`; read so, tasks are those of this very deploy, hardly begun. A check that tells of
what failed at the origin:

\`\`\`hcl
check "arrived" {
  data "vodpreload_tasks" "failed" {
    domain = "vod.example.com"
    status = "failed"
    since  = "24h"
  }

  assert {
    condition     = length(data.vodpreload_tasks.failed.tasks) == 0
    error_message = "Failed at the origin: \${join(", ", data.vodpreload_tasks.failed.tasks[*].path)}"
  }
}
\`\`\`

A check is made in the plan and again after the apply, which has spent some of the quota by then. The plan of a set warns by itself
when the day's quota does not suffice for it. While the configuration of the provider is only known after apply, nothing can be
read: give the data source a \`depends_on\` with the resource that those values come from.`;

const FUNCTIONS_LINK = `\
## Functions

List files are read by functions of the provider: [functions.md](functions.md).`;

const INTERRUPTED = `\
## Interrupted, and side by side

Ctrl-C in \`terraform apply\` ends it within seconds. What was accepted is in the state, and the next apply sends the rest.

\`cdktf deploy\` kills Terraform on Ctrl-C, before it can save the state; a remote backend then stays locked until
\`terraform force-unlock\`. The next deploy finds what was accepted in the journal, in \`cdktf.out/stacks/NAME/.terraform\`, and sends
the rest. Without that folder, on a CI runner for instance, only the service's task list can tell: it proves version \`"1"\`, other
versions are refreshed and sent again (\`skip_recent\`). Where deploys are interrupted, run Terraform yourself, in the
folder and not with \`-chdir\`, because the provider's package is looked for below the folder that Terraform is started in:

\`\`\`sh
cdktf synth
cd cdktf.out/stacks/NAME && terraform init && terraform apply
\`\`\`

Sets of one provider configuration share the day's quota, and a URL in two of them is sent once. Two applies side by side, of
different states, do not know each other: the service's answer about the quota decides, and a URL in both may be sent
twice. Keep sets that share URLs in one stack; \`keep_free\` leaves room for others.`;

const LOG = `\
## Log

\`TF_LOG_PROVIDER=info terraform apply\` shows the endpoint, where credentials come from, and one line a call: operation, number of
URLs, what it came to, milliseconds and request id. With \`debug\` it shows what was decided for each set as well. No line holds a key,
a token or a header's value.`;

const FUNCTIONS_INTRO = `\
Functions of the provider, for Terraform 1.8 and OpenTofu 1.7 and later. A module calls them by the name that its
\`required_providers\` gives the provider, \`vodpreload\` as a rule. They need no credentials and call no service.

\`\`\`hcl
resource "vodpreload_set" "launch" {
  domain = "vod.example.com"
  paths  = provider::vodpreload::parse_list(file("launch.txt"))
}
\`\`\`

In TypeScript \`PreloadPaths.fromFile("launch.txt")\` reads the same lists, and full URLs of the set's domain in them. What else a
list can come from, and how it is kept in a file that is reviewed: [lists](lists.md).`;

const WITHOUT_FUNCTIONS = `\
## Without functions

With an older Terraform or OpenTofu, this reads the same lists. Mistakes are then found by the set, which knows no line
numbers and takes spaces in place of a tab for a part of the name; a path that is listed twice is an error, and a byte
order mark as well.

\`\`\`hcl
resource "vodpreload_set" "launch" {
  domain = "vod.example.com"

  paths = {
    for line in [for line in split("\\n", file("launch.txt")) : trimspace(line)] :
    split("\\t", line)[0] => try(split("\\t", line)[1], "1") if line != "" && !startswith(line, "#")
  }
}
\`\`\``;

/** The whole page of the provider, its resource and its data sources. */
export function renderReference(): string {
  return page([
    "<!-- Written by scripts/generate-docs.ts from the provider's schemas: change the descriptions there. -->",
    "# Provider reference",
    providerSchema.description,
    USAGE,
    INSTALL,
    "## Provider configuration",
    ...renderBlock(providerSchema),
    "## `vodpreload_set`",
    setSchema.description,
    ...renderBlock(setSchema),
    GATES,
    DATA_SOURCES,
    ...Object.entries(dataSources).flatMap(([name, source]) => renderDataSource(name, source)),
    FUNCTIONS_LINK,
    IMPORT,
    INTERRUPTED,
    LOG,
  ]);
}

function renderDataSource(name: string, { schema }: DataSource<never, Block>): readonly string[] {
  return [`### \`${name}\``, schema.description, ...renderBlock(schema, "####")];
}

/** To be copied into a set. */
function gateInHcl({ condition, errorMessage }: Gate): string {
  return [
    "```hcl",
    "lifecycle {",
    "  postcondition {",
    `    condition     = ${condition.replace(/^\$\{(.*)\}$/, "$1")}`,
    `    error_message = "${errorMessage}"`,
    "  }",
    "}",
    "```",
  ].join("\n");
}

/** The whole page of the functions. */
export function renderFunctions(): string {
  return page([
    "<!-- Written by scripts/generate-docs.ts from the provider's functions: change the descriptions there. -->",
    "# Functions",
    FUNCTIONS_INTRO,
    ...Object.entries(functions).flatMap(([name, one]) => renderFunction(name, one)),
    WITHOUT_FUNCTIONS,
  ]);
}

function page(parts: readonly string[]): string {
  return `${parts.join("\n\n").trimEnd()}\n`;
}

function renderFunction(
  name: string,
  { description, parameters, returns }: ProviderFunction,
): readonly string[] {
  const all = Object.entries(parameters);
  const written = all.map(([parameter, { type }]) => `${parameter} ${typeName(type.cty)}`).join(", ");
  return [
    `## \`${name}\``,
    `\`\`\`text\n${name}(${written}) ${typeName(returns.cty)}\n\`\`\``,
    description,
    all
      .map(
        ([parameter, { type, description: what }]) =>
          `- **\`${parameter}\`** (${typeName(type.cty)}): ${what.replaceAll("\n", " ")}`,
      )
      .join("\n"),
  ];
}

/** @param heading of its parts */
function renderBlock(block: Block, heading = "###"): readonly string[] {
  const attributes = Object.entries(block.attributes);
  const written = attributes.filter(([, { mode }]) => mode !== "computed");
  const computed = attributes.filter(([, { mode }]) => mode === "computed");
  return [
    ...(written.length === 0 ? [] : [`${heading} Arguments`, renderList(written)]),
    ...Object.entries(block.blocks).flatMap(([name, { block: nested, nesting }]) => [
      `${heading} Block \`${name}\``,
      `${nested.description} Optional; ${nesting === "single" ? "written once" : "written at most once"}.`,
      renderList(Object.entries(nested.attributes)),
    ]),
    ...(computed.length === 0 ? [] : [`${heading} Computed attributes`, renderList(computed)]),
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
  const pages = { "provider.md": renderReference(), "functions.md": renderFunctions() };
  for (const [name, text] of Object.entries(pages)) {
    const file = join(DOCS, name);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`docs/${name} is not what the provider says: run scripts/generate-docs.ts`);
      process.exitCode = 1;
    }
  }
}

if (require.main === module) main();
