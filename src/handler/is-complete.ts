/** What became of the tasks under way: complete, failed at the origin, or under way still. */
import { compose } from "../vod/client";
import { listAllTasks } from "./evidence/list";
import { afterLooking, grouped, readTasks, type TaskReading, type TaskRows } from "./evidence/task-results";
import { HISTORY_MARGIN_MS, HISTORY_MS } from "./evidence/times";
import { DiagnosticLog } from "./say/diagnostics";
import type { Wording } from "./say/wording";
import type { HandlerContext } from "./context";
import type { CompletionOutcome, IsCompleteEvent, Ledger, SetProperties, TaskUnderWay } from "./types";
import { hostOf, urlKey } from "./urls";
import { cutAfter, within } from "./within";

/** What looking at tasks takes of the handler's context. */
export interface LookContext extends Pick<HandlerContext, "client" | "clock" | "time" | "signal"> {
  /** Told why the service could not be asked. */
  readonly onUnreadable?: (error: unknown) => void;
  /** Default: as JSON events have it. */
  readonly wording?: Wording;
}

/** A service that has not answered at all by then is not waited for any longer. */
const FIRST_ANSWER_MS = 5_000;

/**
 * Asks the service for each task under way, within the set's timeout. Never rejects, and asking again with the ledger
 * of the answer changes nothing more. A task that the service does not show stays under way until it is three days
 * old: a new one takes some seconds to show up.
 *
 * @example
 * const { PhysicalResourceId, Ledger } = await onEvent({ RequestType: "Create", ResourceProperties }, context);
 * const { IsComplete } = await isComplete({ PhysicalResourceId, ResourceProperties, Ledger }, context);
 */
export async function isComplete(event: IsCompleteEvent, context: LookContext): Promise<CompletionOutcome> {
  return await look(event, context, event.ResourceProperties.timeoutMs, (tasks, { client, signal }) =>
    readTasks(tasks, client, signal),
  );
}

/**
 * Asks only what failed at the origin: one listing, nearly always of one page, however many paths are under way. What
 * is complete stays in the ledger. Otherwise as {@link isComplete}.
 *
 * @param withinMs how long it may take
 */
export async function findFailures(
  event: IsCompleteEvent,
  context: LookContext,
  withinMs: number,
): Promise<CompletionOutcome> {
  return await look(event, context, withinMs, readFailures);
}

type Read = (tasks: readonly TaskUnderWay[], context: LookContext) => Promise<TaskReading>;

async function look(
  { ResourceProperties: wanted, Ledger: before }: IsCompleteEvent,
  { client, clock, time, signal, onUnreadable, wording }: LookContext,
  withinMs: number,
  read: Read,
): Promise<CompletionOutcome> {
  const oldest = time.now() - HISTORY_MS;
  const recent = before.underWay.filter(({ submittedAt }) => submittedAt > oldest);
  const reading: TaskReading =
    recent.length === 0
      ? { rows: new Map() }
      : await readWithin(withinMs, { client, clock, time, signal }, (context) => read(recent, context));
  const ledger = afterLooking({ ...before, underWay: recent }, wanted, reading.rows);
  const diagnostics = new DiagnosticLog(wording);
  noteOriginFailures(diagnostics, before, ledger, wanted);
  if (reading.error !== undefined) {
    onUnreadable?.(reading.error);
    diagnostics.add("TASKS_UNREADABLE", "The set stays as last known.", [], reading.error);
  }
  return {
    IsComplete: ledger.underWay.length === 0,
    Ledger: ledger,
    Diagnostics: diagnostics.finish(false),
  };
}

/** Gives up after the time, and earlier when the service does not answer at all. */
async function readWithin(
  withinMs: number,
  { client, clock, time, signal }: LookContext,
  read: (context: LookContext) => Promise<TaskReading>,
): Promise<TaskReading> {
  const silentMs = Math.min(FIRST_ANSWER_MS, withinMs);
  const cut = cutAfter(withinMs, { clock, signal });
  const silent = cutAfter(silentMs, { clock, signal: cut.signal });
  let limitMs = silentMs;
  const listening = compose(client, (next) => async (operation, request, options) => {
    const answer = await next(operation, request, options);
    silent.dispose();
    limitMs = withinMs;
    return answer;
  });
  const work = read({ client: listening, clock, time, signal: silent.signal });
  const found = await within(work, withinMs, { clock, signal: silent.signal });
  const isLate =
    silent.signal.aborted && !signal.aborted && (found === undefined || found.error !== undefined);
  silent.dispose();
  cut.dispose();
  if (found !== undefined && !isLate) return found;
  const why = signal.aborted ? "Interrupted." : `The service had not answered after ${limitMs / 1_000} s.`;
  return { rows: found?.rows ?? new Map(), error: new Error(why) };
}

export function noteOriginFailures(
  log: DiagnosticLog,
  before: Ledger,
  after: Ledger,
  { maxAttempts }: SetProperties,
): void {
  const added = <T extends { readonly reason: string }>(
    now: ReadonlyMap<string, T>,
    then: ReadonlyMap<string, T>,
  ): readonly (readonly [string, T])[] => [...now].filter(([path]) => !then.has(path));
  const again = added(after.pending, before.pending);
  const over = added(after.givenUp, before.givenUp);
  const words = (some: typeof again | typeof over): string =>
    [...new Set(some.map(([, { reason }]) => reason.replace(/^origin: /, "")))].slice(0, 3).join(", ");
  const paths = (some: typeof again | typeof over): readonly string[] => some.map(([path]) => path);
  if (again.length > 0) log.add("ORIGIN_FAILED", `The service says: ${words(again)}.`, paths(again));
  if (over.length > 0) {
    log.add("GIVEN_UP", `The service says: ${words(over)}; {maxAttempts} is ${maxAttempts}.`, paths(over));
  }
}

async function readFailures(
  tasks: readonly TaskUnderWay[],
  { client, time, signal }: LookContext,
): Promise<TaskReading> {
  // Whether the origin is back is told by tasks that are complete, so those are asked for one by one; they are few.
  const probes = await readTasks(
    tasks.filter(({ probe }) => probe === true),
    client,
    signal,
  );
  if (probes.error !== undefined) return probes;
  // A listing that begins too early does no harm, because rows are matched by task id; a state may hold times of
  // a machine whose clock was off.
  const oldest = Math.min(...tasks.map(({ submittedAt }) => submittedAt)) - HISTORY_MARGIN_MS;
  const startTime = Math.max(oldest, time.now() - HISTORY_MS + HISTORY_MARGIN_MS);
  const hosts = new Set(tasks.flatMap(({ urls }) => urls.map(({ url }) => hostOf(urlKey(url)))));
  try {
    const failed = [];
    for (const domainName of hosts) {
      const query = { domainName, objectType: "preload", status: "Failed", startTime } as const;
      failed.push(...(await listAllTasks(client, query, signal)));
    }
    return { rows: merged(grouped(failed), probes.rows) };
  } catch (error) {
    return { rows: probes.rows, error };
  }
}

/**
 * The rows of the second reading replace those of the first: it has all rows of its tasks, the first only the
 * failed ones.
 */
function merged(one: TaskRows, other: TaskRows): TaskRows {
  return new Map([...one, ...other]);
}
