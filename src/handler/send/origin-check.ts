/** When most of a set failed at the origin, a few paths go ahead: an origin that is down must not eat the quota of days. */
import { awaitTasks } from "./await-tasks";
import type { DuePath } from "../decide/diff";
import type { SetRun } from "../run";
import { preload } from "./preload";
import { stopFor } from "./submission";

/** Enough to tell a file that is missing from an origin that is down. */
const PROBES = 5;

/**
 * Sends the probes, if the set is in doubt, and waits for them.
 *
 * @param due in the order of submission
 * @returns whether the rest may be sent; otherwise it stays open, with its reason
 */
export async function originAnswers(run: SetRun, due: readonly DuePath[]): Promise<boolean> {
  if (!isInDoubt(run, due)) return true;
  const underWayAlready = run.progress.underWay.some(({ probe }) => probe === true);
  const chosen = underWayAlready ? [] : due.filter(({ originInDoubt }) => originInDoubt).slice(0, PROBES);
  const rest = due.filter((one) => !chosen.includes(one)).map(({ path }) => path);
  if (!underWayAlready && !(await send(run, chosen, rest))) return false;
  const probes = run.progress.underWay.filter(({ probe }) => probe === true);
  const { complete, failed, underWay } = await awaitTasks(run, probes);
  // A probe whose answer was lost, or that was given up, says nothing about the origin.
  const untold = chosen.filter(({ path }) => run.progress.isOpen(path)).length;
  if (failed + underWay + untold === 0) return true;
  const total = complete + failed + underWay + untold;
  if (failed > 0) {
    hold(run, rest, "origin down", `Of ${total} paths that were sent first, ${failed} failed again.`);
  } else {
    const what = `Of ${total} paths that were sent first, ${underWay + untold} have not ended yet.`;
    hold(run, rest, "origin not known to be back", what);
  }
  return false;
}

/** More than half of the set failed at the origin, and no sign since then that it is back. */
function isInDoubt({ wanted, diff: { stillGivenUp } }: SetRun, due: readonly DuePath[]): boolean {
  const inDoubt = due.filter(({ originInDoubt }) => originInDoubt).length;
  const givenUp = [...stillGivenUp.values()].filter(({ refused }) => !refused).length;
  return inDoubt > PROBES && (inDoubt + givenUp) * 2 > wanted.paths.size;
}

/** @returns false when the set is to send nothing more */
async function send(run: SetRun, probes: readonly DuePath[], rest: readonly string[]): Promise<boolean> {
  const { budget } = run.context.gate;
  const paths = probes.map(({ path }) => path);
  const reservation = await budget.reserve(paths.length, run.cut);
  try {
    if (reservation.granted < paths.length) {
      const what = "Not even the paths that go first to try the origin fit.";
      stopFor(
        run,
        [...paths, ...rest],
        budget.isKnown ? "quota" : "quota not readable",
        budget.isKnown ? "QUOTA_USED_UP" : "QUOTA_UNREADABLE",
        what,
        budget.whyUnreadable,
      );
      return false;
    }
    if (await preload(run, paths, { reservation, probe: true })) return true;
    run.progress.waits(rest, run.progress.stopReason);
    return false;
  } finally {
    reservation.release();
  }
}

function hold(run: SetRun, rest: readonly string[], reason: string, what: string): void {
  run.progress.waits(rest, run.context.signal.aborted ? "interrupted" : reason);
  run.diagnostics.add("ORIGIN_IN_DOUBT", what, rest);
}
