/** What holds where a declaration says nothing. */
import type { SetProperties } from "./types";

export const DEFAULT_PROPERTIES = {
  first: [],
  scheme: "http",
  batchSize: 100,
  refreshChanged: true,
  skipRecent: true,
  adopt: false,
  wait: false,
  maxAttempts: 3,
  timeoutMs: 1_200_000,
} as const satisfies Partial<SetProperties>;
