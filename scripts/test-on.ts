/**
 * The end-to-end tests on another engine than the `terraform` of the PATH: `tsx scripts/test-on.ts NAME [--some] [JEST...]`.
 * NAME is one of scripts/cached-builds.ts. With `--some` those files run in which engines differ; a build that is not cached
 * is then no failure, but is said aloud.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { cachedBuild, howToMake } from "./cached-builds";

const ROOT = resolve(__dirname, "..");

/** What an engine decides: plans and their texts, state, functions, validation, stopping, locks, postconditions. */
export const WHERE_ENGINES_DIFFER = [
  "cdktf",
  "functions",
  "gates",
  "identity",
  "interruption",
  "lifecycle",
  "missing-node",
  "replacement",
  "unknown",
];

function main([name = "", ...args]: readonly string[]): number {
  const some = args.includes("--some");
  const program = cachedBuild(name);
  if (program === undefined) {
    const what = some ? "a part of the end-to-end tests" : "the end-to-end tests";
    console.error(`NOT CHECKED: ${what} on ${name}; it is not built here: ${howToMake(name)}`);
    return some ? 0 : 1;
  }
  const files = some ? ["--testPathPatterns", `/e2e/(${WHERE_ENGINES_DIFFER.join("|")})\\.test`] : [];
  const jest = ["--selectProjects", "e2e", ...files, ...args.filter((one) => one !== "--some")];
  const { status } = spawnSync(join(ROOT, "node_modules", ".bin", "jest"), jest, {
    cwd: ROOT,
    env: { ...process.env, TERRAFORM_BINARY_NAME: program },
    stdio: "inherit",
  });
  return status ?? 1;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
