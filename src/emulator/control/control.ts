/** The hands of whoever runs the emulator: sets the scene, waits for calls, looks at what happened. */
import type { DomainRow, DomainSeed } from "../service/domains";
import type { AdvancingClock } from "../service/clock";
import type { Fault, FaultPlan } from "./faults";
import type { Holds } from "./holds";
import type { Nodes } from "../service/nodes";
import type { OriginFailure } from "../service/origin";
import type { QuirkOptions } from "../service/quirks";
import type { QuotaChange, QuotaReading } from "../service/quota";
import type { RateLimit, RateLimitOptions } from "../service/rate-limit";
import type { CallListener, CallRecord, ReceivedCall } from "./record";
import type { Durations, VodService } from "../service/service";
import type { TaskRow } from "../service/tasks";

/** Which call to wait for, and how far it has to be. */
export interface CallQuery {
  /** True: a call counts when it is over. Default false: as soon as it has come in. */
  readonly answered?: boolean;
  /** Counts only calls of which this is true. */
  readonly where?: (call: ReceivedCall) => boolean;
}

/** Counts since the start or the last `forgetCalls`. */
export interface CallSummary {
  /** Refused ones included. */
  readonly calls: number;
  /** Operation -> calls. */
  readonly byOperation: Readonly<Record<string, number>>;
  /** Outcome -> calls. */
  readonly byOutcome: Readonly<Record<string, number>>;
  /** Preloads that the service carried out, whatever the client was told. */
  readonly preloadCallsAccepted: number;
  /** URLs of those, repeated ones each time. */
  readonly urlsPreloaded: number;
  /** URLs preloaded more than once count once. */
  readonly distinctUrlsPreloaded: number;
  /** URLs of accepted refreshes, repeated ones each time. */
  readonly urlsRefreshed: number;
  /** As it is now. */
  readonly quota: QuotaReading;
}

/** The parts of the account that the control acts on. */
interface ControlledAccount {
  readonly clock: AdvancingClock;
  readonly service: VodService;
  readonly record: CallRecord;
  readonly faults: FaultPlan;
  readonly holds: Holds;
  readonly rateLimit: RateLimit;
  /** Puts everything back as it was at the start. */
  reset(): void;
}

const MARK = Symbol.for("cdktf-alicloud-vod-preload/EmulatorControl");

/**
 * What a test has in hand of an emulator that it started; what is set holds from the next call on. `startEmulator` makes it.
 *
 * @example
 * const { control } = emulator;
 * control.inject({ operation: "PreloadVodObjectCaches", effect: "error", code: "Throttling" });
 * await control.waitForCall("PreloadVodObjectCaches", 2, { answered: true }); // the one after the throttled one
 * console.log(control.accepted());
 */
export class EmulatorControl {
  /** @internal */
  readonly [MARK] = true;

  private constructor(private readonly account: ControlledAccount) {}

  /** @internal */
  static of(account: ControlledAccount): EmulatorControl {
    return new EmulatorControl(account);
  }

  /** True for one of any copy of this package. */
  static isEmulatorControl(value: unknown): value is EmulatorControl {
    return typeof value === "object" && value !== null && MARK in value;
  }

  // --- what happened

  /** Of an operation by the API's name, or all; in the order of arrival, since the start or the last `forgetCalls`. */
  calls(operation?: string): readonly ReceivedCall[] {
    return this.account.record.list(operation);
  }

  /** URLs of accepted preloads in order, as sent; repeated ones repeat. */
  accepted(): string[] {
    return this.calls("PreloadVodObjectCaches").flatMap((call) => (call.accepted ? call.urls : []));
  }

  /** The same for refreshes. */
  refreshed(): string[] {
    return this.calls("RefreshVodObjectCaches").flatMap((call) => (call.accepted ? call.urls : []));
  }

  /** The calls in numbers, and the quota. */
  summary(): CallSummary {
    const calls = this.calls();
    const accepted = this.accepted();
    return {
      calls: calls.length,
      byOperation: countBy(calls, (call) => call.operation),
      byOutcome: countBy(calls, (call) => call.outcome),
      preloadCallsAccepted: this.calls("PreloadVodObjectCaches").filter((call) => call.accepted).length,
      urlsPreloaded: accepted.length,
      distinctUrlsPreloaded: new Set(accepted).size,
      urlsRefreshed: this.refreshed().length,
      quota: this.quota(),
    };
  }

  /** Every task ever, oldest first, those too that listings do not show yet or any more. */
  tasks(): TaskRow[] {
    return this.account.service.history.all();
  }

  /**
   * What lies on the CDN's nodes at the service's time: what viewers would get from them.
   *
   * @example
   * const isWarm = emulator.control.nodes().copy("http://vod.example.com/a.mp4", "domestic") !== undefined;
   */
  nodes(): Nodes {
    return this.account.service.nodes();
  }

  /** Tasks, quota and faults stay as they are. */
  forgetCalls(): void {
    this.account.record.clear();
  }

  // --- events

  /** On arrival, before the call is handled. `*` for all operations. Returns a function that stops it. */
  onCall(operation: string, listener: CallListener): () => void {
    return this.account.record.onReceived((call) => {
      if (operation === "*" || call.operation === operation) listener(call);
    });
  }

