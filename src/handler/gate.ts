/** The account gate: one queue, one rate and one budget for all sets of a provider configuration. */
import type { VodClient } from "../vod/client";
import type { Clock } from "../vod/clock";
import { messageOf } from "../vod/errors";
import { type Logger, silentLogger } from "../vod/logger";

/** At most ten submitting calls a second, the limit that VOD documents for management operations. */
const CALL_INTERVAL_MS = 100;
/** A new task shows up in the task list about two seconds after its call. */
const SHOWN_AFTER_MS = 3_000;
/** How long a plan waits for the quota. */
const PLAN_QUOTA_MS = 5_000;

export interface GateOptions {
  readonly client: VodClient;
  /** URLs of the day that are left to others. */
  readonly keepFree: number;
  readonly clock: Clock;
  readonly log?: Logger;
}

/** How long a set waits for its turn. */
export interface TurnLimits {
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** In URLs, already less what is kept free. */
export interface QuotaReading {
  readonly daily: number;
  readonly left: number;
  /** Of the account, today, by anybody. */
  readonly spent: number;
}

/** Budget set aside for one set. */
export interface Reservation {
  /** How many URLs were asked for and could be set aside. */
  readonly granted: number;
  /** So many of them were accepted. */
  spend(urls: number): void;
  /** What was not spent goes back. */
  release(): void;
}

/** `unread`: nobody has asked yet; `unreadable`: the service would not say, so its answers to submissions decide. */
type Budget =
  { readonly kind: "unread" } | { readonly kind: "unreadable" } | { readonly kind: "known"; left: number };

export class AccountGate {
  private readonly client: VodClient;
  private readonly clock: Clock;
  private readonly log: Logger;
  readonly keepFree: number;
  private budget: Budget = { kind: "unread" };
  private asking: Promise<void> | undefined;
  /** URLs of the day, at the first reading. */
  private spentBefore: number | undefined;
  private readonly openedAt: number;
  private reserved = 0;
  private reading: Promise<QuotaReading | undefined> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private nextCallAt = 0;
  private events = 0;
  private readonly acceptedUrls = new Map<string, number>();
  private readonly refreshedUrls = new Map<
    string,
    { at: number; taskIds: readonly string[]; event: number }
  >();
  /** Whether any set has begun to submit. */
  hasSubmitted = false;

  constructor({ client, keepFree, clock, log = silentLogger }: GateOptions) {
    this.client = client;
    this.keepFree = keepFree;
    this.clock = clock;
    this.log = log;
    this.openedAt = clock.now();
  }

  /** What a plan may say of the quota; read once, within five seconds, and undefined when that fails. Never rejects. */
  async quotaForPlan(signal: AbortSignal): Promise<QuotaReading | undefined> {
    this.reading ??= this.readWithin(PLAN_QUOTA_MS, signal);
    return await this.reading;
  }

  private async readWithin(milliseconds: number, signal: AbortSignal): Promise<QuotaReading | undefined> {
    const enough = new AbortController();
    const tooLate = this.clock.sleep(milliseconds, enough.signal).then(() => undefined);
    const reading = this.read(AbortSignal.any([signal, enough.signal]));
    const result = await Promise.race([reading, tooLate]);
    enough.abort();
    return result;
  }

  private async read(signal: AbortSignal): Promise<QuotaReading | undefined> {
    try {
      const { preloadQuota, preloadRemain } = await this.client.quota({ signal });
      return {
        daily: Math.max(0, preloadQuota - this.keepFree),
        left: Math.max(0, preloadRemain - this.keepFree),
        spent: preloadQuota - preloadRemain,
      };
    } catch (error) {
      this.log.debug("the quota could not be read", {
        why: messageOf(error),
      });
      return undefined;
    }
  }

  /**
   * Whether anybody may have had something accepted so shortly before this process started that the task list does not
   * show it yet: until some seconds have passed, unless the account has spent nothing today.
   *
   * @returns milliseconds until the list can be trusted
   */
  async untilListIsWhole(signal: AbortSignal): Promise<number> {
    const left = this.openedAt + SHOWN_AFTER_MS - this.clock.now();
    if (left <= 0) return 0;
    if (this.budget.kind === "unread") await this.readBudget(signal);
    return this.spentBefore === 0 ? 0 : Math.max(0, this.openedAt + SHOWN_AFTER_MS - this.clock.now());
  }

  /** Whether the budget is known; asked after a reservation. */
  get quotaIsKnown(): boolean {
    return this.budget.kind === "known";
  }

