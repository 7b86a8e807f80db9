/** The operations that the emulator carries out, and what people call them. */
import type { Parameters } from "../../wire/parameters";
import type { VodService } from "../service";
import { caches, type CacheOperation } from "./caches";
import { type DomainOperation, domains } from "./domains";
import type { Carried, Carry } from "./operation";

/** What the emulator carries out, by the API's names. */
export type Operation = CacheOperation | DomainOperation;

const CARRY: Readonly<Record<Operation, Carry>> = { ...caches, ...domains };

/** All that the emulator carries out. */
export const OPERATIONS = Object.keys(CARRY) as readonly Operation[];

/** Throws an `EmulatedError` where the service refuses. */
export function carryOut(operation: Operation, service: VodService, parameters: Parameters): Carried {
  return CARRY[operation](service, parameters);
}

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
