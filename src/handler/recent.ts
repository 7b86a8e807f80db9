/** What the service's task list of three days knows as accepted: those paths need not be sent again. */
import type { DuePath } from "./diff";
import { HISTORY_MS, type SetRun } from "./set-run";
import { listAllTasks } from "./tasks";
import { withoutScheme } from "./urls";

/** The service refuses times before its history begins. */
const MARGIN_MS = 300_000;

/**
 * Records the paths that may be recent and are in the list.
 *
 * @returns the error when the list could not be read
 */
export async function recordRecent(run: SetRun, due: readonly DuePath[]): Promise<{ error?: unknown }> {
  const candidates = due.filter(({ mayBeRecent }) => mayBeRecent).map(({ path }) => path);
  if (candidates.length === 0) return {};
  const { client, clock, signal } = run.context;
  let known: ReadonlySet<string>;
  try {
    known = newestNotFailed(
      await listAllTasks(
        client,
        {
          domainName: run.wanted.domain,
          objectType: "preload",
          startTime: clock.now() - HISTORY_MS + MARGIN_MS,
        },
        signal,
      ),
    );
  } catch (error) {
    return { error };
  }
  const found = candidates.filter((path) => known.has(withoutScheme(run.url(path))));
  if (found.length === 0) return {};
  run.recorded += run.close(found);
  run.diagnostics.add(
    "RECENT_RECORDED",
    "The service has these from an earlier deploy, another set or somebody else.",
    found,
  );
  return {};
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