  /** Sets budget aside, as much as there is. With an unreadable quota that is all, or nothing if some has to be kept free. */
  async reserve(urls: number, signal: AbortSignal): Promise<Reservation> {
    if (this.budget.kind === "unread") await this.readBudget(signal);
    let open = Math.min(urls, this.free());
    const granted = open;
    this.reserved += open;
    return {
      granted,
      spend: (spent) => {
        const mine = Math.min(open, spent);
        open -= mine;
        this.reserved -= mine;
        if (this.budget.kind === "known") this.budget.left = Math.max(0, this.budget.left - spent);
      },
      release: () => {
        this.reserved -= open;
        open = 0;
      },
    };
  }

  private free(): number {
    switch (this.budget.kind) {
      case "known":
        return Math.max(0, this.budget.left - this.reserved);
      case "unread":
      case "unreadable":
        return this.keepFree > 0 ? 0 : Number.MAX_SAFE_INTEGER;
    }
  }

  private readBudget(signal: AbortSignal): Promise<void> {
    // Sets that start side by side ask once.
    this.asking ??= this.askForBudget(signal).finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async askForBudget(signal: AbortSignal): Promise<void> {
    const reading = await this.read(signal);
    this.spentBefore ??= reading?.spent;
    // Another set may have been faster, and may have spent some already.
    if (this.budget.kind === "known" && !this.disagreed) return;
    this.disagreed = false;
    this.budget = reading === undefined ? { kind: "unreadable" } : { kind: "known", left: reading.left };
  }

  private disagreed = false;

  /**
   * The service says that the quota is used up: asks how much is left.
   *
   * @returns URLs left to this configuration; 0 when it can't be read
   */
  async reread(signal: AbortSignal): Promise<number> {
    this.disagreed = true;
    await this.readBudget(signal);
    if (this.budget.kind !== "known") this.budget = { kind: "known", left: 0 };
    return this.budget.left;
  }

  /** Whether it is known that nothing is left. */
  get isUsedUp(): boolean {
    return this.budget.kind === "known" && this.budget.left <= 0;
  }

  /** The service refuses although its quota has room: it is right. */
  exhausted(): void {
    this.budget = { kind: "known", left: 0 };
  }

  /**
   * One submitting call at a time, over all sets, at a bounded rate.
   *
   * @returns why the turn never came: somebody interrupted, or it was the set's own deadline
   */
  async inTurn<T>(
    call: () => Promise<T>,
    { signal, deadline }: TurnLimits,
  ): Promise<T | "interrupted" | "too-late"> {
    const before = this.queue;
    let done = (): void => undefined;
    const mine = new Promise<void>((resolve) => {
      done = resolve;
    });
    this.queue = before.then(() => mine);
    try {
      if (!(await this.comesBefore(before, signal, deadline))) {
        return signal.aborted ? "interrupted" : "too-late";
      }
      this.hasSubmitted = true;
      await this.clock.sleep(Math.max(0, this.nextCallAt - this.clock.now()), signal);
      this.nextCallAt = this.clock.now() + CALL_INTERVAL_MS;
      return await call();
    } finally {
      done();
    }
  }

  private async comesBefore(turn: Promise<void>, signal: AbortSignal, deadline: number): Promise<boolean> {
    const enough = new AbortController();
    const limit = this.clock
      .sleep(deadline - this.clock.now(), AbortSignal.any([signal, enough.signal]))
      .then(() => false);
    const came = await Promise.race([turn.then(() => true), limit]);
    enough.abort();
    return came;
  }

  /** @param keys of the URLs with their settings */
  recordAccepted(keys: readonly string[]): void {
    this.events += 1;
    for (const key of keys) this.acceptedUrls.set(key, this.events);
  }

  recordRefreshed(urls: readonly string[], taskIds: readonly string[]): void {
    this.events += 1;
    for (const url of urls)
      this.refreshedUrls.set(url, { at: this.clock.now(), taskIds, event: this.events });
  }

  /** Whether another set of this run had the URL accepted, and, if it was refreshed in this run, after that. */
  wasAccepted(key: string, url: string): boolean {
    const accepted = this.acceptedUrls.get(key);
    if (accepted === undefined) return false;
    return accepted > (this.refreshedUrls.get(url)?.event ?? 0);
  }

  /** The refresh that another set of this run had accepted for the URL. */
  refreshOf(url: string): { readonly at: number; readonly taskIds: readonly string[] } | undefined {
    return this.refreshedUrls.get(url);
  }
}
