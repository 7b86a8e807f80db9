/**
 * The control over HTTP, JSON both ways, under `/_emulator`:
 *
 *   GET    /_emulator                    counts and quota
 *   GET    /_emulator/calls              calls received (`?operation=` for one, by its full name or preload, refresh,
 *                                         tasks, quota, domain)
 *   DELETE /_emulator/calls              forgets them
 *   GET    /_emulator/accepted           URLs of accepted preloads, in order
 *   GET    /_emulator/refreshed          URLs of accepted refreshes, in order
 *   GET    /_emulator/tasks              every task, with what its preload was asked with; `endsAt` null: never
 *   GET    /_emulator/nodes              the copies on the CDN's nodes: {"url" (without scheme), "area", "headers",
 *                                         "content", "placedAt", "origin" (which content the origin has now)}
 *   GET    /_emulator/quota              totals and what is left
 *   POST   /_emulator/quota              {"preloadTotal", "preloadRemaining", "urlTotal", "urlRemaining",
 *                                         "directoryTotal", "directoryRemaining"}, any of them; or {"spend": 100}
 *   GET    /_emulator/domains            the domains
 *   POST   /_emulator/domains            {"domainName", "status", "scope"}
 *   DELETE /_emulator/domains?name=      removes one
 *   GET    /_emulator/faults             faults that may still strike
 *   POST   /_emulator/faults             adds faults, as in a fault file
 *   DELETE /_emulator/faults             clears them
 *   POST   /_emulator/release            lets held calls go on
 *   POST   /_emulator/origin             {"urlMatches", "description", "times", "objectType"}: URLs that fail at the
 *                                         origin; of preloads, or of another type of task
 *   DELETE /_emulator/origin             no more of them
 *   POST   /_emulator/origin-edits       {"urlMatches"}: URLs under which the origin has other content from now on
 *   POST   /_emulator/durations          {"taskDurationMs", "refreshDurationMs", "visibilityDelayMs"}
 *   GET    /_emulator/quirks             what differs from the plainest service
 *   POST   /_emulator/quirks             {"taskIdsPerCall", "refreshTaskIdsPerCall", "maxPageSize", "omitTotal",
 *                                         "rowSpreadMs", "lateRows", "slowRefreshes"}, the last two lists of
 *                                         {"urlMatches", "ms"}; what is not named ends, so that {} ends all
 *   POST   /_emulator/rate-limit         {"perSecond", "operation"}; {} lifts it
 *   POST   /_emulator/clock              {"advanceMs": 60000} or {"nextDay": true}; {"offsetMs": -3600000}: how far the
 *                                         service's clock is ahead of the machine's
 *   POST   /_emulator/reset              everything as at the start
 *
 * Errors are `{"error": "..."}` with status 400, 404 or 403. Requests of web pages (an `Origin` header) are refused.
 */
import type { Answer } from "../wire/answer";
import type { EmulatorControl } from "./control";
import {
  ControlError,
  fields,
  numbers,
  readDomain,
  readOperation,
  readOriginFailure,
  readQuirks,
  signedNumbers,
  texts,
} from "./body";
import { EmulatedError } from "../wire/error-table";
import { FaultScriptError, parseFaults } from "./fault-script";

export const CONTROL_PREFIX = "/_emulator";

type Route = (control: EmulatorControl, body: unknown, query: URLSearchParams) => unknown;

const DONE = { done: true };

