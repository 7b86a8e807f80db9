/** The account gate: what the sets of a provider configuration share, because the account does. */
import type { VodClient } from "../../vod/client";
import type { Clock } from "../../vod/clock";
import { errorFields, VodCredentialsError, VodServiceError, VodTransportError } from "../../vod/errors";
import { type Logger, silentLogger } from "../../vod/logger";
import { type Journal, noJournal } from "../evidence/journal";
import { UrlMemory } from "../evidence/memory";
import { cutAfter, within } from "../within";
import { describeDomain } from "./domain";
import { Claims } from "./claims";
import { Budget, type QuotaReading } from "./budget";
import { Turns } from "./turns";

/** A new task shows up in the task list about two seconds after its call. */
const SHOWN_AFTER_MS = 3_000;
/** How long a plan waits for the quota. */
const PLAN_QUOTA_MS = 2_500;

const TOO_LATE = `The service had not answered after ${PLAN_QUOTA_MS / 1_000} s.`;

/** What a gate is opened with. */
export interface GateOptions {
  /** Asked for the quota. */
  readonly client: VodClient;
  /** URLs of the day that are left to others. */
  readonly keepFree: number;
  /** Paces the calls. */
  readonly clock: Clock;
  /** Default: goes nowhere. */
  readonly log?: Logger;
  /** Default: none is kept. */
  readonly journal?: Journal;
}

const MARK = Symbol.for("cdktf-alicloud-vod-preload/AccountGate");

export type PlanQuota =
  | { readonly kind: "read"; readonly reading: QuotaReading }
  | { readonly kind: "unreadable"; readonly error: unknown };

/**
 * One queue, one rate and one budget for all sets of an account, and what they know of each other's URLs: make one, and
 * give it to every event of the process.
 *
 * @example
 * const gate = new AccountGate({ client, keepFree: 50, clock: systemClock });
 */
export class AccountGate {
  /** @internal */
  readonly [MARK] = true;
  /** @internal */
  readonly turns: Turns;
  /** @internal */
  readonly budget: Budget;
  /** @internal */
  readonly claims = new Claims();
  /** @internal */
  readonly memory: UrlMemory;
  private readonly client: VodClient;
  private readonly clock: Clock;
  private readonly log: Logger;
  private readonly openedAt: number;
  private readonly scopes = new Map<string, Promise<string>>();
  private reading: Promise<PlanQuota> | undefined;

  constructor({ client, keepFree, clock, log = silentLogger, journal = noJournal }: GateOptions) {
    this.client = client;
    this.clock = clock;
    this.log = log;
    this.turns = new Turns(clock);
    this.budget = new Budget({ client, keepFree, log });
    this.memory = new UrlMemory(journal);
    this.openedAt = clock.monotonic();
  }

  /** True for one of any copy of this package. */
  static isAccountGate(value: unknown): value is AccountGate {
    return typeof value === "object" && value !== null && MARK in value;
  }

  /**
   * What a plan may say of the quota; read once, within 2.5 seconds. Never rejects.
   *
   * @internal
   */
  async quotaForPlan(signal: AbortSignal): Promise<PlanQuota> {
    this.reading ??= this.readForPlan(signal);
    return await this.reading;
  }

  /**
   * Remembers that a plan could not reach the service, so that no other question is tried in vain.
   *
   * @internal
   */
  noteTrouble(error: unknown): void {
    const isGeneral =
      VodTransportError.is(error) || VodCredentialsError.is(error) || !VodServiceError.is(error);
    if (isGeneral) this.reading ??= Promise.resolve({ kind: "unreadable", error });
  }

  private async readForPlan(signal: AbortSignal): Promise<PlanQuota> {
    const { clock } = this;
    const cut = cutAfter(PLAN_QUOTA_MS, { clock, signal });
    try {
      const reading = await within(this.budget.read(cut.signal), PLAN_QUOTA_MS, { clock, signal });
      if (reading !== undefined) return { kind: "read", reading };
      throw new Error(TOO_LATE);
    } catch (thrown) {
      // A call that was interrupted says nothing about the service; one that failed on every try says why.
      const isCut = cut.signal.aborted && !signal.aborted && !VodServiceError.is(thrown);
      const error = isCut ? new Error(TOO_LATE) : thrown;
      this.log.info("the quota could not be read", errorFields(error));
      return { kind: "unreadable", error };
    } finally {
      cut.dispose();
    }
  }

  /**
   * From when on a look at the task list shows what was accepted before this process started: some seconds after that,
   * or from the beginning if the account has spent nothing today.
   *
   * @internal
   * @returns monotonic, milliseconds
   */
  async listIsWholeAt(signal: AbortSignal): Promise<number> {
    const whole = this.openedAt + SHOWN_AFTER_MS;
    if (this.clock.monotonic() >= whole) return whole;
    return (await this.budget.spentBefore(signal)) === 0 ? this.openedAt : whole;
  }

  /**
   * Where a domain is accelerated: `domestic`, `overseas` or `global`. Asked once.
   *
   * @internal
   * @throws what the client throws
   */
  async scopeOf(domain: string, signal: AbortSignal): Promise<string> {
    const scope =
      this.scopes.get(domain) ?? describeDomain(this.client, domain, signal).then((detail) => detail.scope);
    this.scopes.set(domain, scope);
    return await scope;
  }
}
