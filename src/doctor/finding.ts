/** What a check finds, and what a check is. */
import type { Scene } from "./scene";

/** `ok` and `note` need nothing; a `warning` may go well; with an `error` a deploy fails, or sends nothing. */
export type Level = "ok" | "note" | "warning" | "error";

export const LEVELS: readonly Level[] = ["ok", "note", "warning", "error"];

export interface Finding {
  readonly level: Level;
  /** What there is, as a sentence. */
  readonly what: string;
  /** Why it matters; empty where nothing is to be done. */
  readonly why: string;
  /** What to type, or to change; empty where nothing is to be done. */
  readonly remedy: string;
}

export interface Check {
  /** Lower case with dashes; stable, for scripts. */
  readonly id: string;
  readonly title: string;
  /** May reject: the doctor makes a finding of it. */
  run(scene: Scene): Promise<readonly Finding[]> | readonly Finding[];
}

export function ok(what: string): Finding {
  return { level: "ok", what, why: "", remedy: "" };
}

export function note(what: string, why = "", remedy = ""): Finding {
  return { level: "note", what, why, remedy };
}

export function warning(what: string, why: string, remedy: string): Finding {
  return { level: "warning", what, why, remedy };
}

export function problem(what: string, why: string, remedy: string): Finding {
  return { level: "error", what, why, remedy };
}
