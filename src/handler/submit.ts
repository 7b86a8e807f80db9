/** Sends paths in batches, and does with each answer what it asks for. */
import { VodServiceError, VodTransportError } from "../vod/errors";
import {
  type Batch,
  cutTo,
  GO_ON,
  halves,
  INTERRUPTED,
  MOST_LOSSES,
  type Next,
  stopFor,
  unfinished,
  workThrough,
} from "./batch-queue";
import { callUntilAnswered } from "./call";
import { codeOf } from "./diagnostics";
import type { Reservation } from "./gate";
import type { SetRun } from "./set-run";
import { findLost } from "./settle";

/** How the paths are sent. */
export interface PreloadOptions {
  readonly reservation: Reservation;
  /** Sent to see whether the origin is back. */
  readonly probe?: boolean;
}

/**
 * Preloads paths that owe nothing any more. Whatever is not accepted stays open, with its reason.
 *
 * @returns false when the set is to send nothing more
 */
export async function preload(
  run: SetRun,
  paths: readonly string[],
  options: PreloadOptions,
): Promise<boolean> {
  return await workThrough(run, paths, {
    send: (batch) => preloadBatch(run, batch, options),
    reasonBehind: () => run.stopReason,
  });
}

async function preloadBatch(run: SetRun, batch: Batch, options: PreloadOptions): Promise<Next> {
  const { gate, client, clock } = run.context;
  const shared = batch.paths.filter((path) => gate.wasAccepted(run.key(path), run.url(path)));
  run.shared += run.close(shared);
  const paths = batch.paths.filter((path) => run.isOpen(path));
  if (paths.length === 0) return GO_ON;
  // What was reserved may have been spent by somebody else; asking again would only be refused again.
  if (gate.isUsedUp) return usedUp(run, paths);
  const { area, l2Preload, withHeader } = run.wanted;
  const startedAt = clock.now();
  const end = await callUntilAnswered(
    (callOptions) =>
      client.preload(
        {
          urls: paths.map((path) => run.url(path)),
          ...(area === undefined ? {} : { area }),
          ...(l2Preload === undefined ? {} : { l2Preload }),
          ...(withHeader === undefined ? {} : { withHeader }),
        },
        callOptions,
      ),
    { ...run.context, cut: run.cut, deadline: run.deadline },
  );
  if (end.kind === "accepted") {
    accept(run, paths, { taskIds: end.accepted.taskIds, sentAt: startedAt }, options);
    return GO_ON;
  }
  if (end.kind !== "failed") return unfinished(run, paths, end);
  if (VodTransportError.is(end.error) && end.error.received === "maybe") {
    return await settle(run, { paths, losses: batch.losses + 1 }, startedAt, end.error, options);
  }
  return await refused(run, { ...batch, paths }, end.error);
}

function accept(
  run: SetRun,
  paths: readonly string[],
  call: { readonly taskIds: readonly string[]; readonly sentAt: number },
  { reservation, probe = false }: PreloadOptions,
): void {
  run.calls += 1;
  run.context.gate.recordAccepted(paths.map((path) => run.key(path)));
  run.recordAccepted(paths, { ...call, probe });
  reservation.spend(paths.length);
}

async function refused(run: SetRun, batch: Batch, error: unknown): Promise<Next> {
  const kind = VodServiceError.is(error) ? error.kind : undefined;
  const { paths } = batch;
  const [only] = paths;
  const smaller = halves(batch, error);
  if (smaller !== undefined) return smaller;
  if (kind === "malformed" && only !== undefined) {
    run.giveUp(only, "malformed URL");
    run.diagnostics.add(
      "URL_REFUSED",
      "It was given up; all other URLs of its call were sent without it.",
      [only],
      error,
    );
    return GO_ON;
  }
  if (kind === "quota") return await noQuota(run, batch, error);
  if (kind === "domain-offline") return { kind: "offline", paths, error };
  return stopFor(run, paths, reasonOf(error), codeOf(error), "Nothing more was sent for this set.", error);
}

/** Somebody else spends the same quota: what is left is asked anew, and the batch cut to it. */
async function noQuota(run: SetRun, { paths, losses }: Batch, error: unknown): Promise<Next> {
  const { gate, signal } = run.context;
  const left = await gate.reread(signal);
  if (left > 0 && left < paths.length) {
    run.setReason(paths.slice(left), "quota");
    return cutTo(left, { paths, losses });
  }
  gate.exhausted();
  return usedUp(run, paths, error);
}

function usedUp(run: SetRun, paths: readonly string[], error?: unknown): Next {
  return stopFor(
    run,
    paths,
    "quota",
    "QUOTA_USED_UP",
    "The service says that the day's URLs are used up.",
    error,
  );
}

/** An answer was lost: the task list tells what was accepted; only what is not there is sent again. */
async function settle(
  run: SetRun,
  { paths, losses }: Batch,
  since: number,
  error: VodTransportError,
  options: PreloadOptions,
): Promise<Next> {
  const { clock, signal } = run.context;
  const { there, missing, taskIds, readable } = await findLost(run, paths, "preload", since);
  if (there.length > 0) accept(run, there, { taskIds, sentAt: since }, options);
  if (missing.length === 0) return GO_ON;
  if (readable && !signal.aborted && losses < MOST_LOSSES && clock.now() < run.deadline) {
    return { kind: "again", batches: [{ paths: missing, losses }] };
  }
  run.setUnknown(missing, since);
  run.diagnostics.add("OUTCOME_UNKNOWN", "The call may have been accepted.", missing, error);
  if (!signal.aborted) return GO_ON;
  return stopFor(run, [], "interrupted", "INTERRUPTED", INTERRUPTED);
}

/** A short phrase for a pending path. */
export function reasonOf(error: unknown): string {
  if (VodServiceError.is(error)) return `refused: ${error.code}`;
  const reasons = { CREDENTIALS: "no credentials", UNREACHABLE: "service not reached" } as const;
  const code = codeOf(error);
  return code === "CREDENTIALS" || code === "UNREACHABLE" ? reasons[code] : "not sent";
}
