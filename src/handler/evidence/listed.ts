/** The rows of the task list that answer the questions about a set's paths: no more of it is read than they need. */
import { sentBeside } from "../../set";
import type { VodTask } from "../../vod/operations/tasks";
import { messageOf } from "../../vod/errors";
import { copySettings } from "../decide/settings";
import type { SetRun } from "../run";
import { listAllTasks } from "./list";
import { type LostCopy, rowsFrom } from "./lost-row";
import type { Question } from "./questions";
import { byUrl, Refreshes } from "./rows";
import { FIRST_VERSION } from "./stranger";
import {
  CLOCK_MARGIN_MS,
  LATE_WORK_MS,
  LONGEST_CALL_MS,
  HISTORY_MARGIN_MS,
  HISTORY_MS,
  LONGEST_REFRESH_MS,
} from "./times";

export interface Listed {
  /** Of a URL, by its key. */
  preloads(key: string): readonly VodTask[];
  readonly refreshes: Refreshes;
  /** Whether a preload of whoever's settings lies where this set wants it. */
  readonly anywhere: boolean;
}

/**
 * @param notBefore of a second look: what is older has been seen
 * @throws what the client throws
 */
export async function readListed(
  run: SetRun,
  questions: readonly Question[],
  notBefore = 0,
): Promise<Listed> {
  const rows = byUrl(await preloadRows(run, questions, notBefore));
  const preloads = (key: string): readonly VodTask[] => rows.get(key) ?? [];
  const candidates = questions.filter(
    ({ kind, due, key }) => kind === "stranger" && due.version === FIRST_VERSION && rows.has(key),
  );
  const refreshes = await refreshRows(
    run,
    questions,
    candidates.flatMap(({ key }) => preloads(key)),
  );
  return { preloads, refreshes, anywhere: candidates.length > 0 && (await settingsCannotMatter(run)) };
}

/** What a question about a lost call looks for. */
export function lostCopy(
  { progress, wanted }: SetRun,
  { due, since, call }: Extract<Question, { readonly kind: "lost" }>,
): LostCopy {
  const until = call?.lostAt === undefined ? since + LONGEST_CALL_MS : call.lostAt + LATE_WORK_MS;
  const copy = { version: due.version, copySettings: copySettings(wanted) };
  return { url: progress.url(due.path), copy, since, until };
}

async function preloadRows(
  run: SetRun,
  questions: readonly Question[],
  notBefore: number,
): Promise<readonly VodTask[]> {
  const { client, clock, gate } = run.context;
  const oldest = oldestListed(run);
  const needs = questions.flatMap((question) => {
    switch (question.kind) {
      case "stranger":
        return [oldest];
      case "accepted":
        return [question.call.at - CLOCK_MARGIN_MS];
      case "lost":
        return [rowsFrom(run.context.gate.memory, lostCopy(run, question))];
      case "purge":
        return [];
    }
  });
  if (needs.length === 0) return [];
  const startTime = Math.max(oldest, notBefore, earliest(needs));
  const query = { domainName: run.wanted.domain, objectType: "preload", startTime } as const;
  const begun = clock.monotonic();
  const rows = await listAllTasks(client, query, run.cut);
  gate.memory.noteSeen(rows, begun);
  return rows;
}

/**
 * Refreshes that may be under way, and those that tell what a listed preload is worth.
 *
 * @param candidates preloads that may stand in for sending
 */
async function refreshRows(
  run: SetRun,
  questions: readonly Question[],
  candidates: readonly VodTask[],
): Promise<Refreshes> {
  if (questions.length === 0) return new Refreshes([]);
  const { client, time } = run.context;
  const oldest = oldestListed(run);
  const since = [
    time.now() - LONGEST_REFRESH_MS,
    ...candidates.map(({ creationTime }) => creationTime),
    ...questions.flatMap((question) => {
      if (question.kind === "accepted") return [question.call.at];
      return question.kind === "lost" ? [question.since] : [];
    }),
  ];
  const startTime = Math.max(oldest, earliest(since) - CLOCK_MARGIN_MS);
  // Without a type and a domain: refreshes of folders and patterns purge as well.
  const ofAnyType = await listAllTasks(client, { startTime }, run.cut);
  if (candidates.length === 0) return new Refreshes(ofAnyType);
  const query = { domainName: run.wanted.domain, objectType: "file", startTime: oldest } as const;
  return new Refreshes([...ofAnyType, ...(await listAllTasks(client, query, run.cut))]);
}

/** A copy in another area, or for requests with other headers, is no copy of this set. */
async function settingsCannotMatter({ wanted, context, cut }: SetRun): Promise<boolean> {
  const { domain } = wanted;
  const { area, ...others } = sentBeside(wanted);
  // Without second-level nodes is how the service preloads anyway; whatever else is said may matter.
  if (Object.values(others).some((value) => value !== false)) return false;
  try {
    const scope = await context.gate.scopeOf(domain, cut);
    return area === undefined ? scope !== "global" && scope !== "" : scope === area;
  } catch (error) {
    context.log.info("where the domain is accelerated could not be read", { domain, why: messageOf(error) });
    return false;
  }
}

function oldestListed({ context }: SetRun): number {
  return context.time.now() - HISTORY_MS + HISTORY_MARGIN_MS;
}

/** The earliest of very many times; as arguments of one call to `Math.min` they would be too many. */
function earliest(moments: readonly number[]): number {
  return moments.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}
