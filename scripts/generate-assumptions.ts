/** Writes docs/assumptions.md from what the doctor tests: `npm run docs`. With `--check` it only compares. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Assumption } from "../src/doctor/live/assumption";
import { ASSUMPTION_GROUPS } from "../src/doctor/live/assumptions";

const FILE = join(resolve(__dirname, ".."), "docs", "assumptions.md");

export function assumptionsPage(): string {
  return [
    "<!-- Written by scripts/generate-assumptions.ts from src/doctor/live: change the texts there. -->",
    "",
    "# What is assumed of the service",
    "",
    "Behaviour of ApsaraVideo VOD that code relies on and documentation only half promises: what is written about it, which " +
      "code relies on it, and what happens if it is wrong. `npx vod-preload doctor --live DOMAIN` tests the assumptions one by " +
      "one with your own keys, see [the doctor](doctor.md#against-the-real-service). Each of the tests is itself tested against " +
      "an [emulator](emulator.md#quirks) that does the opposite.",
    "",
    ...ASSUMPTION_GROUPS.flatMap(({ title, assumptions }) => [
      `## ${title}`,
      "",
      ...assumptions.flatMap(section),
    ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function section({ id, title, documented, reliedOnBy, ifWrong, live }: Assumption): readonly string[] {
  const tested = live.kind === "none" ? `no. ${live.why}` : `${live.how} It spends ${spends(live.spends)}.`;
  return [
    `### ${id}`,
    "",
    `**${title}**`,
    "",
    `- Documented: ${documented}`,
    `- Relied on by: ${reliedOnBy.map((file) => `\`${file}\``).join(", ")}`,
    `- If it is wrong: ${ifWrong}`,
    `- Tested: ${tested}`,
    "",
  ];
}

function spends(urls: number): string {
  if (urls === 0) return "nothing";
  return urls === 1 ? "at most 1 URL" : `at most ${urls} URLs`;
}

if (require.main === module) {
  const page = assumptionsPage();
  if (process.argv.includes("--check")) {
    if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== page) {
      process.stderr.write('docs/assumptions.md is stale: run "npm run docs"\n');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(FILE, page);
  }
}
