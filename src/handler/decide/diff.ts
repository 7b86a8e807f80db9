/** The diff: what a set's declaration makes due, from what was declared and known before. Pure. */
import { meansTheSame, namesWith, type ResendName } from "../../set";
import type {
  GivenUpEntry,
  KnownCopy,
  Ledger,
  PendingEntry,
  RefreshDebt,
  SetProperties,
  Tombstone,
} from "../types";
import { inByteOrder, prefixRank } from "./order";
import { declaredSettings } from "./settings";

/**
 * Why a path is due. `new`: not in the set before; `changed`: its version differs; `pending`: an earlier event could not
 * send it; `retried`: given up before, and more attempts are allowed now; `resend`: a setting makes all paths due.
 */
export type DueKind = "new" | "changed" | "pending" | "retried" | "resend";

/** A setting whose change makes every path due. */
export type ResendReason = ResendName;

/** A path that an event would send, and what is known of it. */
export interface DuePath {
  /** As the set's `paths` have it. */
  readonly path: string;
  /** The content version that is wanted. */
  readonly version: string;
  /** Why it is due. */
  readonly kind: DueKind;
  /** What it owes before it may be preloaded. */
  readonly refresh: RefreshDebt;
  /** How often this version failed at the origin so far. */
  readonly attempts: number;
  /** It failed at the origin, and nothing has shown since then that the origin is back. */
  readonly originInDoubt: boolean;
  /** The set has no memory of the URL, so the task list is asked what may lie on the nodes. */
  readonly stranger: boolean;
  /** A stranger that the task list may stand in for sending. */
  readonly mayBeRecent: boolean;
  /** It was sent then (service's time) and the answer was lost: the task list tells what became of it. */
  readonly sentAt?: number;
  /** What lies on the nodes until this is sent. */
  readonly had?: KnownCopy;
}

/** What a declaration makes of each path of a set. */
export interface PreloadDiff {
  /** In the order of the declaration, not of sending. */
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
  readonly stillGivenUp: Ledger["givenUp"];
  /** Settings that make every path due; empty when none does. */
  readonly resend: readonly ResendReason[];
}

/** What was declared last time, and what is known of it. */
export interface KnownSet {
  /** As in the set's last event. */
  readonly properties: SetProperties;
  /** From the last outcome. */
  readonly ledger: Ledger;
}

/** The reason of a pending path whose call's answer was lost and could not be found out. */
export const OUTCOME_UNKNOWN = "outcome unknown";

const NO_DEBT: RefreshDebt = { kind: "none" };
const OWED: RefreshDebt = { kind: "owed" };

/**
 * What an event with these properties would send, without asking anybody: neither the task list, the journal nor the quota.
 *
 * @param before undefined when the set is to be created
 */
export function diffSet(wanted: SetProperties, before: KnownSet | undefined): PreloadDiff {
  const had = before?.properties.paths ?? new Map<string, string>();
  const dropped = [...had.keys()].filter((path) => !wanted.paths.has(path));
  if (wanted.adopt && had.size === 0 && before?.ledger.emptied !== true) {
    return {
      due: [],
      adopted: [...wanted.paths.keys()],
      adoptIgnored: false,
      dropped,
      unchanged: 0,
      stillGivenUp: new Map(),
      resend: [],
    };
  }
  const resend = before === undefined ? [] : resendReasons(wanted, before.properties);
  const judge = before === undefined ? judgeNew(wanted, false) : judgeKnown(wanted, before, resend);
  const due: DuePath[] = [];
  const stillGivenUp = new Map<string, GivenUpEntry>();
  let unchanged = 0;
  for (const [path, version] of wanted.paths) {
    const verdict = judge(path, version);
    if (verdict === "unchanged") unchanged += 1;
    else if ("kind" in verdict) due.push(verdict);
    else stillGivenUp.set(path, verdict);
  }
  return {
    due,
    adopted: [],
    adoptIgnored: wanted.adopt && due.some(({ kind }) => kind === "new"),
    dropped,
    unchanged,
    stillGivenUp,
    resend,
  };
}

type Verdict = DuePath | GivenUpEntry | "unchanged";
type Judge = (path: string, version: string) => Verdict;

const FRESH = { refresh: NO_DEBT, attempts: 0, originInDoubt: false, stranger: false, mayBeRecent: false };

function judgeNew({ skipRecent }: SetProperties, resend: boolean): Judge {
  return (path, version) => ({
    ...FRESH,
    path,
    version,
    kind: "new",
    stranger: skipRecent,
    mayBeRecent: skipRecent && !resend,
  });
}

