/** A VOD service in memory behind the client's interface, a clock that moves when all wait, and sets to send. */
import { AccountGate } from "../../src/handler/account/gate";
import { findFailures } from "../../src/handler/is-complete";
import { onEvent } from "../../src/handler/on-event";
import type { HandlerContext } from "../../src/handler/context";
import type { CompletionOutcome, PreloadEvent, PreloadOutcome, SetProperties } from "../../src/handler/types";
import { carryOut, OPERATIONS as CARRIED } from "../../src/emulator/service/operations";
import { type ServiceOptions, VodService } from "../../src/emulator/service/service";
import { EmulatedError, ERRORS, isErrorCode } from "../../src/emulator/wire/error-table";
import { Parameters } from "../../src/emulator/wire/parameters";
import { DEFAULT_PROPERTIES } from "../../src/set";
import type { JsonRecord } from "../../src/text/json";
import type { CallOptions, VodClient } from "../../src/vod/client";
import type { Clock } from "../../src/vod/clock";
import { errorKind } from "../../src/vod/error-kinds";
import { VodServiceError, VodTransportError } from "../../src/vod/errors";
import { silentLogger } from "../../src/vod/logger";
import { OPERATIONS, type Operation, type Requests } from "../../src/vod/operations";
import { ServiceTime } from "../../src/vod/service-time";

export const DOMAIN = "vod.example.com";
export const START = Date.parse("2026-11-20T10:00:00Z");

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time stands still while anything runs, and jumps to the next sleeper when all wait. */
export class FakeClock implements Clock {
  private time = START;
  private readonly sleepers = new Set<Sleeper>();
  private readonly alarms: { at: number; ring: () => void }[] = [];
  private moving = false;

  now(): number {
    return this.time + this.wallOffset;
  }

  monotonic(): number {
    return this.time;
  }

  /** The machine's clock runs ahead of the service's by so much. */
  wallOffset = 0;

