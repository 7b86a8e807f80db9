/** Charts of the page, as SVG inside it: the quota, the sets side by side, the paths by prefix. */
import { count } from "../../text/prose";
import { PATH_KINDS, type PathGroup, type PathKind, type Quota, type SetReport } from "../report";
import { inHtml } from "./html-escape";
import { cell, kindWord, quotaShares } from "./words";

const WIDTH = 600;
const ROW = 40;
const BAR = 14;
const MOST_ROWS = 30;
const MOST_LETTERS = 60;

/** The day's quota: spent, this deploy, left. */
export function quotaChart(quota: Quota): readonly string[] {
  const shares = quotaShares(quota);
  if (shares === null || quota.total === null) return [];
  const { spent, now, free } = shares;
  const parts = [
    ["spent", spent, "spent before"],
    ["now", now, "this deploy"],
    ["free", free, "left after"],
  ] as const;
  const label = `Of ${count(quota.total)} URLs today: ${parts.map(([, urls, words]) => `${count(urls)} ${words}`).join(", ")}`;
  return [
    ...figure(label, 20, [
      bar(
        parts.map(([name, urls]) => [name, urls] as const),
        quota.total,
        0,
      ),
    ]),
    legend(parts.map(([name, urls, words]) => [name, `${words} ${count(urls)}`] as const)),
  ];
}

/** What each set sends; nothing for a single one. */
export function setsChart(sets: readonly SetReport[]): readonly string[] {
  const sending = sets.filter(({ counts }) => (counts.urls ?? 0) > 0);
  if (sending.length < 2) return [];
  const shown = [...sending].sort((a, b) => (b.counts.urls ?? 0) - (a.counts.urls ?? 0)).slice(0, MOST_ROWS);
  const rows = shown.map(({ address, counts }) => ({
    name: address,
    value: cell(counts.urls),
    parts: [
      ["new", counts.new ?? 0],
      ["changed", counts.changed ?? 0],
      ["pending", counts.pending ?? 0],
      ["retried", counts.retried ?? 0],
      ["resent", counts.resent ?? 0],
    ] as const,
  }));
  return rowsChart("URLs to send, by set", rows);
}

/** How many paths lie below each prefix, by what happens to them; nothing for a single prefix. */
export function groupsChart(groups: readonly PathGroup[]): readonly string[] {
  if (groups.length < 2) return [];
  const rows = groups.map(({ prefix, paths }) => ({
    name: prefix,
    value: count(paths.length),
    parts: PATH_KINDS.map((kind) => [kind, paths.filter((one) => one.kind === kind).length] as const),
  }));
  return rowsChart("Paths, by prefix", rows);
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly parts: readonly (readonly [PathKind, number])[];
}

function rowsChart(label: string, rows: readonly Row[]): readonly string[] {
  const total = ({ parts }: Row): number => parts.reduce((all, [, number]) => all + number, 0);
  const most = Math.max(1, ...rows.map(total));
  const kinds = PATH_KINDS.filter((kind) =>
    rows.some(({ parts }) => parts.some(([name, number]) => name === kind && number > 0)),
  );
  return [
    ...figure(
      label,
      rows.length * ROW,
      rows.map(
        (row, index) =>
          `<text x="0" y="${index * ROW + 14}">${inHtml(cut(row.name))}</text>` +
          `<text x="${WIDTH}" y="${index * ROW + 14}" text-anchor="end">${row.value}</text>` +
          bar(row.parts, most, index * ROW + 20),
      ),
    ),
    legend(kinds.map((kind) => [kind, kindWord(kind)] as const)),
  ];
}

function figure(label: string, height: number, inside: readonly string[]): readonly string[] {
  return [
    `<figure><figcaption>${inHtml(label)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${inHtml(label)}">`,
    ...inside,
    "</svg></figure>",
  ];
}

function bar(parts: readonly (readonly [string, number])[], whole: number, y: number): string {
  let x = 0;
  return parts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => {
      const width = (number / whole) * WIDTH;
      const rect = `<rect class="${name}" x="${x.toFixed(1)}" y="${y}" width="${Math.max(1, width).toFixed(1)}" height="${BAR}"></rect>`;
      x += width;
      return rect;
    })
    .join("");
}

function legend(entries: readonly (readonly [string, string])[]): string {
  return `<p class="legend">${entries.map(([name, words]) => `<span><i class="${name}"></i>${inHtml(words)}</span>`).join(" ")}</p>`;
}

/** The end of a name tells more than its beginning. */
function cut(name: string): string {
  const letters = Array.from(name);
  return letters.length > MOST_LETTERS ? `…${letters.slice(1 - MOST_LETTERS).join("")}` : name;
}
