/** Two synthesized folders held against each other, for whoever has neither keys nor a state. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isRecord, type JsonRecord, readRecord } from "../../text/json";
import type { Environment } from "../../vod/environment";
import type { Report } from "../report";
import { NotAPlanError, type PlanRead, type SetChange } from "./plan";
import { stackFolders } from "./source";

const SET_TYPE = "vodpreload_set";

type Sets = ReadonlyMap<string, JsonRecord>;

/**
 * What a deploy of the second folder would do if the first one were deployed as it is, and all of it accepted.
 *
 * @throws {NotAPlanError} where a folder has no configuration in JSON
 */
export function readComparison(base: string, head: string, env: Environment): readonly PlanRead[] {
  const [before, after] = [stacksIn(base, env), stacksIn(head, env)];
  // A single folder has no name that both share.
  const isOne = before.size === 1 && after.size === 1;
  const [only] = [...before.values()];
  return [...new Set([...after.keys(), ...(isOne ? [] : before.keys())])].sort().map((name) => ({
    name,
    sets: changesOf(
      (isOne ? only : before.get(name)) ?? new Map<string, JsonRecord>(),
      after.get(name) ?? new Map<string, JsonRecord>(),
    ),
    otherChanges: 0,
    quota: undefined,
    keepFree: 0,
    plannedAt: undefined,
    isFailed: false,
    complaints: [],
    remarks: [],
  }));
}

/** A report of a comparison doesn't complain of a quota that nobody asked for. */
export function asComparison(report: Report): Report {
  const verdict = (one: Report["verdict"]): Report["verdict"] => (one === "quota-unknown" ? "compared" : one);
  return {
    ...report,
    kind: "comparison",
    verdict: verdict(report.verdict),
    stacks: report.stacks.map((stack) => ({
      ...stack,
      verdict: verdict(stack.verdict),
      warnings: stack.warnings.filter(({ code }) => code !== "quota-unknown"),
    })),
  };
}

function stacksIn(folder: string, env: Environment): ReadonlyMap<string, Sets> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new NotAPlanError(`There is no folder ${folder}. Name a synthesized folder, such as cdktf.out.`);
  }
  const stacks = stackFolders(folder, env);
  if (stacks?.length === 0) throw new NotAPlanError(`There is no stack in ${folder}. Synthesize first.`);
  return new Map((stacks ?? [folder]).map((one) => [basename(resolve(one)), setsIn(one)]));
}

function setsIn(folder: string): Sets {
  const names = readdirSync(folder);
  const hcl = names.find((name) => name.endsWith(".tf"));
  if (hcl !== undefined) {
    throw new NotAPlanError(
      `${join(folder, hcl)} is HCL, which only Terraform can read. Compare synthesized folders, or report on a plan.`,
    );
  }
  const files = names.filter((name) => name.endsWith(".tf.json"));
  if (files.length === 0) {
    throw new NotAPlanError(`There is no configuration (*.tf.json) in ${folder}. Synthesize first.`);
  }
  const sets = new Map<string, JsonRecord>();
  for (const file of files) {
    const configuration = readRecord(readFileSync(join(folder, file)));
    if (configuration === undefined)
      throw new NotAPlanError(`${join(folder, file)} is no JSON. Synthesize again.`);
    for (const resources of blocks(configuration.resource)) {
      for (const named of blocks(resources[SET_TYPE])) {
        for (const [name, bodies] of Object.entries(named)) {
          for (const body of blocks(bodies)) sets.set(`${SET_TYPE}.${name}`, body);
        }
      }
    }
  }
  return sets;
}

/** A block stands by itself or in a list. */
function blocks(value: unknown): readonly JsonRecord[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isRecord);
}

function changesOf(before: Sets, after: Sets): readonly SetChange[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .sort()
    .map((address) => changeOf(address, before.get(address), after.get(address)));
}

function changeOf(address: string, had: JsonRecord | undefined, has: JsonRecord | undefined): SetChange {
  const [before, after] = [valuesOf(had), valuesOf(has)];
  const isSame = had !== undefined && has !== undefined && JSON.stringify(before) === JSON.stringify(after);
  // A list that an expression makes is known to Terraform alone.
  const isOpen = [before, after].some((values) => values !== null && !isRecord(values.paths));
  return {
    address,
    action: after === null ? "delete" : before === null ? "create" : isSame ? "none" : "update",
    before,
    after,
    unknown: isOpen ? { paths: true } : {},
    sensitive: {},
  };
}

/** What a set is written to be, without comments and meta-arguments; expressions stand for themselves. */
function valuesOf(body: JsonRecord | undefined): JsonRecord | null {
  if (body === undefined) return null;
  const meta = ["//", "provider", "depends_on", "lifecycle"];
  const kept = Object.entries(body).filter(([name]) => !meta.includes(name));
  return unescaped(Object.fromEntries(kept)) as JsonRecord;
}

/** Texts of the JSON syntax are templates, and so are the keys of objects. */
function unescaped(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/([$%])\1\{/g, "$1{");
  if (Array.isArray(value)) return value.map(unescaped);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [String(unescaped(key)), unescaped(one)]),
  );
}
