/**
 * Before anything is sent: what is known of the due paths from elsewhere than the set's own ledger. Strongest first: the
 * journal of earlier processes, then the service's task list.
 */
import type { VodTask } from "../../vod/client";
import { messageOf } from "../../vod/errors";
import type { DuePath } from "../decide/diff";
import { copySettings, declaredSettings } from "../decide/settings";
import type { SetRun } from "../run";
import { urlKey } from "../urls";
import { listAllTasks } from "./list";
import type { KnownCall, UrlWord } from "./memory";
import { byUrl, isUnderWay, newestOf, Refreshes } from "./rows";
import { type Finding, FIRST_VERSION, judgeStranger } from "./stranger";
import { failureReason } from "./task-results";
import {
  CLOCK_MARGIN_MS,
  HISTORY_MARGIN_MS,
  HISTORY_MS,
  LATE_MS,
  LONGEST_REFRESH_MS,
  SHOWN_AFTER_MS,
  SURELY_SHOWN_MS,
} from "./times";

/** A path that something is to be found out about, and why. */
interface Question {
  readonly due: DuePath;
  readonly key: string;
  /** A call of an earlier process that would have brought about what is wanted. */
  readonly journal?: KnownCall;
  /** Since when a lost call may be in the list, the service's time. */
  readonly lostSince?: number;
  /** The refresh that somebody else started and that may be under way. */
  readonly purge?: KnownCall;
  /** Nobody here remembers the URL. */
  readonly stranger: boolean;
}

/** What a look at the list said, by what follows from it. */
class Findings {
  readonly recorded: string[] = [];
  readonly stale: string[] = [];
  readonly purged: string[] = [];
  readonly settings: string[] = [];
  readonly givenUp: string[] = [];
}

/** @returns the error when the list could not be read */
export async function consult(run: SetRun): Promise<{ readonly error?: unknown }> {
  const questions = run.progress.open().flatMap((due) => questionOf(run, due));
  if (questions.length === 0) return {};
  const findings = new Findings();
  try {
    return await askList(run, questions, findings);
  } finally {
    say(run, findings);
  }
}

/** What the journal proves by itself is written down at once; what the list has to confirm is asked. */
function questionOf(run: SetRun, due: DuePath): readonly Question[] {
  const { progress, context, wanted } = run;
  const url = progress.url(due.path);
  const word = context.gate.memory.of(url);
  const key = urlKey(url);
  const isRemembered = word.refresh !== undefined || word.preloads.size > 0;
  const asNew = due.kind === "new" || due.mayBeRecent;
  const { sentAt: lostSince } = due;
  const lost = lostSince === undefined ? {} : { lostSince };
  const journal = journalPreload(run, due, word, asNew);
  if (journal !== undefined) {
    return [
      journal.end === "accepted"
        ? { due, key, journal, stranger: false }
        : { due, key, journal, lostSince: journal.at, stranger: false },
    ];
  }
  const refresh = journalRefresh(run, due, word, asNew);
  if (refresh !== undefined) {
    const { end, taskIds, at } = refresh;
    progress.owes(due.path, end === "accepted" ? { kind: "started", taskIds, at } : { kind: "lost", at });
    return [];
  }
  if ((asNew || due.stranger) && isStale(due, word, key) && wanted.refreshChanged) {
    progress.owes(due.path, { kind: "owed" });
    return [];
  }
  const purge = mayBePurging(run, word, due) ? { purge: word.refresh } : {};
  const stranger = due.stranger && !isRemembered;
  if (!stranger && lostSince === undefined && purge.purge === undefined) return [];
  return [{ due, key, stranger, ...lost, ...(purge.purge === undefined ? {} : { purge: purge.purge }) }];
}

/** The newest call that had the path accepted, or may have, just as it is wanted now. */
function journalPreload(
  run: SetRun,
  due: DuePath,
  { preloads, refresh }: UrlWord,
  asNew: boolean,
): KnownCall | undefined {
  const call = preloads.get(copySettings(run.wanted));
  if (call === undefined || call.live) return undefined;
  if (refresh !== undefined && refresh.order > call.order) return undefined;
  const url = run.progress.url(due.path);
  const sent = call.urls.get(urlKey(url));
  if (sent?.version !== due.version || sent.attempt <= due.attempts) return undefined;
  const own =
    run.context.gate.memory.isOwn(call, run.id, url) &&
    call.declaredSettings === declaredSettings(run.wanted);
  return own || (asNew && run.diff.resend.length === 0) ? call : undefined;
}

