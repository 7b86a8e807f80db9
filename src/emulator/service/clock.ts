/** The service's time: a clock that may differ from the machine's and can be moved forward. */

/** What time it is, for the emulator. */
export interface ServiceClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** What it would be had nobody advanced it; absent where nobody can. */
  unadvanced?(): number;
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

/** A clock that differs from another by an offset, and runs ahead of that by what it was advanced. */
export class AdvancingClock implements ServiceClock {
  private ahead = 0;
  private offset = 0;

  /** @param startOffset milliseconds, negative for a clock that is behind */
  constructor(
    private readonly base: ServiceClock,
    private readonly startOffset = 0,
  ) {
    this.setOffset(startOffset);
  }

  now(): number {
    return this.unadvanced() + this.ahead;
  }

  unadvanced(): number {
    return this.base.now() + this.offset;
  }

  /** How far it differs from the other clock, milliseconds; negative when it is behind. */
  setOffset(milliseconds: number): void {
    if (!Number.isFinite(milliseconds)) {
      throw new RangeError(`a clock's offset is a number of milliseconds, not ${milliseconds}`);
    }
    this.offset = milliseconds;
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

  /** Puts the clock back as it was when it was made. */
  reset(): void {
    this.offset = this.startOffset;
    this.ahead = 0;
  }
}
