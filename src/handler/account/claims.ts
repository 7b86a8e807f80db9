/** Which set is about to send which copy, so that a copy which several sets want is sent and paid for once. */
import { unlessAborted } from "../within";

/** One for an account. Keys are the caller's. */
export class Claims {
  private readonly under = new Map<string, Promise<void>>();

  /**
   * Claims what nobody else has claimed.
   *
   * @returns gives it up again, sent or not
   */
  claim(keys: Iterable<string>): () => void {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const mine = [...keys].filter((key) => !this.under.has(key));
    for (const key of mine) this.under.set(key, released);
    return () => {
      for (const key of mine) this.under.delete(key);
      release();
    };
  }

  /**
   * Waits until what is claimed now is given up.
   *
   * @returns whether any of it was claimed, and has been given up before the signal was aborted
   */
  async given(keys: Iterable<string>, signal: AbortSignal): Promise<boolean> {
    const waits = new Set([...keys].flatMap((key) => this.under.get(key) ?? []));
    return waits.size > 0 && (await unlessAborted(Promise.all(waits), signal)) !== undefined;
  }
}
