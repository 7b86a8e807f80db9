/** What a configuration of a set may say: each error points at the argument and names the remedy. */
import { checkDomain, checkPaths, prefixesWithoutPath, timeoutProblem } from "../../paths";
import type { Diagnostic, PathStep } from "../../plugin/diagnostics";
import { isKnown, UNKNOWN } from "../../plugin/values";
import { capped } from "./diagnostics";
import type { ArgumentName } from "./model";
import { SET_DEFAULTS, type SetModel } from "./schema";
import { anyOf } from "../../text/prose";

const MAX_BATCH_SIZE = 1_000;

/** A header name, as RFC 9110 section 5.6.2 defines a token. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Line breaks and other control characters, which a header value or a generation must not hold. */
const CONTROL = /\p{Cc}/u;

/** Values that are not known yet pass; Terraform validates again when they are. */
export function validateSet(config: SetModel): readonly Diagnostic[] {
  return capped([
    ...domain(config),
    ...paths(config),
    ...oneOf("scheme", config.scheme, ["http", "https"]),
    ...oneOf("area", config.area, ["domestic", "overseas"]),
    ...generation(config),
    ...first(config),
    ...idlePrefixes(config),
    ...withHeader(config),
    ...wholeNumber("batch_size", config.batch_size, 1, MAX_BATCH_SIZE),
    ...wholeNumber("max_attempts", config.max_attempts, 1),
    ...timeouts(config),
  ]);
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
    scheme === UNKNOWN ? undefined : (scheme ?? SET_DEFAULTS.scheme),
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

function oneOf(name: ArgumentName, value: SetModel["scheme"], allowed: readonly string[]): Diagnostic[] {
  if (!isKnown(value) || allowed.includes(value)) return [];
  const choice = anyOf(allowed.map((word) => `"${word}"`));
  return [outOfRange(name, `${name} is "${value}".\n\nWrite ${choice}.`)];
}

function wholeNumber(
  name: ArgumentName,
  value: SetModel["batch_size"],
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): Diagnostic[] {
  if (!isKnown(value) || (Number.isInteger(value) && value >= least && value <= most)) return [];
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return [outOfRange(name, `${name} is ${value}.\n\nWrite a whole number ${range}.`)];
}

function generation(config: SetModel): Diagnostic[] {
  const { generation } = config;
  if (!isKnown(generation) || !CONTROL.test(generation)) return [];
  return [
    outOfRange(
      "generation",
      "generation holds a line break or another control character.\n\nWrite one line of text, a date for instance.",
    ),
  ];
}

function first(config: SetModel): Diagnostic[] {
  const { first } = config;
  if (!isKnown(first)) return [];
  return first.flatMap((prefix, index) => {
    if (prefix === UNKNOWN || prefix?.startsWith("/") === true) return [];
    const what = prefix === null ? "null" : `"${prefix}"`;
    return [
      outOfRange(
        "first",
        `Entry ${index + 1} of first is ${what}, and no path begins like that.\n\nWrite the beginning of a path, starting with "/": "/trailers/" for instance.`,
        { index },
      ),
    ];
  });
}

function idlePrefixes({ first, paths }: SetModel): Diagnostic[] {
  if (!isKnown(first) || !isKnown(paths)) return [];
  // An entry that is not known, or is wrong by itself, keeps its place and begins every path.
  const prefixes = first.map((prefix) => (isKnown(prefix) && prefix.startsWith("/") ? prefix : ""));
  return prefixesWithoutPath(prefixes, paths.keys()).map(({ index, message, remedy }) => ({
    severity: "warning",
    summary: "Check first",
    detail: `${message}\n\n${remedy}.`,
    attribute: at("first", { index }),
  }));
}

function withHeader(config: SetModel): Diagnostic[] {
  const headers = config.with_header;
  if (!isKnown(headers)) return [];
  return [...headers].flatMap(([name, values]): Diagnostic[] => {
    const wrong = (detail: string): Diagnostic[] => [outOfRange("with_header", detail, { key: name })];
    if (!HEADER_NAME.test(name)) {
      return wrong(
        `${JSON.stringify(name)} is no name of a request header.\n\nWrite letters, digits and hyphens, "Accept-Encoding" for instance.`,
      );
    }
    if (values === UNKNOWN) return [];
    if (values === null || values.length === 0) {
      return wrong(
        `Header ${name} has no values.\n\nGive it a list with one value or more, or leave it out.`,
      );
    }
    if (values.some((value) => value === null || (value !== UNKNOWN && CONTROL.test(value)))) {
      return wrong(
        `A value of header ${name} is null or holds a line break or another control character.\n\nWrite each value as one line of text.`,
      );
    }
    return [];
  });
}

function timeouts(config: SetModel): Diagnostic[] {
  const { timeouts } = config;
  if (!isKnown(timeouts)) return [];
  return (["create", "update"] as const).flatMap((step) => {
    const text = timeouts[step];
    const problem = isKnown(text) ? timeoutProblem(text) : undefined;
    if (problem === undefined) return [];
    return [
      outOfRange(
        "timeouts",
        `${problem}\n\nWrite a duration from 1s to 24h, such as "90s", "20m" or "1h30m".`,
        { index: 0 },
        { attribute: step },
      ),
    ];
  });
}

function outOfRange(name: ArgumentName, detail: string, ...steps: readonly PathStep[]): Diagnostic {
  return { severity: "error", summary: `Invalid ${name}`, detail, attribute: at(name, ...steps) };
}

function at(name: ArgumentName, ...steps: readonly PathStep[]): readonly PathStep[] {
  return [{ attribute: name }, ...steps];
}
