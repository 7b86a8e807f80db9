/** Reports for a person: plain lines, in which names do nothing but show. */
import { count, counted, firstLines, spoken } from "../text/prose";
import { visible } from "../text/visible";
import type { OpenPath, SetCounts, SetReport } from "./model";
import type { Snapshot } from "./snapshot";

/** Of each kind in a set. */
const MOST_PATHS = 10;

export function snapshotLines(snapshot: Snapshot): readonly string[] {
  const { sets, tasksRead } = snapshot;
  return [
    ...(sets.length === 0 ? ["No preload set is in the state: nothing was deployed from here yet.", ""] : []),
    ...(tasksRead || sets.length === 0
      ? []
      : ["As the state has it; what has arrived since is not known.", ""]),
    ...sets.flatMap((set) => [...setLines(set), ""]),
    ...accountLines(snapshot),
  ];
}

/** `120 of 251 arrived, 120 under way, 10 pending, 1 given up`. */
export function countsText({ wanted, arrived, underWay, pending, givenUp }: SetCounts): string {
  if (wanted === 0) return "no paths";
  const more = [
    [underWay, "under way"],
    [pending, "pending"],
    [givenUp, "given up"],
  ] as const;
  return [
    `${count(arrived)} of ${count(wanted)} arrived`,
    ...more.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`),
  ].join(", ");
}

/** `/a.mp4: origin: Origin Timeout, after 3 attempts`. */
export function openText({ path, reason, attempts, progress }: OpenPath): string {
  const why = reason === undefined ? `${progress ?? 0}%` : visible(reason);
  const tried = attempts === undefined ? "" : `, after ${counted(attempts, "attempt")}`;
  return `${visible(path)}: ${why}${tried}`;
}

function setLines(set: SetReport): readonly string[] {
  const kinds = [
    ["under_way", "Under way"],
    ["pending", "Pending, the next deploy sends them"],
    ["given_up", "Given up"],
  ] as const;
  return [
    `${visible(set.address)} on ${visible(set.domain)} (${visible(set.source)}): ${countsText(set)}`,
    ...(set.result === undefined ? [] : [`  Last deploy: ${visible(set.result)}`]),
    ...kinds.flatMap(([kind, title]) => {
      const paths = set.open.filter(({ state }) => state === kind);
      if (paths.length === 0) return [];
      return [`  ${title}:`, ...firstLines(paths.map(openText), MOST_PATHS).map((line) => `  ${line}`)];
    }),
  ];
}

function accountLines({ at, quota, today }: Snapshot): readonly string[] {
  const lines: string[] = [];
  if (quota !== undefined) {
    const when = new Date(quota.resetsAt).toISOString().slice(0, 16);
    lines.push(
      `Quota: ${count(quota.left)} of the day's ${count(quota.total)} URLs are left. It starts anew at ${when}Z, in ${spoken(quota.resetsAt - at)}.`,
    );
  }
  if (today !== undefined) {
    const sum = today.reduce((all, { urls }) => all + urls, 0);
    lines.push(`Preloaded today by this account: ${counted(sum, "URL")}${sum === 0 ? "." : ":"}`);
    const width = Math.max(0, ...today.map(({ domain }) => visible(domain).length));
    lines.push(
      ...firstLines(
        today.map(({ domain, urls }) => `${visible(domain).padEnd(width)}  ${count(urls)}`),
        MOST_PATHS,
      ),
    );
  }
  return lines;
}
