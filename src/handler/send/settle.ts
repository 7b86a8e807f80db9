/** What became of a call whose answer was lost: the task list tells. */
import type { VodTask } from "../../vod/operations/tasks";
import { messageOf } from "../../vod/errors";
import { copySettings } from "../decide/settings";
import { listAllTasks } from "../evidence/list";
import { isUnclaimed, type LostCopy, rowOfLostPreload, rowsFrom } from "../evidence/lost-row";
import { byUrl, newestOf } from "../evidence/rows";
import { CLOCK_MARGIN_MS, HISTORY_MARGIN_MS, HISTORY_MS } from "../evidence/times";
import type { SetRun } from "../run";
import { urlKey } from "../urls";

/** When the task list is asked, milliseconds after each other: new tasks show up some seconds late. */
const WAITS_MS = [2_000, 4_000, 8_000, 16_000] as const;

export interface LostCall {
  readonly objectType: "file" | "preload";
  /** Monotonic, milliseconds. */
  readonly sentAt: number;
}

export interface Found {
  /** Paths that the service has. */
  readonly there: readonly string[];
  readonly missing: readonly string[];
  readonly taskIds: readonly string[];
  /** A row may belong to some of the missing paths or to another lost call. */
  readonly ambiguous: boolean;
}

export interface Settled extends Found {
  /** Whether what is missing was not accepted: the last look, when all would be there, showed nothing of the call. */
  readonly certain: boolean;
}

/**
 * Looks for the paths of a lost call, with patience. A call is accepted whole or not at all, so that rows which appear
 * little by little are waited for. Never rejects.
 */
export async function findLost(run: SetRun, paths: readonly string[], lost: LostCall): Promise<Settled> {
  const { clock, signal, log, time } = run.context;
  let found: Found = { there: [], missing: paths, taskIds: [], ambiguous: false };
  let sawLast = false;
  for (const [index, waitMs] of WAITS_MS.entries()) {
    await clock.sleep(waitMs, run.cut);
    if (signal.aborted || clock.monotonic() >= run.deadline) break;
    try {
      found = await lookFor(run, paths, { ...lost, since: time.at(lost.sentAt) });
      sawLast = index === WAITS_MS.length - 1;
    } catch (failure) {
      log.info("the task list could not be read", { why: messageOf(failure) });
      continue;
    }
    if (found.missing.length === 0) break;
  }
  return { ...found, certain: sawLast && found.there.length === 0 };
}

/** @throws what the client throws */
export async function lookFor(
  run: SetRun,
  paths: readonly string[],
  {
    objectType,
    since,
    sentAt = Number.NEGATIVE_INFINITY,
  }: Pick<LostCall, "objectType"> & Partial<LostCall> & { readonly since: number },
): Promise<Found> {
  const { progress, context, wanted } = run;
  const { memory } = context.gate;
  const lostCopy = (path: string): LostCopy => ({
    url: progress.url(path),
    copy: { version: wanted.paths.get(path) ?? "", copySettings: copySettings(wanted) },
    since,
    sentAt,
  });
  const isPreload = objectType === "preload";
  const from = isPreload
    ? paths.reduce((first, path) => Math.min(first, rowsFrom(memory, lostCopy(path))), Infinity)
    : since - CLOCK_MARGIN_MS;
  const startTime = Math.max(from, context.time.now() - HISTORY_MS + HISTORY_MARGIN_MS);
  const query = { domainName: wanted.domain, objectType, startTime };
  const rows = byUrl(await listAllTasks(context.client, query, run.cut));
  // A task that has failed since then was accepted as well; looking at the tasks under way finds that out.
  const rowOf = (path: string): VodTask | "ambiguous" | undefined => {
    const own = rows.get(urlKey(progress.url(path))) ?? [];
    if (isPreload) return rowOfLostPreload(memory, lostCopy(path), own);
    // The time margin may include rows of an earlier call, and rows of other sets' calls.
    return newestOf(own.filter((task) => isUnclaimed(memory, task, sentAt)));
  };
  const found = new Map(paths.map((path) => [path, rowOf(path)]));
  const there = [...found].flatMap(([path, row]) =>
    row === undefined || row === "ambiguous" ? [] : [{ path, row }],
  );
  const shown = new Set(there.map(({ path }) => path));
  return {
    there: [...shown],
    missing: paths.filter((path) => !shown.has(path)),
    taskIds: [...new Set(there.map(({ row }) => row.taskId))],
    ambiguous: [...found.values()].includes("ambiguous"),
  };
}
