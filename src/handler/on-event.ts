/** The custom-resource handler: makes the service's caches match what is declared. */
import { VodCredentialsError, VodServiceError } from "../vod/errors";
import { awaitTasks } from "./await-tasks";
import { codeOf } from "./diagnostics";
import { diffSet, type DuePath, type KnownSet, OUTCOME_UNKNOWN, submissionOrder } from "./diff";
import type { Reservation } from "./gate";
import { noteOriginFailures } from "./is-complete";
import { originAnswers } from "./origin-check";
import { recordRecent } from "./recent";
import { awaitRefreshes, startRefreshes } from "./refresh";
import { resultLine } from "./result";
import { SetRun } from "./set-run";
import { preload, reasonOf } from "./submit";
import {
  EMPTY_LEDGER,
  type HandlerContext,
  type PreloadCounts,
  type PreloadEvent,
  type PreloadOutcome,
} from "./types";

/** Never rejects: what was accepted is in the outcome, whatever happened after. */
export async function onEvent(event: PreloadEvent, context: HandlerContext): Promise<PreloadOutcome> {
  const id = event.RequestType === "Create" ? context.newId() : event.PhysicalResourceId;
  if (event.RequestType === "Delete") return deleted(id, context);
  const before: KnownSet | undefined =
    event.RequestType === "Create"
      ? undefined
      : { properties: event.OldResourceProperties, ledger: event.Ledger };
  const wanted = event.ResourceProperties;
  const ended = new AbortController();
  const tooLate = new AbortController();
  void context.clock.sleep(wanted.timeoutMs, ended.signal).then(() => {
    tooLate.abort();
  });
  const run = new SetRun(
    wanted,
    diffSet(wanted, before),
    before?.ledger.inFlight ?? [],
    context,
    context.clock.now() + wanted.timeoutMs,
    AbortSignal.any([context.signal, tooLate.signal]),
  );
  try {
    await carryOut(run);
  } catch (error) {
    run.diagnostics.add("INTERNAL", "What had been accepted until then is remembered.", [], error);
  } finally {
    ended.abort();
  }
  return outcomeOf(run, id, event.RequestType === "Create");
}

async function carryOut(run: SetRun): Promise<void> {
  await sendWhatIsDue(run);
  if (run.wanted.wait) await waitForTasks(run);
}

async function sendWhatIsDue(run: SetRun): Promise<void> {
  const { wanted } = run;
  const due = submissionOrder(run.diff.due, wanted.first);
  if (due.length === 0) return;
  const { error } = await recordRecent(run, due);
  if (error !== undefined && stopsEverything(error)) {
    run.setReason(run.openPaths(), reasonOf(error));
    run.diagnostics.add(codeOf(error), "Nothing was sent.", [], error);
    return;
  }
  const open = (): readonly DuePath[] => due.filter(({ path }) => run.isOpen(path));
  if (await originAnswers(run, open())) await sendWithinBudget(run, open());
  if (error !== undefined && run.accepted > 0) {
    run.diagnostics.add("RECENT_UNREADABLE", "All paths were sent.", [], error);
  }
}

async function waitForTasks(run: SetRun): Promise<void> {
  if (run.inFlight.length === 0) return;
  const { underWay, error } = await awaitTasks(run, run.ledgerBeforeLooking().inFlight);
  if (underWay === 0) return;
  const number = underWay.toLocaleString("en-US");
  run.diagnostics.add(
    run.context.signal.aborted ? "INTERRUPTED" : "WAIT_ENDED",
    `${number} ${underWay === 1 ? "path is" : "paths are"} accepted and still under way.`,
    [],
    error,
  );
}

/** With wrong keys or a wrong clock every other call would fail as well. */
function stopsEverything(error: unknown): boolean {
  if (VodCredentialsError.is(error)) return true;
  return VodServiceError.is(error) && (error.kind === "credentials" || error.kind === "clock");
}

