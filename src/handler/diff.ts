/** The diff: what a set's declaration makes due, from what was declared and known before. Pure. */
import { inByteOrder, prefixRank } from "./order";
import type { FailedEntry, Ledger, PendingEntry, RefreshDebt, SetProperties } from "./types";

/**
 * Why a path is due. `new`: not in the set before; `changed`: its version differs; `pending`: an earlier event could not
 * send it; `retried`: given up before, and more attempts are allowed now; `resend`: a setting makes all paths due.
 */
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
  /** It failed at the origin, and nothing has shown since then that the origin is back. */
  readonly originInDoubt: boolean;
  /** The task list of three days may stand in for sending it. */
  readonly mayBeRecent: boolean;
  /** So may the task list since then, milliseconds since 1970: it was sent and the answer was lost. */
  readonly sentAt?: number;
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

/** What was declared last time, and what is known of it. */
export interface KnownSet {
  readonly properties: SetProperties;
  readonly ledger: Ledger;
}

/** The reason of a pending path whose call's answer was lost and could not be found out. */
export const OUTCOME_UNKNOWN = "outcome unknown";

const NO_DEBT: RefreshDebt = { kind: "none" };
const OWED: RefreshDebt = { kind: "owed" };

/** @param before undefined when the set is to be created */
export function diffSet(wanted: SetProperties, before: KnownSet | undefined): PreloadDiff {
  const had = before?.properties.paths ?? new Map<string, string>();
  const dropped = [...had.keys()].filter((path) => !wanted.paths.has(path));
  if (wanted.adopt && had.size === 0) {
    return {
      due: [],
      adopted: [...wanted.paths.keys()],
      adoptIgnored: false,
      dropped,
      unchanged: 0,
      keptFailed: new Map(),
      resend: [],
    };
  }
  const resend = before === undefined ? [] : resendReasons(wanted, before.properties);
  const due: DuePath[] = [];
  const keptFailed = new Map<string, FailedEntry>();
  let unchanged = 0;
  for (const [path, version] of wanted.paths) {
    const verdict = judge(path, version, wanted, before, resend.length > 0);
    if (verdict === "unchanged") unchanged += 1;
    else if ("kind" in verdict) due.push(verdict);
    else keptFailed.set(path, verdict);
  }
  return {
    due,
    adopted: [],
    adoptIgnored: wanted.adopt && due.some(({ kind }) => kind === "new"),
    dropped,
    unchanged,
    keptFailed,
    resend,
  };
}

function judge(
  path: string,
  version: string,
  wanted: SetProperties,
  before: KnownSet | undefined,
  resend: boolean,
): DuePath | FailedEntry | "unchanged" {
  const old = before?.properties.paths.get(path);
  const fresh = { path, version, refresh: NO_DEBT, attempts: 0, originInDoubt: false, mayBeRecent: false };
  if (before === undefined || old === undefined) {
    return { ...fresh, kind: "new", mayBeRecent: wanted.skipRecent && !resend };
  }
  // On another host the URL has never been cached, so there is nothing stale to refresh.
  const mayOweRefresh = wanted.refreshChanged && wanted.domain === before.properties.domain;
  if (old !== version) return { ...fresh, kind: "changed", refresh: mayOweRefresh ? OWED : NO_DEBT };
  const pending = before.ledger.pending.get(path);
  if (pending !== undefined) return stillPending(fresh, pending, wanted, mayOweRefresh, resend);
  if (resend) return { ...fresh, kind: "resend" };
  const failed = before.ledger.failed.get(path);
  if (failed === undefined) return "unchanged";
  if (failed.refused || failed.attempts >= wanted.maxAttempts) return failed;
  return { ...fresh, kind: "retried", attempts: failed.attempts, originInDoubt: true };
}

function stillPending(
  fresh: Omit<DuePath, "kind">,
  pending: PendingEntry,
  wanted: SetProperties,
  mayOweRefresh: boolean,
  resend: boolean,
): DuePath {
  const refresh = mayOweRefresh ? pending.refresh : NO_DEBT;
  return {
    ...fresh,
    kind: "pending",
    refresh,
    attempts: resend ? 0 : pending.attempts,
    originInDoubt: !resend && pending.attempts > 0 && pending.originIsBack !== true,
    // After a refresh an older acceptance in the task list would be about the stale copy.
    mayBeRecent:
      wanted.skipRecent && !resend && pending.refresh.kind === "none" && pending.mayBeRecent === true,
    ...(resend || pending.sentAt === undefined ? {} : { sentAt: pending.sentAt }),
  };
}

function resendReasons(wanted: SetProperties, old: SetProperties): readonly ResendReason[] {
  const reasons: ResendReason[] = [];
  if (wanted.domain !== old.domain) reasons.push("domain");
  if (wanted.scheme !== old.scheme) reasons.push("scheme");
  if (wanted.area !== old.area) reasons.push("area");
  if (wanted.l2Preload !== old.l2Preload) reasons.push("l2_preload");
  if (headerText(wanted.withHeader) !== headerText(old.withHeader)) reasons.push("with_header");
  if (wanted.generation !== old.generation) reasons.push("generation");
  return reasons;
}

/** One text for one meaning: the order of the names does not matter, that of the values does. */
function headerText(headers: SetProperties["withHeader"]): string {
  const entries = Object.entries(headers ?? {}).sort(([a], [b]) => inByteOrder(a, b));
  return JSON.stringify(entries);
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
    case "owed":
      return 2;
    case "none":
      if (kind === "changed") return 2;
      return kind === "pending" || kind === "retried" ? 3 : 4;
  }
}

/**
 * What a plan says, from the diff alone, e.g.
 * `up to 13 of 500 to send in 1 call: 10 new, 2 changed, 1 pending; 487 unchanged, 3 dropped`.
 */
export function describePlan(diff: PreloadDiff, batchSize: number): string {
  const rest = terms([
    [diff.unchanged, "unchanged"],
    [diff.keptFailed.size, "given up"],
    [diff.dropped.length, "dropped"],
  ]);
  const due = diff.due.length;
  if (due === 0) {
    const quiet = [...terms([[diff.adopted.length, "adopted"]]), ...rest];
    return `nothing to send: ${quiet.length === 0 ? "the set is empty" : quiet.join(", ")}`;
  }
  const total = due + diff.unchanged + diff.keptFailed.size;
  const calls = Math.ceil(due / batchSize);
  const because = diff.resend.length === 0 ? "" : ` because ${diff.resend.join(" and ")} changed`;
  const refreshed = diff.due.filter(({ refresh }) => refresh.kind === "owed").length;
  const of = (kind: DueKind): number => diff.due.filter((one) => one.kind === kind).length;
  const why = terms([
    [of("new"), "new"],
    [of("changed"), "changed"],
    [of("pending"), "pending"],
    [of("retried"), "given up before"],
    [of("resend"), "sent again"],
  ]).join(", ");
  const first = refreshed === 0 ? "" : ` (${number(refreshed)} refreshed first)`;
  const tail = rest.length === 0 ? "" : `; ${rest.join(", ")}`;
  return (
    `up to ${number(due)} of ${number(total)} to send in ${number(calls)} ${calls === 1 ? "call" : "calls"}` +
    `${because}: ${why}${first}${tail}`
  );
}

function terms(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts.filter(([count]) => count > 0).map(([count, name]) => `${number(count)} ${name}`);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
