/** Reads the bodies of control requests; every error names the field and what is wrong with it. */
import { isRecord, type JsonRecord } from "../../text/json";
import { CONTRARY_FLAGS, CONTRARY_NAMES, CONTRARY_NUMBERS } from "../service/contrary";
import type { DomainScope, DomainSeed, EmulatedDomainStatus } from "../service/domains";
import { type Operation, operationNamed, unknownOperation } from "../service/operations";
import type { OriginFailure } from "../service/origin";
import type { QuirkOptions, UrlDelay } from "../service/quirks";
import type { RowType } from "../service/tasks";

/** What a person asked for makes no sense. */
export class ControlError extends Error {}

export function fields(body: unknown): JsonRecord {
  if (!isRecord(body)) throw new ControlError("a JSON object is expected");
  return body;
}

/** Numbers from 0. `others` are names that belong to the body and are read elsewhere. */
export function numbers<Name extends string>(
  body: unknown,
  names: readonly Name[],
  others: readonly string[] = [],
): Partial<Record<Name, number>> {
  return pick(body, names, others, (value) => typeof value === "number" && value >= 0, "a number from 0");
}

export function signedNumbers<Name extends string>(
  body: unknown,
  names: readonly Name[],
  others: readonly string[] = [],
): Partial<Record<Name, number>> {
  return pick(body, names, others, (value) => typeof value === "number", "a number");
}

export function texts<Name extends string>(
  body: unknown,
  names: readonly Name[],
  others: readonly string[] = [],
): Partial<Record<Name, string>> {
  return pick(body, names, others, (value) => typeof value === "string", "a string");
}

function pick<Name extends string, Value>(
  body: unknown,
  names: readonly Name[],
  others: readonly string[],
  fits: (value: unknown) => boolean,
  expected: string,
): Partial<Record<Name, Value>> {
  const found: Partial<Record<Name, Value>> = {};
  for (const [name, value] of Object.entries(fields(body))) {
    const known = names.find((one) => one === name);
    if (known === undefined) {
      if (others.includes(name)) continue;
      throw new ControlError(`${name} is unknown; there are ${[...names, ...others].join(", ")}`);
    }
    if (!fits(value)) throw new ControlError(`${name} must be ${expected}`);
    found[known] = value as Value;
  }
  return found;
}

const STATUSES = [
  "online",
  "offline",
  "configuring",
  "configure_failed",
  "checking",
  "check_failed",
  "deleting",
];
const SCOPES = ["domestic", "overseas", "global"];

export function readDomain(body: unknown): DomainSeed {
  const { domainName, status, scope } = texts(body, ["domainName", "status", "scope"]);
  if (domainName === undefined) throw new ControlError("domainName is missing");
  if (status !== undefined && !STATUSES.includes(status)) {
    throw new ControlError(`status must be one of ${STATUSES.join(", ")}`);
  }
  if (scope !== undefined && !SCOPES.includes(scope))
    throw new ControlError(`scope must be one of ${SCOPES.join(", ")}`);
  return {
    domainName,
    ...(status === undefined ? {} : { status: status as EmulatedDomainStatus }),
    ...(scope === undefined ? {} : { scope: scope as DomainScope }),
  };
}

/** By its short or full name; `*` and nothing mean all, for which it is undefined. */
export function readOperation(name: string | undefined): Operation | undefined {
  if (name === undefined) return undefined;
  const operation = operationNamed(name);
  if (operation === undefined) throw new ControlError(`operation: ${unknownOperation(name)}`);
  return operation === "*" ? undefined : operation;
}

const ROW_TYPES: readonly RowType[] = ["preload", "file", "directory", "regex", "ignoreparams"];

export function readOriginFailure(body: unknown): OriginFailure {
  const { urlMatches, description, objectType } = texts(
    body,
    ["urlMatches", "description", "objectType"],
    ["times"],
  );
  const { times } = numbers(body, ["times"], ["urlMatches", "description", "objectType"]);
  if (urlMatches === undefined) throw new ControlError("urlMatches is missing");
  const type = ROW_TYPES.find((one) => one === objectType);
  if (objectType !== undefined && type === undefined) {
    throw new ControlError(`objectType must be one of ${ROW_TYPES.join(", ")}`);
  }
  return {
    urlMatches,
    ...(description === undefined ? {} : { description }),
    ...(times === undefined ? {} : { times }),
    ...(type === undefined ? {} : { objectType: type }),
  };
}

const QUIRK_NUMBERS = ["taskIdsPerCall", "refreshTaskIdsPerCall", "maxPageSize", "rowSpreadMs"] as const;
const QUIRK_FLAGS = ["omitTotal", ...CONTRARY_FLAGS] as const;
const QUIRK_DELAYS = ["lateRows", "slowRefreshes"] as const;

export function readQuirks(body: unknown): QuirkOptions {
  const others = [...QUIRK_NUMBERS, ...CONTRARY_NUMBERS, ...QUIRK_DELAYS, ...QUIRK_FLAGS, ...CONTRARY_NAMES];
  return {
    ...numbers(body, QUIRK_NUMBERS, others),
    ...signedNumbers(body, CONTRARY_NUMBERS, others),
    ...pick<(typeof QUIRK_FLAGS)[number], boolean>(
      body,
      QUIRK_FLAGS,
      others,
      (value) => typeof value === "boolean",
      "true or false",
    ),
    ...pick<(typeof QUIRK_DELAYS)[number], readonly UrlDelay[]>(
      body,
      QUIRK_DELAYS,
      others,
      isDelays,
      'a list of {"urlMatches", "ms"}',
    ),
    ...pick<(typeof CONTRARY_NAMES)[number], Readonly<Record<string, string>>>(
      body,
      CONTRARY_NAMES,
      others,
      (value) => isRecord(value) && Object.values(value).every((one) => typeof one === "string"),
      "an object of texts",
    ),
  };
}

function isDelays(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) => isRecord(one) && typeof one.urlMatches === "string" && typeof one.ms === "number",
    )
  );
}
