/** A report for a terminal or a log, in plain lines. */
import { count, counted } from "../../text/prose";
import type { Note, PathGroup, Report, SetReport, StackReport } from "../report";
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
  quotaBar,
  quotaLine,
  setRemark,
  TITLE,
} from "./words";

/** Of each group; the other formats have all. */
const MOST_PATHS = 10;
const KIND_WIDTH = 10;

/** Lines without their ends; what somebody named is written out where a terminal would act on it. */
export function textLines(report: Report): readonly string[] {
  const { stacks, gates, notRead, quota, kind } = report;
  const bar = quotaBar(quota);
  const lines = [
    `${TITLE[kind]}: ${headline(report)}`,
    ...(kind === "comparison" ? [] : [`${bar === null ? "" : `${bar} `}${quotaLine(quota)}`]),
    ...gates.filter(({ isOpen }) => !isOpen).map(({ gate, why }) => `Gate ${gate} is shut: ${why}`),
    ...notRead.map(({ name, why }) => `Stack ${name} is not in this report: ${why}`),
    ...(stacks.every(({ sets }) => sets.length === 0) ? ["There is no preload set."] : []),
    ...stacks.filter((stack) => !isQuiet(stack)).flatMap((stack) => stackLines(stack, stacks.length > 1)),
    ...quietLines(stacks.filter(isQuiet)),
  ];
  return lines.map(visible);
}

function stackLines(stack: StackReport, isNamed: boolean): readonly string[] {
  const { sets, warnings, notDone } = stack;
  const rest = otherChanges(stack);
  return [
    "",
    ...(isNamed ? [`${stack.name}: ${headline(stack)}`] : []),
    ...tableLines(sets),
    ...warnings.map((note) => `Warning: ${noteText(note)}`),
    ...notDone.map((note) => `Not done: ${noteText(note)}`),
    ...(rest === "" ? [] : [rest]),
    ...sets.flatMap((set) => listLines(set, sets.length > 1)),
  ];
}

function tableLines(sets: readonly SetReport[]): readonly string[] {
  if (sets.length === 0) return [];
  const columns = columnsFor(sets);
  const rows = [
    ["set", ...columns.map(([, title]) => title)],
    ...sets.map((set) => [visible(set.address), ...columns.map(([name]) => cell(set.counts[name]))]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  const remarks = sets.flatMap((set) => {
    const remark = setRemark(set);
    return remark === "" ? [] : [`${set.address}: ${remark}`];
  });
  return [...table, ...remarks];
}

function noteText({ text, set }: Note): string {
  return set === undefined ? text : `${set}: ${text}`;
}

function listLines({ address, groups }: SetReport, isNamed: boolean): readonly string[] {
  if (groups.length === 0) return [];
  return [...(isNamed ? ["", address] : [""]), ...groups.flatMap(groupLines)];
}

function groupLines(group: PathGroup): readonly string[] {
  const shown = group.paths.slice(0, MOST_PATHS).map((entry) => {
    const note = pathNote(entry);
    return `  ${kindWord(entry.kind).padEnd(KIND_WIDTH)} ${entry.path}${note === "" ? "" : `  (${note})`}`;
  });
  const more = group.paths.length - shown.length;
  return [
    `${group.prefix}  ${groupCounts(group)}`,
    ...shown,
    ...(more > 0 ? [`  and ${counted(more, "more path")}`] : []),
  ];
}

function quietLines(stacks: readonly StackReport[]): readonly string[] {
  if (stacks.length === 0) return [];
  if (stacks.length > MOST_PATHS) return ["", `Nothing to do in ${count(stacks.length)} stacks.`];
  return ["", `Nothing to do in ${stacks.map(({ name }) => name).join(", ")}.`];
}