  advance(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Calls `ring` when time gets there. */
  at(milliseconds: number, ring: () => void): void {
    this.alarms.push({ at: START + milliseconds, ring });
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (milliseconds <= 0 || signal?.aborted === true) return;
    await new Promise<void>((resolve) => {
      const sleeper = {
        until: this.time + milliseconds,
        wake: () => {
          this.sleepers.delete(sleeper);
          signal?.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      this.sleepers.add(sleeper);
      signal?.addEventListener("abort", sleeper.wake, { once: true });
      this.move();
    });
  }

  /** Two turns of the event loop without anybody doing anything new: then all wait. */
  private move(): void {
    if (this.moving) return;
    this.moving = true;
    setImmediate(() =>
      setImmediate(() => {
        this.moving = false;
        const next = [...this.sleepers].sort((a, b) => a.until - b.until)[0];
        if (next === undefined) return;
        const alarm = this.alarms.sort((a, b) => a.at - b.at)[0];
        if (alarm !== undefined && alarm.at <= next.until) {
          this.alarms.shift();
          this.time = Math.max(this.time, alarm.at);
          alarm.ring();
        } else {
          this.time = Math.max(this.time, next.until);
          next.wake();
        }
        if (this.sleepers.size > 0) this.move();
      }),
    );
  }
}

/** What happens instead of an ordinary answer. */
export type Fault =
  /** With `after`: it was done all the same. */
  | { readonly code: string; readonly retryAfterMs?: number; readonly after?: boolean }
  | { readonly lost: "before" | "after" }
  | { readonly refused: "connection" }
  /** Answers only when told to stop, or after so long. */
  | { readonly slowMs: number };

interface PlannedFault {
  readonly operation: Operation;
  readonly fault: Fault;
  readonly from: number;
  readonly to: number;
}

/** The emulated service, called without HTTP. */
export class TestService implements VodClient {
  readonly model: VodService;
  /** As a client over HTTP learns it, from every answer. */
  time: ServiceTime;
  readonly calls: {
    readonly operation: Operation;
    readonly urls: readonly string[];
    readonly outcome: string;
  }[] = [];
  /** The arguments of accepted preloads. */
  readonly requests: Requests["preload"][] = [];
  /** URLs that the service takes for malformed. */
  readonly malformed = new Set<string>();
  mostUrls = 1_000;
  /** A look into the future: what the model says then, if nothing more happens. */
  aheadMs = 0;
  /** The service gives smaller pages than it is asked for. */
  mostRows = 50;
  /** Its answers say how many rows there are in all. */
  tellsTotal = true;
  private readonly counts = new Map<Operation, number>();
  private faults: PlannedFault[] = [];

  constructor(
    readonly clock: FakeClock,
    options: ServiceOptions = {},
  ) {
    const service = { now: () => clock.monotonic() + this.aheadMs };
    this.model = new VodService(service, { domains: [DOMAIN], ...options });
    this.time = new ServiceTime(clock);
  }

  /** @param when the nth call of the operation from now, all of them by default */
  fail(operation: Operation, fault: Fault, when: { from?: number; to?: number } = {}): void {
    const done = this.counts.get(operation) ?? 0;
    this.faults.push({
      operation,
      fault,
      from: done + (when.from ?? 1),
      to: done + (when.to ?? Number.POSITIVE_INFINITY),
    });
  }

  heal(): void {
    this.faults = [];
  }

  leave(urls: number): void {
    this.model.quotas.preload.setRemaining(urls);
  }

  left(): number {
    return this.model.quotas.preload.remaining;
  }

  /** URLs of each accepted call. */
  accepted(operation: "preload" | "refresh" = "preload"): readonly (readonly string[])[] {
    return this.calls
      .filter((call) => call.operation === operation && call.outcome === "accepted")
      .map(({ urls }) => urls);
  }

  sizes(): readonly number[] {
    return this.accepted().map((urls) => urls.length);
  }

  readonly call: VodClient["call"] = async (operation, request, options) => {
    const described = OPERATIONS[operation];
    const parameters = described.parameters(request);
    const urls = parameters.ObjectPath?.split("\n") ?? [];
    return await this.answer(operation, urls, options, () => {
      this.refuse(operation, urls);
      const body = this.carryOut(operation, this.limited(parameters));
      if (operation === "preload") this.requests.push(request as Requests["preload"]);
      return described.answer(body, request);
    });
  };

  private carryOut(operation: Operation, parameters: Readonly<Record<string, string>>): JsonRecord {
    const { action } = OPERATIONS[operation];
    const carried = CARRIED.find((name) => name === action);
    if (carried === undefined) throw new EmulatedError("InvalidApi.NotFound");
    const { body } = carryOut(carried, this.model, new Parameters(new Map(Object.entries(parameters))));
    return { ...body, RequestId: `r-${operation}`, ...(this.tellsTotal ? {} : { TotalCount: undefined }) };
  }

  private limited(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (parameters.PageSize === undefined) return parameters;
    return { ...parameters, PageSize: String(Math.min(Number(parameters.PageSize), this.mostRows)) };
  }

  private refuse(operation: Operation, urls: readonly string[]): void {
    if (operation !== "preload") return;
    if (urls.some((url) => this.malformed.has(url))) throw new EmulatedError("InvalidObjectPath.Malformed");
    if (urls.length > this.mostUrls) throw new EmulatedError("InvalidObjectPath.Size.Malformed");
  }

  private async answer<T>(
    operation: Operation,
    urls: readonly string[],
    options: CallOptions | undefined,
    run: () => T,
  ): Promise<T> {
    const count = (this.counts.get(operation) ?? 0) + 1;
    this.counts.set(operation, count);
    const fault = this.faults.find(
      (one) => one.operation === operation && count >= one.from && count <= one.to,
    )?.fault;
    const note = (outcome: string): void => void this.calls.push({ operation, urls, outcome });
    const begun = this.clock.monotonic();
    const learn = (): void => {
      // A `Date` header has whole seconds.
      const now = this.clock.monotonic();
      this.time.learn(wholeSeconds(now), begun, now);
    };
    await Promise.resolve();
    options?.signal?.throwIfAborted();
    if (fault !== undefined && "code" in fault) {
      learn();
      note(fault.after === true ? outcomeOf(run) : fault.code);
      throw serviceError(operation, fault.code, fault.retryAfterMs);
    }
    if (fault !== undefined && "refused" in fault) {
      note("connection refused");
      throw new VodTransportError(operation, "no", "connection refused");
    }
    if (fault !== undefined && "lost" in fault) {
      note(fault.lost === "after" ? outcomeOf(run) : "lost");
      throw new VodTransportError(operation, "maybe", "the connection was reset");
    }
    if (fault !== undefined) {
      await this.clock.sleep(fault.slowMs, options?.signal);
      if (options?.signal?.aborted === true) {
        note("cut");
        throw new VodTransportError(operation, "maybe", "cut short");
      }
    }
    learn();
    try {
      const answer = run();
      note("accepted");
      return answer;
    } catch (error) {
      if (!(error instanceof EmulatedError)) throw error;
      note(error.code);
      throw serviceError(operation, error.code);
    }
  }
}

/** As on the wire. */
function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000) * 1_000;
}

/** What came of a call whose answer nobody gets. */
function outcomeOf(run: () => unknown): string {
  try {
    run();
    return "accepted";
  } catch (error) {
    if (error instanceof EmulatedError) return error.code;
    throw error;
  }
}

const statusOf = (code: string): number => (isErrorCode(code) ? ERRORS[code].status : 400);

export function serviceError(operation: Operation, code: string, retryAfterMs?: number): VodServiceError {
  return new VodServiceError({
    kind: errorKind(code, statusOf(code)),
    operation: OPERATIONS[operation].action,
    code,
    serviceMessage: `the service says ${code}`,
    requestId: "r-refused",
    httpStatus: statusOf(code),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** `/0001.mp4` and so on, all of one version. */
export function paths(count: number, from = 1, version = "1"): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, index) => [`/${String(from + index).padStart(5, "0")}.mp4`, version]),
  );
}

