/** The custom-resource handler behind a function service: two functions, called directly or over HTTP. */
import { randomUUID } from "node:crypto";
import { AccountGate } from "../handler/account/gate";
import { isComplete } from "../handler/is-complete";
import { onEvent } from "../handler/on-event";
import type { HandlerContext } from "../handler/context";
import type { SetProperties } from "../handler/types";
import { type Clock, systemClock } from "../vod/clock";
import { compose, type VodClient } from "../vod/client";
import { createVodClient, type VodClientOptions } from "../vod/create-client";
import { ServiceTime } from "../vod/service-time";
import { messageOf } from "../vod/errors";
import { type Logger, silentLogger } from "../vod/logger";
import { retrying } from "../vod/retry";
import { bodyOf, type HttpResponse, httpResponse, type Invocation, readInvocation } from "./invocation";
import { InvalidEventError, parseIsCompleteEvent, parsePreloadEvent } from "./json-event";
import {
  completionOutcomeToJson,
  type CompletionOutcomeJson,
  preloadOutcomeToJson,
  type PreloadOutcomeJson,
} from "./json-outcome";

/** What is used of the context that the function service passes on. */
export interface FunctionContext {
  /** Of the function's role; used where the options name none. */
  readonly credentials?: {
    readonly accessKeyId?: string;
    readonly accessKeySecret?: string;
    readonly securityToken?: string;
  };
  /** Seconds the function may run. */
  readonly function?: { readonly timeout?: number };
  /** Milliseconds that are left; it goes before `function.timeout`. */
  readonly getRemainingTimeInMillis?: () => number;
}

/** Who calls the service, and how; everything may be left out. */
export interface FunctionOptions extends Pick<
  VodClientOptions,
  "accessKey" | "secretKey" | "securityToken" | "profile" | "assumeRole" | "endpoint"
> {
  /** URLs of the day's quota that are left to others. Default 0. */
  readonly keepFree?: number;
  /** Default: goes nowhere. */
  readonly log?: Logger;
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** Made anew for each invocation. Default: from the options, the context's credentials, the environment. */
  readonly connect?: (options: VodClientOptions) => VodClient;
}

/** The event itself; what it has to hold is in docs/function.md, and is checked. */
export interface DirectEvent {
  /** What is wanted. */
  readonly ResourceProperties: unknown;
  /** What else belongs to it. */
  readonly [field: string]: unknown;
}

/** The request of an HTTP trigger, with the event as its body. */
export interface HttpRequest {
  /** By which it is told from an event. */
  readonly requestContext: unknown;
  /** The event as text, in base64 where `isBase64Encoded` says so, or as an object. */
  readonly body: unknown;
  /** What else the service passes on. */
  readonly [field: string]: unknown;
}

/** What a function service invokes: it answers in the way in which it is asked. */
export interface FunctionHandler<Outcome> {
  /** Invoked with the event itself. */
  (event: DirectEvent, context?: FunctionContext): Promise<Outcome>;
  /** Invoked by an HTTP trigger: the outcome is the response's body. */
  (event: HttpRequest, context?: FunctionContext): Promise<HttpResponse>;
  /** Invoked with bytes or a text, which hold either. */
  (event: unknown, context?: FunctionContext): Promise<Outcome | HttpResponse>;
}

/** The two functions to deploy. */
export interface FunctionHandlers {
  /**
   * Create, Update and Delete. Rejects with an {@link InvalidEventError} where it is invoked directly.
   *
   * @example
   * const { onEvent } = createFunctionHandlers();
   * const ResourceProperties = { domain: "vod.example.com", paths: { "/videos/launch.mp4": "1" } };
   * const { Result, Ledger } = await onEvent({ RequestType: "Create", ResourceProperties });
   */
  readonly onEvent: FunctionHandler<PreloadOutcomeJson>;
  /**
   * What became of the tasks under way. Rejects with an {@link InvalidEventError} where it is invoked directly.
   *
   * @example
   * const { PhysicalResourceId, Ledger } = await onEvent({ RequestType: "Create", ResourceProperties });
   * const { IsComplete } = await isComplete({ PhysicalResourceId, ResourceProperties, Ledger });
   */
  readonly isComplete: FunctionHandler<CompletionOutcomeJson>;
}

