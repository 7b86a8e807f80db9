/** Calls about URLs as they are remembered, and what is said of them. */
import type { TaskUnderWay, Tombstone } from "../types";
import type { JournalUrl } from "./journal";

/** A call about URLs, and what came of it. */
export interface KnownCall {
  readonly id: string;
  /** Calls are numbered in the order in which they were made. */
  readonly order: number;
  readonly operation: "preload" | "refresh";
  /** Id of the set that sent it. */
  readonly set: string;
  /** The service's time, milliseconds since 1970. */
  readonly at: number;
  readonly copySettings: string;
  readonly declaredSettings: string;
  /** By key; the version and attempt that it was sent with. */
  readonly urls: ReadonlyMap<string, JournalUrl>;
  /** Sent by this process, so that the origin has had no time to change. */
  readonly live: boolean;
  /** `unanswered`: it may have been accepted. */
  readonly end: "unanswered" | "accepted";
  /** When it was certain that no answer would come, the service's time; undefined when nobody was there to see it. */
  readonly lostAt?: number | undefined;
  readonly taskIds: readonly string[];
}

/** What is known of one URL: the newest calls about it that were accepted, or may have been. */
export interface UrlWord {
  /** By the fingerprint of what was sent beside the URL. */
  readonly preloads: ReadonlyMap<string, KnownCall>;
  readonly refresh: KnownCall | undefined;
  /** Whether the refresh is known to have ended. */
  readonly refreshEnd: RefreshEnd | undefined;
}

export type RefreshEnd = "effective" | "failed";

/** What a lost call would have to have left. */
export interface WantedCopy {
  readonly version: string;
  /** Fingerprint of what is sent beside the URL. */
  readonly copySettings: string;
}

/** What was found out about a call, by keys of URLs. */
export interface CallParts {
  readonly there: ReadonlySet<string>;
  /** Of those. */
  readonly taskIds: readonly string[];
  /** Certain not to have been accepted. */
  readonly missing: ReadonlySet<string>;
}

/** What a destroyed set knew of a path. */
export interface Departed {
  /** Its id. */
  readonly set: string;
  readonly stone: Tombstone;
  readonly underWay: readonly TaskUnderWay[];
}
