/** Everything one emulator keeps, and the way of a call through it: limits, faults, the service, the record. */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import {
  type Answer,
  errorAnswer,
  type Format,
  numbersAsStrings,
  successAnswer,
  swappedTypes,
  withoutRows,
} from "./answer";
import {
  Authentication,
  claimedKey,
  DEFAULT_CREDENTIALS,
  type EmulatorCredentials,
  isV3,
  type SignedRequest,
} from "./authentication";
import { AdvancingClock, type ServiceClock } from "./clock";
import { EmulatedError, isErrorCode } from "./error-table";
import { type Fault, FaultPlan, type Operation, OPERATIONS } from "./faults";
import { Holds } from "./holds";
import { splitObjectPath } from "./object-path";
import { carryOut, type WireObject } from "./operations";
import { tolerant } from "./parameters";
import { RateLimit, type RateLimitOptions } from "./rate-limit";
import { CallRecord } from "./record";
import { type ServiceOptions, VodService } from "./service";

export const API_VERSION = "2017-03-21";

export interface AccountOptions extends ServiceOptions {
  /** The clients' time; the service's own runs ahead of it by what was advanced. Default the machine's. */
  readonly clock?: ServiceClock;
  /** Default one key, `emulator` with secret `emulator`. */
  readonly credentials?: readonly EmulatorCredentials[];
  readonly faults?: readonly Fault[];
  /** How a `delay` waits, milliseconds; the signal cuts it short. Default by the machine's timers. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly rateLimit?: RateLimitOptions;
  /** Numbers in answers as strings, as some documented samples show them. Default false. */
  readonly stringNumbers?: boolean;
}

/** What the server does with the connection. */
export type Reaction =
  | { readonly kind: "answer"; readonly answer: Answer; readonly gzip: boolean; readonly truncated: boolean }
  | { readonly kind: "close" }
  | { readonly kind: "reset" };

const PAGE =
  "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

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
    this.clock = new AdvancingClock(base);
    this.authentication = new Authentication(base, options.credentials ?? [DEFAULT_CREDENTIALS]);
    this.faults = new FaultPlan(this.clock, options.faults);
    this.rateLimit = new RateLimit(this.clock, options.rateLimit);
    this.model = new VodService(this.clock, options);
  }

  get service(): VodService {
    return this.model;
  }

  /** As it was at the start; held calls go on, faults and calls are forgotten. */
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
    const call = new CallUnderWay(this, request, action ?? "", randomUUID().toUpperCase());
    try {
      if (operation === undefined) throw new EmulatedError("InvalidApi.NotFound");
      this.authentication.verify(request);
      this.rateLimit.pass(operation);
    } catch (error) {
      return call.refuse(error);
    }
    return await call.run(operation, this.faults.strike(operation, call.urls));
  }

  /** Cut short when the emulator closes. */
  async wait(milliseconds: number): Promise<void> {
    await (this.options.wait ?? timer)(milliseconds, this.closing.signal);
  }

  get numbersAsStrings(): boolean {
    return this.options.stringNumbers ?? false;
  }
}

/** One call between its arrival and its answer. */
class CallUnderWay {
  readonly urls: readonly string[];
  private readonly number: number;
  private readonly format: Format;
  private accepted = false;
  private taskIds: readonly string[] = [];

  constructor(
    private readonly account: EmulatedAccount,
    private readonly request: SignedRequest,
    operation: string,
    private readonly requestId: string,
  ) {
    const { parameters, headers } = request;
    this.urls = splitObjectPath(parameters.text("ObjectPath") ?? "");
    // The gateway's defaults: XML for the older scheme, JSON for the newer.
    const format = parameters.text("Format") ?? (isV3(headers) ? "JSON" : "XML");
    this.format = format.toUpperCase() === "JSON" ? "JSON" : "XML";
    const area = parameters.text("Area");
    const l2Preload = tolerant(() => parameters.boolean("L2Preload"));
    const withHeader = tolerant(() => parameters.headers("WithHeader"));
    this.number = account.record.begin({
      at: account.clock.now(),
      operation,
      accessKeyId: claimedKey(request),
      requestId,
      urls: this.urls,
      parameters: parameters.business(),
      ...(area === undefined ? {} : { area }),
      ...(l2Preload === undefined ? {} : { l2Preload }),
      ...(withHeader === undefined ? {} : { withHeader }),
    });
  }