/** A call that is out is given five seconds after the deadline, and the answer has to leave. */
const MARGIN_MS = 7_000;
const LEAST_MS = 1_000;

/**
 * Invoked directly, a handler rejects with an {@link InvalidEventError} for an event that it can't read. Over HTTP it
 * answers 400 with the problems, and 405 for anything but POST. What the service refuses is no failure of the
 * function: it stands in the outcome's `Diagnostics`, with status 200.
 *
 * @example
 * export const { onEvent, isComplete } = createFunctionHandlers({ keepFree: 50 });
 */
export function createFunctionHandlers(options: FunctionOptions = {}): FunctionHandlers {
  return {
    onEvent: handler(async (json, context) => {
      const event = parsePreloadEvent(json);
      const limited = { ...event, ResourceProperties: within(event.ResourceProperties, context) };
      return preloadOutcomeToJson(await onEvent(limited, handlerContext(options, context)));
    }),
    isComplete: handler(async (json, context) => {
      const event = parseIsCompleteEvent(json);
      const limited = { ...event, ResourceProperties: within(event.ResourceProperties, context) };
      return completionOutcomeToJson(await isComplete(limited, handlerContext(options, context)));
    }),
  };
}

function handler<Outcome extends object>(
  handle: (json: unknown, context: FunctionContext) => Promise<Outcome>,
): FunctionHandler<Outcome> {
  const invoked = async (raw: unknown, context: FunctionContext = {}): Promise<Outcome | HttpResponse> => {
    const invocation = readInvocation(raw);
    if (invocation.kind === "direct") return await handle(invocation.event, context);
    return await answerHttp(invocation, (json) => handle(json, context));
  };
  // Which of the two it answers follows from what it is asked, which the compiler can't see.
  return invoked as FunctionHandler<Outcome>;
}

async function answerHttp(
  invocation: Invocation,
  handle: (json: unknown) => Promise<object>,
): Promise<HttpResponse> {
  if (invocation.method !== "POST") {
    return httpResponse(405, { error: "MethodNotAllowed", message: "Send the event with POST." });
  }
  try {
    return httpResponse(200, await handle(bodyOf(invocation)));
  } catch (error) {
    if (!InvalidEventError.is(error)) throw error;
    return httpResponse(400, { error: error.name, message: messageOf(error), problems: error.problems });
  }
}

/** The function's own time is the limit: what was accepted has to be in the answer. */
function within(wanted: SetProperties, context: FunctionContext): SetProperties {
  const seconds = context.function?.timeout;
  const left = context.getRemainingTimeInMillis?.() ?? (seconds === undefined ? undefined : seconds * 1_000);
  if (left === undefined) return wanted;
  return { ...wanted, timeoutMs: Math.min(wanted.timeoutMs, Math.max(LEAST_MS, left - MARGIN_MS)) };
}

/** A gate lives for one invocation: it could not tell a set's own earlier event from another set's. */
function handlerContext(options: FunctionOptions, { credentials }: FunctionContext): HandlerContext {
  const {
    keepFree = 0,
    clock = systemClock,
    log = silentLogger,
    connect = createVodClient,
    ...settings
  } = options;
  const parts = { log, clock, random: Math.random };
  const keys = settings.accessKey === undefined ? roleKeys(credentials) : {};
  const time = new ServiceTime(clock);
  const client = compose(connect({ ...keys, ...settings, ...parts, time }), retrying(parts));
  return {
    ...parts,
    time,
    client,
    gate: new AccountGate({ client, keepFree, clock, log }),
    signal: new AbortController().signal,
    newId: randomUUID,
  };
}

function roleKeys(credentials: FunctionContext["credentials"]): VodClientOptions {
  const { accessKeyId, accessKeySecret, securityToken } = credentials ?? {};
  if (accessKeyId === undefined || accessKeySecret === undefined || accessKeyId === "") return {};
  return {
    accessKey: accessKeyId,
    secretKey: accessKeySecret,
    ...(securityToken === undefined || securityToken === "" ? {} : { securityToken }),
  };
}
