/** One behaviour of the service that code relies on and documentation only half promises. */
import type { LiveRun } from "./run";
import type { Verdict } from "./verdict";

export interface Assumption {
  /** Lower case with dashes; stable, for scripts and reports. */
  readonly id: string;
  /** What is assumed, as a sentence. */
  readonly title: string;
  /** What is written about it, and where. */
  readonly documented: string;
  /** Files that rely on it, from the root of the package's repository. */
  readonly reliedOnBy: readonly string[];
  /** What happens when it does not hold. */
  readonly ifWrong: string;
  readonly live: LiveTest | NoLiveTest;
}

interface LiveTest {
  readonly kind: "live";
  /** URLs that it takes from the day's quota, of preloads or of refreshes, at most. Samples are shared. */
  readonly spends: number;
  /** What it does, as a sentence. */
  readonly how: string;
  /**
   * May reject with a `CannotTell`: where the service, or what may be spent, does not let it find out
   */
  test(run: LiveRun): Promise<Verdict>;
}

interface NoLiveTest {
  readonly kind: "none";
  /** Why the doctor cannot find out, as a sentence. */
  readonly why: string;
}
