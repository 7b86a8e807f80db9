/**
 * Problems of a set's arguments other than domain and paths, each with what to write. Types are checked as well, because
 * not everybody's compiler does. Tokens pass: the provider checks what they become.
 */
import { ARGUMENT_NAMES, type ArgumentName, findingsOf, placeOf, SET_ARGUMENTS, type View } from "../set";
import { described, isGiven, isPlainObject } from "../set/described";
import { Token } from "./core";
import type { PreloadSetProps } from "./preload-set-props";

type Rule = readonly [name: keyof PreloadSetProps, isRight: (value: unknown) => boolean, remedy: string];

/** The arguments that the construct takes beside the set's own. */
const RULES: readonly Rule[] = [
  ["host", isText, 'Write the host that viewers ask, "cdn.example.com" for instance'],
  ["dependsOn", Array.isArray, "Write a list, of one resource as well"],
  ["lifecycle", isPlainObject, "Write an object: { preventDestroy: true }"],
];

/** How a program writes: tokens stand for what only Terraform knows. */
const PROGRAM: View = {
  isOpen: (value) => Token.isUnresolved(value),
  entries: (value) => (isPlainObject(value) ? Object.entries(value) : undefined),
};

/** Left out, or known only to Terraform. */
function passes(value: unknown): boolean {
  return !isGiven(value) || Token.isUnresolved(value);
}

/** @param props typed, but nobody may have checked that */
export function checkArguments(props: PreloadSetProps): string[] {
  const given: Readonly<Partial<Record<keyof PreloadSetProps, unknown>>> = props;
  const wrong = RULES.filter(([name, isRight]) => !passes(given[name]) && !isRight(given[name]));
  return [
    ...ARGUMENT_NAMES.flatMap((name) => argument(name, given[name])),
    ...wrong.map(([name, , remedy]) => `${name} is ${described(given[name])}. ${remedy}.`),
    ...decidedAtSynth("requireAccepted", given.requireAccepted),
    ...decidedAtSynth("requireArrived", given.requireArrived),
    ...decidedAtSynth("outputs", given.outputs),
    ...waiting(given),
    ...dependsOn(given.dependsOn),
    ...postcondition(given.lifecycle),
  ];
}

/** Domain and paths have checks of their own. */
function argument(name: ArgumentName, value: unknown): string[] {
  if (name === "domain" || name === "paths") return [];
  return findingsOf(SET_ARGUMENTS[name], value, PROGRAM).map((finding) => {
    const place = placeOf(name, finding);
    const what =
      finding.shown === undefined ? `${place}: ${finding.said(name)}` : `${place} ${finding.shown}`;
    return `${what}. ${finding.remedy}.`;
  });
}

/** A flag that synth itself acts on, so that it can't be a token. */
function decidedAtSynth(name: string, value: unknown): string[] {
  return !isGiven(value) || typeof value === "boolean"
    ? []
    : [`${name} is ${described(value)}. Write true or false.`];
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

function isText(value: unknown): value is string {
  return typeof value === "string";
}
