/** One submitting call, tried until it is answered for good, time is up or somebody interrupts. */
import type { CallOptions } from "../../vod/client";
import type { Clock } from "../../vod/clock";
import { messageOf, VodServiceError, VodTransportError } from "../../vod/errors";
import type { Logger } from "../../vod/logger";
import type { Accepted } from "../../vod/operations/submissions";
import { isPassing, retryDelayMs } from "../../vod/retry";

/** How long a call may still wait for its answer after an interrupt. */
const GRACE_MS = 5_000;
/** After so many tries without a connection a person has to look. */
const MOST_CONNECTS = 5;
const BACKOFF = { baseMs: 500, capMs: 20_000 };
/** A full queue empties slowly. */
const QUEUE_BASE_MS = 5_000;
const QUEUE_CAP_MS = 30_000;

export interface CallContext {
  readonly clock: Clock;
  readonly random: () => number;
  /** Somebody interrupts: the call that is out is given some seconds more. */
  readonly signal: AbortSignal;
  /** As `signal`, and when the deadline has come: nothing goes on after that. */
  readonly cut: AbortSignal;
  readonly log: Logger;
  /** Monotonic, milliseconds: no try begins after it. */
  readonly lastStart: number;
  /** A try begins. */
  readonly onTry: () => void;
  /** The try was refused, or no connection was made: another try may follow. */
  readonly onRefused: () => void;
}

export type CallEnd =
  | { readonly kind: "accepted"; readonly accepted: Accepted; readonly sentAt: number }
  /** Answered with an error for good. */
  | { readonly kind: "failed"; readonly error: unknown }
  /** It may have been accepted. `sentAt`: when the last try began, monotonic. */
  | { readonly kind: "lost"; readonly error: unknown; readonly sentAt: number }
  /** It would have been tried again; `error` is the last answer. */
  | { readonly kind: "interrupted" | "too-late"; readonly error?: unknown };

/** Never rejects. */
export async function callUntilAnswered(
  call: (options: CallOptions) => Promise<Accepted>,
  context: CallContext,
): Promise<CallEnd> {
  const { clock, signal, lastStart, log } = context;
  let last: { readonly error?: unknown } = {};
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) return { kind: "interrupted", ...last };
    const sentAt = clock.monotonic();
    if (sentAt >= lastStart) return { kind: "too-late", ...last };
    try {
      context.onTry();
      return { kind: "accepted", accepted: await withGrace(call, context), sentAt };
    } catch (error) {
      last = { error };
      if (mayBeAccepted(error)) return { kind: "lost", error, sentAt };
      context.onRefused();
      const waitMs = waitBeforeNext(error, attempt, context.random);
      if (waitMs === undefined) return { kind: "failed", error };
      if (clock.monotonic() + waitMs >= lastStart) return { kind: "too-late", error };
      log.info("the service asks for patience", {
        why: messageOf(error),
        waitMs,
        attempt,
      });
      await clock.sleep(waitMs, signal);
    }
  }
}

/**
 * Whether the call may have been accepted although no acceptance came back: the answer was lost, or it tells of trouble
 * that may have come after the work was done. Throttling and a set-up that failed are refusals, whatever their status.
 */
function mayBeAccepted(error: unknown): boolean {
  if (VodTransportError.is(error)) return error.received === "maybe";
  return VodServiceError.is(error) && error.kind === "transient" && error.httpStatus >= 500;
}

/** Undefined: trying again does not help. */
function waitBeforeNext(error: unknown, attempt: number, random: () => number): number | undefined {
  if (VodTransportError.is(error)) {
    return attempt < MOST_CONNECTS ? retryDelayMs(error, attempt, random, BACKOFF) : undefined;
  }
  if (isPassing(error)) return retryDelayMs(error, attempt, random, BACKOFF);
  if (!VodServiceError.is(error) || error.kind !== "queue-full") return undefined;
  return Math.max(
    Math.min(QUEUE_CAP_MS, QUEUE_BASE_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2),
    error.retryAfterMs ?? 0,
  );
}

/**
 * After an interrupt the call that is out may wait some seconds for its answer, which may be an acceptance; at
 * the deadline it may not.
 */
async function withGrace(
  call: (options: CallOptions) => Promise<Accepted>,
  { clock, signal, cut }: CallContext,
): Promise<Accepted> {
  const enough = new AbortController();
  const answered = new AbortController();
  const end = (): void => {
    enough.abort();
  };
  const onCut = (): void => {
    if (signal.aborted) void clock.sleep(GRACE_MS, answered.signal).then(end);
    else end();
  };
  cut.addEventListener("abort", onCut, { once: true });
  try {
    return await call({ signal: enough.signal });
  } finally {
    answered.abort();
    cut.removeEventListener("abort", onCut);
  }
}
