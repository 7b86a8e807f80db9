/** How things stand now: the sets, and the account that they draw on. */
import { messageOf } from "../vod/errors";
import { quotaDayBegan, quotaDayEnds } from "../vod/quota-day";
import type { VodTask } from "../vod/operations/tasks";
import { type DomainSubmissions, type QuotaReport, submissionsByDomain } from "./account";
import { listPreloads, type Service } from "./ask";
import { afterListing, reportOf, type SetReport } from "./model";
import type { KnownSet } from "./state";

export interface Snapshot {
  /** The service's time, milliseconds since 1970. */
  readonly at: number;
  readonly sets: readonly SetReport[];
  /** False when the sets are as the state knows them, because the task list could not be read. */
  readonly tasksRead: boolean;
  /** Undefined when it could not be read. */
  readonly quota: QuotaReport | undefined;
  /** What was preloaded since the service's day began; undefined when it could not be read. */
  readonly today: readonly DomainSubmissions[] | undefined;
  /** What could not be read, and why. */
  readonly troubles: readonly string[];
}

/** Never rejects: two operations, and what one of them can't tell is left open. */
export async function takeSnapshot(
  sets: readonly KnownSet[],
  service: Service,
  signal: AbortSignal,
): Promise<Snapshot> {
  const { client, time } = service;
  const troubles: string[] = [];
  const attempt = async <T>(what: string, make: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await make();
    } catch (error) {
      troubles.push(`${what} could not be read: ${messageOf(error)}`);
      return undefined;
    }
  };
  // First, because its answer tells what time the service has, and so when its day began.
  const quota = await attempt("The quota", () => client.call("quota", {}, { signal }));
  const began = quotaDayBegan(time.now());
  const list = await attempt("The task list", () => listPreloads(sets, service, signal, began));
  const at = time.now();
  return {
    at,
    sets: sets.map((set) => asOf(set, list, at)),
    tasksRead: list !== undefined,
    quota:
      quota === undefined
        ? undefined
        : { total: quota.preloadQuota, left: quota.preloadRemain, resetsAt: quotaDayEnds(at) },
    today: list === undefined ? undefined : submissionsByDomain(list, began),
    troubles,
  };
}

function asOf(set: KnownSet, list: readonly VodTask[] | undefined, now: number): SetReport {
  return list === undefined ? reportOf(set) : reportOf(afterListing(set, list, now), list);
}
