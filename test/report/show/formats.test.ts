/** What each format shows, how Markdown is cut, and that JSON is what its schema says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { gatesOf } from "../../../src/report/gates";
import type { Report } from "../../../src/report/report";
import { htmlOf } from "../../../src/report/show/html";
import { jsonOf } from "../../../src/report/show/json";
import { markdownOf } from "../../../src/report/show/markdown";
import { textLines } from "../../../src/report/show/text";
import { applied, create, type Json, paths, plan, quotaLeft, reportOn, setValues } from "../support";

const schema = JSON.parse(readFileSync(join(__dirname, "../../../docs/report.schema.json"), "utf8")) as Json;

const state = applied({ paths: paths(3) });
const nothing = reportOn(plan([{ actions: ["no-op"], before: state, after: state }], quotaLeft(495)));
const three = reportOn(
  plan(
    [{ before: state, after: setValues({ paths: { ...paths(4), "/title/00001.mp4": "2", "/b.mp4": "1" } }) }],
    quotaLeft(495),
  ),
);
const many = reportOn(
  plan([create({ ...paths(300, "1", "/films/"), ...paths(200, "1", "/series/") })], quotaLeft(100)),
);
const stacks = reportOn(
  ...Array.from({ length: 20 }, (_, index) =>
    plan([create(paths(index * 3, "1", `/stack${index}/`))], quotaLeft(400)),
  ),
);
const huge = reportOn(plan([create(paths(50_000))], quotaLeft(400)));
const hugeStacks = reportOn(
  ...Array.from({ length: 100 }, () =>
    plan(Array.from({ length: 40 }, (_, set) => create(paths(3), { name: `set-${set}` }))),
  ),
);
const gated: Report = {
  ...three,
  gates: gatesOf(three, { maxUrls: 1 }),
  notRead: [{ name: "x", why: "no plan" }],
};
const ALL = { nothing, three, many, stacks, huge, hugeStacks, gated };

test("JSON is what docs/report.schema.json says, and the schema knows every member", () => {
  const closed = JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === "object" && value !== null && "properties" in value
      ? { ...value, additionalProperties: false }
      : value,
  ) as Json;
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true });
  for (const validate of [ajv.compile(schema), ajv.compile(closed)]) {
    for (const report of Object.values(ALL)) {
      validate(JSON.parse(jsonOf(report)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...three, urls: "3" })).toBe(false);
  }
});

test("the number comes first", () => {
  const said = "Preload: 3 URLs to send (1 refreshed first), 495 of 500 left today: fits today's quota";
  expect(textLines(three)[0]).toBe(said);
  expect(markdownOf(three).split("\n").slice(0, 2)).toEqual([
    "<!-- vod-preload report -->",
    "## Preload&#58; 3 URLs to send &#40;1 refreshed first&#41;, 495 of 500 left today&#58; fits today&#39;s quota".replace(
      "Preload&#58;",
      "Preload:",
    ),
  ]);
  expect(textLines(nothing)[0]).toBe(
    "Preload: nothing to send, 495 of 500 left today: a deploy costs no quota",
  );
  expect(textLines(many)[0]).toContain(
    "500 URLs to send, 100 of 500 left today: 400 URLs over today's quota",
  );
});

test("nothing to do is told in a line, and lists nothing", () => {
  expect(textLines(nothing).join("\n")).toContain("Nothing to do in stack-1.");
  expect(markdownOf(nothing)).not.toContain("<details");
});

test("a comment is never too long, and counts what it leaves out", () => {
  for (const report of Object.values(ALL)) expect(markdownOf(report).length).toBeLessThanOrEqual(65_536);
  const cut = markdownOf(huge);
  expect(cut.length).toBeGreaterThan(60_000);
  const shown = cut.match(/^new {8}\/title\//gm)?.length ?? 0;
  const said = (50_000 - shown).toLocaleString("en-US");
  expect(cut).toContain(`and ${said} more paths`);
  expect(cut).toContain(`Left out, to fit into a comment: ${said} paths.`);
  expect(markdownOf(hugeStacks)).toMatch(/Left out, to fit into a comment: \d+ stacks/);
});

test("every group gets its share of a comment", () => {
  const cut = markdownOf(many, 6_000);
  expect(cut.length).toBeLessThanOrEqual(6_000);
  for (const folder of ["films", "series"]) expect(cut).toMatch(new RegExp(`^new {8}/${folder}/00001`, "m"));
  expect(cut.match(/more paths/g)).toHaveLength(2);
});

test("folds that are cut are closed", () => {
  for (const most of [1_500, 3_000, 10_000]) {
    const cut = markdownOf(stacks, most);
    for (const name of ["details", "pre"]) {
      expect(cut.split(`<${name}`).length).toBe(cut.split(`</${name}>`).length);
    }
  }
});

test("a gate that is shut and a stack that could not be read stand at the top", () => {
  for (const shown of [textLines(gated).join("\n"), markdownOf(gated), htmlOf(gated)]) {
    const top = shown.slice(0, shown.indexOf("vodpreload"));
    expect(top).toContain("3 URLs to send, more than 1");
    expect(top).toContain("no plan");
  }
});

test("the page loads nothing, and runs its own script alone", () => {
  for (const report of Object.values(ALL)) {
    const page = htmlOf(report);
    expect(page).not.toMatch(/ (?:src|href|action|srcset)=|@import|url\(/);
    expect(page).toMatch(/default-src 'none'|default-src &#39;none&#39;/);
  }
  expect(htmlOf(many)).toMatch(/<svg [^]*<svg /);
});
