/** Makes the service's caches match what a set declares. */
import { diffSet } from "./diff";
import { SetRun } from "./set-run";
import type { HandlerContext, PreloadEvent, PreloadOutcome } from "./types";

export function onEvent(event: PreloadEvent, context: HandlerContext): Promise<PreloadOutcome> {
  const wanted = event.ResourceProperties;
  const run = new SetRun(wanted, diffSet(wanted, undefined), [], context, context.clock.now() + wanted.timeoutMs);
  return Promise.resolve({
    PhysicalResourceId: event.RequestType === "Create" ? context.newId() : event.PhysicalResourceId,
    Stored: true,
    Ledger: run.ledger(),
    TaskIds: [],
    Counts: {
      accepted: 0,
      calls: 0,
      refreshed: 0,
      recorded: 0,
      shared: 0,
      adopted: 0,
      pending: run.openCount,
      failed: run.failedCount,
    },
    Result: "nothing sent yet",
    Diagnostics: [],
  });
}
