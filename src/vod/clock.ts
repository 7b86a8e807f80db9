/** Time as an argument, so that tests decide what time it is. */
import { setTimeout as delay } from "node:timers/promises";

/** What time it is, and how to wait. */
export interface Clock {
  /** The machine's time, milliseconds since 1970-01-01T00:00:00Z. It may be wrong, and it may be set while a process runs. */
  now(): number;
  /** Milliseconds since some moment, which only go on: for pacing, deadlines and how long something took. */
  monotonic(): number;
  /** Resolves after `milliseconds`, or at once (without an error) when the signal is or becomes aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch {
      // An abort is no error here: the caller looks at the signal.
    }
  },
};
