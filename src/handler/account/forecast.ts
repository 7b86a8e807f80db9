/** What the sets planned so far would send together, held against what the day's quota has left. */
import type { AccountGate } from "./gate";

/** Where the plan needs more than is left. All in URLs, `days` in days. */
export interface Shortage {
  /** Of the set just planned. */
  readonly due: number;
  /** Of all sets planned so far, this one included; a URL that two of them send counts once. */
  readonly totalDue: number;
  readonly left: number;
  readonly daily: number;
  /** About how many days until everything planned is sent; infinite without a daily quota. */
  readonly days: number;
}

export type Forecast =
  /**
   * No warning: the quota suffices, or sending has begun, and then the answers of the service say more than a
   * forecast.
   */
  | { readonly kind: "fine" }
  | { readonly kind: "short"; readonly shortage: Shortage }
  /** The quota could not be read. */
  | { readonly kind: "unchecked"; readonly error: unknown };

export interface PlannedSet {
  /** The set's id; a set that is yet to be created has none. */
  readonly key: string | undefined;
  /** What is to be sent, each as a text that is equal for what is sent once. */
  readonly urls: readonly string[];
  readonly signal: AbortSignal;
}

const FINE: Forecast = { kind: "fine" };

/** One for a provider configuration, beside its gate. */
export class QuotaForecast {
  private readonly byKey = new Map<string, readonly string[]>();
  private readonly withoutKey = new Set<string>();

  constructor(private readonly gate: AccountGate) {}

  /** Adds a set to the sum. Never rejects. */
  async plan({ key, urls, signal }: PlannedSet): Promise<Forecast> {
    if (this.gate.turns.hasBegun) return FINE;
    const quota = await this.gate.quotaForPlan(signal);
    // A set that is planned a second time replaces its own entry.
    if (key === undefined) for (const url of urls) this.withoutKey.add(url);
    else this.byKey.set(key, urls);
    if (quota.kind === "unreadable") return { kind: "unchecked", error: quota.error };
    const totalDue = new Set([...this.withoutKey, ...[...this.byKey.values()].flat()]).size;
    const { left, daily } = quota.reading;
    if (totalDue <= left) return FINE;
    const later = daily > 0 ? Math.ceil((totalDue - left) / daily) : Number.POSITIVE_INFINITY;
    const days = (left > 0 ? 1 : 0) + later;
    return { kind: "short", shortage: { due: urls.length, totalDue, left, daily, days } };
  }
}
