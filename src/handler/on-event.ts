/** The custom-resource handler: makes the service's caches match what is declared. */
import { VodCredentialsError, VodServiceError } from "../vod/errors";
import { diffSet, type DueKind, type DuePath, OUTCOME_UNKNOWN, submissionOrder } from "./decide/diff";
import { diffCreated } from "./decide/replaced";
import { consult } from "./evidence/consult";
import { depart } from "./evidence/depart";
import { forgottenTasks } from "./evidence/forgotten";
import { noteOriginFailures } from "./is-complete";
import { Progress } from "./progress";
import type { SetRun } from "./run";
import { codeOf, DiagnosticLog } from "./say/diagnostics";
import { resultLine } from "./say/result";
import { awaitTasks } from "./send/await-tasks";
import { originAnswers } from "./send/origin-check";
import { reasonOf } from "./send/submission";
import { sendWithinBudget } from "./send/within-budget";
import type { HandlerContext } from "./context";
import { EMPTY_LEDGER, type PreloadCounts, type PreloadEvent, type PreloadOutcome } from "./types";
import { cutAfter } from "./within";
import { byNumber, counted } from "../text/prose";

/** So much of the time at the end is kept for the answer to the last submitting call. */
const LAST_ANSWER_MS = 5_000;

/**
 * Sends what the declaration makes due, within its `timeoutMs` and the day's quota. Never rejects: what was accepted is in
 * the outcome, whatever happened after, and errors stand in its `Diagnostics`.
 *
 * @example
 * const time = new ServiceTime(systemClock);
 * const parts = { clock: systemClock, log: silentLogger, random: Math.random, time };
 * const client = compose(createVodClient(parts), retrying(parts));
 * const context: HandlerContext = {
 *   ...parts,
 *   client,
 *   gate: new AccountGate({ client, keepFree: 0, clock: systemClock }),
 *   signal: AbortSignal.timeout(600_000),
 *   newId: randomUUID,
 * };
 * const paths = new Map([["/videos/launch.mp4", "1"]]);
 * const ResourceProperties = { ...DEFAULT_PROPERTIES, domain: "vod.example.com", paths };
 * const { Result, Ledger } = await onEvent({ RequestType: "Create", ResourceProperties }, context);
 */
export async function onEvent(event: PreloadEvent, context: HandlerContext): Promise<PreloadOutcome> {
  const id = event.RequestType === "Create" ? context.newId() : event.PhysicalResourceId;
  if (event.RequestType === "Delete") return deleted(event, id, context);
  const { clock, signal } = context;
  const { timeoutMs } = event.ResourceProperties;
  const cut = cutAfter(timeoutMs, { clock, signal });
  const run = begin(event, id, context, cut.signal);
  logDecision(run);
  try {
    // A set that adopts makes no call: what is not adopted waits for the next event.
    if (run.diff.adopted.length === 0) await sendWhatIsDue(run);
    if (run.wanted.wait) await waitForTasks(run);
  } catch (error) {
    run.diagnostics.add("INTERNAL", "What had been accepted until then is remembered.", [], error);
  } finally {
    cut.dispose();
  }
  return outcomeOf(run, event.RequestType === "Create");
}

function begin(
  event: Exclude<PreloadEvent, { RequestType: "Delete" }>,
  id: string,
  context: HandlerContext,
  cut: AbortSignal,
): SetRun {
  const wanted = event.ResourceProperties;
  const { clock, gate, time } = context;
  const before =
    event.RequestType === "Create"
      ? undefined
      : { properties: event.OldResourceProperties, ledger: event.Ledger };
  const created = before === undefined ? diffCreated(wanted, gate.memory) : undefined;
  const diff = created?.diff ?? diffSet(wanted, before);
  const progress = new Progress({ wanted, diff, before, startedAt: time.now() });
  if (created !== undefined) progress.inherits(created.inherited, created.underWay);
  if (before !== undefined) {
    const due = new Set(diff.due.map(({ path }) => path));
    const isUnchanged = (path: string): boolean => wanted.paths.has(path) && !due.has(path);
    progress.inherits(0, forgottenTasks(before, gate.memory, isUnchanged));
  }
  gate.memory.noteTasks(before?.ledger.underWay ?? []);
  const now = clock.monotonic();
  return {
    id,
    wanted,
    diff,
    progress,
    diagnostics: new DiagnosticLog(context.wording),
    context,
    deadline: now + wanted.timeoutMs,
    lastStart: now + wanted.timeoutMs - Math.min(LAST_ANSWER_MS, wanted.timeoutMs / 10),
    cut,
  };
}