/** As many as the budget allows; what another set had accepted meanwhile costs none, so that more may fit after all. */
async function sendWithinBudget(run: SetRun, wanted: readonly DuePath[]): Promise<void> {
  const { gate, signal } = run.context;
  let fits = 0;
  let over = wanted;
  let again = wanted.length > 0;
  while (again) {
    const reservation = await gate.reserve(over.length, signal);
    const allotted = over.slice(0, reservation.granted);
    over = over.slice(reservation.granted);
    run.setReason(
      over.map(({ path }) => path),
      gate.quotaIsKnown ? "quota" : "quota not readable",
    );
    const sharedBefore = run.shared;
    try {
      again = await sendAllotted(run, allotted, reservation);
    } finally {
      reservation.release();
    }
    const freed = run.shared - sharedBefore;
    fits += allotted.length - freed;
    again &&= freed > 0 && over.length > 0;
  }
  if (over.length > 0) sayWhatDoesNotFit(run, over, fits);
}

function sayWhatDoesNotFit(run: SetRun, over: readonly DuePath[], fits: number): void {
  const { gate } = run.context;
  if (!gate.quotaIsKnown) {
    run.diagnostics.add("QUOTA_UNREADABLE", `keep_free is ${gate.keepFree}.`, []);
    return;
  }
  const number = (value: number): string => value.toLocaleString("en-US");
  const kept =
    gate.keepFree > 0 ? `, besides the ${number(gate.keepFree)} that keep_free leaves to others` : "";
  run.diagnostics.add(
    "QUOTA_USED_UP",
    `${number(over.length + fits)} URLs were to be sent, and ${number(fits)} ${fits === 1 ? "was" : "were"} left${kept}.`,
    over.map(({ path }) => path),
  );
}

/**
 * New and pending paths go out while the refreshes of changed ones take effect.
 *
 * @returns false when the set is to send nothing more
 */
async function sendAllotted(
  run: SetRun,
  allotted: readonly DuePath[],
  reservation: Reservation,
): Promise<boolean> {
  const owing = allotted.filter(({ refresh }) => refresh.kind === "owed" || refresh.kind === "started");
  const ready = allotted.filter(({ refresh }) => refresh.kind === "none" || refresh.kind === "done");
  const paths = (some: readonly DuePath[]): readonly string[] => some.map(({ path }) => path);
  await startRefreshes(run, paths(owing));
  const enough = new AbortController();
  const [goOn, refreshed] = await Promise.all([
    preload(run, paths(ready), { reservation }).then((goesOn) => {
      // Nothing is preloaded any more, so there is nothing to wait for; the next event goes on from there.
      if (!goesOn) enough.abort();
      return goesOn;
    }),
    awaitRefreshes(run, paths(owing), enough.signal),
  ]);
  if (goOn) return await preload(run, refreshed, { reservation });
  run.setReason(refreshed, run.stopReason);
  return false;
}

function outcomeOf(run: SetRun, id: string, create: boolean): PreloadOutcome {
  const ledger = run.ledger();
  noteOriginFailures(run.diagnostics, run.ledgerBeforeLooking(), ledger, run.wanted);
  const counts: PreloadCounts = {
    accepted: run.accepted,
    calls: run.calls,
    refreshed: run.refreshed,
    recorded: run.recorded,
    shared: run.shared,
    adopted: run.diff.adopted.length,
    pending: ledger.pending.size,
    failed: ledger.failed.size,
  };
  const something = counts.accepted + counts.recorded + counts.shared + counts.adopted > 0;
  const reasons = mostFrequentFirst([...ledger.pending.values()].map(({ reason }) => reason));
  const unknown = reasons.includes(OUTCOME_UNKNOWN);
  // A create that answers with an error and a state is tainted by Terraform, and its next apply starts from nothing.
  const stored = !create || something || unknown || !run.diagnostics.has("person");
  return {
    PhysicalResourceId: id,
    Stored: stored,
    Ledger: ledger,
    TaskIds: run.taskIds,
    Counts: counts,
    Result: resultLine(run.context.clock.now(), counts, reasons),
    Diagnostics: run.diagnostics.finish(!create || !stored),
  };
}

function mostFrequentFirst(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

const NO_COUNTS: PreloadCounts = {
  accepted: 0,
  calls: 0,
  refreshed: 0,
  recorded: 0,
  shared: 0,
  adopted: 0,
  pending: 0,
  failed: 0,
};

/** Nothing is un-cached: what lies on the nodes simply expires. */
function deleted(id: string, { clock }: HandlerContext): PreloadOutcome {
  return {
    PhysicalResourceId: id,
    Stored: false,
    Ledger: EMPTY_LEDGER,
    TaskIds: [],
    Counts: NO_COUNTS,
    Result: resultLine(clock.now(), NO_COUNTS, []),
    Diagnostics: [],
  };
}
