/** Calls that wait until somebody lets them go on. */

export class Holds {
  private waiting: (() => void)[] = [];
  private closed = false;

  /** Resolves at `release`, at once after `close`. */
  async wait(): Promise<void> {
    if (this.closed) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  get count(): number {
    return this.waiting.length;
  }

  /** Lets all that wait go on, in the order they came. */
  release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  close(): void {
    this.closed = true;
    this.release();
  }
}
