/** Trying again: how long to wait, and what may be tried again without asking anybody. */
import type { CallOptions, VodClient } from "./client";
import type { Clock } from "./clock";
import { VodServiceError, VodTransportError } from "./errors";
import { silentLogger, type Logger } from "./logger";

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

/** A connection that is refused comes back at once: somebody waits for the answer. */
const LONGEST_RECONNECT_MS = 400;

/** How long to wait before reading again: as {@link retryDelayMs}, and shortly after a refused connection. */
function readAgainMs(error: unknown, attempt: number, random: () => number, backoff: Backoff): number {
  const waitMs = retryDelayMs(error, attempt, random, backoff);
  const isRefused = VodTransportError.is(error) && error.received === "no";
  return isRefused ? Math.min(waitMs, LONGEST_RECONNECT_MS) : waitMs;
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

export interface RetryOptions {
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly log?: Logger;
  /** In all, the first one included. Default 5. */
  readonly tries?: number;
  /** Default: first wait up to 500 ms, later ones up to 10 s. */
  readonly backoff?: Backoff;
}

const DEFAULT_TRIES = 5;
const DEFAULT_BACKOFF: Backoff = { baseMs: 500, capMs: 10_000 };

/**
 * The same client, but reading operations are tried again after throttling, transient errors and transport errors,
 * and every operation after a reused nonce (each try is signed anew, and the service took nothing). A submission is
 * otherwise passed through: whether it may be repeated is for its caller to know. An abort ends a pending wait with
 * the error that caused it.
 */
export function retrying(client: VodClient, options: RetryOptions): VodClient {
  const reading = <T>(call: () => Promise<T>, callOptions?: CallOptions): Promise<T> =>
    retryCall(call, isWorthReadingAgain, options, callOptions);
  const submitting = <T>(call: () => Promise<T>, callOptions?: CallOptions): Promise<T> =>
    retryCall(call, isNonce, options, callOptions);
  return {
    preload: (request, call) => submitting(() => client.preload(request, call), call),
    refresh: (request, call) => submitting(() => client.refresh(request, call), call),
    listTasks: (query, call) => reading(() => client.listTasks(query, call), call),
    quota: (call) => reading(() => client.quota(call), call),
    domainDetail: (name, call) => reading(() => client.domainDetail(name, call), call),
  };
}

/** Calls until it succeeds, fails with something that `again` refuses, or the tries are used up. */
export async function retryCall<T>(
  call: () => Promise<T>,
  again: (error: unknown) => boolean,
  { clock, random, log = silentLogger, tries = DEFAULT_TRIES, backoff = DEFAULT_BACKOFF }: RetryOptions,
  { signal }: CallOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= tries || signal?.aborted === true || !again(error)) throw error;
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

/** For operations that change nothing. */
export function isWorthReadingAgain(error: unknown): boolean {
  if (VodTransportError.is(error)) return true;
  return VodServiceError.is(error) && ["throttled", "transient", "nonce"].includes(error.kind);
}

function isNonce(error: unknown): boolean {
  return VodServiceError.is(error) && error.kind === "nonce";
}

/** Asked anew: the compiler takes what was read before a wait for still true. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
