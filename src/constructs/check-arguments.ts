/**
 * Problems of a set's arguments other than domain and paths, each with what to write. Types are checked as well, because
 * not everybody's compiler does. Tokens pass: the provider checks what they become.
 */
import { timeoutProblem } from "../paths";
import { Token } from "./core";
import { described, isGiven, isPlainObject } from "./described";
import type { PreloadSetProps } from "./preload-set-props";

const MAX_BATCH_SIZE = 1_000;
const CONTROL = /\p{Cc}/u;

type Rule = readonly [name: keyof PreloadSetProps, isRight: (value: unknown) => boolean, remedy: string];

const isText = (value: unknown): value is string => typeof value === "string";
const isLine = (value: unknown): boolean => isText(value) && !CONTROL.test(value);
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isWhole = (most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    isText(value) && words.includes(value);

const RULES: readonly Rule[] = [
  ["host", isText, 'Write the host that viewers ask, "cdn.example.com" for instance'],
  ["generation", isLine, "Write one line of text, a date for instance"],
  ["first", Array.isArray, 'Write a list: ["/trailers/"]'],
  ["scheme", isOneOf("http", "https"), 'Write "http" or "https"'],
  ["area", isOneOf("domestic", "overseas"), 'Write "domestic" or "overseas"'],
  ["l2Preload", isFlag, "Write true or false"],
  ["withHeader", isPlainObject, 'Write an object of name to values: { "Accept-Encoding": ["gzip"] }'],
  ["batchSize", isWhole(MAX_BATCH_SIZE), "Write a whole number from 1 to 1000"],
  ["refreshChanged", isFlag, "Write true or false"],
  ["skipRecent", isFlag, "Write true or false"],
  ["adopt", isFlag, "Write true or false"],
  ["wait", isFlag, "Write true or false"],
  ["maxAttempts", isWhole(Number.MAX_SAFE_INTEGER), "Write a whole number of at least 1"],
  ["timeouts", isPlainObject, 'Write an object: { create: "20m", update: "20m" }'],
  ["dependsOn", Array.isArray, "Write a list, of one resource as well"],
  ["lifecycle", isPlainObject, "Write an object: { preventDestroy: true }"],
];

/** Left out, or known only to Terraform. */
function passes(value: unknown): boolean {
  return !isGiven(value) || Token.isUnresolved(value);
}

/** @param props typed, but nobody may have checked that */
export function checkArguments(props: PreloadSetProps): string[] {
  const given: Readonly<Partial<Record<keyof PreloadSetProps, unknown>>> = props;
  const wrong = RULES.filter(([name, isRight]) => !passes(given[name]) && !isRight(given[name]));
  return [
    ...wrong.map(([name, , remedy]) => `${name} is ${described(given[name])}. ${remedy}.`),
    ...first(given.first),
    ...withHeader(given.withHeader),
    ...timeouts(given.timeouts),
    ...decidedAtSynth("requireAccepted", given.requireAccepted),
    ...decidedAtSynth("requireArrived", given.requireArrived),
    ...decidedAtSynth("outputs", given.outputs),
    ...waiting(given),
    ...dependsOn(given.dependsOn),
    ...postcondition(given.lifecycle),
  ];
}

function first(prefixes: unknown): string[] {
  if (!Array.isArray(prefixes) || passes(prefixes)) return [];
  return prefixes.flatMap((prefix: unknown) => {
    if (Token.isUnresolved(prefix)) return [];
    if (!isText(prefix)) return [`first holds ${described(prefix)}. Write the beginning of a path as text.`];
    if (prefix.startsWith("/")) return [];
    return [`first holds ${described(prefix)}, and no path begins like that. Write /${prefix}.`];
  });
}

function withHeader(headers: unknown): string[] {
  if (!isPlainObject(headers) || passes(headers)) return [];
  return Object.entries(headers).flatMap(([header, values]) => {
    const name = `withHeader.${header}`;
    if (Token.isUnresolved(values)) return [];
    if (!Array.isArray(values)) {
      const example = isText(values) ? described(values) : '"gzip"';
      return [`${name} is ${described(values)}. Write its values as a list: [${example}].`];
    }
    if (values.length === 0) return [`${name} has no values. Give it one, or leave it out.`];
    const wrong = values.filter((value: unknown) => !Token.isUnresolved(value) && !isLine(value));
    return wrong.map((value) => `${name} holds ${described(value)}. Write each value as one line of text.`);
  });
}

function timeouts(steps: unknown): string[] {
  if (!isPlainObject(steps) || passes(steps)) return [];
  return ["create", "update"].flatMap((step) => {
    const value = steps[step];
    const problem = isText(value) ? timeoutProblem(value) : ` is ${described(value)}.`;
    if (passes(value) || problem === undefined) return [];
    const place = isText(value) ? `timeouts.${step}: ` : `timeouts.${step}`;
    return [`${place}${problem} Write a duration from 1s to 24h, such as "90s", "20m" or "1h30m".`];
  });
}

/** Which can't be a token. */
function decidedAtSynth(name: string, value: unknown): string[] {
  return !isGiven(value) || isFlag(value) ? [] : [`${name} is ${described(value)}. Write true or false.`];
}

function waiting({
  wait,
  requireArrived,
}: Readonly<Partial<Record<keyof PreloadSetProps, unknown>>>): string[] {
  if (requireArrived !== true || !isGiven(wait) || wait === true) return [];
  const what = Token.isUnresolved(wait) ? "known only to Terraform" : described(wait);
  return [`wait is ${what} beside requireArrived, which waits for the files. Leave wait out.`];
}

function dependsOn(all: unknown): string[] {
  if (!Array.isArray(all)) return [];
  return all
    .filter((one) => !isDependable(one))
    .map((one) => `dependsOn holds ${described(one)}. Write resources of this program.`);
}

function postcondition(lifecycle: unknown): string[] {
  const conditions = isPlainObject(lifecycle) ? lifecycle.postcondition : undefined;
  return !isGiven(conditions) || Array.isArray(conditions)
    ? []
    : [`lifecycle.postcondition is ${described(conditions)}. Write a list, of one condition as well.`];
}

/** What the core can refer to: a resource, a data source, a module, or an address. */
export function isDependable(value: unknown): boolean {
  if (isText(value)) return true;
  return typeof value === "object" && value !== null && "fqn" in value && isText(value.fqn);
}
