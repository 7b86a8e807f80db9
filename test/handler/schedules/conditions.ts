/** The service under a schedule's conditions: its quota, how late it shows rows, and where its nodes are. */
import { DOMAIN, type FakeClock, TestService } from "../support";
import type { Conditions } from "./schedule";

/** URLs that some oddities concern. */
const SOME = "[135]\\.mp4$";

export function serviceUnder(conditions: Conditions, clock: FakeClock): TestService {
  const { dailyQuota, visibilityDelayMs, taskIdsPerCall, refreshTaskIdsPerCall, scope } = conditions;
  const service = new TestService(clock, {
    quota: { preload: dailyQuota, urls: dailyQuota * 2 },
    taskDurationMs: 20_000,
    refreshDurationMs: 8_000,
    visibilityDelayMs,
    taskIdsPerCall,
    rowSpreadMs: conditions.rowSpreadMs ?? 0,
    lateRows: [{ urlMatches: SOME, ms: conditions.lateRowsMs ?? 0 }],
    slowRefreshes: [{ urlMatches: SOME, ms: conditions.slowRefreshesMs ?? 0 }],
    ...(refreshTaskIdsPerCall === undefined ? {} : { refreshTaskIdsPerCall }),
    domains: [{ domainName: DOMAIN, scope }],
  });
  service.mostRows = conditions.mostRows;
  service.tellsTotal = conditions.tellsTotal;
  return service;
}

/** Areas in which the domain has nodes. */
export function areasOf({ scope }: Conditions): readonly ("domestic" | "overseas")[] {
  return scope === "global" ? ["domestic", "overseas"] : ["domestic"];
}

/** The longest that a new row of the URL may stay hidden, milliseconds. */
export function hiddenMs(conditions: Conditions, of: string): number {
  const { visibilityDelayMs, rowSpreadMs = 0, lateRowsMs = 0 } = conditions;
  return visibilityDelayMs + rowSpreadMs + (new RegExp(SOME).test(of) ? lateRowsMs : 0);
}
