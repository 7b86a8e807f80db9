/** No name breaks out of a format: it is read back as the text that it is, by a parser of that format. */
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { inHtml } from "../../../src/report/show/html-escape";
import { htmlOf } from "../../../src/report/show/html";
import { markdownOf } from "../../../src/report/show/markdown";
import { inMarkdown } from "../../../src/report/show/markdown-escape";
import { textLines } from "../../../src/report/show/text";
import { visible } from "../../../src/report/show/visible";
import type { Report } from "../../../src/report/report";
import { applied, create, plan, reportOn, setValues } from "../support";
import { nasty, PIECES, UNSEEN } from "./nasty";

/** Everything that a page of GitHub's or GitLab's would read into a text. */
const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true });

type Node = DefaultTreeAdapterTypes.Node;

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  if ("childNodes" in node) for (const child of node.childNodes) walk(child, see);
}

/** Elements with their attributes, and all text. */
function read(html: string, isPage = false): { readonly elements: readonly string[]; readonly text: string } {
  const elements: string[] = [];
  let text = "";
  walk(isPage ? parse(html) : parseFragment(html), (node) => {
    if ("tagName" in node) elements.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(" "));
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if (node.nodeName === "#comment" && "data" in node) elements.push(`comment ${node.data.trim()}`);
  });
  return { elements, text };
}

/** A report with the name wherever a name, a reason or a message can stand. */
function reportOf(name: string): Report {
  const before = applied({
    domain: name,
    paths: { [`/${name}`]: name, [`/b${name}`]: "1", "/c": "1" },
    pending: { [`/b${name}`]: name },
    failed: { "/c": `${name} [refused]` },
  });
  const after = setValues({
    domain: name,
    paths: { [`/${name}`]: `${name}2`, [`/b${name}`]: "1", "/c": "1" },
  });
  const made = reportOn(
    plan([{ name: `launch["${name}"]`, before, after }, create({ [`/a/${name}/`]: "1" }, { name })], {
      checks: [{ instances: [{ problems: [{ message: name }] }] }],
    }),
    plan([create({})]),
  );
  const [first, ...others] = made.stacks;
  if (first === undefined) throw new Error("there is no stack");
  return {
    ...made,
    stacks: [{ ...first, name }, ...others],
    notRead: [{ name, why: name }],
    gates: [{ gate: "given-up", isOpen: false, why: name }],
  };
}

/** The elements are those of a report with harmless names. */
const HARMLESS = reportOf("a");

describe("visible, for a terminal", () => {
  test("leaves nothing that moves the cursor, hides or reorders", () => {
    fc.assert(fc.property(nasty, (name) => !UNSEEN.test(visible(name))));
    expect(visible("a\u001b[2J\u202e第二集 é")).toBe("a\\u{1b}[2J\\u{202e}第二集 é");
  });

  test("so does a whole report in text, which has no line more", () => {
    const lines = textLines(HARMLESS).length;
    fc.assert(
      fc.property(nasty, (name) => {
        const report = textLines(reportOf(name));
        expect(report.filter((line) => UNSEEN.test(line))).toEqual([]);
        // The set that is called just so may be in another order, or shares a prefix.
        expect(Math.abs(report.length - lines)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 50 },
    );
  });
});

describe("inMarkdown", () => {
  const places: readonly (readonly [string, (text: string) => string])[] = [
    ["a paragraph", (text) => `p ${text} q`],
    ["a heading", (text) => `## p ${text} q`],
    ["an item", (text) => `- p ${text} q`],
    ["a cell", (text) => `| a | b |\n| - | - |\n| p ${text} q | c |`],
    ["code", (text) => `p <code>${text}</code> q`],
    [
      "a fold",
      (text) => `<details><summary>p ${text} q</summary>\n\n<pre>\n${text}\n</pre>\n\n</details>\n\nend`,
    ],
  ];

  test.each(places)("a name in %s is a text, and no structure", (_, put) => {
    const { elements } = read(markdown.render(put("x")));
    fc.assert(
      fc.property(nasty, (name) => {
        const there = read(markdown.render(put(inMarkdown(name))));
        expect(there.elements).toEqual(elements);
        expect(there.text.replace(/\s+/g, "")).toContain(visible(name).replace(/\s+/g, ""));
      }),
    );
  });

  test("a whole report has the same elements whatever the names", () => {
    const elements = new Set(read(markdown.render(markdownOf(HARMLESS))).elements);
    expect(elements).toContain("comment vod-preload report");
    for (const name of PIECES) {
      const there = read(markdown.render(markdownOf(reportOf(name))));
      expect(there.elements.filter((one) => !elements.has(one))).toEqual([]);
    }
    fc.assert(
      fc.property(nasty, (name) => {
        const there = read(markdown.render(markdownOf(reportOf(name))));
        expect(there.elements.filter((one) => !elements.has(one))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("inHtml", () => {
  test("a name in an element or an attribute is a text", () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const { elements, text } = read(`<p title="${inHtml(name)}">${inHtml(name)}</p>`);
        expect(elements).toEqual(["p title"]);
        expect(text).toBe(visible(name));
      }),
    );
  });

  test("a whole page has the same elements whatever the names, and its data are what they were", () => {
    const elements = new Set(read(htmlOf(HARMLESS), true).elements);
    for (const name of PIECES) {
      const there = read(htmlOf(reportOf(name)), true);
      expect(there.elements.filter((one) => !elements.has(one))).toEqual([]);
    }
    fc.assert(
      fc.property(nasty, (name) => {
        const page = htmlOf(reportOf(name));
        const there = read(page, true);
        expect(there.elements.filter((one) => !elements.has(one))).toEqual([]);
        const data = /<script type="application\/json" id="paths">(.*)<\/script>/.exec(page)?.[1] ?? "";
        expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(visible(`/b${name}`)));
      }),
      { numRuns: 50 },
    );
  });
});
