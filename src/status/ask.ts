/** Asks the service what the sets are waiting for: one listing for all tasks of all sets. */
import { listAllTasks } from "../handler/evidence/list";
import { HISTORY_MARGIN_MS, HISTORY_MS } from "../handler/evidence/times";
import { hostOf, urlKey } from "../handler/urls";
import type { VodClient } from "../vod/client";
import type { ServiceTime } from "../vod/service-time";
import type { VodTask } from "../vod/operations/tasks";
import type { KnownSet } from "./state";

/** The service, as it is spoken to. */
export interface Service {
  readonly client: VodClient;
  /** The service's, which the client learns from its answers. */
  readonly time: ServiceTime;
}

/** Whether the service has to be asked how far these have come. */
export function isOpen({ ledger, unidentified }: KnownSet): boolean {
  return ledger.underWay.length > 0 || unidentified.size > 0;
}

/**
 * The preloads from the first task that has not ended on, all pages.
 *
 * @param since also those from then on, of all domains; milliseconds since 1970
 * @throws what the client throws
 */
export async function listPreloads(
  sets: readonly KnownSet[],
  { client, time }: Service,
  signal: AbortSignal,
  since?: number,
): Promise<readonly VodTask[]> {
  const oldest = time.now() - HISTORY_MS + HISTORY_MARGIN_MS;
  // Rows are matched by their task, so that a listing that begins too early does no harm; a state may hold times of a
  // machine whose clock was off.
  const needs = sets.flatMap(({ ledger, unidentified }) => [
    ...ledger.underWay.map(({ submittedAt }) => submittedAt - HISTORY_MARGIN_MS),
    ...(unidentified.size > 0 ? [oldest] : []),
  ]);
  const first = needs.reduce((least, one) => Math.min(least, one), since ?? Number.POSITIVE_INFINITY);
  if (first === Number.POSITIVE_INFINITY) return [];
  const hosts = since === undefined ? hostsOf(sets) : [];
  const [only] = hosts;
  const query = {
    objectType: "preload",
    startTime: Math.max(oldest, first),
    ...(hosts.length === 1 && only !== undefined ? { domainName: only } : {}),
  } as const;
  return await listAllTasks(client, query, signal);
}

/** Of everything that is waited for. */
function hostsOf(sets: readonly KnownSet[]): readonly string[] {
  const hosts = sets.flatMap(({ ledger, unidentified, wanted }) => [
    ...ledger.underWay.flatMap(({ urls }) => urls.map(({ url }) => hostOf(urlKey(url)))),
    ...(unidentified.size > 0 ? [wanted.domain] : []),
  ]);
  return [...new Set(hosts)];
}
