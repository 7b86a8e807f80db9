/** What the real service may do against all that this project assumes of it (docs/assumptions.md): each can be switched on. */

/** All are off unless switched on. */
export interface ContraryOptions {
  /** Answers without a `Date` header. */
  readonly noDate?: boolean;
  /** Timestamps are good however far they are off. */
  readonly anyTimestamp?: boolean;
  /** A nonce may be used again. */
  readonly reusableNonces?: boolean;
  /** Parameters are read from the query alone. */
  readonly queryOnly?: boolean;
  /** Errors are XML, whatever format was asked for. */
  readonly xmlErrors?: boolean;
  /** A task id filter takes several, joined by commas. */
  readonly taskIdLists?: boolean;
  /** A call costs one of the quota, however many URLs it has. */
  readonly quotaPerCall?: boolean;
  /** Refreshes cost preload quota as well. */
  readonly sharedQuota?: boolean;
  /** Of a preload with malformed URLs the others are accepted. */
  readonly partialCalls?: boolean;
  /** Task listings show URLs with their percent-encoding taken off. */
  readonly decodedUrls?: boolean;
  /** How much later than midnight UTC+8 the service's day begins, milliseconds; negative for earlier. */
  readonly dayStartMs?: number;
  /** What is added to the times of creation in task listings, milliseconds. */
  readonly createdOffsetMs?: number;
  /** Members of answers by another name, or by none: `{"Scope": ""}` leaves it out. */
  readonly members?: Readonly<Record<string, string>>;
  /** Texts in answers that are exactly so, by another word. */
  readonly words?: Readonly<Record<string, string>>;
}

export const CONTRARY_FLAGS = [
  "noDate",
  "anyTimestamp",
  "reusableNonces",
  "queryOnly",
  "xmlErrors",
  "taskIdLists",
  "quotaPerCall",
  "sharedQuota",
  "partialCalls",
  "decodedUrls",
] as const satisfies readonly (keyof ContraryOptions)[];

export const CONTRARY_NUMBERS = [
  "dayStartMs",
  "createdOffsetMs",
] as const satisfies readonly (keyof ContraryOptions)[];

export const CONTRARY_NAMES = ["members", "words"] as const satisfies readonly (keyof ContraryOptions)[];
