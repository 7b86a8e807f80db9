/** Batches that wait to be sent, one after the other, each in the gate's turn; what comes of one decides the next. */
import { VodServiceError } from "../vod/errors";
import type { CallEnd } from "./call";
import type { DiagnosticCode } from "./diagnostics";
import { awaitDomain } from "./domain-wait";
import type { SetRun } from "./set-run";

/** What was lost so often stays pending. */
export const MOST_LOSSES = 3;

export interface Batch {
  readonly paths: readonly string[];
  /** How many answers to it were lost. */
  readonly losses: number;
}

/** What a batch's end means for those after it. */
export type Next =
  | { readonly kind: "go-on" }
  | { readonly kind: "again"; readonly batches: readonly Batch[] }
  /** The domain is offline: whether it is coming up is found out without keeping others waiting. */
  | { readonly kind: "offline"; readonly paths: readonly string[]; readonly error: unknown }
  | Stop;

/** The set sends nothing more of these, and `code` says why. */
export interface Stop {
  readonly kind: "stop";
  readonly code: DiagnosticCode;
}

export const GO_ON: Next = { kind: "go-on" };

export interface QueueWork {
  readonly send: (batch: Batch) => Promise<Next>;
  /** Why the batches behind one that stopped the queue stay open. */
  readonly reasonBehind: (stopped: Batch) => string;
}

/** @returns false when it was stopped; the rest is open then, with its reason */
export async function workThrough(
  run: SetRun,
  paths: readonly string[],
  { send, reasonBehind }: QueueWork,
): Promise<boolean> {
  const { gate, signal } = run.context;
  const queue: Batch[] = batches(paths, run.wanted.batchSize).map((batch) => ({ paths: batch, losses: 0 }));
  let waits = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const current = batch;
    const turn = await gate.inTurn(() => send(current), { signal, deadline: run.deadline });
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
    const rest = queue.flatMap((one) => one.paths).filter((path) => run.isOpen(path));
    run.setReason(rest, reasonBehind(current));
    if (rest.length > 0) run.diagnostics.add(next.code, "", rest);
    return false;
  }
  return true;
}

/** Cuts a list into batches. */
export function batches(paths: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** What to send instead of a call that is refused for one of its URLs or for their number; undefined for other refusals. */
export function halves({ paths, losses }: Batch, error: unknown): Next | undefined {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  if ((kind !== "malformed" && kind !== "too-many") || paths.length < 2) return undefined;
  const smaller = batches(paths, Math.ceil(paths.length / 2));
  return { kind: "again", batches: smaller.map((half) => ({ paths: half, losses })) };
}

/** What fits goes first; the rest is asked for all the same, because the service is right about its quota. */
export function cutTo(left: number, { paths, losses }: Batch): Next {
  return {
    kind: "again",
    batches: [
      { paths: paths.slice(0, left), losses },
      { paths: paths.slice(left), losses },
    ],
  };
}

export const INTERRUPTED = "Terraform was told to stop.";

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
