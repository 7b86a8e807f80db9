/** Where plans are read from: files, standard input, folders; and what is said of what is none. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { planShower } from "../../../src/report/read/show";
import { readSource, type Read } from "../../../src/report/read/source";
import { create, paths, plan } from "../support";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vodpreload-report-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const JSON_PLAN = JSON.stringify(plan([create(paths(2))]));

/** A program that answers `show -json -no-color FILE` with what stands in that file behind its first line. */
function program(name: string): void {
  const file = write(
    `bin/${name}`,
    '#!/bin/sh\n[ "$1 $2 $3" = "show -json -no-color" ] || exit 9\nif grep -q broken "$4"; then echo "│ Error: stale plan" >&2; exit 1; fi\ntail -n +2 "$4"\n',
  );
  chmodSync(file, 0o755);
}

async function read(source: string, env: Record<string, string> = {}, input = ""): Promise<Read> {
  const all = { PATH: `${join(folder, "bin")}:/usr/bin:/bin`, ...env };
  return await readSource(source, {
    env: all,
    show: planShower(all),
    readInput: () => Promise.resolve(input),
  });
}

const SAVED = `PK\n${JSON_PLAN}`;

test("JSON from a file and from standard input", async () => {
  expect((await read(write("plan.json", JSON_PLAN))).plans[0]).toMatchObject({
    name: "plan.json",
    sets: [{}],
  });
  expect((await read("-", {}, JSON_PLAN)).plans[0]?.sets).toHaveLength(1);
});

test("a saved plan, and a folder with one, by terraform, else tofu, else whichever is named", async () => {
  program("tofu");
  const file = write("stack/tfplan", SAVED);
  expect((await read(file)).plans[0]).toMatchObject({ name: "stack", sets: [{}] });
  expect((await read(dirname(file))).plans[0]).toMatchObject({ name: "stack", sets: [{}], remarks: [] });
  program("other");
  rmSync(join(folder, "bin/tofu"));
  await expect(read(file)).rejects.toThrow("There is no terraform and no tofu on the PATH");
  expect((await read(file, { TERRAFORM_BINARY_NAME: "other" })).plans).toHaveLength(1);
});

test("a plan that is older than its configuration is told of", async () => {
  program("terraform");
  const file = write("stack/plan", SAVED);
  utimesSync(file, 1_000, 1_000);
  write("stack/cdk.tf.json", "{}");
  expect((await read(dirname(file))).plans[0]?.remarks).toEqual([
    expect.stringContaining("older than the configuration"),
  ]);
});

test("all stacks of a project, or of its output; those without a plan are named", async () => {
  program("terraform");
  write("out/stacks/a/plan", SAVED);
  write("out/stacks/b/plan", "PK broken\n");
  write("out/stacks/c/cdk.tf.json", "{}");
  write("cdktf.json", '{ "output": "out" }');
  for (const source of [folder, join(folder, "out")]) {
    const { plans, notRead } = await read(source);
    expect(plans.map(({ name }) => name)).toEqual(["a"]);
    expect(notRead).toEqual([
      { name: "b", why: expect.stringContaining("Error: stale plan") as string },
      { name: "c", why: expect.stringContaining("no saved plan") as string },
    ]);
  }
});

test.each<[string, () => string, string]>([
  ["nothing there", () => join(folder, "none"), "There is no"],
  ["a folder without a plan", () => folder, "There is no saved plan in"],
  ["other JSON", () => write("x.json", "{}"), "is no plan"],
  ["a state", () => write("x.json", '{"format_version":"1.0","values":{}}'), "is a state, not a plan"],
  [
    "a later format",
    () => write("x.json", JSON.stringify({ ...plan([]), format_version: "2.0" })),
    "format 2.0",
  ],
  [
    "stacks without any plan",
    () => dirname(dirname(write("out/stacks/a/cdk.tf.json", "{}"))),
    "There is no saved plan in",
  ],
  ["no stacks", () => dirname(dirname(write("out/stacks/x", ""))), "There is no stack in"],
])("%s is refused with what to do", async (_, source, words) => {
  await expect(read(source())).rejects.toThrow(words);
});
