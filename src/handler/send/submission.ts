/**
 * The way of a submission, the same for preloads and refreshes: batches wait one after the other for their turn, each is
 * sent and written down, and what comes of one decides the next.
 */
import type { CallOptions } from "../../vod/client";
import { VodServiceError, VodTransportError } from "../../vod/errors";
import type { Accepted } from "../../vod/operations/submissions";
import { copySettings, declaredSettings } from "../decide/settings";
import type { SetRun } from "../run";
import { urlKey } from "../urls";
import { codeOf, type DiagnosticCode } from "../say/diagnostics";
import { type CallEnd, callUntilAnswered } from "./call";
import { awaitDomain } from "./domain-wait";
import { findLost } from "./settle";

/** After so many lost answers the batch stays pending for the next event. */
const MOST_LOSSES = 3;

/** What tells one kind of submission from another. */
export interface Submission {
  readonly operation: "preload" | "refresh";
  /** Of its rows in the task list. */
  readonly objectType: "preload" | "file";
  /** How long one call may be tried, milliseconds. */
  readonly longestMs: number;
  /** Just before a call, in its turn: which of the paths are to be sent still, or what stops the rest. */
  take(paths: readonly string[]): readonly string[] | Stop;
  call(urls: readonly string[], options: CallOptions): Promise<Accepted>;
  /** @param call when it was sent, in the service's time, and by which tasks it is done */
  accept(paths: readonly string[], call: { readonly taskIds: readonly string[]; readonly at: number }): void;
  /** The answer is lost for good. `at`: when it was sent, in the service's time. */
  lose(paths: readonly string[], at: number): void;
  /** The service says that the day's quota is used up. */
  noQuota(batch: Batch, error: unknown): Promise<Next>;
  /** What else the service refuses: why the paths stay open, and what stops the rest. */
  refuse(paths: readonly string[], error: unknown): Stop;
  /** Sentences for diagnostics. */
  readonly says: { readonly lost: string; readonly malformed: string };
  /** Why the batches behind one that stopped stay open. */
  reasonBehind(stopped: readonly string[]): string;
}

export interface Batch {
  readonly paths: readonly string[];
  /** How many answers to it were lost. */
  readonly losses: number;
}

/** What a batch's end means for those after it. */
export type Next =
  | { readonly kind: "go-on" }
  | { readonly kind: "again"; readonly batches: readonly Batch[] }
  /** The domain is offline: whether it is coming up is found out without keeping others waiting. */
  | { readonly kind: "offline"; readonly paths: readonly string[]; readonly error: unknown }
  | Stop;

/** The set sends nothing more of these, and `code` says why. */
export interface Stop {
  readonly kind: "stop";
  readonly code: DiagnosticCode;
}

const GO_ON: Next = { kind: "go-on" };

/** @returns false when it was stopped; the rest is open then, with its reason */
export async function submit(
  run: SetRun,
  paths: readonly string[],
  submission: Submission,
): Promise<boolean> {
  const { gate, signal } = run.context;
  const queue: Batch[] = batches(paths, run.wanted.batchSize).map((batch) => ({ paths: batch, losses: 0 }));
  let waits = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const current = batch;
    const turn = await gate.turns.take(() => send(run, current, submission), {
      signal,
      deadline: run.lastStart,
    });
    let next: Next = typeof turn === "string" ? unfinished(run, current.paths, { kind: turn }) : turn;
    if (next.kind === "offline") {
      const code = await awaitDomain(run, next.paths, next.error, waits);
      waits += 1;
      next =
        code === undefined
          ? { kind: "again", batches: [{ ...current, paths: next.paths }] }
          : { kind: "stop", code };
    }
    if (next.kind === "again") queue.unshift(...next.batches);
    if (next.kind !== "stop") continue;
    const rest = run.progress.open(queue.flatMap((one) => one.paths)).map(({ path }) => path);
    run.progress.waits(rest, submission.reasonBehind(current.paths));
    if (rest.length > 0) run.diagnostics.add(next.code, "", rest);
    return false;
  }
  return true;
}

async function send(run: SetRun, batch: Batch, submission: Submission): Promise<Next> {
  const { progress, context, diagnostics } = run;
  const { clock, gate, time, signal } = context;
  // A call that does not begin is not written to the journal: after a kill nobody would have to look for it.
  if (signal.aborted) return unfinished(run, batch.paths, { kind: "interrupted" });
  if (clock.monotonic() >= run.lastStart) return unfinished(run, batch.paths, { kind: "too-late" });
  const paths = submission.take(batch.paths);
  if ("kind" in paths) return paths;
  if (paths.length === 0) return GO_ON;
  let call = "";
  const urls = paths.map((path) => progress.url(path));
  const end = await callUntilAnswered((options) => submission.call(urls, options), {
    ...context,
    cut: run.cut,
    lastStart: Math.min(run.lastStart, clock.monotonic() + submission.longestMs),
    // Each try is written to the journal, and its refusal too: a process that is killed between two tries leaves
    // no open call.
    onTry: () => {
      call = writeDown(run, paths, submission.operation);
    },
    onRefused: () => {
      gate.memory.notAccepted(call);
    },
  });
  switch (end.kind) {
    case "accepted": {
      const { taskIds } = end.accepted;
      gate.memory.accepted(call, taskIds);
      submission.accept(paths, { taskIds, at: time.at(end.sentAt) });
      return GO_ON;
    }
    case "lost": {
      const losses = batch.losses + (VodTransportError.is(end.error) ? 1 : 0);
      return await settle(run, { call, paths, losses }, end, submission);
    }
    case "interrupted":
    case "too-late":
      return unfinished(run, paths, end);
    case "failed":
      break;
  }
  const { error } = end;
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  const smaller = halves({ ...batch, paths }, error);
  if (smaller !== undefined) return smaller;
  const [only] = paths;
  if (kind === "malformed" && only !== undefined) {
    progress.refused(only, "malformed URL");
    diagnostics.add("URL_REFUSED", submission.says.malformed, [only], error);
    return GO_ON;
  }
  if (kind === "domain-offline") return { kind: "offline", paths, error };
  if (kind === "quota") return await submission.noQuota({ ...batch, paths }, error);
  return submission.refuse(paths, error);
}

