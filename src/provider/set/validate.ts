/** What a configuration of a set may say: each error points at the argument and names the remedy. */
import { checkDomain, checkPaths, prefixesWithoutPath } from "../../paths";
import type { Diagnostic, PathStep } from "../../plugin/diagnostics";
import { isKnown, UNKNOWN } from "../../plugin/values";
import {
  type Argument,
  ARGUMENT_NAMES,
  type ArgumentName,
  attributeName,
  DEFAULT_PROPERTIES,
  type Finding,
  findingsOf,
  SET_ARGUMENTS,
} from "../../set";
import { type ArgumentAttribute, TERRAFORM } from "./arguments";
import { capped } from "./diagnostics";
import type { SetModel } from "./schema";

/** Values that are not known yet pass; Terraform validates again when they are. */
export function validateSet(config: SetModel): readonly Diagnostic[] {
  return capped([
    ...domain(config),
    ...paths(config),
    ...ARGUMENT_NAMES.filter(isOnItsOwn).flatMap((name) => argument(config, name)),
    ...idlePrefixes(config),
  ]);
}

/** Of domain and paths the paths' room knows more than their kind does. */
function isOnItsOwn(name: ArgumentName): boolean {
  return name !== "domain" && name !== "paths";
}

function domain(config: SetModel): Diagnostic[] {
  const { domain } = config;
  if (!isKnown(domain)) return [];
  return checkDomain(domain).map(({ severity, message, remedy }) => ({
    severity,
    summary: severity === "error" ? "This domain cannot be preloaded" : "Check this domain",
    detail: `${message}\n\n${remedy}`,
    attribute: at("domain"),
  }));
}

function paths(config: SetModel): Diagnostic[] {
  const { paths, domain, scheme } = config;
  if (!isKnown(paths)) return [];
  const nulls: Diagnostic[] = [];
  for (const [path, version] of paths) {
    if (version !== null) continue;
    nulls.push({
      severity: "error",
      summary: "A path has no version",
      detail: `The version of ${path} is null.\n\nGive it any text, "1" for instance, or leave the path out of the map.`,
      attribute: at("paths", { key: path }),
    });
  }
  const issues = checkPaths(
    paths.keys(),
    isKnown(domain) ? domain : undefined,
    scheme === UNKNOWN ? undefined : (scheme ?? DEFAULT_PROPERTIES.scheme),
  );
  return [
    ...nulls,
    ...issues.map(({ severity, path, message, remedy }) => ({
      severity,
      summary: severity === "error" ? "This path cannot be preloaded" : "Check this path",
      detail: `${message}\n\n${remedy}`,
      attribute: at("paths", { key: path }),
    })),
  ];
}

function idlePrefixes({ first, paths }: SetModel): Diagnostic[] {
  if (!isKnown(first) || !isKnown(paths)) return [];
  // An entry that is unknown, or is an error already, keeps its place in the list as a prefix of every path.
  const prefixes = first.map((prefix) => (isKnown(prefix) && prefix.startsWith("/") ? prefix : ""));
  return prefixesWithoutPath(prefixes, paths.keys()).map(({ index, message, remedy }) => ({
    severity: "warning",
    summary: "Check first",
    detail: `${message}\n\n${remedy}.`,
    attribute: at("first", { index }),
  }));
}

/** Of one argument, by its own rules. */
function argument(config: SetModel, name: ArgumentName): Diagnostic[] {
  const attribute = attributeName(name);
  return findingsOf(SET_ARGUMENTS[name], config[attribute], TERRAFORM).map((finding) => {
    const problem = finding.said?.(attribute) ?? `${attribute} ${finding.shown}`;
    return {
      severity: "error",
      summary: `Invalid ${attribute}`,
      detail: `${problem}.\n\n${finding.remedy}.`,
      attribute: at(attribute, ...steps(SET_ARGUMENTS[name], finding)),
    };
  });
}

/** Terraform's way to the place. */
function steps({ shape }: Argument, { at }: Finding): readonly PathStep[] {
  // A block that is written once is a list to Terraform.
  if (shape === "durationByStep") return [{ index: 0 }, ...at.map((step) => ({ attribute: String(step) }))];
  return at.map((step) => (typeof step === "number" ? { index: step } : { key: step }));
}

function at(name: ArgumentAttribute, ...steps: readonly PathStep[]): readonly PathStep[] {
  return [{ attribute: name }, ...steps];
}
