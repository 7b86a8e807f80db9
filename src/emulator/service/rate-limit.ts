/** So many calls a second; those beyond are throttled. */
import type { ServiceClock } from "./clock";
import { EmulatedError } from "../wire/error-table";

/** Of all clients together, by the service's time. */
export interface RateLimitOptions {
  /** Calls within any one second. */
  readonly perSecond: number;
  /** By the API's name. Default all. */
  readonly operation?: string;
}

export class RateLimit {
  private limit: RateLimitOptions | undefined;
  private recent: number[] = [];

  constructor(
    private readonly clock: ServiceClock,
    limit?: RateLimitOptions,
  ) {
    this.limit = limit;
  }

  /** Undefined lifts it. */
  set(limit: RateLimitOptions | undefined): void {
    this.limit = limit;
    this.recent = [];
  }

  /** Throws `Throttling`. Refused calls do not count. */
  pass(operation: string): void {
    if (this.limit === undefined) return;
    if (this.limit.operation !== undefined && this.limit.operation !== operation) return;
    const now = this.clock.now();
    this.recent = this.recent.filter((time) => now - time < 1_000);
    if (this.recent.length >= this.limit.perSecond) throw new EmulatedError("Throttling");
    this.recent.push(now);
  }
}
