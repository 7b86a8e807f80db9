/** What the real service may do and no page promises otherwise: how it numbers, delays and lists tasks. */
import { CONTRARY_FLAGS, CONTRARY_NAMES, CONTRARY_NUMBERS, type ContraryOptions } from "./contrary";

/** Concerns URLs that match, by so many milliseconds. */
export interface UrlDelay {
  /** Regular expression over the full URL. */
  readonly urlMatches: string;
  /** From 0. */
  readonly ms: number;
}

/** What may be switched on; everything may be left out. */
export interface QuirkOptions extends ContraryOptions {
  /** Task ids of one preload call, if it has that many URLs. Default 1. */
  readonly taskIdsPerCall?: number;
  /** Task ids of one refresh call, if it has that many URLs. Default: shared by the refreshes of a domain and second. */
  readonly refreshTaskIdsPerCall?: number;
  /** Rows that a page of a task listing has at most, whatever was asked for; the answer says so. Default 50. */
  readonly maxPageSize?: number;
  /** Task listings do not say how many rows there are in all. Default false. */
  readonly omitTotal?: boolean;
  /** The rows of one call show up one after the other within so many milliseconds. Default 0: all at once. */
  readonly rowSpreadMs?: number;
  /** Rows that show up in task listings so much later than others. */
  readonly lateRows?: readonly UrlDelay[];
  /** Refreshes that take so much longer than others. */
  readonly slowRefreshes?: readonly UrlDelay[];
}

/** Throws a RangeError, or a SyntaxError for a pattern, that names what is wrong. */
export class Quirks {
  private readonly late: readonly Delay[];
  private readonly slow: readonly Delay[];

  constructor(readonly options: QuirkOptions = {}) {
    for (const name of ["taskIdsPerCall", "refreshTaskIdsPerCall", "maxPageSize"] as const) {
      const value = options[name] ?? 1;
      if (!Number.isInteger(value) || value < 1) {
        throw new RangeError(`${name} must be a whole number from 1, not ${value}`);
      }
    }
    requireMilliseconds("rowSpreadMs", options.rowSpreadMs ?? 0);
    for (const name of CONTRARY_NUMBERS) {
      const value = options[name] ?? 0;
      if (!Number.isFinite(value))
        throw new RangeError(`${name} must be a number of milliseconds, not ${value}`);
    }
    this.late = delays("lateRows", options.lateRows);
    this.slow = delays("slowRefreshes", options.slowRefreshes);
  }

  pageSize(asked: number): number {
    return Math.min(asked, this.options.maxPageSize ?? asked);
  }

  /** How much later than others the row of a URL shows up, which is the `index`th of `count` of its call; milliseconds. */
  hiddenMs(url: string, index: number, count: number): number {
    return ((this.options.rowSpreadMs ?? 0) * index) / count + longest(this.late, url);
  }

  /** How much longer than others the refresh of a URL takes, milliseconds. */
  refreshMs(url: string): number {
    return longest(this.slow, url);
  }
}

interface Delay {
  readonly pattern: RegExp;
  readonly ms: number;
}

function delays(name: string, given: readonly UrlDelay[] = []): readonly Delay[] {
  return given.map(({ urlMatches, ms }) => {
    requireMilliseconds(`${name}: ms`, ms);
    return { pattern: new RegExp(urlMatches), ms };
  });
}

function requireMilliseconds(name: string, value: number): void {
  if (!(value >= 0)) throw new RangeError(`${name} must be a number from 0, not ${value}`);
}

function longest(delays: readonly Delay[], url: string): number {
  return delays.reduce((most, { pattern, ms }) => (pattern.test(url) ? Math.max(most, ms) : most), 0);
}

/** The quirks among other options. */
export function quirksAmong(options: QuirkOptions): QuirkOptions {
  return Object.fromEntries(NAMES.filter((name) => name in options).map((name) => [name, options[name]]));
}

const NAMES = [
  "taskIdsPerCall",
  "refreshTaskIdsPerCall",
  "maxPageSize",
  "omitTotal",
  "rowSpreadMs",
  "lateRows",
  "slowRefreshes",
  ...CONTRARY_FLAGS,
  ...CONTRARY_NUMBERS,
  ...CONTRARY_NAMES,
] as const satisfies readonly (keyof QuirkOptions)[];
