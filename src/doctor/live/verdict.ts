/** What a live test comes to. */

export type Outcome = "confirmed" | "contradicted" | "unknown";

export interface Verdict {
  readonly outcome: Outcome;
  /** What was seen, as a sentence; never a secret. */
  readonly seen: string;
}

/** Why a test ends without having found out; its message is a sentence for the reader. */
export class CannotTell extends Error {
  override readonly name = "CannotTell";
}

export function confirmed(seen: string): Verdict {
  return { outcome: "confirmed", seen };
}

export function contradicted(seen: string): Verdict {
  return { outcome: "contradicted", seen };
}

export function unknown(seen: string): Verdict {
  return { outcome: "unknown", seen };
}

/** Confirmed when it holds, else contradicted. */
export function verdict(holds: boolean, seen: string): Verdict {
  return holds ? confirmed(seen) : contradicted(seen);
}
