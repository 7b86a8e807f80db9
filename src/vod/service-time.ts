/** The service's time: what its task list is written in, and what a signature is checked against. */
import type { Clock } from "./clock";

/** A `Date` header has whole seconds. */
const HEADER_SECOND_MS = 1_000;

const MARK = Symbol.for("cdktf-alicloud-vod-preload/ServiceTime");

/**
 * Follows the service's clock, learnt from the `Date` header of its answers. Until the first answer it is the machine's.
 * A machine's clock that is set while the process runs changes nothing, because only monotonic time is added up.
 */
export class ServiceTime {
  /** @internal */
  readonly [MARK] = true;
  private readonly clock: Pick<Clock, "monotonic">;
  /** Service time less monotonic time lies between the two, milliseconds. */
  private least: number;
  private most: number;
  private learnt = false;

  constructor(clock: Pick<Clock, "now" | "monotonic">) {
    this.clock = clock;
    this.least = this.most = clock.now() - clock.monotonic();
  }

  /** True for one of any copy of this package. */
  static isServiceTime(value: unknown): value is ServiceTime {
    return typeof value === "object" && value !== null && MARK in value;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.at(this.clock.monotonic());
  }

  /** A monotonic moment of this process in the service's time, milliseconds since 1970. */
  at(monotonic: number): number {
    return Math.round(monotonic + (this.least + this.most) / 2);
  }

  /** Whether the service has said what time it is. */
  get isKnown(): boolean {
    return this.learnt;
  }

  /**
   * Takes an answer's time in. The answer was written after the request was sent and before it was received, which
   * bounds the difference of the clocks; each further answer makes the bounds narrower.
   *
   * @param date of the answer's header, milliseconds since 1970
   * @param sentAt monotonic, milliseconds
   * @param receivedAt monotonic, milliseconds
   */
  learn(date: number, sentAt: number, receivedAt: number): void {
    const least = date - receivedAt;
    const most = date + HEADER_SECOND_MS - sentAt;
    if (!Number.isFinite(least) || !Number.isFinite(most)) return;
    const fits = this.learnt && least <= this.most && most >= this.least;
    // Where old and new bounds do not meet, the service's clock was set, and the newest answer counts.
    this.least = fits ? Math.max(this.least, least) : least;
    this.most = fits ? Math.min(this.most, most) : most;
    this.learnt = true;
  }
}

/** `2026-11-20T21:00:00Z`: the service takes no fractions of a second. */
export function utcSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
