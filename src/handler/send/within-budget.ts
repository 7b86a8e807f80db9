/** What is due goes out as far as the day's budget reaches; a copy that another set pays for costs none. */
import type { Reservation } from "../account/budget";
import type { DuePath } from "../decide/diff";
import type { SetRun } from "../run";
import { awaitRefreshes } from "./await-refreshes";
import { preload } from "./preload";
import { startRefreshes } from "./refresh";
import { copyKey, takeShared } from "./shared";
import { byNumber, count } from "../../text/prose";

/**
 * URLs that turn out to cost nothing (refused, or sent by another set) make room for others.
 *
 * @param due in the order of submission
 */
export async function sendWithinBudget(run: SetRun, due: readonly DuePath[]): Promise<void> {
  const { progress, context } = run;
  const { budget, claims } = context.gate;
  const stillOpen = (some: readonly DuePath[]): readonly DuePath[] =>
    some.filter(({ path }) => progress.isOpen(path));
  let fits = 0;
  let over = due;
  let again = due.length > 0;
  while (again) {
    takeShared(run, over);
    over = stillOpen(over);
    const reservation = await budget.reserve(over.length, run.cut);
    const allotted = over.slice(0, reservation.granted);
    over = over.slice(reservation.granted);
    progress.waits(
      over.map(({ path }) => path),
      budget.isKnown ? "quota" : "quota not readable",
    );
    let spent = 0;
    const counted: Reservation = {
      ...reservation,
      spend: (urls) => {
        spent += urls;
        reservation.spend(urls);
      },
    };
    const release = claims.claim(allotted.map(({ path }) => copyKey(run, path)));
    try {
      again = await sendAllotted(run, allotted, counted);
    } finally {
      reservation.release();
      release();
    }
    const open = stillOpen(allotted).length;
    const free = allotted.length - spent - open;
    fits += allotted.length - free;
    if (over.length === 0) break;
    // A copy that another set is about to send costs this set nothing, and one that it gives up frees budget.
    const claimed = await claims.given(
      over.map(({ path }) => copyKey(run, path)),
      run.cut,
    );
    again &&= free > 0 || claimed;
  }
  takeShared(run, over);
  over = stillOpen(over);
  if (over.length > 0) sayWhatDoesNotFit(run, over, fits);
}

function sayWhatDoesNotFit({ diagnostics, context }: SetRun, over: readonly DuePath[], fits: number): void {
  const { budget } = context.gate;
  if (!budget.isKnown) {
    diagnostics.add("QUOTA_UNREADABLE", `{keepFree} is ${budget.keepFree}.`, [], budget.whyUnreadable);
    return;
  }
  const kept =
    budget.keepFree > 0 ? `, besides the ${count(budget.keepFree)} that {keepFree} leaves to others` : "";
  diagnostics.add(
    "QUOTA_USED_UP",
    `${count(over.length + fits)} URLs were to be sent, and ${count(fits)} ${byNumber(fits, "was", "were")} left${kept}.`,
    over.map(({ path }) => path),
  );
}

/**
 * What owes nothing goes out while refreshes take effect. A path that another set begins to refresh meanwhile joins
 * those that wait.
 *
 * @returns false when the set is to send nothing more
 */
async function sendAllotted(
  run: SetRun,
  allotted: readonly DuePath[],
  reservation: Reservation,
): Promise<boolean> {
  const { progress } = run;
  const paths = allotted.map(({ path }) => path);
  const open = (...kinds: readonly string[]): readonly string[] =>
    progress
      .open(paths)
      .map(({ path }) => path)
      .filter((path) => kinds.includes(progress.debt(path).kind));
  await startRefreshes(run, open("owed", "lost", "started"));
  const waitedFor = open("started");
  const enough = new AbortController();
  const [goOn, refreshed] = await Promise.all([
    preload(run, open("none", "done"), { reservation }).then((goesOn) => {
      // The set sends nothing more, so its refreshes are not waited for; the next event goes on from there.
      if (!goesOn) enough.abort();
      return goesOn;
    }),
    awaitRefreshes(run, waitedFor, enough.signal),
  ]);
  if (!goOn) {
    progress.waits(refreshed, progress.stopReason);
    return false;
  }
  if (!(await preload(run, refreshed, { reservation }))) return false;
  const late = open("started").filter((path) => !waitedFor.includes(path));
  const joined = await awaitRefreshes(run, late, run.cut);
  return joined.length === 0 || (await preload(run, joined, { reservation }));
}
