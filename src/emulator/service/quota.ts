/** What an account may submit a day. */
import { type ServiceClock, serviceDay } from "./clock";
import { EmulatedError } from "../wire/error-table";

/** One daily allowance. A new day starts it afresh. */
export class DailyQuota {
  private used = 0;
  private day: number;

  constructor(
    private readonly clock: ServiceClock,
    private limit: number,
  ) {
    this.day = serviceDay(clock.now());
  }

  get total(): number {
    return this.limit;
  }

  get remaining(): number {
    this.turnDay();
    return Math.max(0, this.limit - this.used);
  }

  /** All or nothing: a call that asks for more than is left is refused whole and costs nothing. */
  take(count: number): void {
    if (count > this.remaining) throw new EmulatedError("QuotaExceeded.Refresh");
    this.used += count;
  }

  /** Counts what somebody else on the same account uses; what is left ends at 0. */
  spend(count: number): void {
    this.used += Math.min(count, this.remaining);
  }

  setTotal(total: number): void {
    this.limit = total;
  }

  /** For the rest of the service's day. */
  setRemaining(remaining: number): void {
    this.turnDay();
    this.used = this.limit - remaining;
  }

  private turnDay(): void {
    const today = serviceDay(this.clock.now());
    if (today !== this.day) {
      this.day = today;
      this.used = 0;
    }
  }
}

/** What an account may do a day. */
export interface QuotaOptions {
  /** URLs preloaded a day. Default 500 (VOD limits page). */
  readonly preload?: number;
  /** URLs refreshed a day. Default 2,000. */
  readonly urls?: number;
  /** Directories refreshed a day. Default 100. */
  readonly directories?: number;
}

/** Changes of the quota; what is not named stays. The `Remaining` ones hold until the service's day ends. */
export interface QuotaChange {
  /** URLs preloaded a day. */
  readonly preloadTotal?: number;
  /** URLs still to be preloaded today. */
  readonly preloadRemaining?: number;
  /** URLs refreshed a day. */
  readonly urlTotal?: number;
  /** URLs still to be refreshed today. */
  readonly urlRemaining?: number;
  /** Directories refreshed a day. */
  readonly directoryTotal?: number;
  /** Directories still to be refreshed today. */
  readonly directoryRemaining?: number;
}

/** What an account may do a day, and what is left of it until the service's day ends. */
export interface QuotaReading {
  /** URLs preloaded a day. */
  readonly preloadTotal: number;
  /** URLs still to be preloaded today. */
  readonly preloadRemaining: number;
  /** URLs refreshed a day. */
  readonly urlTotal: number;
  /** URLs still to be refreshed today. */
  readonly urlRemaining: number;
  /** Directories refreshed a day. */
  readonly directoryTotal: number;
  /** Directories still to be refreshed today. */
  readonly directoryRemaining: number;
}

/** The three allowances of an account. */
export class AccountQuota {
  readonly preload: DailyQuota;
  readonly urls: DailyQuota;
  readonly directories: DailyQuota;

  constructor(clock: ServiceClock, options: QuotaOptions = {}) {
    this.preload = new DailyQuota(clock, options.preload ?? 500);
    this.urls = new DailyQuota(clock, options.urls ?? 2_000);
    this.directories = new DailyQuota(clock, options.directories ?? 100);
  }

  /** Throws a RangeError when a number is no whole number from 0. */
  change(change: QuotaChange): void {
    for (const [name, value] of Object.entries(change) as [string, unknown][]) {
      if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
        throw new RangeError(`${name} must be a whole number from 0, not ${String(value)}`);
      }
    }
    // Totals first: what is left is counted from them.
    if (change.preloadTotal !== undefined) this.preload.setTotal(change.preloadTotal);
    if (change.urlTotal !== undefined) this.urls.setTotal(change.urlTotal);
    if (change.directoryTotal !== undefined) this.directories.setTotal(change.directoryTotal);
    if (change.preloadRemaining !== undefined) this.preload.setRemaining(change.preloadRemaining);
    if (change.urlRemaining !== undefined) this.urls.setRemaining(change.urlRemaining);
    if (change.directoryRemaining !== undefined) this.directories.setRemaining(change.directoryRemaining);
  }

  read(): QuotaReading {
    return {
      preloadTotal: this.preload.total,
      preloadRemaining: this.preload.remaining,
      urlTotal: this.urls.total,
      urlRemaining: this.urls.remaining,
      directoryTotal: this.directories.total,
      directoryRemaining: this.directories.remaining,
    };
  }
}