  /** When a call is over. Returns a function that stops it. */
  onAnswer(operation: string, listener: CallListener): () => void {
    return this.account.record.onAnswered((call) => {
      if (operation === "*" || call.operation === operation) listener(call);
    });
  }

  /**
   * Resolves with the nth (from 1) call of an operation, `*` for any, since the last `forgetCalls`; at once if it has come
   * already.
   *
   * @example
   * const { urls } = await emulator.control.waitForCall("PreloadVodObjectCaches");
   */
  waitForCall(operation: string, nth = 1, query: CallQuery = {}): Promise<ReceivedCall> {
    const { answered = false, where = () => true } = query;
    return this.account.record.waitFor(
      (call) => (operation === "*" || call.operation === operation) && where(call),
      nth,
      answered,
    );
  }

  // --- the scene

  /** Online at once, whatever was there under its name. Throws a RangeError for what is no domain name. */
  addDomain(domain: string | DomainSeed): void {
    this.account.service.domains.seed(typeof domain === "string" ? { domainName: domain } : domain);
  }

  /** It is `deleting` for `deleteMs`, then unknown, with `autoDomains` as well. Throws an `EmulatedError` when there is none. */
  removeDomain(domainName: string): void {
    this.account.service.domains.remove(domainName);
  }

  /** Those that were declared or added, in that order; not those that only `autoDomains` makes. */
  domains(): DomainRow[] {
    return this.account.service.domains.list();
  }

  /** What the account may do a day, and what is left of it today. */
  quota(): QuotaReading {
    return this.account.service.quotas.read();
  }

  /**
   * What is not named stays. Throws a RangeError where a number is no whole number from 0.
   *
   * @example
   * emulator.control.setQuota({ preloadRemaining: 10 });
   */
  setQuota(change: QuotaChange): void {
    this.account.service.quotas.change(change);
  }

  /** Another user of the same account preloads so many URLs. */
  spendQuota(urls: number): void {
    this.account.service.quotas.preload.spend(urls);
  }

  /** In place of the one before; undefined lifts it. */
  setRateLimit(limit: RateLimitOptions | undefined): void {
    this.account.rateLimit.set(limit);
  }

  /**
   * For tasks submitted from now on. Throws a SyntaxError for a pattern that is none.
   *
   * @example
   * emulator.control.failAtOrigin({ urlMatches: "\\.m3u8$", times: 1 });
   */
  failAtOrigin(failure: OriginFailure): void {
    this.account.service.origin.add(failure);
  }

  /** Takes all of that back; tasks that were submitted before fail still. */
  healOrigin(): void {
    this.account.service.origin.clear();
  }

  /** From now on the origin has other content under the URLs that match a regular expression (a SyntaxError when it is none). */
  editOrigin(urlMatches: string): void {
    this.account.service.editOrigin(urlMatches);
  }

  /** For tasks submitted from now on; milliseconds. */
  setDurations(durations: Durations): void {
    this.account.service.setDurations(durations);
  }

  /** Those in force. */
  quirks(): QuirkOptions {
    return this.account.service.quirks();
  }

  /** Replaces the quirks; one that is not named ends. Throws a RangeError or SyntaxError for one that makes no sense. */
  setQuirks(quirks: QuirkOptions): void {
    this.account.service.setQuirks(quirks);
  }

  // --- time

  /** The service's time, milliseconds since 1970. */
  now(): number {
    return this.account.clock.now();
  }

  /** Sets how far the service's clock is ahead of the clients', or (negative) behind; a RangeError for what is no number. */
  setClockOffset(milliseconds: number): void {
    this.account.clock.setOffset(milliseconds);
  }

  /**
   * Moves the service's time on, by milliseconds. Stamps of clients that go by their machine are still good. Throws a
   * RangeError for less than 0.
   *
   * @example
   * emulator.control.advance(60_000); // whatever takes up to a minute is over
   */
  advance(milliseconds: number): void {
    this.account.clock.advance(milliseconds);
  }

  /** Moves on to the first moment of the service's next day: quotas are full again. */
  nextDay(): void {
    this.account.clock.nextDay();
  }

  // --- faults

  /**
   * From now on, in this order, behind those in force. Throws a SyntaxError for a `urlMatches` that is none.
   *
   * @example
   * emulator.control.inject({ operation: "*", times: 3, effect: "lost", when: "before" });
   */
  inject(...faults: readonly Fault[]): void {
    for (const fault of faults) this.account.faults.add(fault);
  }

  /** Those that may still strike. */
  faults(): Fault[] {
    return this.account.faults.list();
  }

  /** Calls that are held stay so until `release`. */
  clearFaults(): void {
    this.account.faults.clear();
  }

  /** Calls that a `hold` holds. */
  get held(): number {
    return this.account.holds.count;
  }

  /** Lets held calls go on. */
  release(): void {
    this.account.holds.release();
  }

  /** Puts everything back as it was at the start. */
  reset(): void {
    this.account.reset();
  }
}

function countBy(
  calls: readonly ReceivedCall[],
  key: (call: ReceivedCall) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[key(call)] = (counts[key(call)] ?? 0) + 1;
  return counts;
}
