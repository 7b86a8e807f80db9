/** The emulated service of one test, in the words of the tests. */
import {
  type Emulator,
  type EmulatorOptions,
  type Operation,
  type ReceivedCall,
  startEmulator,
} from "../../../src/emulator";

const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";

/** How long a refresh takes here: short, but long enough that a provider which does not wait is seen. */
const REFRESH_MS = 300;

interface Which {
  /** The nth call from now, once. */
  readonly nth?: number;
  /** The first so many calls from now. */
  readonly first?: number;
  /** From the nth call from now on. */
  readonly from?: number;
}

export class Service {
  private everAccepted: string[] = [];
  private closed = false;

  private constructor(readonly emulator: Emulator) {
    emulator.control.onAnswer(PRELOAD, (call) => {
      if (call.accepted) this.everAccepted.push(...call.urls);
    });
  }

  static async start(options: EmulatorOptions = {}): Promise<Service> {
    return new Service(
      await startEmulator({ refreshDurationMs: REFRESH_MS, taskDurationMs: 100, ...options }),
    );
  }

  get endpoint(): string {
    return this.emulator.endpoint;
  }

  /** What sends a provider here. */
  get env(): NodeJS.ProcessEnv {
    return { ...this.emulator.environment };
  }

  /** Calls since the start or the last `forgetCalls`. */
  calls(operation?: string): readonly ReceivedCall[] {
    return this.emulator.control.calls(operation);
  }

  /** Calls that submit something; a read may still ask what became of earlier ones. */
  submissions(): readonly ReceivedCall[] {
    return this.calls().filter(({ operation }) => /^(Preload|Refresh)/.test(operation));
  }

  forgetCalls(): void {
    this.emulator.control.forgetCalls();
  }

  /** The URLs of each accepted preload call since `forgetCalls`. */
  preloads(): string[][] {
    return this.acceptedCalls(PRELOAD).map((call) => [...call.urls]);
  }

  /** The URLs of each accepted refresh call since `forgetCalls`. */
  refreshes(): string[][] {
    return this.acceptedCalls(REFRESH).map((call) => [...call.urls]);
  }

  lastPreload(): ReceivedCall | undefined {
    return this.acceptedCalls(PRELOAD).at(-1);
  }

  /** Every URL that was ever accepted for preloading, in order; `forgetCalls` does not touch it. */
  accepted(): readonly string[] {
    return this.everAccepted;
  }

  /** Whether `url` was preloaded only after its last refresh had taken effect. */
  refreshCompletedBefore(url: string): boolean {
    const refresh = this.acceptedCalls(REFRESH).findLast((call) => call.urls.includes(url));
    const preload = this.acceptedCalls(PRELOAD).findLast((call) => call.urls.includes(url));
    if (refresh === undefined || preload === undefined) return false;
    return preload.at >= refresh.at + REFRESH_MS;
  }

  left(): number {
    return this.emulator.control.quota().preloadRemaining;
  }

  /** Leaves so many URLs of today's preload quota. */
  leave(urls: number): void {
    this.emulator.control.setQuota({ preloadRemaining: urls });
  }

  nextDay(): void {
    this.emulator.control.nextDay();
  }

  advance(milliseconds: number): void {
    this.emulator.control.advance(milliseconds);
  }

  refreshesTake(milliseconds: number): void {
    this.emulator.control.setDurations({ refreshDurationMs: milliseconds });
  }

  /** Answers calls of an operation with an error code. */
  fail(operation: Operation, code: string, which: Which): void {
    this.emulator.control.inject({ operation, ...occasions(which), effect: "error", code });
  }

  /** Takes every fault back. */
  heal(): void {
    this.emulator.control.clearFaults();
  }

  /** Holds the answer of the nth call from now, after it was carried out, until `release`. */
  hold(operation: Operation, { nth }: { nth: number }): { reached: Promise<void>; release: () => void } {
    this.emulator.control.inject({ operation, nth, times: 1, effect: "hold", when: "after" });
    return {
      reached: this.received(operation, this.calls(operation).length + nth),
      release: () => {
        this.emulator.control.release();
      },
    };
  }

  /** Resolves once the nth call (since `forgetCalls`) of an operation has come in. */
  async received(operation: string, nth: number, where: { objectType?: string } = {}): Promise<void> {
    await this.emulator.control.waitForCall(operation, nth, {
      where: (call) => where.objectType === undefined || call.parameters.ObjectType === where.objectType,
    });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.emulator.close();
  }

  private acceptedCalls(operation: string): readonly ReceivedCall[] {
    return this.calls(operation).filter((call) => call.accepted);
  }
}

function occasions({ nth, first, from }: Which): { nth: number; times: number | "always" } {
  if (first !== undefined) return { nth: 1, times: first };
  if (from !== undefined) return { nth: from, times: "always" };
  return { nth: nth ?? 1, times: 1 };
}
