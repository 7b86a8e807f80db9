/** Sends paths in batches, and does with each answer what it asks for. */
import type { VodTask } from "../vod/client";
import { VodServiceError, VodTransportError } from "../vod/errors";
import { callUntilAnswered, type CallEnd } from "./call";
import { codeOf } from "./diagnostics";
import { OUTCOME_UNKNOWN } from "./diff";
import type { Reservation } from "./gate";
import { newestNotFailed } from "./recent";
import type { SetRun } from "./set-run";
import { listAllTasks } from "./tasks";
import { withoutScheme } from "./urls";

/** When the task list is asked for a lost call, milliseconds after each other: new tasks show up some seconds late. */
const SETTLE_WAITS_MS = [2_000, 4_000, 8_000, 16_000] as const;
/** How far the service's clock may be behind this machine's. */
const CLOCK_MARGIN_MS = 5_000;
/** A path whose answer was lost so often stays pending. */
const MOST_LOSSES = 3;

interface Batch {
  readonly paths: readonly string[];
  readonly losses: number;
}

/** What a batch's end means for those after it. */
type Next =
  { readonly kind: "go-on" | "stop" } | { readonly kind: "again"; readonly batches: readonly Batch[] };

const GO_ON: Next = { kind: "go-on" };
const STOP: Next = { kind: "stop" };

/** Cuts a list into batches. */
export function batches(paths: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/**
 * Preloads paths that owe nothing any more. Whatever is not accepted stays open, with its reason.
 *
 * @returns false when the set is to send nothing more
 */
export async function preload(
  run: SetRun,
  paths: readonly string[],
  reservation: Reservation,
): Promise<boolean> {
  const queue: Batch[] = batches(paths, run.wanted.batchSize).map((batch) => ({ paths: batch, losses: 0 }));
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const { paths: current, losses } = batch;
    const next = await run.context.gate.inTurn(
      () => preloadBatch(run, { paths: current, losses }, reservation),
      run.context.signal,
    );
    if (next.kind === "again") queue.unshift(...next.batches);
    if (next.kind !== "stop") continue;
    run.setReason(
      queue.flatMap((one) => one.paths),
      run.stopReason,
    );
    return false;
  }
  return true;
}

async function preloadBatch(run: SetRun, batch: Batch, reservation: Reservation): Promise<Next> {
  const { gate, client, clock } = run.context;
  const shared = batch.paths.filter((path) => gate.wasAccepted(run.key(path), run.url(path)));
  run.shared += run.close(shared);
  const paths = batch.paths.filter((path) => run.isOpen(path));
  if (paths.length === 0) return GO_ON;
  // What was reserved may have been spent by somebody else; asking again would only be refused again.
  if (gate.isUsedUp) return usedUp(run, paths);
  const { area, l2Preload, withHeader } = run.wanted;
  const startedAt = clock.now();
  const end = await callUntilAnswered(
    (options) =>
      client.preload(
        {
          urls: paths.map((path) => run.url(path)),
          ...(area === undefined ? {} : { area }),
          ...(l2Preload === undefined ? {} : { l2Preload }),
          ...(withHeader === undefined ? {} : { withHeader }),
        },
        options,
      ),
    { ...run.context, deadline: run.deadline },
  );
  if (end.kind === "accepted") {
    accept(run, paths, end.accepted.taskIds, reservation);
    return GO_ON;
  }
  if (end.kind !== "failed") return unfinished(run, paths, end);
  if (VodTransportError.is(end.error) && end.error.received === "maybe") {
    return await settle(run, { paths, losses: batch.losses + 1 }, startedAt, end.error, reservation);
  }
  return await refused(run, { ...batch, paths }, end.error);
}

function accept(
  run: SetRun,
  paths: readonly string[],
  taskIds: readonly string[],
  reservation: Reservation,
): void {
  run.calls += 1;
  run.context.gate.recordAccepted(paths.map((path) => run.key(path)));
  run.recordAccepted(paths, taskIds);
  reservation.spend(paths.length);
}

/** Interrupted, or time is up: what waited for the service's patience says why it waited. */
export function unfinished(
  run: SetRun,
  paths: readonly string[],
  end: Exclude<CallEnd, { kind: "accepted" | "failed" }>,
): Next {
  const asked = VodServiceError.is(end.error) ? end.error.kind : undefined;
  if (end.kind === "interrupted") {
    stopFor(run, paths, "interrupted");
    run.diagnostics.add("INTERRUPTED", "Terraform was told to stop.", [], end.error);
  } else if (asked === "queue-full") {
    stopFor(run, paths, "queue full");
    run.diagnostics.add(
      "QUEUE_FULL",
      "The service's preload queue stayed full until the timeout.",
      [],
      end.error,
    );
  } else {
    stopFor(run, paths, "timed out");
    run.diagnostics.add("TIMED_OUT", "There was no more time to try again.", [], end.error);
  }
  return STOP;
}

