/** What the service's task list of three days knows as accepted: those paths need not be sent again. */
import type { DuePath } from "./diff";
import { HISTORY_MS, type SetRun } from "./set-run";
import { listAllTasks } from "./tasks";
import { withoutScheme } from "./urls";

/** The service refuses times before its history begins. */
export const HISTORY_MARGIN_MS = 300_000;

/** Before the moment of the first listing: what it may have missed was submitted since then. */
const LATE_MS = 60_000;

/**
 * Records the paths that may be recent and are in the list.
 *
 * @returns the error when the list could not be read
 */
export async function recordRecent(run: SetRun, due: readonly DuePath[]): Promise<{ error?: unknown }> {
  const candidates = due.filter(({ mayBeRecent }) => mayBeRecent).map(({ path }) => path);
  if (candidates.length === 0) return {};
  const { clock, gate, signal } = run.context;
  const found: string[] = [];
  let missing: readonly string[] = candidates;
  const look = async (startTime: number): Promise<void> => {
    const known = await knownSince(run, startTime);
    const isKnown = (path: string): boolean => known.has(withoutScheme(run.url(path)));
    found.push(...missing.filter(isKnown));
    missing = missing.filter((path) => !isKnown(path));
  };
  const record = (): void => {
    if (found.length === 0) return;
    run.recorded += run.close(found);
    run.diagnostics.add(
      "RECENT_RECORDED",
      "The service has these from an earlier deploy, another set or somebody else.",
      found,
    );
  };
  try {
    const startedAt = clock.now();
    await look(startedAt - HISTORY_MS + HISTORY_MARGIN_MS);
    // A deploy that was killed a moment ago may have sent what the list does not show yet.
    const waitMs = missing.length === 0 ? 0 : await gate.untilListIsWhole(signal);
    if (waitMs > 0) {
      await clock.sleep(waitMs, signal);
      if (!signal.aborted) await look(startedAt - LATE_MS);
    }
  } catch (error) {
    record();
    return { error };
  }
  record();
  return {};
}

async function knownSince(run: SetRun, startTime: number): Promise<ReadonlySet<string>> {
  const { client, signal } = run.context;
  return newestNotFailed(
    await listAllTasks(client, { domainName: run.wanted.domain, objectType: "preload", startTime }, signal),
  );
}

/** URLs, without their scheme, whose newest task did not fail. */
export function newestNotFailed(
  tasks: readonly { objectPath: string; creationTime: number; status: string }[],
): ReadonlySet<string> {
  const newest = new Map<string, { creationTime: number; failed: boolean }>();
  for (const { objectPath, creationTime, status } of tasks) {
    const url = withoutScheme(objectPath);
    const known = newest.get(url);
    if (known === undefined || creationTime > known.creationTime) {
      newest.set(url, { creationTime, failed: status === "failed" });
    }
  }
  return new Set([...newest].filter(([, { failed }]) => !failed).map(([url]) => url));
}
