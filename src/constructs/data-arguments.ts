/** What every data source takes: dependencies, lifecycle, count and so on. */
import type { Construct } from "constructs";
import { isDependable } from "./check-arguments";
import { listed } from "./check-paths";
import { described, isGiven, isPlainObject, kindOf } from "../set/described";
import type { MetaArguments } from "./preload-set-props";
import { byNumber, counted } from "../text/prose";
import { Token } from "./core";

const NAMES = ["dependsOn", "lifecycle", "provider", "count", "forEach"] as const;

/**
 * Those that are given; null is what JSON writes for one that is left out.
 *
 * @param props typed, but nobody may have checked that
 * @param texts its own arguments, all of them texts
 * @throws {Error} listing everything that is wrong with them
 */
export function dataMetaArguments(
  scope: Construct,
  id: string,
  props: unknown,
  texts: readonly string[] = [],
): MetaArguments {
  const problems = [...problemsOf(props), ...noTexts(props, texts)];
  if (problems.length > 0) {
    const count = byNumber(problems.length, "a problem", counted(problems.length, "problem"));
    const place = scope.node.path === "" ? id : `${scope.node.path}/${id}`;
    throw new Error(`The data source ${place} has ${count}:\n${listed(problems)}`);
  }
  const all = Object(props) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(NAMES.flatMap((name) => (isGiven(all[name]) ? [[name, all[name]]] : [])));
}

function problemsOf(props: unknown): string[] {
  if (!isGiven(props)) return [];
  if (!isPlainObject(props))
    return [`The arguments are ${kindOf(props)}. Write an object, or leave them out.`];
  const { dependsOn, lifecycle } = props;
  return [
    ...(!isGiven(lifecycle) || isPlainObject(lifecycle)
      ? []
      : [`lifecycle is ${described(lifecycle)}. Write an object: { postcondition: [...] }.`]),
    ...dependencies(dependsOn),
  ];
}

function noTexts(props: unknown, names: readonly string[]): string[] {
  if (!isPlainObject(props)) return [];
  return names.flatMap((name) => {
    const value = props[name];
    const passes = !isGiven(value) || typeof value === "string" || Token.isUnresolved(value);
    return passes ? [] : [`${name} is ${described(value)}. Write a text.`];
  });
}

function dependencies(all: unknown): string[] {
  if (!isGiven(all)) return [];
  if (!Array.isArray(all)) return [`dependsOn is ${described(all)}. Write a list, of one resource as well.`];
  return all
    .filter((one) => !isDependable(one))
    .map((one) => `dependsOn holds ${described(one)}. Write resources of this program.`);
}