const ROUTES: Readonly<Record<string, Route>> = {
  "GET ": (control) => control.summary(),
  "GET /calls": (control, _body, query) => control.calls(readOperation(query.get("operation") ?? undefined)),
  "DELETE /calls": (control) => (control.forgetCalls(), DONE),
  "GET /accepted": (control) => control.accepted(),
  "GET /refreshed": (control) => control.refreshed(),
  "GET /tasks": (control) => control.tasks(),
  "GET /quota": (control) => control.quota(),
  "POST /quota": (control, body) => {
    const { spend, ...change } = numbers(body, [
      "spend",
      "preloadTotal",
      "preloadRemaining",
      "urlTotal",
      "urlRemaining",
      "directoryTotal",
      "directoryRemaining",
    ]);
    control.setQuota(change);
    if (spend !== undefined) control.spendQuota(spend);
    return control.quota();
  },
  "GET /domains": (control) =>
    control.domains().map((row) => ({ ...row, tags: Object.fromEntries(row.tags) })),
  "POST /domains": (control, body) => (control.addDomain(readDomain(body)), DONE),
  "DELETE /domains": (control, _body, query) => (control.removeDomain(query.get("name") ?? ""), DONE),
  "GET /faults": (control) => control.faults(),
  "POST /faults": (control, body) => (control.inject(...parseFaults(body)), control.faults()),
  "DELETE /faults": (control) => (control.clearFaults(), DONE),
  "POST /release": (control) => {
    const released = control.held;
    control.release();
    return { released };
  },
  "GET /nodes": (control) => {
    const nodes = control.nodes();
    return nodes.copies().map((copy) => ({ ...copy, origin: nodes.origin(copy.url) }));
  },
  "POST /origin-edits": (control, body) => {
    const { urlMatches } = texts(body, ["urlMatches"]);
    if (urlMatches === undefined) throw new ControlError("urlMatches is missing");
    control.editOrigin(urlMatches);
    return DONE;
  },
  "POST /origin": (control, body) => (control.failAtOrigin(readOriginFailure(body)), DONE),
  "DELETE /origin": (control) => (control.healOrigin(), DONE),
  "POST /durations": (control, body) => {
    control.setDurations(numbers(body, ["taskDurationMs", "refreshDurationMs", "visibilityDelayMs"]));
    return DONE;
  },
  "POST /rate-limit": (control, body) => {
    const { perSecond } = numbers(body, ["perSecond"], ["operation"]);
    const operation = readOperation(texts(body, ["operation"], ["perSecond"]).operation);
    control.setRateLimit(
      perSecond === undefined ? undefined : { perSecond, ...(operation === undefined ? {} : { operation }) },
    );
    return DONE;
  },
  "GET /quirks": (control) => control.quirks(),
  "POST /quirks": (control, body) => (control.setQuirks(readQuirks(body)), control.quirks()),
  "POST /clock": (control, body) => {
    const { advanceMs } = numbers(body, ["advanceMs"], ["nextDay", "offsetMs"]);
    const { offsetMs } = signedNumbers(body, ["offsetMs"], ["nextDay", "advanceMs"]);
    if (offsetMs !== undefined) control.setClockOffset(offsetMs);
    if (advanceMs !== undefined) control.advance(advanceMs);
    if (fields(body).nextDay === true) control.nextDay();
    return { now: new Date(control.now()).toISOString() };
  },
  "POST /reset": (control) => (control.reset(), DONE),
};

export class ControlRoutes {
  readonly prefix = CONTROL_PREFIX;

  constructor(private readonly control: EmulatorControl) {}

  answer(
    method: string,
    path: string,
    query: string,
    headers: Readonly<Record<string, string>>,
    text: string,
  ): Answer {
    if (headers.origin !== undefined) return json(403, { error: "not for web pages" });
    const name = path.slice(CONTROL_PREFIX.length).replace(/\/$/, "");
    const route = ROUTES[`${method} ${name}`];
    if (route === undefined) {
      const known = Object.keys(ROUTES).map((one) => one.replace(" ", ` ${CONTROL_PREFIX}`));
      return json(404, { error: `no such control; there are ${known.join(", ")}` });
    }
    try {
      return json(200, route(this.control, parse(text), new URLSearchParams(query)));
    } catch (error) {
      if (isMistake(error)) return json(400, { error: error.message });
      throw error;
    }
  }
}

function isMistake(error: unknown): error is Error {
  return [ControlError, FaultScriptError, EmulatedError, RangeError, SyntaxError].some(
    (kind) => error instanceof kind,
  );
}

function json(status: number, value: unknown): Answer {
  return {
    status,
    contentType: "application/json;charset=utf-8",
    text: `${JSON.stringify(value, undefined, 2)}\n`,
  };
}

function parse(text: string): unknown {
  return text.trim() === "" ? {} : JSON.parse(text);
}
