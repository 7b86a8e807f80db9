/** What the account has done today, and may still do. */
import { hostOf, urlKey } from "../handler/urls";
import type { VodTask } from "../vod/operations/tasks";

/** All in URLs. */
export interface QuotaReport {
  readonly total: number;
  readonly left: number;
  /** When the next day begins, milliseconds since 1970. */
  readonly resetsAt: number;
}

export interface DomainSubmissions {
  readonly domain: string;
  /** Preloaded today, by whoever; one that was sent twice counts twice. */
  readonly urls: number;
}

/** Those with most first. @param since when the day began, milliseconds since 1970 */
export function submissionsByDomain(list: readonly VodTask[], since: number): readonly DomainSubmissions[] {
  const byDomain = new Map<string, number>();
  for (const { objectPath, creationTime } of list) {
    if (creationTime < since) continue;
    const domain = hostOf(urlKey(objectPath));
    byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
  }
  return [...byDomain]
    .map(([domain, urls]) => ({ domain, urls }))
    .sort((one, other) => other.urls - one.urls || (one.domain < other.domain ? -1 : 1));
}
