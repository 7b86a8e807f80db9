/** Go duration strings, as Terraform's `timeouts` are written: `90s`, `20m`, `1h30m`, `1.5h`. */

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

const TERM = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;

/** Shortest and longest time a set may be given, milliseconds. */
const MIN_TIMEOUT_MS = 1_000;
const MAX_TIMEOUT_MS = 24 * 3_600_000;

/** Milliseconds, whole; undefined for text that is no Go duration. A sign is understood, as Go does. */
export function parseDuration(text: string): number | undefined {
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = /^[+-]/.test(text) ? text.slice(1) : text;
  if (digits === "0") return 0;
  let at = 0;
  let total = 0;
  while (at < digits.length) {
    TERM.lastIndex = at;
    const term = TERM.exec(digits);
    const unit = UNITS[term?.[2] ?? ""];
    if (term === null || unit === undefined) return undefined;
    total += Number(term[1]) * unit;
    at = TERM.lastIndex;
  }
  return at === 0 ? undefined : sign * Math.round(total);
}

/** What is wrong with a timeout, or undefined when nothing is. */
export function timeoutProblem(text: string): string | undefined {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) return `"${text}" is not a duration.`;
  if (milliseconds < MIN_TIMEOUT_MS) return `"${text}" is shorter than one second.`;
  if (milliseconds > MAX_TIMEOUT_MS) return `"${text}" is longer than 24 hours.`;
  return undefined;
}