function logDecision({ wanted, diff, context }: SetRun): void {
  const of = (kind: DueKind): number => diff.due.filter((one) => one.kind === kind).length;
  context.log.debug("decided", {
    domain: wanted.domain,
    new: of("new"),
    changed: of("changed"),
    pending: of("pending"),
    retried: of("retried"),
    resend: of("resend"),
    adopted: diff.adopted.length,
    unchanged: diff.unchanged,
    givenUp: diff.stillGivenUp.size,
    dropped: diff.dropped.length,
  });
}

async function sendWhatIsDue(run: SetRun): Promise<void> {
  const { wanted, progress, diagnostics } = run;
  if (run.diff.due.length === 0) return;
  const { error } = await consult(run);
  if (error !== undefined && stopsEverything(error)) {
    progress.waits(
      progress.open().map(({ path }) => path),
      reasonOf(error),
    );
    diagnostics.add(codeOf(error), "Nothing was sent.", [], error);
    return;
  }
  const inOrder = (): readonly DuePath[] =>
    submissionOrder(
      progress.open().map((due) => ({ ...due, refresh: progress.debt(due.path) })),
      wanted.first,
    );
  if (await originAnswers(run, inOrder())) await sendWithinBudget(run, inOrder());
  if (error !== undefined && progress.taskIds.length > 0) {
    diagnostics.add("RECENT_UNREADABLE", "All paths were sent.", [], error);
  }
}

async function waitForTasks(run: SetRun): Promise<void> {
  const { progress, diagnostics, context } = run;
  const { complete, underWay, error } = await awaitTasks(run, progress.ledgerBeforeLooking().underWay);
  progress.waited({ arrived: complete, underWay });
  if (underWay === 0) return;
  diagnostics.add(
    context.signal.aborted ? "INTERRUPTED" : "WAIT_ENDED",
    `${counted(underWay, "path")} ${byNumber(underWay, "is", "are")} accepted and still under way.`,
    [],
    error,
  );
}

/** With wrong keys or a wrong clock every other call would fail as well. */
function stopsEverything(error: unknown): boolean {
  if (VodCredentialsError.is(error)) return true;
  return VodServiceError.is(error) && (error.kind === "credentials" || error.kind === "clock");
}

function outcomeOf(run: SetRun, create: boolean): PreloadOutcome {
  const { progress, diagnostics, wanted } = run;
  const ledger = progress.ledger();
  noteOriginFailures(diagnostics, progress.ledgerBeforeLooking(), ledger, wanted);
  const counts = progress.counts(ledger);
  const { waited = { arrived: 0, underWay: 0 }, ...others } = counts;
  run.context.log.debug("came to", { domain: wanted.domain, ...others, ...waited });
  const something = counts.accepted + counts.recorded + counts.shared + counts.adopted > 0;
  const reasons = mostFrequentFirst([...ledger.pending.values()].map(({ reason }) => reason));
  const unknown = reasons.includes(OUTCOME_UNKNOWN);
  // A create that got something accepted answers with warnings: where an error comes with a state, a caller may throw
  // the state away, and its next event would start from nothing.
  const stored = !create || something || unknown || !diagnostics.has("person");
  return {
    PhysicalResourceId: run.id,
    Stored: stored,
    Ledger: ledger,
    TaskIds: progress.taskIds,
    Counts: counts,
    Result: resultLine(run.context.time.now(), counts, reasons),
    Diagnostics: diagnostics.finish(!create || !stored),
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
  givenUp: 0,
};

/** Nothing is un-cached: what lies on the nodes simply expires. A set that takes its place in this process is told. */
function deleted(
  { ResourceProperties, Ledger }: Extract<PreloadEvent, { RequestType: "Delete" }>,
  id: string,
  { gate, time }: HandlerContext,
): PreloadOutcome {
  depart(gate.memory, id, ResourceProperties, Ledger, time.now());
  return {
    PhysicalResourceId: id,
    Stored: false,
    Ledger: EMPTY_LEDGER,
    TaskIds: [],
    Counts: NO_COUNTS,
    Result: resultLine(time.now(), NO_COUNTS, []),
    Diagnostics: [],
  };
}
