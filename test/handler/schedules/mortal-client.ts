/** A client whose process may die: no call reaches the service any more, and the one that was sent is never answered. */
import type { VodClient } from "../../../src/vod/client";
import { VodTransportError } from "../../../src/vod/errors";
import type { FakeClock } from "../support";
import type { Deploy } from "./schedule";

export class MortalClient implements VodClient {
  killed = false;
  private calls = 0;
  private readonly deaths = new Set<() => void>();

  constructor(
    private readonly service: VodClient,
    private readonly clock: FakeClock,
    /** Each way. */
    private readonly latencyMs: number,
    private readonly killAtCall: Deploy["killAtCall"],
    private readonly onKill: () => void,
  ) {}

  kill(): void {
    this.killed = true;
    for (const die of this.deaths) die();
    this.onKill();
  }

  private async alive<T>(operation: string, call: () => Promise<T>): Promise<T> {
    const dead = new VodTransportError(operation, "maybe", "the process is gone");
    if (this.killed) throw dead;
    this.calls += 1;
    const isLast = this.calls === this.killAtCall?.nth;
    if (isLast && !this.killAtCall.after) {
      this.kill();
      throw dead;
    }
    let die = (): void => undefined;
    const death = new Promise<never>((_, reject) => {
      die = () => {
        reject(dead);
      };
    });
    death.catch(() => undefined);
    this.deaths.add(die);
    try {
      await Promise.race([this.clock.sleep(this.latencyMs), death]);
      const answer = await Promise.race([call(), death]);
      if (isLast) this.kill();
      await Promise.race([this.clock.sleep(this.latencyMs), death]);
      return answer;
    } finally {
      this.deaths.delete(die);
    }
  }

  readonly call: VodClient["call"] = (operation, request, options) =>
    this.alive(operation, () => this.service.call(operation, request, options));
}
