/** What a live test works with: the service, the domain, the purse, and what earlier tests have fetched already. */
import { messageOf, VodCredentialsError } from "../../vod/errors";
import { errorKind } from "../../vod/error-kinds";
import type { Clock } from "../../vod/clock";
import { ExchangeError } from "../../vod/exchange";
import type { JsonRecord } from "../../text/json";
import type { Parameters } from "../../vod/signature-v1";
import type { Peculiarity, Wire, WireAnswer } from "../wire";
import { CannotTell } from "./verdict";
import type { Purse } from "./purse";

export interface LiveRunOptions {
  readonly wire: Wire;
  /** The accelerated domain whose URLs are sent. */
  readonly domain: string;
  readonly purse: Purse;
  readonly clock: Clock;
  /** How long a task may take until its end is not waited for any more, milliseconds. */
  readonly patienceMs: number;
  /** Names this run's files: what nobody else preloads. */
  readonly runId: string;
  /** Told of every answer. */
  readonly onAnswer?: (answer: WireAnswer) => void;
}

/** Waits before a call that was throttled, or had no answer, is made again. */
const AGAIN_MS = [1_000, 3_000, 10_000] as const;

export class LiveRun {
  private readonly samples = new Map<string, Promise<unknown>>();

  constructor(readonly options: LiveRunOptions) {}

  get domain(): string {
    return this.options.domain;
  }

  get clock(): Clock {
    return this.options.clock;
  }

  get purse(): Purse {
    return this.options.purse;
  }

  get patienceMs(): number {
    return this.options.patienceMs;
  }

  /** The service's time, milliseconds since 1970. */
  now(): number {
    return this.options.wire.time.now();
  }

  /** A monotonic moment in the service's time. */
  at(monotonic: number): number {
    return this.options.wire.time.at(monotonic);
  }

  /** A URL of the domain that is this run's own; `name` is percent-encoded already. */
  url(name: string): string {
    return `http://${this.domain}/vod-preload-doctor/${this.options.runId}/${name}`;
  }

  /** A name that is no domain of the account. */
  get foreignDomain(): string {
    return `doctor-${this.options.runId}.example.com`;
  }

  /**
   * Whatever the service answers, a refusal too.
   * @throws {CannotTell} no answer, or throttled to the end
   */
  async answer(operation: string, parameters: Parameters, peculiarity?: Peculiarity): Promise<WireAnswer> {
    for (let attempt = 0; ; attempt += 1) {
      const waitMs = isReading(operation) ? AGAIN_MS[attempt] : undefined;
      try {
        const answer = await this.options.wire.call(operation, parameters, peculiarity);
        this.options.onAnswer?.(answer);
        if (!isPassing(answer)) return answer;
        if (waitMs === undefined) throw new CannotTell(`${operation} was refused: ${faultText(answer)}.`);
      } catch (error) {
        if (VodCredentialsError.is(error)) throw new CannotTell(error.message);
        if (!(error instanceof ExchangeError)) throw error;
        if (waitMs === undefined) throw new CannotTell(`${operation} got no answer: ${messageOf(error)}.`);
      }
      await this.clock.sleep(waitMs);
    }
  }

  /**
   * What the service answers when it does what it is asked.
   * @throws {CannotTell} also for a refusal
   */
  async ask(operation: string, parameters: Parameters = {}): Promise<JsonRecord> {
    const answer = await this.answer(operation, parameters);
    if (answer.json === undefined || answer.fault !== undefined || answer.status >= 300) {
      throw new CannotTell(`${operation} was refused: ${faultText(answer)}.`);
    }
    return answer.json;
  }

  /** Fetched by the first test that needs it, and shared by all of them; so is its failure. */
  once<T>(name: string, fetch: () => Promise<T>): Promise<T> {
    const known = this.samples.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = fetch();
    this.samples.set(name, made);
    return made;
  }
}

/** Code and words of a refusal, or what else came instead of an answer. */
export function faultText({ fault, status }: WireAnswer): string {
  if (fault === undefined) return `HTTP ${status} with something that is not the service's answer`;
  return fault.message === "" ? fault.code : `${fault.code} (${fault.message.replace(/\.$/, "")})`;
}

/** The refusal is about who asks, not about what is asked. */
export function isAboutPermission({ fault, status }: WireAnswer): boolean {
  if (fault === undefined) return false;
  return (
    errorKind(fault.code, status) === "credentials" ||
    /^(?:Forbidden|NoPermission|OperationDenied|IllegalOperation)/i.test(fault.code)
  );
}

/** Only reading is repeated: a submission would cost quota again. */
function isReading(operation: string): boolean {
  return operation.startsWith("Describe");
}

function isPassing({ fault, status }: WireAnswer): boolean {
  return fault !== undefined && ["throttled", "transient"].includes(errorKind(fault.code, status));
}