function judgeKnown(wanted: SetProperties, before: KnownSet, reasons: readonly ResendReason[]): Judge {
  const { properties, ledger } = before;
  const resend = reasons.length > 0;
  const sameDomain = wanted.domain === properties.domain;
  const settings = declaredSettings(wanted);
  const settingsBefore = resend ? declaredSettings(properties) : settings;
  // On another host nothing is known of what has been cached.
  const stranger = wanted.skipRecent && !sameDomain;
  const owed = sameDomain && wanted.refreshChanged ? OWED : NO_DEBT;
  const asNew = judgeNew(wanted, resend);

  const judgePending = (
    path: string,
    version: string,
    pending: PendingEntry,
    lastVersion: string,
  ): Verdict => {
    const { had } = pending;
    if (had?.version === version && had.settings === settings) return "unchanged";
    const debt = sameDomain ? debtNow(pending.refresh, wanted.refreshChanged) : NO_DEBT;
    const kept = { path, version, stranger, ...(had === undefined ? {} : { had }) };
    if (lastVersion !== version) {
      // A refresh that is under way would purge the new file as well, so it is waited for even when
      // `refreshChanged` is off.
      const refresh = owed === NO_DEBT && debt.kind !== "done" ? debt : owed;
      return { ...FRESH, ...kept, kind: "changed", refresh };
    }
    if (!resend && pending.attempts >= wanted.maxAttempts) {
      return { reason: pending.reason, attempts: pending.attempts, refused: false };
    }
    // A preload in the task list from before a refresh is one of the stale copy, so it does not count.
    const mayBeRecent = wanted.skipRecent && debt.kind === "none" && pending.mayBeRecent === true;
    return {
      ...FRESH,
      ...kept,
      kind: "pending",
      refresh: debt,
      attempts: resend ? 0 : pending.attempts,
      originInDoubt: !resend && pending.attempts > 0 && pending.originIsBack !== true,
      stranger: stranger || mayBeRecent,
      mayBeRecent: mayBeRecent && !resend,
      ...(resend || pending.sentAt === undefined ? {} : { sentAt: pending.sentAt }),
    };
  };

  const judgeBack = (path: string, version: string, stone: Tombstone): Verdict => {
    if (!sameDomain) return asNew(path, version);
    if (stone.pending !== undefined) return judgePending(path, version, stone.pending, stone.version);
    const had = { version: stone.version, settings: stone.settings };
    if (stone.version !== version) return { ...FRESH, path, version, kind: "changed", refresh: owed, had };
    if (stone.settings === settings) return "unchanged";
    return { ...FRESH, path, version, kind: "resend", had };
  };

  return (path, version) => {
    const old = properties.paths.get(path);
    if (old === undefined) {
      const stone = ledger.dropped?.get(path);
      return stone === undefined ? asNew(path, version) : judgeBack(path, version, stone);
    }
    const pending = ledger.pending.get(path);
    if (pending !== undefined) return judgePending(path, version, pending, old);
    const givenUp = ledger.givenUp.get(path);
    const had = { version: old, settings: settingsBefore };
    const known = givenUp === undefined && sameDomain ? { had } : {};
    if (old !== version) {
      return { ...FRESH, path, version, stranger, kind: "changed", refresh: owed, ...known };
    }
    if (resend) return { ...FRESH, path, version, stranger, kind: "resend", ...known };
    if (givenUp === undefined) return "unchanged";
    if (givenUp.refused || givenUp.attempts >= wanted.maxAttempts) return givenUp;
    return { ...FRESH, path, version, kind: "retried", attempts: givenUp.attempts, originInDoubt: true };
  };
}

/**
 * A refresh that the service has accepted takes effect even if `refreshChanged` is off by now; one that is only
 * owed is called off.
 */
function debtNow(debt: RefreshDebt, refreshChanged: boolean): RefreshDebt {
  return debt.kind === "owed" && debt.again !== true && !refreshChanged ? NO_DEBT : debt;
}

function resendReasons(wanted: SetProperties, old: SetProperties): readonly ResendReason[] {
  return [...namesWith("url"), ...namesWith("sent"), ...namesWith("again")].filter(
    (name) => !meansTheSame(name, wanted, old),
  );
}

/**
 * The order in which budget is allotted: refreshed and waiting, refresh under way, changed, other pending, then the rest;
 * within each by the prefixes of `first`, then by path.
 */
export function submissionOrder(due: readonly DuePath[], first: readonly string[]): readonly DuePath[] {
  const ranked = due.map((one) => ({ one, group: group(one), rank: prefixRank(one.path, first) }));
  ranked.sort((a, b) => a.group - b.group || a.rank - b.rank || inByteOrder(a.one.path, b.one.path));
  return ranked.map(({ one }) => one);
}

function group({ kind, refresh }: DuePath): number {
  switch (refresh.kind) {
    case "done":
      return 0;
    case "started":
      return 1;
    case "lost":
    case "owed":
      return 2;
    case "none":
      if (kind === "changed") return 2;
      return kind === "pending" || kind === "retried" ? 3 : 4;
  }
}
