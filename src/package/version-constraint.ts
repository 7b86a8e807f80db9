/** Version constraints as Terraform writes them: `~> 1.2, != 1.2.5`. */

type Version = readonly [number, number, number];

const ONE_CONSTRAINT = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/**
 * Whether a version meets a constraint.
 *
 * @returns undefined where Terraform alone can tell: for pre-releases, and for what is written in another way
 */
export function meetsConstraint(version: string, constraint: string): boolean | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (parts === null) return undefined;
  const wanted = constraint.split(",").map((one) => ONE_CONSTRAINT.exec(one.trim()));
  const actual: Version = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const results = wanted.map((one) => (one === null ? undefined : meetsOne(actual, one)));
  return results.includes(undefined) ? undefined : !results.includes(false);
}

function meetsOne(actual: Version, [, operator = "=", ...written]: RegExpExecArray): boolean | undefined {
  const [major = "", minor, patch] = written as (string | undefined)[];
  const least: Version = [Number(major), Number(minor ?? 0), Number(patch ?? 0)];
  const order = compare(actual, least);
  switch (operator) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    default:
      // `~>`: only the last part that is written may grow.
      if (minor === undefined) return undefined;
      return order >= 0 && actual[0] === least[0] && (patch === undefined || actual[1] === least[1]);
  }
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
