/** The day's quota held against what is to be sent. Pure. */
import type { Quota, QuotaReading, Verdict } from "../report";

/** What is known of an account's quota, and from where. */
export interface KnownQuota {
  readonly source: Quota["source"];
  readonly reading: QuotaReading | undefined;
  /** Undefined where only Terraform knows. */
  readonly keepFree: number | undefined;
}

/** @param urls to send; null: only known after apply */
export function judgeQuota({ source, reading, keepFree }: KnownQuota, urls: number | null): Quota {
  const kept = keepFree ?? null;
  if (reading === undefined) {
    const nothing = { total: null, left: null, refreshesLeft: null, after: null, short: null, days: null };
    return { source: "unknown", keepFree: kept, ...nothing };
  }
  const { total, left, refreshesLeft } = reading;
  const usable = Math.max(0, left - (keepFree ?? 0));
  if (urls === null) {
    return { source, total, left, keepFree: kept, refreshesLeft, after: null, short: null, days: null };
  }
  const short = Math.max(0, urls - usable);
  return {
    source,
    total,
    left,
    keepFree: kept,
    refreshesLeft,
    after: left - (urls - short),
    short,
    days: daysFor(urls, usable, Math.max(0, total - (keepFree ?? 0))),
  };
}

function daysFor(urls: number, usable: number, daily: number): number | null {
  if (urls === 0) return 0;
  if (urls <= usable) return 1;
  if (daily === 0) return null;
  return (usable > 0 ? 1 : 0) + Math.ceil((urls - usable) / daily);
}

export function verdictOf(urls: number | null, quota: Quota, isFailed: boolean): Verdict {
  if (isFailed) return "plan-failed";
  if (urls === null) return "open";
  if (urls === 0) return "nothing";
  if (quota.short === null) return "quota-unknown";
  return quota.short > 0 ? "over-quota" : "fits";
}