/** The newest call that refreshed the path for the version that is wanted now, or may have. */
function journalRefresh(
  run: SetRun,
  due: DuePath,
  { preloads, refresh }: UrlWord,
  asNew: boolean,
): KnownCall | undefined {
  if (refresh === undefined || refresh.live || (due.refresh.kind !== "owed" && !asNew)) return undefined;
  if (due.refresh.kind === "owed" && due.refresh.again === true) return undefined;
  if ([...preloads.values()].some(({ order }) => order > refresh.order)) return undefined;
  const url = run.progress.url(due.path);
  const own = asNew || run.context.gate.memory.isOwn(refresh, run.id, url);
  return refresh.urls.get(urlKey(url))?.version === due.version && own ? refresh : undefined;
}

/** The journal knows a copy of another version, or of nobody knows which. */
function isStale({ version }: DuePath, { preloads, refresh }: UrlWord, key: string): boolean {
  if (refresh !== undefined && !refresh.live && refresh.urls.get(key)?.version !== version) return true;
  return [...preloads.values()].some(
    (call) => !call.live && call.order > (refresh?.order ?? 0) && call.urls.get(key)?.version !== version,
  );
}

/** A refresh of an earlier process, not for this path as it is wanted now, may not have ended yet. */
function mayBePurging(
  { context, progress }: SetRun,
  { refresh, refreshEnd }: UrlWord,
  due: DuePath,
): boolean {
  if (refresh === undefined || refresh.live || refreshEnd !== undefined) return false;
  if (progress.debt(due.path).kind !== "none") return false;
  return refresh.at > context.time.now() - LONGEST_REFRESH_MS;
}

async function askList(
  run: SetRun,
  questions: readonly Question[],
  findings: Findings,
): Promise<{ readonly error?: unknown }> {
  const { clock, gate, log, signal, time } = run.context;
  let open = questions;
  try {
    open = await look(run, open, findings);
    const waitMs = Math.max(
      open.some(({ stranger }) => stranger) ? await gate.untilListIsWhole(run.cut) : 0,
      ...open.map(({ lostSince }) => (lostSince === undefined ? 0 : lostSince + SHOWN_AFTER_MS - time.now())),
    );
    if (open.length > 0 && waitMs > 0) {
      log.info("waiting until the task list shows what was submitted a moment ago", {
        domain: run.wanted.domain,
        paths: open.length,
        milliseconds: Math.round(waitMs),
      });
      await clock.sleep(waitMs, run.cut);
      if (!signal.aborted) open = await look(run, open, findings, time.now() - waitMs - LATE_MS);
    }
  } catch (error) {
    log.info("the task list could not be read", { why: messageOf(error) });
    // An answer that was written down is proof enough.
    for (const { due, journal } of open)
      if (journal?.end === "accepted") record(run, due.path, journal, findings);
    return { error };
  }
  for (const { due, lostSince } of open) if (lostSince !== undefined) run.progress.notLost(due.path);
  return {};
}

/**
 * One look at the list.
 *
 * @param notBefore of a second look: what is older has been seen
 * @returns the questions that it left open
 */
async function look(
  run: SetRun,
  questions: readonly Question[],
  findings: Findings,
  notBefore?: number,
): Promise<readonly Question[]> {
  const preloads = byUrl(await preloadRows(run, questions, notBefore));
  const of = (key: string): readonly VodTask[] => preloads.get(key) ?? [];
  const refreshes = await refreshRows(run, questions, of);
  const strangers = questions.filter(({ stranger }) => stranger);
  const anywhere =
    strangers.some(({ due, key }) => due.version === FIRST_VERSION && of(key).length > 0) &&
    (await settingsCannotMatter(run));
  return questions.filter((question) => !answer(run, question, { of, refreshes, anywhere }, findings));
}

interface Listed {
  readonly of: (key: string) => readonly VodTask[];
  readonly refreshes: Refreshes;
  readonly anywhere: boolean;
}

