/** What there is to find out about a due path before it is sent, and what the journal says of it by itself. */
import type { DuePath } from "../decide/diff";
import { copySettings, declaredSettings } from "../decide/settings";
import type { SetRun } from "../run";
import { urlKey } from "../urls";
import type { KnownCall, UrlWord } from "./memory";
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
  /** Nobody here remembers the URL. */
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
  const call = journalPreload(run, due, word, asNew);
  if (call !== undefined) {
    return call.end === "accepted"
      ? { ...about, kind: "accepted", call }
      : { ...about, kind: "lost", since: call.at, call };
  }
  const refresh = journalRefresh(run, due, word, asNew);
  if (refresh !== undefined) {
    const { end, taskIds, at } = refresh;
    progress.owes(due.path, end === "accepted" ? { kind: "started", taskIds, at } : { kind: "lost", at });
    return undefined;
  }
  if ((asNew || due.stranger) && isStale(due, word, about.key) && wanted.refreshChanged) {
    progress.owes(due.path, { kind: "owed" });
    return undefined;
  }
  if (due.sentAt !== undefined) return { ...about, kind: "lost", since: due.sentAt };
  const isRemembered = word.refresh !== undefined || word.preloads.size > 0;
  if (due.stranger && !isRemembered) return { ...about, kind: "stranger" };
  return mayBePurging(run, word, due) ? { ...about, kind: "purge" } : undefined;
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
  // Who replaces a set that skips nothing wants sent what the old one had sent.
  const isMine = run.wanted.skipRecent
    ? run.context.gate.memory.isOwn(call, run.id, url)
    : call.set === run.id;
  const own = isMine && call.declaredSettings === declaredSettings(run.wanted);
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
