/** The operations that the emulator carries out, and what people call them. */

export const OPERATIONS = [
  "PreloadVodObjectCaches",
  "RefreshVodObjectCaches",
  "DescribeVodRefreshTasks",
  "DescribeVodRefreshQuota",
  "DescribeVodDomainDetail",
  "AddVodDomain",
  "UpdateVodDomain",
  "DeleteVodDomain",
  "DescribeVodUserDomains",
  "TagVodResources",
  "UnTagVodResources",
] as const;

export type Operation = (typeof OPERATIONS)[number];

const SHORT_NAMES: ReadonlyMap<string, Operation> = new Map([
  ["preload", "PreloadVodObjectCaches"],
  ["refresh", "RefreshVodObjectCaches"],
  ["tasks", "DescribeVodRefreshTasks"],
  ["quota", "DescribeVodRefreshQuota"],
  ["domain", "DescribeVodDomainDetail"],
]);

/** By its short or its full name, or `*` for all; undefined when there is none of that name. */
export function operationNamed(name: string): Operation | "*" | undefined {
  if (name === "*") return name;
  return SHORT_NAMES.get(name) ?? OPERATIONS.find((operation) => operation === name);
}

/** For an error: what a name has to be. */
export function unknownOperation(name: string): string {
  return `"${name}" is unknown; one of ${[...SHORT_NAMES.keys(), "*", ...OPERATIONS].join(", ")}`;
}
