/** Writes docs/errors.md from the handler's table of diagnostics: `npm run docs`. With `--check` it only compares. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DIAGNOSTICS, type DiagnosticEntry } from "../src/handler/diagnostics";

const FILE = join(resolve(__dirname, ".."), "docs", "errors.md");

const CAUSES: Readonly<Record<DiagnosticEntry["cause"], string>> = {
  time: "Only needs time; always a warning.",
  person: "Somebody has to act; an error, or a warning where a create got part of its paths accepted.",
  note: "For your information.",
};

export function errorsPage(): string {
  const sections = Object.entries<DiagnosticEntry>(DIAGNOSTICS).map(
    ([code, { summary, cause, meaning, remedy }]) =>
      `## ${code}\n\n**${summary}.** ${CAUSES[cause]}\n\n${meaning}\n\nWhat to do: ${remedy}\n`,
  );
  return [
    "<!-- Written by scripts/generate-errors.ts from src/handler/diagnostics.ts: change the texts there. -->",
    "",
    "# Errors and warnings of a deploy",
    "",
    "Each ends with a reference to its section here. Whatever the service said stands in it with code, message and request id; " +
      "paths are named, the first ten and a count. Errors of validation (a path, an argument) say themselves what to write.",
    "",
    ...sections,
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
