/** One event under way: what is wanted and known, what it works with, and where what happens is written down. */
import type { PreloadDiff } from "./decide/diff";
import type { Progress } from "./progress";
import type { DiagnosticLog } from "./say/diagnostics";
import type { HandlerContext } from "./context";
import type { SetProperties } from "./types";

export interface SetRun {
  /** The set's. */
  readonly id: string;
  readonly wanted: SetProperties;
  readonly diff: PreloadDiff;
  readonly progress: Progress;
  readonly diagnostics: DiagnosticLog;
  readonly context: HandlerContext;
  /** Monotonic, milliseconds: by then everything has ended. */
  readonly deadline: number;
  /** Monotonic: no submitting call begins after it, so that its answer still arrives before the deadline. */
  readonly lastStart: number;
  /** Aborted when somebody interrupts or the deadline has come. */
  readonly cut: AbortSignal;
}
