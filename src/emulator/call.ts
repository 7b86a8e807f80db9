/** One call between its arrival and its answer: faults strike it, the service carries it out, the record keeps it. */
import type { Fault } from "./control/faults";
import type { Holds } from "./control/holds";
import type { CallRecord } from "./control/record";
import type { ServiceClock } from "./service/clock";
import { splitObjectPath } from "./service/object-path";
import { carryOut, type Operation } from "./service/operations";
import type { VodService } from "./service/service";
import {
  type Answer,
  errorAnswer,
  type Format,
  numbersAsStrings,
  respelled,
  successAnswer,
  swappedTypes,
  type WireObject,
  withoutRows,
} from "./wire/answer";
import { claimedKey, isV3, type SignedRequest } from "./wire/authentication";
import { EmulatedError, isErrorCode } from "./wire/error-table";
import type { Reaction } from "./wire/http-server";
import { Parameters, tolerant } from "./wire/parameters";

/** What a call takes of the account that it was made to. */
export interface CalledAccount {
  readonly clock: ServiceClock;
  readonly record: CallRecord;
  readonly holds: Holds;
  readonly service: VodService;
  readonly numbersAsStrings: boolean;
  wait(milliseconds: number): Promise<void>;
}

const PAGE =
  "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

export class EmulatedCall {
  readonly urls: readonly string[];
  private readonly number: number;
  private readonly format: Format;
  private accepted = false;
  private taskIds: readonly string[] = [];

  constructor(
    private readonly account: CalledAccount,
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
    return firstOf(faults, (fault) => this.strike(fault, "before"));
  }

  private carryOut(operation: Operation, faults: readonly Fault[]): Struck {
    let body: WireObject;
    try {
      const carried = carryOut(operation, this.account.service, this.read());
      body = carried.body;
      this.taskIds = carried.taskIds;
      this.accepted = true;
      this.account.record.accept(this.number, carried.taskIds);
    } catch (error) {
      return this.errorReaction(error);
    }
    const struck = firstOf(faults, (fault) => this.strike(fault, "after"));
    if (struck !== undefined) return struck;
    body = respelled({ ...body, RequestId: this.requestId }, this.account.service.quirks());
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
        answer: this.dated(successAnswer(this.format, operation, body)),
        gzip: faults.some((fault) => fault.effect === "gzip"),
        truncated,
      },
    };
  }

  /** Faults that take the answer away at this moment. */
  private strike(fault: Fault, moment: Moment): Struck | undefined {
    if (fault.effect === "error") {
      if ((fault.when ?? "before") !== moment) return undefined;
      const { outcome, reaction } = this.errorReaction(errorOf(fault), fault.retryAfterMs);
      return { outcome: moment === "before" ? outcome : `${outcome} after acceptance`, reaction };
    }
    const reaction = answerless(fault, moment);
    return reaction === undefined ? undefined : { outcome: `${fault.effect} ${moment} acceptance`, reaction };
  }

  private errorReaction(error: unknown, retryAfterMs?: number): Struck {
    const emulated = EmulatedError.is(error) ? error : new EmulatedError("InternalError", String(error));
    const host = this.request.headers.host ?? "";
    const format = this.account.service.quirks().xmlErrors === true ? "XML" : this.format;
    return {
      outcome: emulated.code,
      reaction: answered(this.dated(errorAnswer(format, emulated, this.requestId, host, retryAfterMs))),
    };
  }

  private read(): Parameters {
    const { query, parameters } = this.request;
    return this.account.service.quirks().queryOnly === true ? Parameters.of(query, "") : parameters;
  }

  private dated(answer: Answer): Answer {
    return this.account.service.quirks().noDate === true ? { ...answer, dateless: true } : answer;
  }
}

type Moment = "before" | "after";

interface Struck {
  readonly outcome: string;
  readonly reaction: Reaction;
}

function answerless(fault: Fault, moment: Moment): Reaction | undefined {
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

function firstOf<T, Found>(list: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function errorOf({ code, message, status }: Fault & { readonly effect: "error" }): EmulatedError {
  if (status === undefined) return tableError(code, message);
  return new EmulatedError(code, message ?? tableError(code).message, status);
}

function tableError(code: string, message?: string): EmulatedError {
  return isErrorCode(code) ? new EmulatedError(code, message) : new EmulatedError(code, message ?? code, 400);
}
