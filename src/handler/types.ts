/** The handler's contract: events in, outcomes out, and the ledger between two events. */
import type { SetProperties } from "../set";

export type { SetProperties };

/**
 * What a pending path owes before it may be preloaded. `owed`: its version changed and no refresh was accepted, or
 * (`again`) one was accepted and failed; `started`: a refresh was accepted at that time (the service's, milliseconds
 * since 1970) and is not known to have taken effect; `lost`: one was sent then, and its answer was lost; `done`:
 * refreshed, preload it now.
 */
export type RefreshDebt =
  | { readonly kind: "none" }
  | { readonly kind: "owed"; readonly again?: true }
  | { readonly kind: "started"; readonly taskIds: readonly string[]; readonly at: number }
  | { readonly kind: "lost"; readonly at: number }
  | { readonly kind: "done" };

/** A copy that is known to lie on the nodes. */
export interface KnownCopy {
  /** The content version that was sent. */
  readonly version: string;
  /** Fingerprint of the settings that it was sent with. */
  readonly settings: string;
}

/** A path the next event sends. */
export interface PendingEntry {
  /** One short phrase, e.g. `quota`, `interrupted`, `outcome unknown`, `origin: Origin Timeout`. */
  readonly reason: string;
  /** What has to happen before it is preloaded. */
  readonly refresh: RefreshDebt;
  /** How often this version was accepted so far and failed at the origin. */
  readonly attempts: number;
  /** New to the set and never sent by it: the task list of three days may still stand in for sending it. */
  readonly mayBeRecent?: true;
  /** It was sent then (service's time) and the answer was lost: the task list tells whether it was accepted. */
  readonly sentAt?: number;
  /** It failed at the origin, and paths sent since then have arrived. */
  readonly originIsBack?: true;
  /** The copy on the nodes until this path is sent: a set that wants that copy again owes nothing. */
  readonly had?: KnownCopy;
}

/** A path given up. */
export interface GivenUpEntry {
  /** One short phrase, e.g. `origin: Origin Timeout`. */
  readonly reason: string;
  /** How often this version was accepted and failed at the origin. */
  readonly attempts: number;
  /** The service refuses the URL itself; a higher `maxAttempts` does not help. */
  readonly refused: boolean;
}

/** URLs that one call had accepted and whose end is not known yet. */
export interface TaskUnderWay {
  /** Of the call; each of its URLs is a row of one of them. */
  readonly taskIds: readonly string[];
  /** The service's time, milliseconds since 1970. */
  readonly submittedAt: number;
  /** Those whose end is not known yet. */
  readonly urls: readonly UrlUnderWay[];
  /** Sent to see whether the origin is back, before the rest of the set is sent. */
  readonly probe?: true;
}

