/** The values that cross the plugin protocol: a value, null, or "not known yet". */

/** Marks a value that Terraform will only know after apply. */
export const UNKNOWN: unique symbol = Symbol("unknown");

/** The type of {@link UNKNOWN}. */
export type Unknown = typeof UNKNOWN;

/** Whatever an attribute may hold: a value, null when it is not set, unknown while planning. */
export type Value<T> = T | null | Unknown;

/** True for a value that is neither null nor unknown. */
export function isKnown<T>(value: Value<T>): value is T {
  return value !== null && value !== UNKNOWN;
}
