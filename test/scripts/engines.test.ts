/** What the scripts for other engines decide: which files run, what of Terraform's source is left out, what the page says. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder, howToMake, RECIPES, withoutBackends } from "../../scripts/cached-builds";
import { firstError } from "../../scripts/matrix/deployment";
import { ENGINES } from "../../scripts/matrix/engines";
import { type Outcome, page } from "../../scripts/matrix/page";
import { WHERE_ENGINES_DIFFER } from "../../scripts/test-on";

test.each(WHERE_ENGINES_DIFFER)("%s is an end-to-end test", (name) => {
  expect(existsSync(join(__dirname, "..", "e2e", `${name}.test.ts`))).toBe(true);
});

test("every engine of the matrix can be built", () => {
  for (const { build } of ENGINES) expect(Object.keys(RECIPES)).toContain(build);
  expect(howToMake("terraform-1.5.7")).toContain("make terraform-1.5.7");
});

test("builds lie in the folder that a variable names", () => {
  const before = process.env.VODPRELOAD_BUILDS;
  try {
    process.env.VODPRELOAD_BUILDS = "/somewhere";
    expect(cacheFolder()).toBe("/somewhere");
  } finally {
    if (before === undefined) delete process.env.VODPRELOAD_BUILDS;
    else process.env.VODPRELOAD_BUILDS = before;
  }
});

test("a backend in a module that cannot be had goes with its import and every line that names it", () => {
  const text = `import (
	backendLocal "example.com/local"
	backendS3 "example.com/s3"
)
var backends = map[string]Init{
	"local": func() Backend { return backendLocal.New() },
	"s3":    func() Backend { return backendS3.New() },
}`;
  const left = withoutBackends(text, ["example.com/s3"]);
  expect(left).not.toContain("S3");
  expect(left).toContain("backendLocal.New()");
  expect(left.split("\n")).toHaveLength(text.split("\n").length - 2);
});

test("of what a program prints, its first error is kept, in one line that names no folder of the machine", () => {
  const printed = `Initializing...\n╷\n│ Error: No such file\n│ \n│   ${tmpdir()}/work-a1/lib/x.js is missing\n╵\n`;
  expect(firstError(printed)).toBe("Error: No such file …/x.js is missing");
  expect(firstError(`Error: ${"long ".repeat(100)}`)).toMatch(/^Error: long .{148}…$/);
});

describe("the page", () => {
  const outcome = (name: string, more: Partial<Outcome> = {}): Outcome => ({
    engine: "Terraform 1.5.7",
    node: 20,
    core: "cdktf",
    name,
    ended: "passed",
    why: "",
    ...more,
  });
  const found = {
    date: "2026-11-21",
    version: "0.1.0",
    platform: "linux x64",
    missing: ["Terraform 1.8.5"],
    cases: ["deploy", "gate"],
    projects: [
      { command: "cdktf-cli@0.21.0", node: 20, name: "by hand", passed: true, promised: true, why: "" },
      {
        command: "cdktf-cli@0.21.0",
        node: 24,
        name: "by hand",
        passed: false,
        promised: false,
        why: "it said so",
      },
    ],
  };
  const line = (text: string, start: string): string =>
    text.split("\n").find((one) => one.startsWith(start)) ?? "";

  test("counts what passed, and gives every reason once", () => {
    const why = { ended: "failed", why: "apply ended with 1" } as const;
    const text = page({
      ...found,
      outcomes: [
        outcome("deploy"),
        outcome("gate", why),
        outcome("deploy", { node: 22 }),
        outcome("gate", { node: 22, ...why }),
        outcome("gate", { node: 24, ended: "lacks", why: "has no gates yet" }),
      ],
    });
    expect(line(text, "| Terraform 1.5.7")).toBe(
      "| Terraform 1.5.7 | 1 of 2 (1) | 1 of 2 (1) | 0 of 1 (2) | not run |",
    );
    expect(text).toContain("1. gate **fails**: apply ended with 1\n2. gate: it has no gates yet\n");
    expect(text).toContain("on 2026-11-21 with version 0.1.0");
    expect(text).toContain("Not run, because not built: Terraform 1.8.5.");
  });

  test("says of each kind of project whether it deploys", () => {
    const text = page({ ...found, outcomes: [] });
    expect(text).toContain("| by hand | cdktf-cli@0.21.0 | 20 | deploys |");
    expect(text).toContain("| by hand | cdktf-cli@0.21.0 | 24 | **fails**: it said so |");
  });
});
