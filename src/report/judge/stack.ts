/** From plans to a report: every set, every stack, and all of them together. Pure. */
import type { PlanRead } from "../read/plan";
import { lowest } from "../read/plan";
import type { Note, QuotaReading, Report, SetReport, StackReport } from "../report";
import {
  checkWarning,
  KEEP_FREE_UNKNOWN,
  openWarning,
  PLAN_FAILED,
  QUOTA_UNKNOWN,
  quotaNotDone,
  setNotDone,
} from "./notes";
import { judgeQuota, type KnownQuota, verdictOf } from "./quota";
import { judgeSet, type JudgedSet } from "./set";

export interface ReportParts {
  /** Version of the package. */
  readonly version: string;
  readonly plans: readonly PlanRead[];
  readonly notRead: Report["notRead"];
  /** What the service was asked; undefined when it was not, or did not answer. */
  readonly asked: QuotaReading | undefined;
}

/** The quota belongs to the account, so the stacks are counted as those of one. */
export function judgePlans({ version, plans, notRead, asked }: ReportParts): Report {
  const reading = asked ?? lowest(plans.flatMap(({ quota }) => quota ?? []));
  const source = asked === undefined ? "plan" : "service";
  const judged = plans.map((plan) => {
    const sets = plan.sets.map(judgeSet);
    return { plan, sets, sends: sendsOf(sets) };
  });
  const known = (keepFree: number | undefined): KnownQuota => ({ source, reading, keepFree });
  const stacks = judged.map(({ plan, sets, sends }) => judgeStack(plan, sets, sends, known(plan.keepFree)));
  const all = sendsOf(judged.flatMap(({ sets }) => sets));
  const refreshes = sum(stacks.map((stack) => stack.refreshes));
  const quota = judgeQuota(known(mostKept(plans)), all);
  const isFailed = plans.some((plan) => plan.isFailed);
  return {
    format: 1,
    package: version,
    kind: "plan",
    verdict: verdictOf(all, quota, isFailed),
    urls: all,
    refreshes,
    quota,
    stacks,
    notRead,
    gates: [],
  };
}

function judgeStack(
  plan: PlanRead,
  sets: readonly JudgedSet[],
  urls: number | null,
  known: KnownQuota,
): StackReport {
  const quota = judgeQuota(known, urls);
  const refreshes = sum(sets.map(({ report }) => report.counts.refreshes));
  const reports = sets.map(({ report }) => report);
  return {
    name: plan.name,
    verdict: verdictOf(urls, quota, plan.isFailed),
    urls,
    refreshes,
    quota,
    sets: reports,
    otherChanges: plan.otherChanges,
    plannedAt: plan.plannedAt ?? null,
    warnings: [
      ...(plan.isFailed ? [PLAN_FAILED] : []),
      ...plan.remarks.map((text) => ({ code: "read", text })),
      ...plan.complaints.map(checkWarning),
      ...(quota.left === null && urls !== 0 ? [QUOTA_UNKNOWN] : []),
      ...(quota.left !== null && known.keepFree === undefined ? [KEEP_FREE_UNKNOWN] : []),
      ...sets.flatMap(warningsOf),
    ],
    notDone: [...quotaNotDone(quota, refreshes), ...reports.flatMap(setNotDone)],
  };
}

function warningsOf({ report, remarks }: JudgedSet): readonly Note[] {
  return [
    ...(report.counts.urls === null ? [openWarning(report)] : []),
    ...remarks.map((remark) => ({ ...remark, set: report.address })),
  ];
}

/** URLs that are sent at most; one that two sets send alike goes out once. */
function sendsOf(sets: readonly JudgedSet[]): number | null {
  const urls = sum(sets.map(({ report }) => report.counts.urls));
  if (urls === null) return null;
  const all = new Set<string>();
  let listed = 0;
  for (const { sends } of sets) {
    listed += sends.length;
    for (const one of sends) all.add(one);
  }
  return Math.max(0, urls - (listed - all.size));
}

/** Null when one of them is. */
export function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);
}

function mostKept(plans: readonly PlanRead[]): number | undefined {
  const kept = plans.map(({ keepFree }) => keepFree);
  return kept.includes(undefined) ? undefined : Math.max(0, ...kept.map((one) => one ?? 0));
}

/** Every set of a report. */
export function setsOf({ stacks }: Pick<Report, "stacks">): readonly SetReport[] {
  return stacks.flatMap(({ sets }) => sets);
}