/** @returns whether the list answers the question for good */
function answer(run: SetRun, question: Question, listed: Listed, findings: Findings): boolean {
  const { progress } = run;
  const { due, key, journal, lostSince, stranger } = question;
  const rows = listed.of(key);
  if (journal?.end === "accepted") return confirm(run, question, journal, listed, findings);
  if (lostSince !== undefined) {
    const row = rowOfLostCall(run, rows, lostSince, due);
    if (row !== undefined) {
      record(run, due.path, { taskIds: [row.taskId], at: row.creationTime }, findings);
      return true;
    }
    if (!stranger) return false;
  }
  const purge = listed.refreshes.of(key).find(isUnderWay);
  if (!stranger) {
    if (purge !== undefined) waitForPurge(run, due.path, purge);
    return true;
  }
  const unknown = rows.filter(({ taskId, objectPath }) => !run.context.gate.memory.knows(taskId, objectPath));
  const rowsOf = { preloads: unknown, refreshes: listed.refreshes, key };
  const finding: Finding = judgeStranger(due, rowsOf, listed.anywhere);
  switch (finding.kind) {
    case "unknown":
      return false;
    case "accepted":
      record(run, due.path, { taskIds: [finding.task.taskId], at: finding.task.creationTime }, findings);
      return true;
    case "failed":
      progress.failedBefore(due.path, failureReason(finding.why), finding.attempts);
      if (!progress.isOpen(due.path)) findings.givenUp.push(due.path);
      return true;
    case "stale":
      findings.stale.push(due.path);
      if (run.wanted.refreshChanged) progress.owes(due.path, { kind: "owed" });
      return true;
    case "purging":
      waitForPurge(run, due.path, finding.task);
      return true;
    case "send":
      findings[finding.because].push(due.path);
      return true;
  }
}

/** An accepted call of the journal, against what the list says of its tasks. */
function confirm(
  run: SetRun,
  { due, key }: Question,
  journal: KnownCall,
  { of, refreshes }: Listed,
  findings: Findings,
): boolean {
  const { progress, context } = run;
  const own = of(key).filter(({ taskId }) => journal.taskIds.includes(taskId));
  const later = refreshes
    .of(key)
    .filter(({ status, creationTime }) => status !== "failed" && creationTime > journal.at + CLOCK_MARGIN_MS);
  const under = later.find(isUnderWay);
  const failure = own.find(({ status }) => status === "failed");
  const attempt = journal.urls.get(key)?.attempt ?? 1;
  if (under !== undefined) {
    waitForPurge(run, due.path, under);
  } else if (later.length > 0) {
    findings.purged.push(due.path);
  } else if (failure !== undefined) {
    progress.failedBefore(due.path, failureReason(failure.description), attempt);
    if (!progress.isOpen(due.path)) findings.givenUp.push(due.path);
  } else if (own.length > 0 || journal.at > context.time.now() - SURELY_SHOWN_MS) {
    record(run, due.path, journal, findings);
  }
  // Accepted long enough ago and not listed: the journal is of another account, or of an emulator that has forgotten.
  return true;
}

/**
 * The row of a call that was sent at that time: created then or a little later, and of no call that is known otherwise.
 * Lost calls of other versions or settings may have left rows as well, so there have to be more rows than those.
 */
function rowOfLostCall(
  run: SetRun,
  rows: readonly VodTask[],
  since: number,
  due: DuePath,
): VodTask | undefined {
  const { progress, context } = run;
  const { memory } = context.gate;
  const others = otherLost(run, due, since);
  const first = Math.min(since, ...others.map(({ at }) => at));
  const unclaimed = rows.filter(
    ({ taskId, objectPath, creationTime }) =>
      creationTime >= first - CLOCK_MARGIN_MS &&
      !memory.knows(taskId, objectPath) &&
      !progress.isInFlight(taskId, objectPath),
  );
  return unclaimed.length > others.length ? newestOf(unclaimed) : undefined;
}

function otherLost({ progress, wanted, context }: SetRun, due: DuePath, since: number): readonly KnownCall[] {
  const copy = { version: due.version, copySettings: copySettings(wanted) };
  return context.gate.memory.otherLostPreloads(progress.url(due.path), copy, since);
}

function record(
  { progress, context }: SetRun,
  path: string,
  { taskIds, at }: { readonly taskIds: readonly string[]; readonly at: number },
  findings: Findings,
): void {
  progress.found(path, { taskIds, at });
  findings.recorded.push(path);
  context.log.debug("accepted before", { path, taskIds: taskIds.join(",") });
}

