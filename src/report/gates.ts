/** Gates for jobs: what must not be so, and whether it is. What can't be known shuts a gate. Pure. */
import { allOf, byNumber, count, counted } from "../text/prose";
import { setsOf, sum } from "./judge/stack";
import type { Gate, Report } from "./report";

export interface GateOptions {
  /** Shut when not all of it fits into today's quota. */
  readonly overQuota?: boolean;
  /** Shut while any path is given up. */
  readonly givenUp?: boolean;
  /** Shut when more URLs than this are to be sent. */
  readonly maxUrls?: number;
  /** Shut when a deploy would do anything but send what is pending. */
  readonly onlyPending?: boolean;
}

/** One each, so that a job can tell; of several that are shut the first counts. */
const GATE_EXIT_CODES: Readonly<Record<Gate["gate"], number>> = {
  "over-quota": 3,
  "given-up": 4,
  "max-urls": 5,
  "only-pending": 6,
};

export function gatesOf(report: Report, options: GateOptions): readonly Gate[] {
  const { overQuota, givenUp, maxUrls, onlyPending } = options;
  const failed = report.verdict === "plan-failed" ? "the plan ended with an error" : "";
  const gate = (name: Gate["gate"], found: string): Gate => {
    const why = failed === "" ? found : failed;
    return { gate: name, isOpen: why === "", why };
  };
  return [
    ...(overQuota === true ? [gate("over-quota", whyOverQuota(report))] : []),
    ...(givenUp === true ? [gate("given-up", whyGivenUp(report))] : []),
    ...(maxUrls === undefined ? [] : [gate("max-urls", whyTooMany(report, maxUrls))]),
    ...(onlyPending === true ? [gate("only-pending", whyMore(report))] : []),
  ];
}

/** 0 while all gates are open. */
export function exitCodeOf(gates: readonly Gate[]): number {
  const shut = gates.find(({ isOpen }) => !isOpen);
  return shut === undefined ? 0 : GATE_EXIT_CODES[shut.gate];
}

function whyOverQuota({ urls, refreshes, quota }: Report): string {
  if (urls === 0) return "";
  if (urls === null) return "what is sent is only known after apply";
  if (quota.short === null)
    return "the day's quota is not known: use --quota, or a data source vodpreload_quota";
  if (quota.short > 0) return `${counted(quota.short, "URL")} more than today's quota has left`;
  if (quota.refreshesLeft !== null && (refreshes ?? 0) > quota.refreshesLeft) {
    return `${counted((refreshes ?? 0) - quota.refreshesLeft, "URL")} more to refresh than today's quota has left`;
  }
  return "";
}

function whyGivenUp(report: Report): string {
  const open = setsOf(report).some(({ counts }) => counts.givenUp === null);
  if (open) return "which paths stay given up is only known after apply";
  const paths = sum(setsOf(report).map(({ counts }) => counts.givenUp)) ?? 0;
  return paths === 0 ? "" : `${counted(paths, "path")} ${byNumber(paths, "is", "are")} given up`;
}

function whyTooMany({ urls }: Report, most: number): string {
  if (urls === null) return "what is sent is only known after apply";
  return urls > most ? `${counted(urls, "URL")} to send, more than ${count(most)}` : "";
}

/** Any other change is none that a job which only drains should carry out. */
function whyMore({ stacks, notRead }: Report): string {
  if (notRead.length > 0) return `${counted(notRead.length, "stack")} could not be read`;
  const others = stacks.reduce((all, { otherChanges }) => all + otherChanges, 0);
  if (others > 0) return `${counted(others, "resource")} besides the sets would change`;
  for (const { address, action, counts, changed } of setsOf({ stacks })) {
    if (action === "none") continue;
    if (action !== "update") return `${address}: ${action}`;
    if (counts.urls === null) return `${address}: what is sent is only known after apply`;
    if (changed.length > 0) return `${address}: ${allOf(changed)} would change`;
  }
  return "";
}
