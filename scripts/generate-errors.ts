/** Writes docs/errors.md from the handler's table of diagnostics: `npm run docs`. With `--check` it only compares. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CAUSES } from "../src/cli/explain";
import { DIAGNOSTICS, type DiagnosticEntry } from "../src/handler/say/diagnostics";
import { worded } from "../src/handler/say/wording";
import { IN_HCL } from "../src/set";
import { CODES_BY_KIND } from "../src/vod/error-kinds";
import type { VodErrorKind } from "../src/vod/errors";

const FILE = join(resolve(__dirname, ".."), "docs", "errors.md");

/** What a submission does with each kind of answer. */
const ANSWERS: Readonly<Record<VodErrorKind, string>> = {
  throttled:
    "Tried again with growing, random waits, never sooner than the service asks; pending when time is up.",
  transient:
    "Tried again with growing, random waits; pending when time is up. So is any other code with a status of 500 or more.",
  nonce: "Signed anew and tried again like throttling.",
  "queue-full": "Tried again every 5 to 30 seconds until the timeout, then pending.",
  quota:
    "How much is left is read again, and the batch cut to it. With nothing left, the rest is pending and nothing more is sent. Of a refresh: only the changed paths wait.",
  "domain-offline":
    "DescribeVodDomainDetail is asked. While the domain is `configuring` or `checking`, or `online` for less than five minutes, only this set waits; otherwise it stops with an error.",
  malformed: "The batch is halved until the one URL is found; that is given up at once, all others are sent.",
  "too-many": "The batch is halved.",
  clock: "The set stops with an error.",
  credentials: "The set stops with an error.",
  refused: "The set stops with an error; what had been accepted is remembered, the rest is pending.",
};

/** What Terraform and cdktf say when they do not get as far as the provider. */
const BEFORE: readonly (readonly [words: string, meaning: string])[] = [
  [
    "Unrecognized remote plugin message",
    "What stands behind it is the provider's first line. Without Node.js on the PATH, or with one before 20.18, it says so: install Node.js where Terraform runs.",
  ],
  [
    "Failed to query available provider packages",
    'With `could not connect to terraform.local`: Terraform asks a registry because the package is not in the folder. A synth puts it there, `npx cdktf-alicloud-vod-preload install` does for plain HCL. A CLI configuration with a `provider_installation` block has to name it: `filesystem_mirror { path = "./terraform.d/plugins" }`. With `no available releases match` or `locked provider ... does not match`: the configuration requires another version than is installed; `install` prints which.',
  ],
  [
    "Could not retrieve providers for locking",
    "`terraform providers lock` asks registries only. `cdktf` runs it with `--migrate-state`: add `--skip-provider-lock`. By hand, name the other providers to it: this one's entry in the lock file holds for every platform.",
  ],
];

function answersList(): string {
  return (Object.keys(ANSWERS) as VodErrorKind[])
    .map((kind) => {
      const codes =
        kind === "refused" ? "Any other" : CODES_BY_KIND[kind].map((code) => `\`${code}\``).join(", ");
      return `- ${codes}: ${ANSWERS[kind]}`;
    })
    .join("\n");
}

export function errorsPage(): string {
  const sections = Object.entries<DiagnosticEntry>(DIAGNOSTICS).map(
    ([code, { summary, cause, meaning, remedy }]) =>
      `## ${code}\n\n**${summary}.** ${CAUSES[cause]}\n\n${worded(meaning, IN_HCL)}\n\nWhat to do: ${worded(remedy, IN_HCL)}\n`,
  );
  return [
    "<!-- Written by scripts/generate-errors.ts from src/handler/say/diagnostics.ts: change the texts there. -->",
    "",
    "# Errors and warnings of a deploy",
    "",
    "Each ends with the command that prints its section here. Whatever the service said stands in it with code, message and request id; " +
      "paths are named, the first ten and a count. Errors of validation (a path, an argument) say themselves what to write. Arguments are " +
      "named as in HCL; in what a function answers they have the names of its events, `keepFree` for `keep_free`.",
    "",
    ...sections,
    "## Before the provider starts",
    "",
    ...BEFORE.map(([words, meaning]) => `- \`${words}\`: ${meaning}`),
    "",
    "## Codes of the service",
    "",
    "Compared without regard to case, and never by the HTTP status alone.",
    "",
    answersList(),
    "",
    "A connection that was refused sent nothing and is simply tried again, five times. An answer that was lost may have been " +
      "an acceptance: the task list is asked, for up to half a minute, before anything is sent again.",
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

if (require.main === module) {
  const page = errorsPage();
  if (process.argv.includes("--check")) {
    if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== page) {
      process.stderr.write('docs/errors.md is stale: run "npm run docs"\n');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(FILE, page);
  }
}