function waitForPurge({ progress }: SetRun, path: string, { taskId, creationTime }: VodTask): void {
  progress.owes(path, { kind: "started", taskIds: [taskId], at: creationTime });
}

async function preloadRows(
  run: SetRun,
  questions: readonly Question[],
  notBefore = 0,
): Promise<readonly VodTask[]> {
  const { client, time } = run.context;
  const oldest = time.now() - HISTORY_MS + HISTORY_MARGIN_MS;
  const needs = questions.flatMap(({ due, stranger, journal, lostSince }) => {
    if (stranger) return [oldest];
    const since = lostSince ?? journal?.at;
    if (since === undefined) return [];
    const lost = otherLost(run, due, since);
    return [Math.min(since, ...lost.map(({ at }) => at)) - CLOCK_MARGIN_MS];
  });
  if (needs.length === 0) return [];
  const startTime = Math.max(oldest, notBefore, Math.min(...needs));
  const query = { domainName: run.wanted.domain, objectType: "preload", startTime } as const;
  return await listAllTasks(client, query, run.cut);
}

/** Refreshes that may be under way, and those that tell what a listed preload is worth. */
async function refreshRows(
  run: SetRun,
  questions: readonly Question[],
  of: (key: string) => readonly VodTask[],
): Promise<Refreshes> {
  const { client, time } = run.context;
  const matters = questions.some(
    ({ stranger, purge, journal }) => stranger || purge !== undefined || journal !== undefined,
  );
  if (!matters) return new Refreshes([]);
  const oldest = time.now() - HISTORY_MS + HISTORY_MARGIN_MS;
  const candidates = questions.filter(
    ({ stranger, due, key }) => stranger && due.version === FIRST_VERSION && of(key).length > 0,
  );
  const since = [
    time.now() - LONGEST_REFRESH_MS,
    ...candidates.flatMap(({ key }) => of(key).map(({ creationTime }) => creationTime)),
    ...questions.flatMap(({ journal }) => journal?.at ?? []),
  ];
  const startTime = Math.max(oldest, Math.min(...since) - CLOCK_MARGIN_MS);
  // Without a type and a domain: refreshes of folders and patterns purge as well.
  const ofAnyType = await listAllTasks(client, { startTime }, run.cut);
  if (candidates.length === 0) return new Refreshes(ofAnyType);
  const query = { domainName: run.wanted.domain, objectType: "file", startTime: oldest } as const;
  return new Refreshes([...ofAnyType, ...(await listAllTasks(client, query, run.cut))]);
}

/** Nodes of another area, or copies for other requests, would be none of this set's. */
async function settingsCannotMatter({ wanted, context, cut }: SetRun): Promise<boolean> {
  const { area, l2Preload, withHeader, domain } = wanted;
  if (l2Preload === true || withHeader !== undefined) return false;
  try {
    const scope = await context.gate.scopeOf(domain, cut);
    return area === undefined ? scope !== "global" && scope !== "" : scope === area;
  } catch (error) {
    context.log.info("where the domain is accelerated could not be read", { domain, why: messageOf(error) });
    return false;
  }
}

function say({ diagnostics, wanted }: SetRun, findings: Findings): void {
  const { recorded, stale, purged, settings, givenUp } = findings;
  if (recorded.length > 0) {
    diagnostics.add(
      "RECENT_RECORDED",
      "The service has these from an earlier deploy, another set or somebody else.",
      recorded,
    );
  }
  if (stale.length > 0) {
    const what = wanted.refreshChanged
      ? "Which version that was is not known, so they are refreshed first and sent."
      : "Which version that was is not known, and refresh_changed is false, so they are sent without a refresh.";
    diagnostics.add("RECENT_CHANGED", what, stale);
  }
  if (purged.length > 0) {
    diagnostics.add("RECENT_SENT", "Refreshes since then have purged these, so they are sent.", purged);
  }
  if (settings.length > 0) {
    const what = "With which settings, and so on which nodes, is not known, so they are sent.";
    diagnostics.add("RECENT_SENT", what, settings);
  }
  if (givenUp.length > 0) {
    diagnostics.add(
      "GIVEN_UP",
      `They were sent before this set knew of them; max_attempts is ${wanted.maxAttempts}.`,
      givenUp,
    );
  }
}
