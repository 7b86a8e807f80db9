/** Reports for programs: the shapes that docs/status.md promises. */
import type { SetReport } from "./model";
import type { Snapshot } from "./snapshot";

/** Raised when a member is renamed or removed, or means something else. */
const FORMAT = 1;

/** @param version of this package */
export function snapshotJson(
  { at, sets, tasksRead, quota, today, troubles }: Snapshot,
  version: string,
): unknown {
  return {
    format: FORMAT,
    package: version,
    at: instant(at),
    tasksRead,
    troubles,
    sets: sets.map(setJson),
    quota:
      quota === undefined
        ? null
        : { total: quota.total, left: quota.left, resetsAt: instant(quota.resetsAt) },
    preloadedToday: today ?? null,
  };
}

/** One line of `watch --json`; of the last one `end` says how it ended. */
export function progressJson(
  sets: readonly SetReport[],
  at: number,
  end: "arrived" | "given-up" | "pending" | "timeout" | "interrupted" | null,
): unknown {
  return { format: FORMAT, at: instant(at), end, sets: sets.map(setJson) };
}

function setJson(set: SetReport): unknown {
  const { address, source, domain, result, wanted, arrived, underWay, pending, givenUp, open } = set;
  return {
    address,
    source,
    domain,
    result: result ?? null,
    wanted,
    arrived,
    underWay,
    pending,
    givenUp,
    paths: open.map(({ path, state, reason, attempts, progress }) => ({
      path,
      state,
      ...(reason === undefined ? {} : { reason }),
      ...(attempts === undefined ? {} : { attempts }),
      ...(progress === undefined ? {} : { progress }),
    })),
  };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
