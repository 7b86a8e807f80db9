/** What a report says, as data: stacks, their sets, the paths by prefix. It is what `--format json` prints. */

/** What a plan means to do with a set; `none`: it is there and stays as it is. */
export type Action = "create" | "update" | "replace" | "delete" | "forget" | "none";

/** What happens to a path; paths that were sent before and stay as they are are only counted. */
export const PATH_KINDS = [
  "new",
  "changed",
  "pending",
  "retried",
  "resent",
  "adopted",
  "dropped",
  "given-up",
] as const;

/**
 * `retried`: given up before, and more attempts are allowed now; `resent`: an argument makes all paths due; `adopted`:
 * recorded without a call; `dropped`: in the set no more, which sends nothing; `given-up`: not sent any more.
 */
export type PathKind = (typeof PATH_KINDS)[number];

export interface PathEntry {
  readonly path: string;
  readonly kind: PathKind;
  /** Null where it is only known after apply, sensitive, or was that of a dropped path. */
  readonly version: string | null;
  /** Where it differs. */
  readonly versionBefore?: string;
  /** Why it is pending or was given up. */
  readonly reason?: string;
  /** Whether it is refreshed first. */
  readonly refreshed: boolean;
}

/** Paths below one folder. */
export interface PathGroup {
  /** Ends with a slash. */
  readonly prefix: string;
  readonly paths: readonly PathEntry[];
}

/** Of one set, in paths unless said otherwise. Null: only known after apply. */
export interface Counts {
  /** In the set after the deploy. */
  readonly wanted: number | null;
  /** To send, at most. */
  readonly urls: number | null;
  readonly new: number | null;
  readonly changed: number | null;
  readonly pending: number | null;
  readonly retried: number | null;
  readonly resent: number | null;
  readonly adopted: number | null;
  readonly dropped: number | null;
  readonly unchanged: number | null;
  readonly givenUp: number | null;
  /** Calls of PreloadVodObjectCaches. */
  readonly calls: number | null;
  /** URLs to refresh first. */
  readonly refreshes: number | null;
}

export type CountName = keyof Counts;

export interface SetReport {
  /** As Terraform has it, e.g. `module.shop.vodpreload_set.launch`. */
  readonly address: string;
  /** Null where it is only known after apply, or sensitive. */
  readonly domain: string | null;
  readonly action: Action;
  /** The provider's own line on it; null where there is none, or it is only known after apply. */
  readonly planned: string | null;
  readonly counts: Counts;
  /** Names of the arguments that differ from what was applied last, `paths` among them. */
  readonly changed: readonly string[];
  /** Names of the arguments whose change makes every path due. */
  readonly because: readonly string[];
  /** Whether its paths are marked sensitive, so that none is listed. */
  readonly isHidden: boolean;
  readonly groups: readonly PathGroup[];
}

/**
 * `nothing`: nothing is sent; `fits`: all of it within today's quota; `over-quota`: a part stays pending;
 * `quota-unknown`: something is sent, and nobody has read the quota; `open`: what is sent is only known after apply;
 * `compared`: two folders were compared, without any state; `plan-failed`: the plan itself ended with an error.
 */
export type Verdict =
  "nothing" | "fits" | "over-quota" | "quota-unknown" | "open" | "compared" | "plan-failed";

/** The day's quota of an account, in URLs. */
export interface QuotaReading {
  readonly total: number;
  readonly left: number;
  /** Null where the service does not say. */
  readonly refreshesLeft: number | null;
}

/** The day's quota before and after a deploy, in URLs; null: not known. */
export interface Quota {
  /** `plan`: a data source vodpreload_quota of the plan; `service`: asked for this report. */
  readonly source: "plan" | "service" | "unknown";
  readonly total: number | null;
  /** Of the account. */
  readonly left: number | null;
  /** What of it the provider leaves to others (`keep_free`). */
  readonly keepFree: number | null;
  readonly refreshesLeft: number | null;
  /** Of the account, when the deploy has sent what fits. */
  readonly after: number | null;
  /** What stays pending for want of quota. */
  readonly short: number | null;
  /** Until everything is sent, with one deploy a day; null also where that is never. */
  readonly days: number | null;
}

/** Something to know, in one or two sentences. */
export interface Note {
  /** Stable. */
  readonly code: string;
  readonly text: string;
  /** Address of the set it is about; absent when it is about the stack. */
  readonly set?: string;
}

export interface StackReport {
  readonly name: string;
  readonly verdict: Verdict;
  /** To send, at most; a URL that two sets send alike counts once. Null: only known after apply. */
  readonly urls: number | null;
  readonly refreshes: number | null;
  readonly quota: Quota;
  readonly sets: readonly SetReport[];
  /** Changes of resources that are no preload sets. */
  readonly otherChanges: number;
  /** When the plan was made, ISO 8601; null where it does not say. */
  readonly plannedAt: string | null;
  readonly warnings: readonly Note[];
  /** What the deploy does not do, and why. */
  readonly notDone: readonly Note[];
}

/** `report --format json`; members are added, never renamed or removed, while `format` stays. */
export interface Report {
  readonly format: 1;
  /** Version of the package. */
  readonly package: string;
  /** `comparison`: of two synthesized folders. */
  readonly kind: "plan" | "comparison";
  /** Of all stacks together, as if they were deployed today with one account. */
  readonly verdict: Verdict;
  readonly urls: number | null;
  readonly refreshes: number | null;
  readonly quota: Quota;
  readonly stacks: readonly StackReport[];
  /** Stacks without a plan, and why there is none. */
  readonly notRead: readonly { readonly name: string; readonly why: string }[];
  /** Gates that were asked for. */
  readonly gates: readonly Gate[];
}

export interface Gate {
  readonly gate: "over-quota" | "given-up" | "max-urls" | "only-pending";
  readonly isOpen: boolean;
  /** Why it is shut; empty while it is open. */
  readonly why: string;
}
