/** Everything one emulator keeps: the service, its limits and faults, the record of calls. */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { EmulatedCall } from "./call";
import { type Fault, FaultPlan } from "./control/faults";
import { Holds } from "./control/holds";
import { CallRecord } from "./control/record";
import { AdvancingClock, type ServiceClock } from "./service/clock";
import { OPERATIONS } from "./service/operations";
import { RateLimit, type RateLimitOptions } from "./service/rate-limit";
import { type ServiceOptions, VodService } from "./service/service";
import {
  Authentication,
  DEFAULT_CREDENTIALS,
  type EmulatorCredentials,
  isV3,
  type SignedRequest,
} from "./wire/authentication";
import { EmulatedError } from "./wire/error-table";
import type { Reaction } from "./wire/http-server";

const API_VERSION = "2017-03-21";

/** Who may call, at what time, how often, and what goes wrong. */
export interface AccountOptions extends ServiceOptions {
  /** The clients' time; the service's own differs by `clockOffsetMs` and what was advanced. Default the machine's. */
  readonly clock?: ServiceClock;
  /** How far the service's clock is ahead of the clients', milliseconds; negative when it is behind. Default 0. */
  readonly clockOffsetMs?: number;
  /** Default one key, `emulator` with secret `emulator`. */
  readonly credentials?: readonly EmulatorCredentials[];
  /** Counted from the start; those of `inject` come on top. Default none. */
  readonly faults?: readonly Fault[];
  /** How a `delay` waits, milliseconds; the signal cuts it short. Default by the machine's timers. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Calls beyond it are answered with `Throttling`. Default none. */
  readonly rateLimit?: RateLimitOptions;
  /** Numbers in answers as strings, as some documented samples show them. Default false. */
  readonly stringNumbers?: boolean;
}

export class EmulatedAccount {
  readonly clock: AdvancingClock;
  readonly record = new CallRecord();
  readonly holds = new Holds();
  readonly faults: FaultPlan;
  readonly rateLimit: RateLimit;
  private readonly authentication: Authentication;
  private readonly closing = new AbortController();
  private model: VodService;

  constructor(private readonly options: AccountOptions = {}) {
    const base = options.clock ?? { now: () => Date.now() };
    this.clock = new AdvancingClock(base, options.clockOffsetMs);
    this.authentication = new Authentication(this.clock, options.credentials ?? [DEFAULT_CREDENTIALS]);
    this.faults = new FaultPlan(this.clock, options.faults);
    this.rateLimit = new RateLimit(this.clock, options.rateLimit);
    this.model = new VodService(this.clock, options);
  }

  get service(): VodService {
    return this.model;
  }

  /** Puts everything back as it was at the start; held calls go on, faults and calls are forgotten. */
  reset(): void {
    this.clock.reset();
    this.faults.clear();
    for (const fault of this.options.faults ?? []) this.faults.add(fault);
    this.rateLimit.set(this.options.rateLimit);
    this.model = new VodService(this.clock, this.options);
    this.record.clear();
    this.holds.release();
  }

  /** Lets everything that waits go on. */
  close(): void {
    this.closing.abort();
    this.holds.close();
  }

  /** One call, from its parameters to what happens on its connection. */
  async handle(request: SignedRequest): Promise<Reaction> {
    const action = isV3(request.headers)
      ? request.headers["x-acs-action"]
      : request.parameters.text("Action");
    const version = isV3(request.headers)
      ? request.headers["x-acs-version"]
      : request.parameters.text("Version");
    const operation = OPERATIONS.find((known) => known === action && version === API_VERSION);
    const call = new EmulatedCall(this, request, action ?? "", randomUUID().toUpperCase());
    try {
      if (operation === undefined) throw new EmulatedError("InvalidApi.NotFound");
      this.authentication.verify(request, this.model.quirks());
      this.rateLimit.pass(operation);
    } catch (error) {
      return call.refuse(error);
    }
    return await call.run(operation, this.faults.strike(operation, call.urls));
  }

  /** Waits, at most until the emulator closes. */
  async wait(milliseconds: number): Promise<void> {
    await (this.options.wait ?? timer)(milliseconds, this.closing.signal);
  }

  get numbersAsStrings(): boolean {
    return this.options.stringNumbers ?? false;
  }
}

async function timer(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
