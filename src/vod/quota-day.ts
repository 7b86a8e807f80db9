/** The service's day, for which a quota holds. */

const DAY_MS = 86_400_000;
/** Days are taken to begin at midnight in China: see docs/assumptions.md, day-ends-in-china. */
const CHINA_MS = 8 * 3_600_000;

/** @returns when the service's day began; milliseconds since 1970, as is `now` */
export function quotaDayBegan(now: number): number {
  return Math.floor((now + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS;
}

/** @returns when the service's next day begins; milliseconds since 1970, as is `now` */
export function quotaDayEnds(now: number): number {
  return quotaDayBegan(now) + DAY_MS;
}
