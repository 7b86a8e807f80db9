/** A report as Markdown for a comment: the number first, lists folded, never longer than a comment may be. */
import { count, counted } from "../../text/prose";
import type { Note, PathEntry, PathGroup, Report, SetReport, StackReport } from "../report";
import { inMarkdown } from "./markdown-escape";
import {
  cell,
  columnsFor,
  groupCounts,
  headline,
  isQuiet,
  kindWord,
  otherChanges,
  pathNote,
  quotaBar,
  quotaLine,
  setRemark,
  TITLE,
} from "./words";

/** What a comment of GitHub may have, in characters. */
const MOST_CHARACTERS = 65_536;

/** First line of every report, by which a workflow finds the comment to update. */
const MARKER = "<!-- vod-preload report -->";

/** So much is kept for lists of paths when there are many stacks. */
const LISTS_SHARE = 0.3;
const MOST_ROWS = 60;
const MOST_NOTES = 15;
const MOST_IN_SIGHT = 15;
const CLOSING_CHARACTERS = 400;

/** @param most characters that it may have */
export function markdownOf(report: Report, most = MOST_CHARACTERS): string {
  const room = most - CLOSING_CHARACTERS;
  const head = headOf(report);
  const parts: { text: string; stack: StackReport }[] = [];
  const quiet = report.stacks.filter(isQuiet);
  const loud = report.stacks.filter((stack) => !isQuiet(stack));
  let used = head.length;
  for (const stack of loud) {
    const text = stackPart(stack, report.stacks.length > 1);
    const share = parts.length === 0 ? room : room * (1 - LISTS_SHARE);
    if (used + text.length > share) break;
    parts.push({ text, stack });
    used += text.length;
  }
  const tail = quietPart(quiet, room - used);
  const lists = new Lists(
    parts.flatMap(({ stack }) => stack.sets.flatMap(({ groups }) => groups)),
    room - used - tail.length,
  );
  const body = parts.map(
    ({ text, stack }) => text + stack.sets.map((set) => lists.of(set, stack.sets.length > 1)).join(""),
  );
  const leftOut = [
    ...(loud.length > parts.length ? [counted(loud.length - parts.length, "stack")] : []),
    ...(lists.leftOut > 0 ? [counted(lists.leftOut, "path")] : []),
  ];
  const closing =
    leftOut.length === 0 ? "" : `\n_Left out, to fit into a comment: ${leftOut.join(" and ")}._\n`;
  return head + body.join("") + tail + closing;
}

