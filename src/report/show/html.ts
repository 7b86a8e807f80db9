/** A report as one page that needs nothing else: for artifacts of a job. */
import { createHash } from "node:crypto";
import { count } from "../../text/prose";
import type { Note, PathGroup, Quota, Report, SetReport, StackReport } from "../report";
import { groupsChart, quotaChart, setsChart } from "./html-charts";
import { inHtml } from "./html-escape";
import { SCRIPT, STYLE } from "./html-parts";
import { visible } from "./visible";
import {
  cell,
  columnsFor,
  groupCounts,
  headline,
  isQuiet,
  kindWord,
  otherChanges,
  pathNote,
  quotaLine,
  setRemark,
  TITLE,
} from "./words";

/** Of each group; the search looks through all of them. */
const MOST_PATHS = 200;

/** The page, which runs only its own script and loads nothing. */
export function htmlOf(report: Report): string {
  const title = `${TITLE[report.kind]}: ${headline(report)}`;
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; script-src 'sha256-${hashOf(SCRIPT)}'`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${inHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${inHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...head(report),
    ...search(report),
    ...report.stacks
      .filter((stack) => !isQuiet(stack))
      .flatMap((stack) => section(stack, report.stacks.length > 1)),
    ...quietPart(report.stacks.filter(isQuiet)),
    `<footer>cdktf-alicloud-vod-preload ${inHtml(report.package)}</footer>`,
    "</main>",
    `<script type="application/json" id="paths">${dataOf(report)}</script>`,
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function head(report: Report): readonly string[] {
  const { kind, quota, gates, notRead, stacks } = report;
  const shut = gates.filter(({ isOpen }) => !isOpen);
  return [
    `<h1>${inHtml(TITLE[kind])}</h1>`,
    `<p class="headline ${report.verdict}">${inHtml(headline(report))}</p>`,
    ...(kind === "comparison"
      ? [
          "<p>Two synthesized folders were compared, as if the first one were deployed as it is. A plan may find more: what is pending, and what was given up.</p>",
        ]
      : quotaPart(quota)),
    ...items(
      shut.map(({ gate, why }) => `Gate <code>${gate}</code> is shut: ${inHtml(why)}`),
      "bad",
    ),
    ...items(
      notRead.map(({ name, why }) => `Stack ${code(name)} is not in this report: ${inHtml(why)}`),
      "warn",
    ),
    ...(stacks.every(({ sets }) => sets.length === 0) ? ["<p>There is no preload set.</p>"] : []),
  ];
}

function quotaPart(quota: Quota): readonly string[] {
  return [...quotaChart(quota), `<p>${inHtml(quotaLine(quota))}</p>`];
}

function search({ stacks }: Report): readonly string[] {
  const paths = stacks.reduce(
    (all, { sets }) => all + sets.reduce((sum, { groups }) => sum + pathsIn(groups), 0),
    0,
  );
  if (paths === 0) return [];
  return [
    '<search hidden id="search">',
    `<label for="query">Search ${count(paths)} paths</label>`,
    '<input id="query" type="search" autocomplete="off" spellcheck="false">',
    '<p id="found" role="status"></p>',
    '<ul class="paths" id="hits"></ul>',
    "</search>",
  ];
}

function section(stack: StackReport, isNamed: boolean): readonly string[] {
  const { sets, warnings, notDone } = stack;
  const rest = otherChanges(stack);
  return [
    "<section>",
    ...(isNamed
      ? [
          `<h2>${inHtml(stack.name)}</h2>`,
          `<p class="headline ${stack.verdict}">${inHtml(headline(stack))}</p>`,
        ]
      : []),
    ...items(
      warnings.map((note) => noteText(note)),
      "warn",
    ),
    ...table(sets),
    ...setsChart(sets),
    ...(notDone.length === 0 ? [] : ["<h3>What is not done, and why</h3>"]),
    ...items(
      notDone.map((note) => noteText(note)),
      "plain",
    ),
    ...(rest === "" ? [] : [`<p>${inHtml(rest)}</p>`]),
    ...sets.flatMap((set) => lists(set)),
    "</section>",
  ];
}

function table(sets: readonly SetReport[]): readonly string[] {
  if (sets.length === 0) return [];
  const columns = columnsFor(sets);
  return [
    '<div class="table" tabindex="0" role="region" aria-label="Sets"><table>',
    `<thead><tr><th scope="col">set</th>${columns.map(([, title]) => `<th scope="col">${title}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...sets.map((set) => {
      const remark = setRemark(set);
      const name = `${code(set.address)}${remark === "" ? "" : `<br><small>${inHtml(remark)}</small>`}`;
      const numbers = columns.map(([column]) => `<td>${cell(set.counts[column])}</td>`).join("");
      return `<tr><th scope="row">${name}</th>${numbers}</tr>`;
    }),
    "</tbody></table></div>",
  ];
}

function lists({ address, groups }: SetReport): readonly string[] {
  if (groups.length === 0) return [];
  const isOpen = pathsIn(groups) <= 15;
  return [
    `<h3>${code(address)}</h3>`,
    ...groupsChart(groups),
    ...groups.flatMap((group) => [
      `<details${isOpen ? " open" : ""}><summary>${code(group.prefix)} ${inHtml(groupCounts(group))}</summary>`,
      '<ul class="paths">',
      ...group.paths.slice(0, MOST_PATHS).map((entry) => {
        const note = pathNote(entry);
        return `<li><span class="kind ${entry.kind}">${kindWord(entry.kind)}</span> ${code(entry.path)}${note === "" ? "" : ` <small>${inHtml(note)}</small>`}</li>`;
      }),
      "</ul>",
      ...(group.paths.length > MOST_PATHS
        ? [`<p>and ${count(group.paths.length - MOST_PATHS)} more, which the search finds</p>`]
        : []),
      "</details>",
    ]),
  ];
}

function quietPart(stacks: readonly StackReport[]): readonly string[] {
  if (stacks.length === 0) return [];
  return [`<p>Nothing to do in ${stacks.map(({ name }) => code(name)).join(", ")}.</p>`];
}

function items(lines: readonly string[], kind: "bad" | "warn" | "plain"): readonly string[] {
  if (lines.length === 0) return [];
  return [`<ul class="notes ${kind}">`, ...lines.map((line) => `<li>${line}</li>`), "</ul>"];
}

function noteText({ text, set }: Note): string {
  return `${set === undefined ? "" : `${code(set)}: `}${inHtml(text)}`;
}

function code(name: string): string {
  return `<code dir="ltr">${inHtml(name)}</code>`;
}

function pathsIn(groups: readonly PathGroup[]): number {
  return groups.reduce((all, { paths }) => all + paths.length, 0);
}

/** For the search: of each set its address, and of each path its kind, itself and its note. */
function dataOf({ stacks }: Report): string {
  const sets = stacks.flatMap((stack) =>
    stack.sets.map(({ address, groups }) => ({
      set: visible(stacks.length > 1 ? `${stack.name}: ${address}` : address),
      paths: groups.flatMap(({ paths }) =>
        paths.map((entry) => [kindWord(entry.kind), visible(entry.path), visible(pathNote(entry))]),
      ),
    })),
  );
  // Nothing in it can end the element or begin another.
  return JSON.stringify(sets).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
