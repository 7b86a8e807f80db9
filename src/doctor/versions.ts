/** Versions and npm's ranges of them, as far as the packages concerned write them. */

export type Version = readonly [major: number, minor: number, patch: number];

/** The first three numbers of a text such as `v20.18.1` or `1.12.0-beta1`. */
export function parseVersion(text: string): Version | undefined {
  const match = /(\d+)\.(\d+)\.(\d+)/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Negative when `a` is older. */
function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

export function isBefore(text: string, least: Version): boolean {
  const version = parseVersion(text);
  return version !== undefined && compareVersions(version, least) < 0;
}

/** @returns undefined for what this does not read: other operators than `^ ~ >= > <= < =`, pre-releases */
export function inRange(text: string, range: string): boolean | undefined {
  const version = parseVersion(text);
  if (version === undefined || /^\D*[\d.]+-/.test(text)) return undefined;
  const alternatives = range.split("||").map((one) => meetsAll(version, one.trim()));
  if (alternatives.includes(true)) return true;
  return alternatives.includes(undefined) ? undefined : false;
}

function meetsAll(version: Version, comparators: string): boolean | undefined {
  const results = comparators.split(/\s+/).map((one) => meets(version, one));
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

function meets(version: Version, comparator: string): boolean | undefined {
  if (comparator === "*") return true;
  const match = /^(\^|~|>=|<=|>|<|=)?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(comparator);
  if (match === null) return undefined;
  const [, operator = "=", major, minor = "0", patch = "0"] = match;
  const bound: Version = [Number(major), Number(minor), Number(patch)];
  const order = compareVersions(version, bound);
  switch (operator) {
    case "^":
      return order >= 0 && version[0] === bound[0] && (bound[0] > 0 || version[1] === bound[1]);
    case "~":
      return order >= 0 && version[0] === bound[0] && version[1] === bound[1];
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    default:
      return order === 0;
  }
}
