/** Reads the bodies of control requests; every error names the field and what is wrong with it. */
import type { DomainScope, DomainSeed, EmulatedDomainStatus } from "./domains";

type Body = Readonly<Record<string, unknown>>;

/** What a person asked for makes no sense. */
export class ControlError extends Error {}

export function fields(body: unknown): Body {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ControlError("a JSON object is expected");
  }
  return body as Body;
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
