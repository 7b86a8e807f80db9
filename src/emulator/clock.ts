/** The service's time: a clock that can be moved forward. */

export interface ServiceClock {
  /** Milliseconds since 1970. */
  now(): number;
}

const DAY_MS = 86_400_000;
/** The service's days begin at midnight in China (UTC+8). The API reference does not state the hour; it is assumed. */
const DAY_OFFSET_MS = 8 * 3_600_000;

/** Number of the service's day, which changes at midnight UTC+8. */
export function serviceDay(time: number): number {
  return Math.floor((time + DAY_OFFSET_MS) / DAY_MS);
}

/** Start of the service's next day, milliseconds since 1970. */
export function nextServiceDay(time: number): number {
  return (serviceDay(time) + 1) * DAY_MS - DAY_OFFSET_MS;
}

/** A clock that runs ahead of another by what it was advanced. */
export class AdvancingClock implements ServiceClock {
  private ahead = 0;

  constructor(private readonly base: ServiceClock) {}

  now(): number {
    return this.base.now() + this.ahead;
  }

  /** Moves forward; there is no way back other than `reset`. */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`a clock moves forward only, not by ${milliseconds} ms`);
    }
    this.ahead += milliseconds;
  }

  /** Moves to the first moment of the service's next day. */
  nextDay(): void {
    const now = this.now();
    this.ahead += nextServiceDay(now) - now;
  }

  reset(): void {
    this.ahead = 0;
  }
}
