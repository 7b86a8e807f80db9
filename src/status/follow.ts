/** Follows the tasks of the sets to their end. */
import { cutAfter } from "../handler/within";
import type { Clock } from "../vod/clock";
import { messageOf, VodTransportError } from "../vod/errors";
import { isPassing } from "../vod/retry";
import { isOpen, listPreloads, type Service } from "./ask";
import { afterListing, reportOf, type SetReport, total } from "./model";
import type { KnownSet } from "./state";

/** All arrived; nothing is under way any more, but something was given up or is pending; or it was not waited for longer. */
export type End = "arrived" | "given-up" | "pending" | "timeout" | "interrupted";

/** What is told while following, and with the end. */
export interface Audience {
  /** @param at the service's time, milliseconds since 1970 */
  update(sets: readonly SetReport[], at: number): void;
  /** The service could not be asked this time, and is asked again. */
  trouble(why: string): void;
}

export interface FollowOptions {
  readonly service: Service;
  readonly clock: Clock;
  /** Between two listings, milliseconds. */
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly audience: Audience;
}

/**
 * One listing a round, for all tasks; each begins with the first task that has not ended.
 *
 * @throws what the client throws, where asking again would not help
 */
export async function follow(
  given: readonly KnownSet[],
  { service, clock, intervalMs, timeoutMs, signal, audience }: FollowOptions,
): Promise<{ readonly end: End; readonly sets: readonly SetReport[] }> {
  const until = clock.monotonic() + timeoutMs;
  let sets = given;
  let reports = sets.map((set) => reportOf(set));
  while (sets.some(isOpen)) {
    const cut = cutAfter(until - clock.monotonic(), { clock, signal });
    try {
      const list = await listPreloads(sets, service, cut.signal);
      const now = service.time.now();
      sets = sets.map((set) => afterListing(set, list, now));
      reports = sets.map((set) => reportOf(set, list));
    } catch (error) {
      if (signal.aborted) return { end: "interrupted", sets: reports };
      if (!cut.signal.aborted) {
        if (!VodTransportError.is(error) && !isPassing(error)) throw error;
        audience.trouble(messageOf(error));
      }
    } finally {
      cut.dispose();
    }
    audience.update(reports, service.time.now());
    if (!sets.some(isOpen)) break;
    const left = until - clock.monotonic();
    if (left <= 0) return { end: "timeout", sets: reports };
    await clock.sleep(Math.min(intervalMs, left), signal);
    if (signal.aborted) return { end: "interrupted", sets: reports };
    if (clock.monotonic() >= until) return { end: "timeout", sets: reports };
  }
  return { end: endOfAll(reports), sets: reports };
}

function endOfAll(reports: readonly SetReport[]): End {
  const { givenUp, pending } = total(reports);
  if (givenUp > 0) return "given-up";
  return pending > 0 ? "pending" : "arrived";
}
