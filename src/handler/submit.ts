/** Sends paths in batches, and does with each answer what it asks for. */
import { VodServiceError, VodTransportError } from "../vod/errors";
import { callUntilAnswered, type CallEnd } from "./call";
import { codeOf, type DiagnosticCode } from "./diagnostics";
import { awaitDomain } from "./domain-wait";
import type { Reservation } from "./gate";
import type { SetRun } from "./set-run";
import { findLost } from "./settle";

/** A path whose answer was lost so often stays pending. */
const MOST_LOSSES = 3;

interface Batch {
  readonly paths: readonly string[];
  readonly losses: number;
}

/** What a batch's end means for those after it. */
type Next =
  | { readonly kind: "go-on" }
  | { readonly kind: "again"; readonly batches: readonly Batch[] }
  /** The domain is offline: whether it is coming up is found out without keeping others waiting. */
  | { readonly kind: "offline"; readonly paths: readonly string[]; readonly error: unknown }
  | Stop;

/** The set sends nothing more, and `code` says why. */
export interface Stop {
  readonly kind: "stop";
  readonly code: DiagnosticCode;
}

const GO_ON: Next = { kind: "go-on" };

/** Cuts a list into batches. */
export function batches(paths: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** How the paths are sent. */
export interface PreloadOptions {
  readonly reservation: Reservation;
  /** Sent to see whether the origin is back. */
  readonly probe?: boolean;
}

/**
 * Preloads paths that owe nothing any more. Whatever is not accepted stays open, with its reason.
 *
 * @returns false when the set is to send nothing more
 */
export async function preload(
  run: SetRun,
  paths: readonly string[],
  options: PreloadOptions,
): Promise<boolean> {
  const queue: Batch[] = batches(paths, run.wanted.batchSize).map((batch) => ({ paths: batch, losses: 0 }));
  const { gate, signal } = run.context;
  let waits = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const current = batch;
    const turn = await gate.inTurn(() => preloadBatch(run, current, options), {
      signal,
      deadline: run.deadline,
    });
    let next: Next = typeof turn === "string" ? unfinished(run, current.paths, { kind: turn }) : turn;
    if (next.kind === "offline") {
      const code = await awaitDomain(run, next.paths, next.error, waits);
      waits += 1;
      next =
        code === undefined
          ? { kind: "again", batches: [{ ...current, paths: next.paths }] }
          : { kind: "stop", code };
    }
    if (next.kind === "again") queue.unshift(...next.batches);
    if (next.kind !== "stop") continue;
    stopRest(
      run,
      queue.flatMap((one) => one.paths),
      next.code,
    );
    return false;
  }
  return true;
}

/** The paths behind those that stopped the set stay open for the same reason. */
export function stopRest(run: SetRun, rest: readonly string[], code: DiagnosticCode): void {
  const open = rest.filter((path) => run.isOpen(path));
  run.setReason(open, run.stopReason);
  if (open.length > 0) run.diagnostics.add(code, "", open);
}

async function preloadBatch(run: SetRun, batch: Batch, options: PreloadOptions): Promise<Next> {
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
    (callOptions) =>
      client.preload(
        {
          urls: paths.map((path) => run.url(path)),
          ...(area === undefined ? {} : { area }),
          ...(l2Preload === undefined ? {} : { l2Preload }),
          ...(withHeader === undefined ? {} : { withHeader }),
        },
        callOptions,
      ),
    { ...run.context, cut: run.cut, deadline: run.deadline },
  );
  if (end.kind === "accepted") {
    accept(run, paths, { taskIds: end.accepted.taskIds, sentAt: startedAt }, options);
    return GO_ON;
  }
  if (end.kind !== "failed") return unfinished(run, paths, end);
  if (VodTransportError.is(end.error) && end.error.received === "maybe") {
    return await settle(run, { paths, losses: batch.losses + 1 }, startedAt, end.error, options);
  }
  return await refused(run, { ...batch, paths }, end.error);
}

function accept(
  run: SetRun,
  paths: readonly string[],
  call: { readonly taskIds: readonly string[]; readonly sentAt: number },
  { reservation, probe = false }: PreloadOptions,
): void {
  run.calls += 1;
  run.context.gate.recordAccepted(paths.map((path) => run.key(path)));
  run.recordAccepted(paths, { ...call, probe });
  reservation.spend(paths.length);
}

/** Interrupted, or time is up: what waited for the service's patience says why it waited. */
export function unfinished(
  run: SetRun,
  paths: readonly string[],
  end: Exclude<CallEnd, { kind: "accepted" | "failed" }>,
): Stop {
  const asked = VodServiceError.is(end.error) ? end.error.kind : undefined;
  if (end.kind === "interrupted") {
    return stopFor(run, paths, "interrupted", "INTERRUPTED", INTERRUPTED, end.error);
  }
  if (asked === "queue-full") {
    return stopFor(run, paths, "queue full", "QUEUE_FULL", "It stayed full until the timeout.", end.error);
  }
  return stopFor(run, paths, "timed out", "TIMED_OUT", "There was no more time to try again.", end.error);
}

export const INTERRUPTED = "Terraform was told to stop.";

/** The batches behind it wait for the same reason. */
export function stopFor(
  run: SetRun,
  paths: readonly string[],
  reason: string,
  code: DiagnosticCode,
  what: string,
  error?: unknown,
): Stop {
  run.stopReason = reason;
  run.setReason(paths, reason);
  run.diagnostics.add(code, what, paths, error);
  return { kind: "stop", code };
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
  if (kind === "domain-offline") return { kind: "offline", paths, error };
  return stopFor(run, paths, reasonOf(error), codeOf(error), "Nothing more was sent for this set.", error);
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
  return stopFor(
    run,
    paths,
    "quota",
    "QUOTA_USED_UP",
    "The service says that the day's URLs are used up.",
    error,
  );
}

/** An answer was lost: the task list tells what was accepted; only what is not there is sent again. */
async function settle(
  run: SetRun,
  { paths, losses }: Batch,
  since: number,
  error: VodTransportError,
  options: PreloadOptions,
): Promise<Next> {
  const { clock, signal } = run.context;
  const { there, missing, taskIds, readable } = await findLost(run, paths, "preload", since);
  if (there.length > 0) accept(run, there, { taskIds, sentAt: since }, options);
  if (missing.length === 0) return GO_ON;
  if (readable && !signal.aborted && losses < MOST_LOSSES && clock.now() < run.deadline) {
    return { kind: "again", batches: [{ paths: missing, losses }] };
  }
  run.setUnknown(missing, since);
  run.diagnostics.add("OUTCOME_UNKNOWN", "The call may have been accepted.", missing, error);
  if (!signal.aborted) return GO_ON;
  return stopFor(run, [], "interrupted", "INTERRUPTED", INTERRUPTED);
}

/** A short phrase for a pending path. */
export function reasonOf(error: unknown): string {
  if (VodServiceError.is(error)) return `refused: ${error.code}`;
  const reasons = { CREDENTIALS: "no credentials", UNREACHABLE: "service not reached" } as const;
  const code = codeOf(error);
  return code === "CREDENTIALS" || code === "UNREACHABLE" ? reasons[code] : "not sent";
}
