/** What the server hands to every call of a provider. */
import type { Logger } from "./logger";

/** What every call gets: a signal that StopProvider aborts, and the log. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** A call after ConfigureProvider; `configured` is undefined when Terraform has not configured the provider. */
export interface ConfiguredContext<C> extends CallContext {
  readonly configured: C | undefined;
}