/** What is about to be sent, so that a process that is killed now has told the next one. */
function writeDown(run: SetRun, paths: readonly string[], operation: Submission["operation"]): string {
  const { progress, wanted, context } = run;
  const call = context.newId();
  context.gate.memory.sent({
    call,
    operation,
    set: run.id,
    at: context.time.now(),
    copySettings: copySettings(wanted),
    declaredSettings: declaredSettings(wanted),
    urls: progress
      .open(paths)
      .map(({ path, version, attempts }) => ({ url: progress.url(path), version, attempt: attempts + 1 })),
  });
  return call;
}

/** An answer was lost: the task list tells what was accepted; only what is not there is sent again. */
async function settle(
  run: SetRun,
  { call, paths, losses }: Batch & { readonly call: string },
  { error, sentAt }: Extract<CallEnd, { kind: "lost" }>,
  submission: Submission,
): Promise<Next> {
  const { progress, context } = run;
  const { clock, signal, gate, time } = context;
  gate.memory.lost(call, time.now());
  const { there, missing, taskIds, certain, ambiguous } = await findLost(run, paths, {
    objectType: submission.objectType,
    sentAt,
  });
  const at = time.at(sentAt);
  if (there.length > 0) {
    const keys = there.map((path) => urlKey(progress.url(path)));
    gate.memory.settle(call, { there: new Set(keys), taskIds, missing: new Set() });
    submission.accept(there, { taskIds, at });
  }
  if (missing.length === 0) return GO_ON;
  if (certain && losses < MOST_LOSSES && !signal.aborted && clock.monotonic() < run.lastStart) {
    // While a row may belong to either of two lost calls, neither is called not accepted.
    if (!ambiguous) gate.memory.notAccepted(call);
    return { kind: "again", batches: [{ paths: missing, losses }] };
  }
  submission.lose(missing, at);
  run.diagnostics.add("OUTCOME_UNKNOWN", submission.says.lost, missing, error);
  return signal.aborted ? stopFor(run, [], "interrupted", "INTERRUPTED", INTERRUPTED) : GO_ON;
}

/** Cuts a list into batches. */
function batches(paths: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** What to send instead of a call that is refused for one of its URLs or for their number; undefined for other refusals. */
function halves({ paths, losses }: Batch, error: unknown): Next | undefined {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  if ((kind !== "malformed" && kind !== "too-many") || paths.length < 2) return undefined;
  const smaller = batches(paths, Math.ceil(paths.length / 2));
  return { kind: "again", batches: smaller.map((half) => ({ paths: half, losses })) };
}

/** The part that fits goes first. The rest is sent too: whether it fits is for the service to say. */
export function cutTo(left: number, { paths, losses }: Batch): Next {
  return {
    kind: "again",
    batches: [
      { paths: paths.slice(0, left), losses },
      { paths: paths.slice(left), losses },
    ],
  };
}

export const INTERRUPTED = "The deploy was told to stop.";

/**
 * Interrupted, or time is up. Paths that the service had not taken because its queue was full keep that as their
 * reason.
 */
function unfinished(
  run: SetRun,
  paths: readonly string[],
  end: Extract<CallEnd, { kind: "interrupted" | "too-late" }>,
): Stop {
  const asked = VodServiceError.is(end.error) ? end.error.kind : undefined;
  if (end.kind === "interrupted") {
    return stopFor(run, paths, "interrupted", "INTERRUPTED", INTERRUPTED, end.error);
  }
  if (asked === "queue-full") {
    return stopFor(run, paths, "queue full", "QUEUE_FULL", "It stayed full until the timeout.", end.error);
  }
  return stopFor(run, paths, "timed out", "TIMED_OUT", "There was no more time to try again.", end.error);
}

/** The batches behind it wait for the same reason. */
export function stopFor(
  run: SetRun,
  paths: readonly string[],
  reason: string,
  code: DiagnosticCode,
  what: string,
  error?: unknown,
): Stop {
  run.progress.stops(reason);
  run.progress.waits(paths, reason);
  run.diagnostics.add(code, what, paths, error);
  return { kind: "stop", code };
}

/** A short phrase for a pending path. */
export function reasonOf(error: unknown): string {
  if (VodServiceError.is(error)) return `refused: ${error.code}`;
  const reasons = { CREDENTIALS: "no credentials", UNREACHABLE: "service not reached" } as const;
  const code = codeOf(error);
  return code === "CREDENTIALS" || code === "UNREACHABLE" ? reasons[code] : "not sent";
}