/** The batches behind it wait for the same reason. */
function stopFor(run: SetRun, paths: readonly string[], reason: string): void {
  run.stopReason = reason;
  run.setReason(paths, reason);
}

async function refused(run: SetRun, batch: Batch, error: unknown): Promise<Next> {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  const { paths, losses } = batch;
  const [only] = paths;
  const smaller = halves(paths, error);
  if (smaller !== undefined) {
    return { kind: "again", batches: smaller.map((half) => ({ paths: half, losses })) };
  }
  if (kind === "malformed" && only !== undefined) {
    run.giveUp(only, "malformed URL");
    run.diagnostics.add(
      "URL_REFUSED",
      "It was given up; all other URLs of its call were sent without it.",
      [only],
      error,
    );
    return GO_ON;
  }
  if (kind === "quota") return await noQuota(run, batch, error);
  stopFor(run, paths, reasonOf(error));
  run.diagnostics.add(codeOf(error), "Nothing more was sent for this set.", [], error);
  return STOP;
}

/** What to send instead of a call that is refused for one of its URLs or for their number; undefined for other refusals. */
export function halves(paths: readonly string[], error: unknown): readonly (readonly string[])[] | undefined {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  if ((kind !== "malformed" && kind !== "too-many") || paths.length < 2) return undefined;
  return batches(paths, Math.ceil(paths.length / 2));
}

/** Somebody else spends the same quota: what is left is asked anew, and the batch cut to it. */
async function noQuota(run: SetRun, { paths, losses }: Batch, error: unknown): Promise<Next> {
  const { gate, signal } = run.context;
  const left = await gate.reread(signal);
  if (left > 0 && left < paths.length) {
    run.setReason(paths.slice(left), "quota");
    return {
      kind: "again",
      batches: [
        { paths: paths.slice(0, left), losses },
        { paths: paths.slice(left), losses },
      ],
    };
  }
  gate.exhausted();
  return usedUp(run, paths, error);
}

function usedUp(run: SetRun, paths: readonly string[], error?: unknown): Next {
  stopFor(run, paths, "quota");
  run.diagnostics.add("QUOTA_USED_UP", "The service says that the day's URLs are used up.", [], error);
  return STOP;
}

/** An answer was lost: the task list tells what was accepted; only what is not there is sent again. */
async function settle(
  run: SetRun,
  { paths, losses }: Batch,
  since: number,
  error: VodTransportError,
  reservation: Reservation,
): Promise<Next> {
  const { client, clock, signal, log } = run.context;
  let readable = false;
  let missing = paths;
  for (const waitMs of SETTLE_WAITS_MS) {
    await clock.sleep(waitMs, signal);
    if (signal.aborted || clock.now() >= run.deadline) break;
    try {
      const tasks = await listAllTasks(
        client,
        { domainName: run.wanted.domain, objectType: "preload", startTime: since - CLOCK_MARGIN_MS },
        signal,
      );
      const known = newestNotFailed(tasks);
      readable = true;
      const there = missing.filter((path) => known.has(withoutScheme(run.url(path))));
      if (there.length > 0) accept(run, there, taskIdsOf(run, there, tasks), reservation);
      missing = missing.filter((path) => run.isOpen(path));
    } catch (failure) {
      log.info("the task list could not be read", { why: String(failure) });
    }
    // A call is accepted whole or not at all.
    if (missing.length < paths.length) break;
  }
  if (missing.length === 0) return GO_ON;
  if (readable && !signal.aborted && losses < MOST_LOSSES && clock.now() < run.deadline) {
    return { kind: "again", batches: [{ paths: missing, losses }] };
  }
  run.setReason(missing, OUTCOME_UNKNOWN);
  run.diagnostics.add("OUTCOME_UNKNOWN", "The call may have been accepted.", missing, error);
  if (!signal.aborted) return GO_ON;
  run.stopReason = "interrupted";
  run.diagnostics.add("INTERRUPTED", "Terraform was told to stop.", []);
  return STOP;
}

function taskIdsOf(run: SetRun, paths: readonly string[], tasks: readonly VodTask[]): readonly string[] {
  const urls = new Set(paths.map((path) => withoutScheme(run.url(path))));
  const own = tasks.filter(({ objectPath }) => urls.has(withoutScheme(objectPath)));
  return [...new Set(own.map(({ taskId }) => taskId))];
}

/** A short phrase for a pending path. */
export function reasonOf(error: unknown): string {
  if (VodServiceError.is(error)) return `refused: ${error.code}`;
  const reasons = { CREDENTIALS: "no credentials", UNREACHABLE: "service not reached" } as const;
  const code = codeOf(error);
  return code === "CREDENTIALS" || code === "UNREACHABLE" ? reasons[code] : "not sent";
}
