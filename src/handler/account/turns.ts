/** One submitting call at a time, over all sets, at a bounded rate. */
import type { Clock } from "../../vod/clock";
import { within } from "../within";

/** At most ten submitting calls a second, the limit that VOD documents for management operations. */
const CALL_INTERVAL_MS = 100;

/** How long a set waits for its turn. */
export interface TurnLimits {
  readonly signal: AbortSignal;
  /** Monotonic, milliseconds. */
  readonly deadline: number;
}

export class Turns {
  private queue: Promise<void> = Promise.resolve();
  private nextCallAt = 0;
  private begun = false;

  constructor(private readonly clock: Clock) {}

  /** Whether any set has begun to submit. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /** @returns why the turn never came: somebody interrupts, or it is the set's own deadline */
  async take<T>(
    call: () => Promise<T>,
    { signal, deadline }: TurnLimits,
  ): Promise<T | "interrupted" | "too-late"> {
    const before = this.queue;
    let done = (): void => undefined;
    const mine = new Promise<void>((resolve) => {
      done = resolve;
    });
    this.queue = before.then(() => mine);
    try {
      const { clock } = this;
      const came = await within(
        before.then(() => true),
        deadline - clock.monotonic(),
        { clock, signal },
      );
      if (came === undefined) return signal.aborted ? "interrupted" : "too-late";
      this.begun = true;
      await clock.sleep(Math.max(0, this.nextCallAt - clock.monotonic()), signal);
      this.nextCallAt = clock.monotonic() + CALL_INTERVAL_MS;
      return await call();
    } finally {
      done();
    }
  }
}
