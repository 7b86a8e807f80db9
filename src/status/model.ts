/** How far a set has come: pure, from what a state knows and what the task list says. */
import { afterLooking, endOf, grouped } from "../handler/evidence/task-results";
import { HISTORY_MS } from "../handler/evidence/times";
import { urlKey } from "../handler/urls";
import { stripAuthKey } from "../paths";
import type { VodTask } from "../vod/operations/tasks";
import { identified } from "./identify";
import type { KnownSet } from "./state";

/** A wanted path that has not arrived. */
export interface OpenPath {
  /** Without a signature. */
  readonly path: string;
  readonly state: "under_way" | "pending" | "given_up";
  /** Why it is pending or given up; absent under way. */
  readonly reason?: string;
  /** How often it was accepted and failed at the origin, where it did. */
  readonly attempts?: number;
  /** Of what is under way: percent, 0 to 100. */
  readonly progress?: number;
}

/** In paths, every one of them in exactly one of the last four. */
export interface SetCounts {
  readonly wanted: number;
  /** The service has fetched them, as far as anybody knows. */
  readonly arrived: number;
  readonly underWay: number;
  readonly pending: number;
  readonly givenUp: number;
}

export interface SetReport extends SetCounts {
  readonly address: string;
  readonly source: string;
  readonly domain: string;
  readonly result: string | undefined;
  /** All that has not arrived, in the order of the paths. */
  readonly open: readonly OpenPath[];
}

/**
 * The set with what the task list says: what has ended is under way no more, what failed is pending or given up. With
 * the same list again it changes nothing more.
 *
 * @param now the service's time, milliseconds since 1970
 */
export function afterListing(set: KnownSet, list: readonly VodTask[], now: number): KnownSet {
  const known = identified(set, list, now);
  // The service forgets a task after three days, and nobody can say any more what became of it.
  const underWay = known.ledger.underWay.filter(({ submittedAt }) => submittedAt > now - HISTORY_MS);
  return { ...known, ledger: afterLooking({ ...known.ledger, underWay }, known.wanted, grouped(list)) };
}

/** @param list for the progress of what is under way */
export function reportOf({ ledger, ...set }: KnownSet, list: readonly VodTask[] = []): SetReport {
  const progress = progressByPath({ ledger, ...set }, list);
  const open: OpenPath[] = [];
  for (const path of set.wanted.paths.keys()) {
    const [failed, pending] = [ledger.givenUp.get(path), ledger.pending.get(path)];
    const [state, entry] =
      failed === undefined ? (["pending", pending] as const) : (["given_up", failed] as const);
    const shown = stripAuthKey(path);
    if (entry !== undefined) {
      const tried = entry.attempts === 0 ? {} : { attempts: entry.attempts };
      open.push({ path: shown, state, reason: entry.reason, ...tried });
    } else if (progress.has(path)) {
      open.push({ path: shown, state: "under_way", progress: progress.get(path) ?? 0 });
    }
  }
  const count = (state: OpenPath["state"]): number => open.filter((one) => one.state === state).length;
  return {
    address: set.address,
    source: set.source,
    domain: set.wanted.domain,
    result: set.result,
    wanted: set.wanted.paths.size,
    arrived: set.wanted.paths.size - open.length,
    underWay: count("under_way"),
    pending: count("pending"),
    givenUp: count("given_up"),
    open,
  };
}

/** Of what is under way. */
function progressByPath(
  { ledger, wanted, unidentified }: Pick<KnownSet, "ledger" | "wanted" | "unidentified">,
  list: readonly VodTask[],
): ReadonlyMap<string, number> {
  const rows = grouped(list);
  const progress = new Map<string, number>([...unidentified].map((path) => [path, 0]));
  for (const task of ledger.underWay) {
    for (const one of task.urls) {
      if (wanted.paths.get(one.path) !== one.version) continue;
      const own = task.taskIds.flatMap((id) => rows.get(id)?.get(urlKey(one.url)) ?? []);
      const percents = own.map(({ process }) => percentOf(process));
      if (endOf(one, task, rows).kind !== "under-way") continue;
      progress.set(one.path, percents.length === 0 ? 0 : Math.min(...percents));
    }
  }
  return progress;
}

function percentOf(process: string): number {
  const percent = Number.parseInt(process, 10);
  return Number.isNaN(percent) ? 0 : Math.min(100, Math.max(0, percent));
}

/** The sum of several sets. */
export function total(reports: readonly SetCounts[]): SetCounts {
  const sum = (name: keyof SetCounts): number => reports.reduce((all, one) => all + one[name], 0);
  return {
    wanted: sum("wanted"),
    arrived: sum("arrived"),
    underWay: sum("underWay"),
    pending: sum("pending"),
    givenUp: sum("givenUp"),
  };
}
