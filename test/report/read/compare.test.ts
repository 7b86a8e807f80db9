/** Two synthesized folders, without a state: what would be sent if the first were deployed as it is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgePlans } from "../../../src/report/judge/stack";
import { asComparison, readComparison } from "../../../src/report/read/compare";
import type { PathEntry, Report } from "../../../src/report/report";
import { textLines } from "../../../src/report/show/text";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vodpreload-compare-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder as a synth leaves it: of each stack its sets. */
function synth(name: string, stacks: Readonly<Record<string, unknown>>): string {
  for (const [stack, sets] of Object.entries(stacks)) {
    const where = join(folder, name, "stacks", stack);
    mkdirSync(where, { recursive: true });
    writeFileSync(
      join(where, "cdk.tf.json"),
      JSON.stringify({ "//": {}, resource: { vodpreload_set: sets } }),
    );
  }
  return join(folder, name);
}

const set = (paths: unknown, more: object = {}): object => ({ domain: "vod.example.com", paths, ...more });

function compared(base: string, head: string): Report {
  const plans = readComparison(base, head, {});
  return asComparison(judgePlans({ version: "0.0.0", plans, notRead: [], asked: undefined }));
}

const kinds = ({ stacks }: Report): readonly string[] =>
  stacks.flatMap(({ sets }) =>
    sets.flatMap(({ groups }) =>
      groups.flatMap(({ paths }) => paths.map(({ path, kind }: PathEntry) => `${kind} ${path}`)),
    ),
  );

test("added, changed, dropped; what stays is counted", () => {
  const base = synth("base", { one: { a: set({ "/1": "1", "/2": "1", "/3": "1" }) } });
  const head = synth("head", {
    two: { a: set({ "/1": "1", "/2": "2", "/4": "1" }, { "//": { metadata: 1 } }) },
  });
  const report = compared(base, head);
  expect(report).toMatchObject({ kind: "comparison", verdict: "compared", urls: 2 });
  expect(kinds(report)).toEqual(["changed /2", "dropped /3", "new /4"]);
  expect(report.stacks[0]?.warnings).toEqual([]);
  expect(textLines(report)[0]).toBe(
    "Preload, compared: 2 URLs to send (1 refreshed first), quota not known: compared without a state",
  );
});

test("stacks and sets that come and go", () => {
  const base = synth("base", { one: { a: set({ "/1": "1" }) }, gone: { a: set({ "/1": "1" }) } });
  const head = synth("head", { one: { a: set({ "/1": "1" }), b: set({ "/2": "1" }) } });
  const report = compared(base, head);
  expect(report.stacks.map(({ name, sets }) => [name, sets.map(({ action }) => action)])).toEqual([
    ["gone", ["delete"]],
    ["one", ["none", "create"]],
  ]);
  expect(report.urls).toBe(1);
});

test("a list that an expression makes is open, unless it stays as it is", () => {
  const made = "${keys(var.paths)}";
  const base = synth("base", { one: { a: set(made), b: set(made) } });
  const head = synth("head", { one: { a: set(made), b: set("${var.other}") } });
  expect(compared(base, head).stacks[0]?.sets).toMatchObject([
    { action: "none", counts: { wanted: null, urls: 0 } },
    { action: "update", counts: { wanted: null, urls: null } },
  ]);
});

test("names that Terraform's JSON syntax escapes are shown as they are", () => {
  const base = synth("base", { one: { a: set({}) } });
  const head = synth("head", { one: { a: set({ "/$${x}%%{y}": "1" }) } });
  expect(kinds(compared(base, head))).toEqual(["new /${x}%{y}"]);
});

test("what can't be compared is refused with what to do", () => {
  const base = synth("base", { one: { a: set({}) } });
  expect(() => compared(base, join(folder, "none"))).toThrow("There is no folder");
  mkdirSync(join(folder, "empty"));
  expect(() => compared(base, join(folder, "empty"))).toThrow("There is no configuration");
  mkdirSync(join(folder, "hcl"));
  writeFileSync(join(folder, "hcl", "main.tf"), "");
  expect(() => compared(base, join(folder, "hcl"))).toThrow("is HCL");
});
