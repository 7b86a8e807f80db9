/** What the account may still preload today, and who has set how much of it aside. All in URLs. */
import type { VodClient } from "../../vod/client";
import { errorFields } from "../../vod/errors";
import type { Logger } from "../../vod/logger";
import { unlessAborted } from "../within";

/** Already less what is kept free. */
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

export interface BudgetOptions {
  readonly client: VodClient;
  /** URLs of the day that are left to others. */
  readonly keepFree: number;
  readonly log: Logger;
}

/** `unread`: nobody has asked yet; `unreadable`: the service would not say, so its answers to submissions decide. */
type State =
  | { readonly kind: "unread" }
  | { readonly kind: "unreadable"; readonly error: unknown }
  | { readonly kind: "known"; left: number };

interface Question {
  readonly answer: Promise<void>;
  readonly end: AbortController;
  waiting: number;
}

export class Budget {
  private readonly client: VodClient;
  private readonly log: Logger;
  readonly keepFree: number;
  private state: State = { kind: "unread" };
  private question: Question | undefined;
  private disagreed = false;
  private reserved = 0;
  private spent: number | undefined;

  constructor({ client, keepFree, log }: BudgetOptions) {
    this.client = client;
    this.keepFree = keepFree;
    this.log = log;
  }

  /** Whether it is known how much there is; asked after a reservation. */
  get isKnown(): boolean {
    return this.state.kind === "known";
  }

  /** What was thrown when it was asked for; undefined while it is known, or nobody has asked. */
  get whyUnreadable(): unknown {
    return this.state.kind === "unreadable" ? this.state.error : undefined;
  }

  /** Whether it is known that nothing is left. */
  get isUsedUp(): boolean {
    return this.state.kind === "known" && this.state.left <= 0;
  }

  /** URLs that anybody had spent today at the first reading; undefined while that is not known. */
  async spentBefore(signal: AbortSignal): Promise<number | undefined> {
    if (this.state.kind === "unread") await this.ask(signal);
    return this.spent;
  }

  /**
   * Sets aside as many URLs as are left. Where the quota is unreadable that is all of them, or none if some must
   * be kept free.
   */
  async reserve(urls: number, signal: AbortSignal): Promise<Reservation> {
    if (this.state.kind === "unread") await this.ask(signal);
    let open = Math.min(urls, this.free());
    const granted = open;
    this.reserved += open;
    return {
      granted,
      spend: (spent) => {
        const mine = Math.min(open, spent);
        open -= mine;
        this.reserved -= mine;
        if (this.state.kind === "known") this.state.left = Math.max(0, this.state.left - spent);
      },
      release: () => {
        this.reserved -= open;
        open = 0;
      },
    };
  }

  /**
   * The service says that the quota is used up: asks how much is left.
   *
   * @returns URLs left to this configuration; 0 when it can't be read
   */
  async reread(signal: AbortSignal): Promise<number> {
    this.disagreed = true;
    await this.ask(signal);
    if (this.state.kind !== "known") this.state = { kind: "known", left: 0 };
    return this.state.left;
  }

  /** The service says that the quota is used up although the quota that it shows has room: its refusal decides. */
  exhausted(): void {
    this.state = { kind: "known", left: 0 };
  }

  /** @throws what the client throws */
  async read(signal: AbortSignal): Promise<QuotaReading> {
    const { preloadQuota, preloadRemain } = await this.client.call("quota", {}, { signal });
    return {
      daily: Math.max(0, preloadQuota - this.keepFree),
      left: Math.max(0, preloadRemain - this.keepFree),
      spent: preloadQuota - preloadRemain,
    };
  }

  private free(): number {
    switch (this.state.kind) {
      case "known":
        return Math.max(0, this.state.left - this.reserved);
      case "unread":
      case "unreadable":
        return this.keepFree > 0 ? 0 : Number.MAX_SAFE_INTEGER;
    }
  }

  /** Sets that start side by side share one reading; a set stops waiting for it at its own deadline. */
  private async ask(signal: AbortSignal): Promise<void> {
    const end = this.question?.end ?? new AbortController();
    this.question ??= {
      answer: this.readState(end.signal).finally(() => {
        this.question = undefined;
      }),
      end,
      waiting: 0,
    };
    const { question } = this;
    question.waiting += 1;
    await unlessAborted(question.answer, signal);
    question.waiting -= 1;
    if (question.waiting === 0) question.end.abort();
  }

  private async readState(signal: AbortSignal): Promise<void> {
    let reading: QuotaReading | undefined;
    let why: unknown;
    try {
      reading = await this.read(signal);
    } catch (error) {
      // The last set that waited has given up: the next one starts a new reading.
      if (signal.aborted) return;
      why = error;
      this.log.info("the quota could not be read", errorFields(error));
    }
    this.spent ??= reading?.spent;
    // Another set may have got its answer first, and may have spent part of the quota already.
    if (this.state.kind === "known" && !this.disagreed) return;
    this.disagreed = false;
    this.state =
      reading === undefined ? { kind: "unreadable", error: why } : { kind: "known", left: reading.left };
  }
}
