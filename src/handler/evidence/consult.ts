/**
 * Before anything is sent: what is known of the due paths from elsewhere than the set's own ledger. Strongest first: the
 * journal of earlier processes, then the service's task list, which is looked at until it can be trusted.
 */
import { messageOf } from "../../vod/errors";
import type { SetRun } from "../run";
import { answer } from "./answer";
import { Findings } from "./findings";
import { readListed } from "./listed";
import { type Question, questionOf } from "./questions";
import { Settlement } from "./settlement";
import { LATE_MS, SHOWN_AFTER_MS } from "./times";

/**
 * Rows of a call of a moment ago show up late, most of them soon: the list is read again until all of them would
 * be shown.
 */
const FIRST_WAIT_MS = 2_000;

/** @returns the error when the list could not be read */
export async function consult(run: SetRun): Promise<{ readonly error?: unknown }> {
  const questions = run.progress.open().flatMap((due) => questionOf(run, due) ?? []);
  if (questions.length === 0) return {};
  const answers = { findings: new Findings(run), settlement: new Settlement(run) };
  const { clock, log, time, signal } = run.context;
  let open: readonly Question[] = questions;
  let notBefore = 0;
  let waitMs = FIRST_WAIT_MS;
  try {
    while (open.length > 0) {
      const begun = clock.monotonic();
      const listed = await readListed(run, open, notBefore);
      // Meanwhile another set may have found out about the same URLs.
      open = open
        .flatMap(({ due }) => questionOf(run, due) ?? [])
        .filter((question) => !answer(run, question, listed, answers));
      const wholeAt = await listIsWholeAt(run, open);
      if (begun >= wholeAt) {
        open = answers.settlement.notThere(open);
        notBefore = 0;
        continue;
      }
      log.info("waiting until the task list shows what was submitted a moment ago", {
        domain: run.wanted.domain,
        paths: open.length,
      });
      notBefore = time.at(begun) - LATE_MS;
      await clock.sleep(Math.min(waitMs, wholeAt - clock.monotonic()), run.cut);
      waitMs *= 2;
      run.cut.throwIfAborted();
    }
    return {};
  } catch (error) {
    log.info("the task list could not be read", { why: messageOf(error) });
    for (const question of open) {
      // The journal holds the answer to the call, which counts although the list could not be read.
      if (question.kind === "accepted") answers.findings.accepted(question.due, question.call);
      if (question.kind === "lost") run.progress.lost([question.due.path], question.since);
    }
    return signal.aborted ? {} : { error };
  } finally {
    answers.settlement.tellJournal();
    answers.findings.finish();
  }
}

/**
 * The monotonic moment from which on the list is sure to show what these questions are about, if the service has
 * it.
 */
async function listIsWholeAt({ context, cut }: SetRun, questions: readonly Question[]): Promise<number> {
  const { clock, gate, time } = context;
  const asksStrangers = questions.some(({ kind }) => kind === "stranger");
  const shown = questions.reduce(
    (latest, question) =>
      question.kind === "lost" ? Math.max(latest, question.since + SHOWN_AFTER_MS) : latest,
    Number.NEGATIVE_INFINITY,
  );
  return Math.max(
    asksStrangers ? await gate.listIsWholeAt(cut) : Number.NEGATIVE_INFINITY,
    shown - time.at(clock.monotonic()) + clock.monotonic(),
  );
}
