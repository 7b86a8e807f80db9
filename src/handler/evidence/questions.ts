/** What there is to find out about a due path before it is sent, and what the journal says of it by itself. */
import type { DuePath } from "../decide/diff";
import { copySettings, declaredSettings } from "../decide/settings";
import type { SetRun } from "../run";
import type { RefreshDebt } from "../types";
import { urlKey } from "../urls";
import type { KnownCall, UrlWord } from "./known-call";
import { LONGEST_REFRESH_MS } from "./times";

interface About {
  readonly due: DuePath;
  readonly key: string;
}

/** A path that the task list is asked about, and why. */
export type Question =
  /** An earlier process had it accepted just as it is wanted; the list tells whether that still holds. */
  | (About & { readonly kind: "accepted"; readonly call: KnownCall })
  /** It was sent then (service's time) and the answer was lost. `call`: as the journal has it. */
  | (About & { readonly kind: "lost"; readonly since: number; readonly call?: KnownCall })
  /** A refresh that an earlier process started for something else may not have ended. */
  | (About & { readonly kind: "purge" })
  /** Nobody here remembers a call that would explain what the list shows. */
  | (About & { readonly kind: "stranger" });

/**
 * What a path owes by the journal's word alone is written down at once.
 *
 * @returns what remains to be asked, if anything
 */
export function questionOf(run: SetRun, due: DuePath): Question | undefined {
  const { progress, context, wanted } = run;
  const url = progress.url(due.path);
  const word = context.gate.memory.of(url);
  const about = { due, key: urlKey(url) };
  const asNew = due.kind === "new" || due.mayBeRecent;
  const call = journalPreload(run, due, word);
  const isOwn = call !== undefined && isOwnCall(run, call, url);
  // Another set's calls may have left a copy of another version on the nodes.
  const isDoubtful = !isOwn && (asNew || due.stranger) && wanted.refreshChanged;
  if (isDoubtful && context.gate.memory.isStale(url, due.version)) {
    progress.owes(due.path, debtByJournal(run, due, word, asNew) ?? { kind: "owed" });
    return undefined;
  }
  const isForAll = asNew || isPaidByOther(due, about.key, word);
  if (call !== undefined && (isOwn || (isForAll && run.diff.resend.length === 0))) {
    return call.end === "accepted"
      ? { ...about, kind: "accepted", call }
      : { ...about, kind: "lost", since: call.at, call };
  }
  const debt = debtByJournal(run, due, word, asNew);
  if (debt !== undefined) {
    progress.owes(due.path, debt);
    return undefined;
  }
  if (due.sentAt !== undefined) return { ...about, kind: "lost", since: due.sentAt };
  if (due.stranger && !isRemembered(run, due, word, url)) return { ...about, kind: "stranger" };
  return mayBePurging(run, word, due) ? { ...about, kind: "purge" } : undefined;
}

function begun({ end, taskIds, at }: KnownCall): RefreshDebt {
  return end === "accepted" ? { kind: "started", taskIds, at } : { kind: "lost", at };
}

/** The newest call that had the path accepted, or may have, in the version and with the settings that are wanted now. */
function journalPreload(run: SetRun, due: DuePath, { preloads, refresh }: UrlWord): KnownCall | undefined {
  const call = preloads.get(copySettings(run.wanted));
  if (call === undefined || call.live) return undefined;
  if (refresh !== undefined && refresh.order > call.order) return undefined;
  const sent = call.urls.get(urlKey(run.progress.url(due.path)));
  return sent?.version === due.version && sent.attempt > due.attempts ? call : undefined;
}

/**
 * The call was made by the set itself with all of its present settings. A set that replaces one and skips
 * nothing does not count the old one's calls as its own.
 */
function isOwnCall({ context, wanted, id }: SetRun, call: KnownCall, url: string): boolean {
  const isMine = wanted.skipRecent ? context.gate.memory.isOwn(call, id, url) : call.set === id;
  return isMine && call.declaredSettings === declaredSettings(wanted);
}

/** A changed path that another set has sent in this very version meanwhile counts as sent. */
function isPaidByOther({ refresh: debt, version }: DuePath, key: string, { refresh }: UrlWord): boolean {
  return debt.kind === "owed" && debt.again !== true && refresh?.urls.get(key)?.version === version;
}

/**
 * What is left to do of the refresh that is owed, where the newest refresh of the URL was for the version that is wanted
 * now: whichever set had it started, the stale copy is gone with it, and another would purge what was sent since.
 */
function debtByJournal(
  run: SetRun,
  due: DuePath,
  { preloads, refresh }: UrlWord,
  asNew: boolean,
): RefreshDebt | undefined {
  const { kind } = due.refresh;
  if (refresh === undefined || refresh.live) return undefined;
  if (kind !== "owed" && kind !== "lost" && !asNew) return undefined;
  if (due.refresh.kind === "owed" && due.refresh.again === true) return undefined;
  const key = urlKey(run.progress.url(due.path));
  const isWanted = ({ urls }: KnownCall): boolean => urls.get(key)?.version === due.version;
  if (!isWanted(refresh)) return undefined;
  const later = [...preloads.values()].filter(({ order }) => order > refresh.order);
  if (later.length === 0) return begun(refresh);
  // No call preloads a URL while its refresh is under way, so a preload after the refresh shows that it took
  // effect.
  return later.every(isWanted) ? { kind: "done" } : undefined;
}

/** The row in the list may come from a known call with other settings or of another version. */
function isRemembered({ context }: SetRun, { version }: DuePath, word: UrlWord, url: string): boolean {
  const isOpen = ({ live, end }: KnownCall): boolean => live || end === "unanswered";
  const { preloads, refresh } = word;
  return (
    refresh !== undefined || [...preloads.values()].some(isOpen) || context.gate.memory.isStale(url, version)
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
