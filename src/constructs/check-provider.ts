/** Problems of a provider's arguments; no value is shown, because some of them are secret. */
import { Token } from "./core";
import { isGiven, isPlainObject, kindOf } from "../set/described";

const TEXTS = ["accessKey", "secretKey", "securityToken", "profile", "endpoint", "alias"] as const;
const ROLE_TEXTS = ["roleArn", "sessionName", "policy", "externalId"] as const;

type Given = Readonly<Record<string, unknown>>;

/** @param props typed, but nobody may have checked that; ranges are the provider's to check */
export function checkProviderArguments(props: unknown): string[] {
  if (!isGiven(props)) return [];
  if (typeof props !== "object" || props === null) {
    return [`The arguments are ${kindOf(props)}. Write an object, or leave them out.`];
  }
  const given = props as Given;
  return [
    ...TEXTS.flatMap((name) => text(given, name, name)),
    ...number(given, "keepFree", "keepFree", "Write a whole number of URLs, 0 or more"),
    ...assumeRole(given.assumeRole),
  ];
}

function assumeRole(role: unknown): string[] {
  if (!isGiven(role) || Token.isUnresolved(role)) return [];
  if (!isPlainObject(role)) {
    return [
      `assumeRole is ${kindOf(role)}. Write an object: { roleArn: "acs:ram::1234567890:role/preload" }.`,
    ];
  }
  return [
    ...(isGiven(role.roleArn) ? [] : ["assumeRole.roleArn is missing. Write a text."]),
    ...ROLE_TEXTS.flatMap((name) => text(role, name, `assumeRole.${name}`)),
    ...number(role, "sessionExpiration", "assumeRole.sessionExpiration", "Write a whole number of seconds"),
  ];
}

function text(given: Given, name: string, place: string): string[] {
  const value = given[name];
  if (!isGiven(value) || Token.isUnresolved(value) || typeof value === "string") return [];
  return [`${place} is ${kindOf(value)}. Write a text.`];
}

function number(given: Given, name: string, place: string, remedy: string): string[] {
  const value = given[name];
  const isRight = Number.isInteger(value) && Number(value) >= 0;
  if (!isGiven(value) || Token.isUnresolved(value) || isRight) return [];
  return [`${place} is ${kindOf(value)}. ${remedy}.`];
}