  async run(operation: Operation, faults: readonly Fault[]): Promise<Reaction> {
    for (const fault of faults) {
      if (fault.effect === "spend") this.account.service.quotas.preload.spend(fault.urls);
      if (fault.effect === "hold" && fault.when === "before") await this.account.holds.wait();
    }
    const reaction = this.strikeBefore(faults) ?? this.carryOut(operation, faults);
    for (const fault of faults) {
      if (fault.effect === "hold" && fault.when !== "before") await this.account.holds.wait();
      if (fault.effect === "delay") await this.account.wait(fault.ms);
    }
    this.account.record.end(this.number, {
      outcome: reaction.outcome,
      accepted: this.accepted,
      taskIds: this.taskIds,
      answeredAt: this.account.clock.now(),
    });
    return reaction.reaction;
  }

  refuse(error: unknown): Reaction {
    const { outcome, reaction } = this.errorReaction(error);
    this.account.record.end(this.number, {
      outcome,
      accepted: false,
      taskIds: [],
      answeredAt: this.account.clock.now(),
    });
    return reaction;
  }

  /** What keeps the call from being handled at all. */
  private strikeBefore(faults: readonly Fault[]): Struck | undefined {
    for (const fault of faults) {
      if (fault.effect === "error") {
        const error =
          fault.status === undefined
            ? tableError(fault.code, fault.message)
            : new EmulatedError(fault.code, fault.message ?? tableError(fault.code).message, fault.status);
        return this.errorReaction(error, fault.retryAfterMs);
      }
      const struck = this.strike(fault, "before");
      if (struck !== undefined) return struck;
    }
    return undefined;
  }

  private carryOut(operation: Operation, faults: readonly Fault[]): Struck {
    let body: WireObject;
    try {
      const carried = carryOut(operation, this.account.service, this.request.parameters);
      body = carried.body;
      this.taskIds = carried.taskIds;
      this.accepted = true;
      this.account.record.accept(this.number, carried.taskIds);
    } catch (error) {
      return this.errorReaction(error);
    }
    for (const fault of faults) {
      const struck = this.strike(fault, "after");
      if (struck !== undefined) return struck;
    }
    body = { ...body, RequestId: this.requestId };
    if (this.account.numbersAsStrings) body = numbersAsStrings(body);
    for (const fault of faults) {
      if (fault.effect === "wrong-types") body = swappedTypes(body);
      if (fault.effect === "partial-page") body = withoutRows(body, fault.rows);
    }
    const truncated = faults.some((fault) => fault.effect === "truncated");
    return {
      outcome: truncated ? "truncated after acceptance" : "accepted",
      reaction: {
        kind: "answer",
        answer: successAnswer(this.format, operation, body),
        gzip: faults.some((fault) => fault.effect === "gzip"),
        truncated,
      },
    };
  }

  /** Faults that take the answer away at this moment. */
  private strike(fault: Fault, moment: "before" | "after"): Struck | undefined {
    const reaction = answerless(fault, moment);
    return reaction === undefined ? undefined : { outcome: `${fault.effect} ${moment} acceptance`, reaction };
  }

  private errorReaction(error: unknown, retryAfterMs?: number): Struck {
    const emulated =
      error instanceof EmulatedError ? error : new EmulatedError("InternalError", String(error));
    const host = this.request.headers.host ?? "";
    return {
      outcome: emulated.code,
      reaction: answered(errorAnswer(this.format, emulated, this.requestId, host, retryAfterMs)),
    };
  }
}

interface Struck {
  readonly outcome: string;
  readonly reaction: Reaction;
}

async function timer(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}

function answerless(fault: Fault, moment: "before" | "after"): Reaction | undefined {
  switch (fault.effect) {
    case "lost":
      return (fault.when ?? "after") === moment ? { kind: "close" } : undefined;
    case "reset":
      return (fault.when ?? "after") === moment ? { kind: "reset" } : undefined;
    case "garbage":
      return (fault.when ?? "after") === moment
        ? answered({ status: 200, contentType: "application/json", text: "<<not json>>" })
        : undefined;
    case "page":
      return (fault.when ?? "before") === moment
        ? answered({ status: fault.status ?? 502, contentType: "text/html", text: PAGE })
        : undefined;
    case "error":
    case "delay":
    case "hold":
    case "truncated":
    case "gzip":
    case "wrong-types":
    case "partial-page":
    case "spend":
      return undefined;
  }
}

function answered(answer: Answer): Reaction {
  return { kind: "answer", answer, gzip: false, truncated: false };
}

function tableError(code: string, message?: string): EmulatedError {
  return isErrorCode(code) ? new EmulatedError(code, message) : new EmulatedError(code, message ?? code, 400);
}