/** One URL of a call that was accepted. */
export interface UrlUnderWay {
  /** As the set's `paths` have it. */
  readonly path: string;
  /** As submitted. */
  readonly url: string;
  /** The content version that is on its way. */
  readonly version: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** A path that the set dropped: what lay on the nodes then. */
export interface Tombstone extends KnownCopy {
  /** As submitted. */
  readonly url: string;
  /** When it was dropped, milliseconds since 1970. */
  readonly at: number;
  /** It was pending when it was dropped; `version` had not been sent. */
  readonly pending?: PendingEntry;
}

/** What is known of each path that is not simply done. A path stands in at most one of `pending` and `givenUp`. */
export interface Ledger {
  /** By path: what the next event sends. */
  readonly pending: ReadonlyMap<string, PendingEntry>;
  /** By path: what was given up. */
  readonly givenUp: ReadonlyMap<string, GivenUpEntry>;
  /** What was accepted and has not been seen to end. */
  readonly underWay: readonly TaskUnderWay[];
  /** By path: what the set dropped; absent when that is nothing. */
  readonly dropped?: ReadonlyMap<string, Tombstone>;
  /** Tasks of dropped paths, and of versions that a pending change is to replace: nobody follows them until they come back. */
  readonly parked?: readonly TaskUnderWay[];
  /** The set has no paths, and had some once: `adopt` acts no more. */
  readonly emptied?: true;
}

/** Of a set of which every path is done, or which has none. */
export const EMPTY_LEDGER: Ledger = { pending: new Map(), givenUp: new Map(), underWay: [] };

/** A request to make the service's caches match what is declared. */
export type PreloadEvent =
  | { readonly RequestType: "Create"; readonly ResourceProperties: SetProperties }
  | {
      readonly RequestType: "Update";
      readonly PhysicalResourceId: string;
      readonly ResourceProperties: SetProperties;
      readonly OldResourceProperties: SetProperties;
      readonly Ledger: Ledger;
    }
  | {
      readonly RequestType: "Delete";
      readonly PhysicalResourceId: string;
      readonly ResourceProperties: SetProperties;
      readonly Ledger: Ledger;
    };

/** Something to tell a person. `code` is stable and listed in docs/errors.md. */
export interface HandlerDiagnostic {
  /** `error` where a person has to act, other than after a create that is stored. */
  readonly severity: "error" | "warning";
  /** One of {@link DIAGNOSTICS}. */
  readonly code: string;
  /** One line without numbers, so that equal ones fold. */
  readonly summary: string;
  /** What happened, to which paths, code, message and request id where there are any, and what to do next. */
  readonly detail: string;
  /** The one path it is about, if it is about one. */
  readonly path?: string;
}

/** Counts of one event, in paths unless said otherwise. */
export interface PreloadCounts {
  /** Accepted by the service in this event. */
  readonly accepted: number;
  /** Calls of PreloadVodObjectCaches that were accepted. */
  readonly calls: number;
  /** Refreshed first. */
  readonly refreshed: number;
  /** Known as accepted from before, by the journal or the task list, and not sent again. */
  readonly recorded: number;
  /** Accepted in this run for another set with the same URL and settings. */
  readonly shared: number;
  /** Recorded without a call because the author said so. */
  readonly adopted: number;
  /** In the ledger after the event: left for the next one. */
  readonly pending: number;
  /** In the ledger after the event: given up. */
  readonly givenUp: number;
  /** What a wait for the tasks has seen; absent when nothing was waited for. */
  readonly waited?: WaitCounts;
}

/** In paths, those of earlier events that were still followed included. */
export interface WaitCounts {
  /** The service has fetched them. */
  readonly arrived: number;
  /** Not ended when the wait did. */
  readonly underWay: number;
}

/** What came of an event. */
export interface PreloadOutcome {
  /** The event's own; after a create the new one. */
  readonly PhysicalResourceId: string;
  /**
   * False after a create that got nothing accepted and met a real error: the caller stores nothing.
   * The diagnostics then hold an error; in every other create they hold warnings only.
   */
  readonly Stored: boolean;
  /** To be handed over with the set's next event. */
  readonly Ledger: Ledger;
  /** Of the preloads that were accepted in this event. */
  readonly TaskIds: readonly string[];
  /** What was done, in numbers. */
  readonly Counts: PreloadCounts;
  /** One line, e.g. `2026-11-20T21:00:00Z: 500 accepted in 5 calls, 1,300 pending (quota)`. */
  readonly Result: string;
  /** Errors and warnings; empty when all went well. */
  readonly Diagnostics: readonly HandlerDiagnostic[];
}

/** Asks what became of the tasks under way. */
export interface IsCompleteEvent {
  /** Of the set, from the outcome of its create. */
  readonly PhysicalResourceId: string;
  /** As in the set's last event. */
  readonly ResourceProperties: SetProperties;
  /** From the last outcome. */
  readonly Ledger: Ledger;
}

/** What became of the tasks under way. */
export interface CompletionOutcome {
  /** True when nothing is under way any more. */
  readonly IsComplete: boolean;
  /** To be handed over with the next event, in place of the one that was asked with. */
  readonly Ledger: Ledger;
  /** What failed at the origin, and why the service could not be asked; warnings only. */
  readonly Diagnostics: readonly HandlerDiagnostic[];
}
