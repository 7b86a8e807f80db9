/**
 * The journal: a line for each submission before it is sent, and one for what came of it. It makes exact what a killed
 * process could not save. Where the lines are kept is the caller's; a journal may be empty, cut off or gone.
 */

/** One URL of a submission. */
export interface JournalUrl {
  /** As submitted. */
  readonly url: string;
  /** The content version that was sent. */
  readonly version: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** `sent`, then one of the others: what came of that `call`. Where none follows, the process ended before. */
export type JournalLine =
  | {
      readonly kind: "sent";
      /** Unique among all journals. */
      readonly call: string;
      readonly operation: "preload" | "refresh";
      /** Id of the set that sent it. */
      readonly set: string;
      /** The service's time, milliseconds since 1970. */
      readonly at: number;
      /** Fingerprint of what was sent beside the URLs. */
      readonly copySettings: string;
      /** Fingerprint of all that makes every path due when it changes. */
      readonly declaredSettings: string;
      readonly urls: readonly JournalUrl[];
    }
  | { readonly kind: "accepted"; readonly call: string; readonly taskIds: readonly string[] }
  /** No answer came until then (service's time): what it brought about was there by then. */
  | { readonly kind: "lost"; readonly call: string; readonly at: number }
  /** Refused, or not found when the service was asked. */
  | { readonly kind: "not-accepted"; readonly call: string };

export type SentLine = Extract<JournalLine, { kind: "sent" }>;

/** Where submissions are written down, so that the gate of a later process knows what was accepted. */
export interface Journal {
  /** What earlier processes wrote, oldest first. Never throws; what can't be read is not there. */
  read(): readonly JournalLine[];
  /** Never throws: a journal that can't be written is no reason not to send. */
  write(line: JournalLine): void;
}

/** For callers that keep none. */
export const noJournal: Journal = { read: () => [], write: () => undefined };
