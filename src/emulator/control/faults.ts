/**
 * Faults: what goes wrong on which call. A script of them can be kept in a JSON file (an array, or `{"faults": [...]}`).
 *
 * A fault names an operation (or `*`) and, if wanted, a pattern that one of the call's URLs must match; among those
 * calls it acts on the `nth` (default 1, counted from when the fault was added) and, in all, on `times` of them
 * (default 1; `"always"` for every one from then on). `forMs` ends it after that much of the service's time.
 */
import type { ServiceClock } from "../service/clock";
import type { Operation } from "../service/operations";

/**
 * What a fault does. `before` and `after` tell whether the service has handled the call when it strikes.
 * - `error`: answers with a code, before (default) or after; status and message are the documented ones unless given;
 *   `retryAfterMs` goes into `x-acs-retry-after`
 * - `delay`: waits `ms` before the answer is sent
 * - `hold`: waits until released, before the call is handled or (default) after
 * - `lost`: closes the connection with no answer, before or (default) after
 * - `reset`: resets the connection, before or (default) after
 * - `page`: an HTML error page as a proxy sends it, before (default) or after; status default 502
 * - `garbage`: status 200 with a body that is not JSON, before or (default) after
 * - `truncated`: the answer's first half, then the end of the connection
 * - `gzip`: the answer compressed, whatever the client accepts
 * - `partial-page`: a list without its last `rows` rows; the total still counts them
 * - `wrong-types`: numbers as strings and strings of digits as numbers
 * - `spend`: somebody else uses up `urls` of the day's preload quota just before the call
 */
export type FaultEffect =
  | {
      readonly effect: "error";
      readonly code: string;
      readonly message?: string;
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly when?: "before" | "after";
    }
  | { readonly effect: "delay"; readonly ms: number }
  | { readonly effect: "hold" | "lost" | "reset" | "garbage"; readonly when?: "before" | "after" }
  | { readonly effect: "page"; readonly status?: number; readonly when?: "before" | "after" }
  | { readonly effect: "truncated" | "gzip" | "wrong-types" }
  | { readonly effect: "partial-page"; readonly rows: number }
  | { readonly effect: "spend"; readonly urls: number };

/** Which calls a fault acts on. */
export interface FaultMatch {
  /** By the API's name, or `*` for all. */
  readonly operation: Operation | "*";
  /** The first of the matching calls that it acts on, from 1, counted from when the fault was added. Default 1. */
  readonly nth?: number;
  /** On how many of them, in a row. Default 1; `"always"` for all from then on. */
  readonly times?: number | "always";
  /** Regular expression that one of the call's URLs, as sent, has to match. Default: any call, without URLs too. */
  readonly urlMatches?: string;
  /** Milliseconds of the service's time from when the fault was added. */
  readonly forMs?: number;
}

/** What goes wrong, on which calls. */
export type Fault = FaultMatch & FaultEffect;

interface ActiveFault {
  readonly fault: Fault;
  readonly pattern?: RegExp;
  readonly endsAt: number;
  matched: number;
}

/** The faults in force, and how far each has come. */
export class FaultPlan {
  private active: ActiveFault[] = [];

  constructor(
    private readonly clock: ServiceClock,
    faults: readonly Fault[] = [],
  ) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.active.push({
      fault,
      ...(fault.urlMatches === undefined ? {} : { pattern: new RegExp(fault.urlMatches) }),
      endsAt: this.clock.now() + (fault.forMs ?? Infinity),
      matched: 0,
    });
  }

  /** Counts a call against every fault it matches and says which strike, in the order they were added. */
  strike(operation: string, urls: readonly string[]): Fault[] {
    const now = this.clock.now();
    this.active = this.active.filter((active) => now < active.endsAt);
    const striking = this.active.filter((active) => {
      const { fault, pattern } = active;
      if (fault.operation !== "*" && fault.operation !== operation) return false;
      if (pattern !== undefined && !urls.some((url) => pattern.test(url))) return false;
      active.matched += 1;
      return active.matched >= (fault.nth ?? 1) && active.matched < endOf(fault);
    });
    this.active = this.active.filter((active) => active.matched + 1 < endOf(active.fault));
    return striking.map(({ fault }) => fault);
  }

  /** Those that may still strike. */
  list(): Fault[] {
    return this.active.map(({ fault }) => fault);
  }

  clear(): void {
    this.active = [];
  }
}

function endOf(fault: Fault): number {
  return fault.times === "always" ? Infinity : (fault.nth ?? 1) + (fault.times ?? 1);
}