export function url(path: string): string {
  return `http://${DOMAIN}${path}`;
}

export function set(more: Partial<SetProperties> = {}): SetProperties {
  return { ...DEFAULT_PROPERTIES, domain: DOMAIN, paths: paths(250), ...more };
}

/** One deploy after another on the same service; each has a gate of its own, as each process has. */
export class Deploys {
  readonly clock = new FakeClock();
  readonly service: TestService;
  keepFree = 0;
  private ids = 0;
  private last: { readonly properties: SetProperties; readonly outcome: PreloadOutcome } | undefined;

  constructor(options: ServiceOptions = {}) {
    this.service = new TestService(this.clock, options);
  }

  /** What the calls of one deploy share. */
  context(signal: AbortSignal = new AbortController().signal): HandlerContext {
    const { clock, service } = this;
    return {
      client: service,
      gate: new AccountGate({ client: service, keepFree: this.keepFree, clock }),
      clock,
      time: this.service.time,
      random: () => 0.5,
      signal,
      log: silentLogger,
      newId: () => `set-${(this.ids += 1)}`,
    };
  }

  /** Creates the set, or updates it if it was stored before. */
  async deploy(properties: SetProperties, context = this.context()): Promise<PreloadOutcome> {
    const event: PreloadEvent =
      this.last === undefined
        ? { RequestType: "Create", ResourceProperties: properties }
        : {
            RequestType: "Update",
            PhysicalResourceId: this.last.outcome.PhysicalResourceId,
            ResourceProperties: properties,
            OldResourceProperties: this.last.properties,
            Ledger: this.last.outcome.Ledger,
          };
    const outcome = await onEvent(event, context);
    if (outcome.Stored) this.last = { properties, outcome };
    return outcome;
  }

  /** The state is lost; the service remembers. */
  forget(): void {
    this.last = undefined;
  }

  /** What Terraform does before it plans: asks for failures, and keeps what was found for the next deploy. */
  async read(context = this.context()): Promise<CompletionOutcome> {
    const { properties, outcome } = this.stored();
    const found = await findFailures(
      {
        PhysicalResourceId: outcome.PhysicalResourceId,
        ResourceProperties: properties,
        Ledger: outcome.Ledger,
      },
      context,
      15_000,
    );
    this.last = { properties, outcome: { ...outcome, Ledger: found.Ledger } };
    return found;
  }

  private stored(): { readonly properties: SetProperties; readonly outcome: PreloadOutcome } {
    if (this.last === undefined) throw new Error("nothing is stored");
    return this.last;
  }
}

/** An abort `afterMs` after the clock's start. */
export function interruptedAt(clock: FakeClock, afterMs: number): AbortSignal {
  const controller = new AbortController();
  clock.at(afterMs, () => {
    controller.abort();
  });
  return controller.signal;
}

export function reasons({ Ledger }: PreloadOutcome): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of Ledger.pending.values()) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

export function codes({ Diagnostics }: Pick<PreloadOutcome, "Diagnostics">): readonly string[] {
  return Diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}
