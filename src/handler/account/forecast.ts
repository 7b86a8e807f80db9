/** What the sets planned so far would send together, held against what the day's quota has left. */
import type { AccountGate } from "./gate";

/** Where the plan needs more than is left. All in URLs, `days` in days. */
export interface Shortage {
  /** Of the set just planned. */
  readonly due: number;
  /** Of all sets planned so far, this one included. */
  readonly totalDue: number;
  readonly left: number;
  readonly daily: number;
  /** About how many days until everything planned is sent; infinite without a daily quota. */
  readonly days: number;
}

export interface PlannedSet {
  /** The set's id; a set that is yet to be created has none. */
  readonly key: string | undefined;
  readonly due: number;
  readonly signal: AbortSignal;
}

/** One for a provider configuration, beside its gate. */
export class QuotaForecast {
  private readonly dueByKey = new Map<string, number>();
  private dueWithoutKey = 0;

  constructor(private readonly gate: AccountGate) {}

  /**
   * Adds a set to the sum. Never rejects.
   *
   * @returns the shortage when the sum exceeds what is left; undefined when it does not, when the quota can't be read,
   *   and once submitting has begun, because the answers of the service then say more than a forecast
   */
  async plan({ key, due, signal }: PlannedSet): Promise<Shortage | undefined> {
    if (this.gate.turns.hasBegun) return undefined;
    const quota = await this.gate.quotaForPlan(signal);
    // Planned again, a set replaces what it said before; one without an id can't be recognised and counts anew.
    if (key === undefined) this.dueWithoutKey += due;
    else this.dueByKey.set(key, due);
    if (quota === undefined) return undefined;
    const totalDue = [...this.dueByKey.values()].reduce((sum, one) => sum + one, this.dueWithoutKey);
    if (totalDue <= quota.left) return undefined;
    const later =
      quota.daily > 0 ? Math.ceil((totalDue - quota.left) / quota.daily) : Number.POSITIVE_INFINITY;
    return { due, totalDue, left: quota.left, daily: quota.daily, days: (quota.left > 0 ? 1 : 0) + later };
  }
}
