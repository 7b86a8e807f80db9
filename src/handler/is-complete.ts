/** What became of the tasks in flight. */
import type { CompletionOutcome, HandlerContext, IsCompleteEvent } from "./types";

export function isComplete(event: IsCompleteEvent, context: HandlerContext): Promise<CompletionOutcome> {
  context.log.debug("asked for the tasks in flight", { tasks: event.Ledger.inFlight.length });
  return Promise.resolve({
    IsComplete: event.Ledger.inFlight.length === 0,
    Ledger: event.Ledger,
    Diagnostics: [],
  });
}
