/** The diff: what a set's declaration makes due, from what was declared and known before. Pure. */
import type { Ledger, PendingEntry, RefreshDebt, SetProperties } from "./types";

/** Why a path is due. */
export type DueKind = "new" | "changed" | "pending" | "retried" | "resend";

/** A setting whose change makes every path due. */
export type ResendReason = "domain" | "scheme" | "area" | "l2_preload" | "with_header" | "generation";

export interface DuePath {
  readonly path: string;
  readonly version: string;
  readonly kind: DueKind;
  /** What it owes before it may be preloaded. */
  readonly refresh: RefreshDebt;
  /** How often this version failed at the origin so far. */
  readonly attempts: number;
  /** The task list of three days may stand in for sending it. */
  readonly mayBeRecent: boolean;
}

export interface PreloadDiff {
  readonly due: readonly DuePath[];
  /** Recorded without a call. */
  readonly adopted: readonly string[];
  /** `adopt` is set but no longer acts, and there are paths it would have been about. */
  readonly adoptIgnored: boolean;
  /** In the set before, not any more. */
  readonly dropped: readonly string[];
  /** Accepted before and still what is wanted. */
  readonly unchanged: number;
  /** Given up before and still wanted as they were. */
  readonly keptFailed: Ledger["failed"];
  /** Settings that make every path due; empty when none does. */
  readonly resend: readonly ResendReason[];
}

export type { Ledger, PendingEntry, SetProperties };