function headOf(report: Report): string {
  const { stacks, notRead, gates, kind, quota } = report;
  const shut = gates.filter(({ isOpen }) => !isOpen);
  const bar = quotaBar(quota);
  const lines = [
    MARKER,
    `## ${TITLE[kind]}: ${inMarkdown(headline(report))}`,
    "",
    ...(kind === "comparison"
      ? [
          "Two synthesized folders were compared, as if the first one were deployed as it is. A plan may find more: what is pending, and what was given up.",
          "",
        ]
      : [`${bar === null ? "" : `<code>${bar}</code> `}${inMarkdown(quotaLine(quota))}`, ""]),
    ...listOf(shut.map(({ gate, why }) => `⛔ Gate <code>${gate}</code> is shut: ${inMarkdown(why)}`)),
    ...listOf(
      notRead.map(({ name, why }) => `⚠️ Stack ${code(name)} is not in this report: ${inMarkdown(why)}`),
    ),
    ...(stacks.every(({ sets }) => sets.length === 0) ? ["There is no preload set.", ""] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function stackPart(stack: StackReport, isNamed: boolean): string {
  const { sets, warnings, notDone } = stack;
  const rest = otherChanges(stack);
  const lines = [
    ...(isNamed ? [`### ${inMarkdown(stack.name)}: ${inMarkdown(headline(stack))}`, ""] : []),
    ...tableOf(sets),
    ...listOf(warnings.map((note) => `⚠️ ${noteText(note, sets)}`)),
    ...(notDone.length === 0 ? [] : ["What is not done, and why:", ""]),
    ...listOf(notDone.map((note) => noteText(note, sets))),
    ...(rest === "" ? [] : [inMarkdown(rest), ""]),
  ];
  return `${lines.join("\n")}\n`;
}

function tableOf(sets: readonly SetReport[]): readonly string[] {
  if (sets.length === 0) return [];
  const columns = columnsFor(sets);
  const rows = sets.slice(0, MOST_ROWS).map((set) => {
    const remark = setRemark(set);
    const name = `${code(set.address)}${remark === "" ? "" : `<br>${inMarkdown(remark)}`}`;
    return `| ${[name, ...columns.map(([column]) => bold(column === "urls", cell(set.counts[column])))].join(" | ")} |`;
  });
  return [
    `| set | ${columns.map(([, title]) => title).join(" | ")} |`,
    `| :-- |${" --: |".repeat(columns.length)}`,
    ...rows,
    "",
    ...(sets.length > MOST_ROWS ? [`and ${counted(sets.length - MOST_ROWS, "more set")}`, ""] : []),
  ];
}

function bold(isBold: boolean, text: string): string {
  return isBold ? `**${text}**` : text;
}

function noteText({ text, set }: Note, sets: readonly SetReport[]): string {
  return `${set === undefined || sets.length < 2 ? "" : `${code(set)}: `}${inMarkdown(text)}`;
}

function listOf(items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_NOTES;
  return [
    ...items.slice(0, MOST_NOTES).map((item) => `- ${item}`),
    ...(more > 0 ? [`- and ${count(more)} more`] : []),
    "",
  ];
}

function code(name: string): string {
  return `<code>${inMarkdown(name)}</code>`;
}

function quietPart(stacks: readonly StackReport[], room: number): string {
  if (stacks.length === 0) return "";
  const names: string[] = [];
  let used = 100;
  for (const { name } of stacks) {
    const shown = code(name);
    if (used + shown.length + 2 > room) break;
    names.push(shown);
    used += shown.length + 2;
  }
  const more = stacks.length - names.length;
  return `Nothing to do in ${names.join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}.\n`;
}

/** Hands out what room there is to the lists of paths, to each its share of what those before it have left. */
class Lists {
  leftOut = 0;
  private waiting: number;
  private readonly isOpen: boolean;

  constructor(
    groups: readonly PathGroup[],
    private room: number,
  ) {
    this.waiting = groups.length;
    this.isOpen = groups.reduce((all, { paths }) => all + paths.length, 0) <= MOST_IN_SIGHT;
  }

  of({ address, groups }: SetReport, isNamed: boolean): string {
    if (groups.length === 0) return "";
    const name = isNamed ? `In ${code(address)}:\n\n` : "";
    if (name.length > this.room) return this.without(groups);
    this.room -= name.length;
    return name + groups.map((group) => this.list(group)).join("");
  }

  private list(group: PathGroup): string {
    const share = Math.floor(this.room / Math.max(1, this.waiting));
    this.waiting -= 1;
    const summary = `<details${this.isOpen ? " open" : ""}><summary>${code(group.prefix)} ${groupCounts(group)}</summary>\n\n<pre>\n`;
    const end = "</pre>\n\n</details>\n\n";
    const more = (paths: number): string => `and ${counted(paths, "more path")}\n`;
    const fixed = summary.length + end.length + more(group.paths.length).length;
    if (fixed > share) {
      this.leftOut += group.paths.length;
      return "";
    }
    let lines = "";
    let shown = 0;
    for (const entry of group.paths) {
      const line = entryLine(entry);
      if (fixed + lines.length + line.length > share) break;
      lines += line;
      shown += 1;
    }
    const rest = group.paths.length - shown;
    this.leftOut += rest;
    const text = summary + lines + (rest > 0 ? more(rest) : "") + end;
    this.room -= text.length;
    return text;
  }

  private without(groups: readonly PathGroup[]): string {
    this.waiting -= groups.length;
    for (const { paths } of groups) this.leftOut += paths.length;
    return "";
  }
}

const KIND_WIDTH = 10;

function entryLine(entry: PathEntry): string {
  const note = pathNote(entry);
  return `${kindWord(entry.kind).padEnd(KIND_WIDTH)} ${inMarkdown(entry.path)}${note === "" ? "" : `  (${inMarkdown(note)})`}\n`;
}
