/** When deploys ran, and what they left open: whether the list could be read, and whether calls were lost. */

/** So long after one killed process another may lose a call that cannot be told from the first one's. */
const LOST_TOGETHER_MS = 2 * 70_000;

export interface DeployEnd {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isKilled: boolean;
  /** The task list, or where the domain is accelerated, could not always be read. */
  readonly listIsFaulty: boolean;
}

export class Deploys {
  /** Of all deploys, in their order, milliseconds since 1970. */
  private readonly starts: number[] = [];
  private readonly unlisted: { readonly from: number; readonly until: number }[] = [];
  private killedAt = Number.NEGATIVE_INFINITY;
  private isContested = false;
  private listWasFaulty = false;
  /** Whether the last one was. */
  wasKilled = false;

  begin(now: number): void {
    this.starts.push(now);
  }

  /** @returns whether all that the deploy sent twice is to have a reason; `excuses.ts` says when not */
  end({ startedAt, endedAt, isKilled, listIsFaulty }: DeployEnd): boolean {
    const isJudged = !listIsFaulty && !this.listWasFaulty && !this.isContested;
    if (listIsFaulty) this.unlisted.push({ from: startedAt, until: endedAt });
    this.wasKilled = isKilled;
    this.isContested = isKilled && (this.isContested || startedAt - this.killedAt < LOST_TOGETHER_MS);
    if (isKilled) this.killedAt = endedAt;
    this.listWasFaulty = listIsFaulty || (this.listWasFaulty && isKilled);
    return isJudged;
  }

  /** Whether the list could be read all through the deploy of that moment. */
  wasListed(at: number): boolean {
    return !this.unlisted.some(({ from, until }) => at >= from && at <= until);
  }

  /** Whether a deploy began after the first moment, up to the second. */
  beganBetween(after: number, until: number): boolean {
    return this.starts.some((start) => start > after && start <= until);
  }

  /** When the deploy of that moment began. */
  begunBefore(at: number): number {
    return this.starts.findLast((start) => start <= at) ?? 0;
  }
}
