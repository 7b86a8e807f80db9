/**
 * Trying again: after what, how long to wait, and the interceptor that does so for whatever may be repeated. Submissions
 * are tried again by the handler alone (`handler/send/call.ts`), which writes each try down and has a deadline.
 */
import type { CallOptions, Interceptor } from "./client";
import type { Clock } from "./clock";
import { VodServiceError, VodTransportError, type VodErrorKind } from "./errors";
import { silentLogger, type Logger } from "./logger";
import { OPERATIONS } from "./operations";

/** Exponential, with full jitter: a wait is a random share of its bound, which doubles with each try. */
export interface Backoff {
  /** The longest first wait, milliseconds. */
  readonly baseMs: number;
  /** The longest wait at all, milliseconds. */
  readonly capMs: number;
}

/** Longest wait that the service may ask for, milliseconds; Alibaba Cloud's own SDK has the same bound. */
const MAX_RETRY_AFTER_MS = 120_000;

/**
 * Exponential back-off with full jitter, whole milliseconds.
 * @param attempt how many tries failed so far, from 1
 * @param random from 0 to below 1
 */
function backoffMs(attempt: number, random: () => number, { baseMs, capMs }: Backoff): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** (Math.max(1, attempt) - 1));
  return Math.floor(random() * ceiling);
}

/** Longest wait when no connection could be made, milliseconds: somebody waits for the answer. */
const LONGEST_RECONNECT_MS = 400;

/** How long to wait before reading again: as {@link retryDelayMs}, but soon when no connection could be made. */
function readAgainMs(error: unknown, attempt: number, random: () => number, backoff: Backoff): number {
  const waitMs = retryDelayMs(error, attempt, random, backoff);
  const isUnsent = VodTransportError.is(error) && error.received === "no";
  return isUnsent ? Math.min(waitMs, LONGEST_RECONNECT_MS) : waitMs;
}

/** How long to wait after `error`: the back-off, or longer where the service asks for it. */
export function retryDelayMs(
  error: unknown,
  attempt: number,
  random: () => number,
  backoff: Backoff,
): number {
  const asked = VodServiceError.is(error) ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(backoffMs(attempt, random, backoff), Math.min(asked, MAX_RETRY_AFTER_MS));
}

/** How often to try, and how long to wait in between. */
export interface RetryOptions {
  /** Waits by its `sleep`. */
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Told of each further try. Default: goes nowhere. */
  readonly log?: Logger;
  /** In all, the first one included. Default 5. */
  readonly tries?: number;
  /** Default: first wait up to 500 ms, later ones up to 10 s. */
  readonly backoff?: Backoff;
}

const DEFAULT_TRIES = 5;
const DEFAULT_BACKOFF: Backoff = { baseMs: 500, capMs: 10_000 };

/**
 * Tries idempotent operations again after throttling, transient errors, a reused nonce and transport errors. A
 * submission is passed through: whether it may be repeated is for its caller to know, and only the caller tries it
 * again. An abort ends a pending wait with the error that caused it.
 */
export function retrying(options: RetryOptions): Interceptor {
  return (next) => (operation, request, callOptions) =>
    OPERATIONS[operation].idempotent
      ? retryCall(() => next(operation, request, callOptions), options, callOptions)
      : next(operation, request, callOptions);
}

/** Calls what changes nothing until it succeeds, fails with something that does not pass, or the tries are used up. */
export async function retryCall<T>(
  call: () => Promise<T>,
  { clock, random, log = silentLogger, tries = DEFAULT_TRIES, backoff = DEFAULT_BACKOFF }: RetryOptions,
  { signal }: CallOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= tries || signal?.aborted === true || !isWorthReadingAgain(error)) throw error;
      const waitMs = readAgainMs(error, attempt, random, backoff);
      log.debug("trying again", {
        attempt,
        waitMs,
        error: error instanceof Error ? error.message : "unknown",
      });
      await clock.sleep(waitMs, signal);
      if (isAborted(signal)) throw error;
    }
  }
}

function isWorthReadingAgain(error: unknown): boolean {
  return VodTransportError.is(error) || isPassing(error);
}

/** The service answered with trouble that passes, a reused nonce included: each try is signed with one of its own. */
export function isPassing(error: unknown): error is VodServiceError {
  return VodServiceError.is(error) && PASSING.has(error.kind);
}

const PASSING: ReadonlySet<VodErrorKind> = new Set(["throttled", "transient", "nonce"]);

/** A function, because the compiler would take `aborted` for still false after a wait. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
