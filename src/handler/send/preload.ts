/** Preloads paths that owe nothing any more. */
import { sentBeside, type SentBeside } from "../../set";
import type { Requests } from "../../vod/operations";
import type { Reservation } from "../account/budget";
import type { SetRun } from "../run";
import { codeOf } from "../say/diagnostics";
import { unlessOthersDo } from "./shared";
import {
  type Batch,
  cutTo,
  type Next,
  reasonOf,
  type Stop,
  stopFor,
  submit,
  type Submission,
} from "./submission";

type Untaken = Exclude<keyof SentBeside, keyof Requests["preload"]>;

/** What is sent beside the URLs; with an argument that the client does not take, this does not compile. */
type Beside = [Untaken] extends [never] ? SentBeside : Untaken;

/** How the paths are sent. */
export interface PreloadOptions {
  readonly reservation: Reservation;
  /** Sent to see whether the origin is back. */
  readonly probe?: boolean;
}

/**
 * Whatever is not accepted stays open, with its reason; a path whose URL another set is refreshing owes to wait for it.
 *
 * @returns false when the set is to send nothing more
 */
export async function preload(
  run: SetRun,
  paths: readonly string[],
  { reservation, probe = false }: PreloadOptions,
): Promise<boolean> {
  const { progress, context } = run;
  const { client, gate } = context;
  const beside: Beside = sentBeside(run.wanted);
  const submission: Submission = {
    operation: "preload",
    objectType: "preload",
    longestMs: run.wanted.timeoutMs,
    take: (batch) => {
      const mine = unlessOthersDo(run, batch);
      // Somebody else may have spent what was reserved; the service would only refuse the call.
      return mine.length > 0 && gate.budget.isUsedUp ? usedUp(run, mine) : mine;
    },
    call: (urls, options) => client.call("preload", { urls, ...beside }, options),
    accept: (accepted, call) => {
      progress.accepted(accepted, { ...call, probe });
      reservation.spend(accepted.length);
    },
    lose: (lost, at) => {
      progress.lost(lost, at);
    },
    noQuota: (batch, error) => noQuota(run, batch, error),
    refuse: (refused, error) =>
      stopFor(run, refused, reasonOf(error), codeOf(error), "Nothing more was sent for this set.", error),
    says: {
      lost: "The call may have been accepted.",
      malformed: "It was given up; all other URLs of its call were sent without it.",
    },
    reasonBehind: () => progress.stopReason,
  };
  return await submit(run, paths, submission);
}

/** Somebody else spends the same quota: asks how much is left, and cuts the batch to that. */
async function noQuota(run: SetRun, { paths, losses }: Batch, error: unknown): Promise<Next> {
  const { budget } = run.context.gate;
  const left = await budget.reread(run.cut);
  if (left > 0 && left < paths.length) {
    run.progress.waits(paths.slice(left), "quota");
    return cutTo(left, { paths, losses });
  }
  budget.exhausted();
  return usedUp(run, paths, error);
}

function usedUp(run: SetRun, paths: readonly string[], error?: unknown): Stop {
  const what = "The service says that the day's URLs are used up.";
  return stopFor(run, paths, "quota", "QUOTA_USED_UP", what, error);
}
