/** What the task list answers to a question about a path. */
import type { VodTask } from "../../vod/operations/tasks";
import type { SetRun } from "../run";
import type { Earlier, Findings } from "./findings";
import { type Listed, lostCopy } from "./listed";
import { rowOfLostPreload } from "./lost-row";
import type { Question } from "./questions";
import { isUnderWay } from "./rows";
import type { Settlement } from "./settlement";
import { judgeStranger } from "./stranger";
import { CLOCK_MARGIN_MS, SURELY_SHOWN_MS } from "./times";

type Asked<K extends Question["kind"]> = Extract<Question, { readonly kind: K }>;

/** Where answers are written down. */
export interface Answers {
  readonly findings: Findings;
  readonly settlement: Settlement;
}

/** @returns whether the question is answered for good; otherwise a later look may show more */
export function answer(run: SetRun, question: Question, listed: Listed, answers: Answers): boolean {
  switch (question.kind) {
    case "accepted":
      confirm(run, question, listed, answers);
      return true;
    case "lost":
      return settle(run, question, listed, answers);
    case "purge": {
      const purge = listed.refreshes.of(question.key).find(isUnderWay);
      if (purge !== undefined) answers.findings.isBeingPurged(question.due, purge);
      return true;
    }
    case "stranger":
      return judge(run, question, listed, answers);
  }
}

/** An accepted call of the journal, against what the list says of its tasks. */
function confirm(run: SetRun, { due, key, call }: Asked<"accepted">, listed: Listed, answers: Answers): void {
  const own = listed.preloads(key).filter(({ taskId }) => call.taskIds.includes(taskId));
  const attempt = call.urls.get(key)?.attempt ?? due.attempts + 1;
  if (holds(run, { due, key, earlier: call, attempt }, own, listed, answers) === "no") return;
  if (own.length > 0 || call.at > run.context.time.now() - SURELY_SHOWN_MS) {
    answers.findings.accepted(due, call);
  }
  // A task that was accepted long ago and is in no listing is not this service's: the journal belongs to another
  // account, or to an emulator that was restarted.
}

/** A call whose answer was lost, against the rows that it may have left. */
function settle(run: SetRun, question: Asked<"lost">, listed: Listed, answers: Answers): boolean {
  const { due, key, call, since } = question;
  const { memory } = run.context.gate;
  const row = rowOfLostPreload(memory, lostCopy(run, question), listed.preloads(key));
  if (row === "ambiguous") answers.settlement.ambiguous(due.path);
  if (row === undefined || row === "ambiguous") return false;
  const earlier = { taskIds: [row.taskId], at: Math.max(row.creationTime, since) };
  const attempt = due.attempts + 1;
  if (call !== undefined) answers.settlement.there(call, key, row.taskId);
  if (holds(run, { due, key, earlier, attempt }, [row], listed, answers) === "no") return true;
  if (call === undefined) answers.findings.listed(due, earlier);
  else answers.findings.accepted(due, earlier);
  return true;
}

interface Acceptance {
  readonly due: Question["due"];
  readonly key: string;
  readonly earlier: Earlier;
  readonly attempt: number;
}

/** Whether what was accepted lies there, or will: it did not fail, and nobody has purged it since. */
function holds(
  run: SetRun,
  { due, key, earlier, attempt }: Acceptance,
  own: readonly VodTask[],
  { refreshes }: Listed,
  { findings }: Answers,
): "yes" | "no" {
  const { memory } = run.context.gate;
  // A call of the journal was already ordered against the refreshes that the journal knows.
  const later = refreshes
    .of(key)
    .filter(({ status }) => status !== "failed")
    .filter(({ taskId, objectPath }) => !memory.knows(taskId, objectPath))
    .filter(({ creationTime }) => creationTime > earlier.at + CLOCK_MARGIN_MS);
  const under = later.find(isUnderWay);
  const failure = own.find(({ status }) => status === "failed");
  if (under !== undefined) findings.isBeingPurged(due, under);
  else if (later.length > 0) findings.sent(due, "purged");
  else if (failure !== undefined) findings.failed(due, failure.description, attempt);
  else return "yes";
  return "no";
}

function judge(run: SetRun, { due, key }: Asked<"stranger">, listed: Listed, { findings }: Answers): boolean {
  const { memory } = run.context.gate;
  // Another set of this process has sent the URL meanwhile: its own record says more than the list.
  const unknown = listed
    .preloads(key)
    .filter(({ taskId, objectPath }) => !memory.isOfCall(taskId, objectPath));
  const rows = { preloads: unknown, refreshes: listed.refreshes, key };
  const finding = judgeStranger(due, rows, listed.anywhere);
  switch (finding.kind) {
    case "unknown":
      return false;
    case "accepted":
      findings.listed(due, { taskIds: [finding.task.taskId], at: finding.task.creationTime });
      return true;
    case "failed":
      findings.failed(due, finding.why, finding.attempts);
      return true;
    case "stale":
      findings.isStale(due);
      return true;
    case "purging":
      findings.isBeingPurged(due, finding.task);
      return true;
    case "send":
      findings.sent(due, finding.because);
      return true;
  }
}
