/** This work, but no longer than so. */
import type { Clock } from "../vod/clock";

export interface WithinOptions {
  readonly clock: Pick<Clock, "sleep">;
  /** Ends the waiting as well. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits for work for so many milliseconds, or until the signal is aborted. The work itself goes on: give it the signal
 * of {@link cutAfter} where it is to end as well.
 *
 * @returns undefined when it did not end in time
 */
export async function within<T>(
  work: Promise<T>,
  milliseconds: number,
  { clock, signal }: WithinOptions,
): Promise<T | undefined> {
  const ended = new AbortController();
  const either = signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]);
  try {
    return await Promise.race([work, clock.sleep(milliseconds, either).then(() => undefined)]);
  } finally {
    ended.abort();
  }
}

/** A signal that is aborted with another one, or after so many milliseconds unless it is disposed of before. */
export interface Cut {
  readonly signal: AbortSignal;
  dispose(): void;
}

export function cutAfter(milliseconds: number, { clock, signal }: WithinOptions): Cut {
  const tooLate = new AbortController();
  const disposed = new AbortController();
  void clock.sleep(milliseconds, disposed.signal).then(() => {
    if (!disposed.signal.aborted) tooLate.abort();
  });
  return {
    signal: signal === undefined ? tooLate.signal : AbortSignal.any([signal, tooLate.signal]),
    dispose: () => {
      disposed.abort();
    },
  };
}

/** Waits for work, or until the signal is aborted; undefined then. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  if (signal.aborted) return undefined;
  let stop = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => {
      resolve(undefined);
    };
  });
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
