/** The JSON of `terraform show -json`, looked at before it is trusted: the sets in it, the quota, and what else changes. */
import { isRecord, type JsonRecord } from "../../text/json";
import type { Action, QuotaReading } from "../report";

/** One set of a plan. Values stand as Terraform prints them: what is not known yet is absent. */
export interface SetChange {
  readonly address: string;
  readonly action: Action;
  /** Null where there is none, before a create or after a delete. */
  readonly before: JsonRecord | null;
  readonly after: JsonRecord | null;
  /** Marks of what is only known after apply, shaped as the values are. */
  readonly unknown: JsonRecord;
  /** Marks of what must not be shown; `true` stands for all that is below. */
  readonly sensitive: JsonRecord | true;
}

export interface PlanRead {
  readonly name: string;
  readonly sets: readonly SetChange[];
  readonly otherChanges: number;
  readonly quota: QuotaReading | undefined;
  /** The most that a provider configuration leaves to others; undefined where only Terraform knows. */
  readonly keepFree: number | undefined;
  readonly plannedAt: string | undefined;
  /** Whether planning ended with an error, so that the plan is a part of one. */
  readonly isFailed: boolean;
  /** What checks of the configuration complain of. */
  readonly complaints: readonly string[];
  /** What was noticed while reading. */
  readonly remarks: readonly string[];
}

/** Thrown for what is no plan; the message names the thing and the remedy. */
export class NotAPlanError extends Error {
  override readonly name = "NotAPlanError";
}

const SET_TYPE = "vodpreload_set";
const QUOTA_TYPE = "vodpreload_quota";
const PROVIDER_END = "/alicloud/vodpreload";

/**
 * @param plan parsed JSON
 * @param name of the stack
 * @throws {NotAPlanError}
 */
export function readPlan(plan: unknown, name: string): PlanRead {
  if (!isRecord(plan) || typeof plan.format_version !== "string") {
    throw new NotAPlanError(`${name} is no plan. Give what \`terraform show -json PLANFILE\` prints.`);
  }
  if (!Array.isArray(plan.resource_changes) && !isRecord(plan.planned_values)) {
    throw new NotAPlanError(
      `${name} is a state, not a plan. Save a plan with \`terraform plan -out=tfplan\`, and give what \`terraform show -json tfplan\` prints.`,
    );
  }
  const major = plan.format_version.split(".")[0];
  if (major !== "1") {
    throw new NotAPlanError(
      `${name} is a plan of format ${plan.format_version}, and this version reads format 1. Install a newer cdktf-alicloud-vod-preload.`,
    );
  }
  const changes = records(plan.resource_changes).filter(({ mode }) => mode === "managed");
  return {
    name,
    sets: changes.filter(({ type }) => type === SET_TYPE).map(setChange),
    otherChanges: changes.filter((one) => one.type !== SET_TYPE && actionOf(one) !== "none").length,
    quota: quotaIn(plan),
    keepFree: keepFreeIn(plan.configuration),
    plannedAt: typeof plan.timestamp === "string" ? plan.timestamp : undefined,
    isFailed: plan.errored === true,
    complaints: complaintsIn(plan.checks),
    remarks: [],
  };
}

function setChange(one: JsonRecord): SetChange {
  const { change } = one;
  const {
    before,
    after,
    after_unknown: unknown,
    before_sensitive,
    after_sensitive,
  } = isRecord(change) ? change : {};
  const isGone = !isRecord(after);
  const sensitive = isGone ? before_sensitive : after_sensitive;
  return {
    address: typeof one.address === "string" ? one.address : SET_TYPE,
    action: actionOf(one),
    before: isRecord(before) ? before : null,
    after: isGone ? null : after,
    unknown: isRecord(unknown) ? unknown : {},
    sensitive: sensitive === true || before_sensitive === true ? true : both(sensitive, before_sensitive),
  };
}

/** A mark on either side hides. */
function both(one: unknown, other: unknown): JsonRecord {
  const [here, there] = [isRecord(one) ? one : {}, isRecord(other) ? other : {}];
  const marks: Record<string, unknown> = { ...there };
  for (const [name, mark] of Object.entries(here)) {
    const beside = there[name];
    marks[name] =
      mark === true || beside === true
        ? true
        : { ...(isRecord(beside) ? beside : {}), ...(isRecord(mark) ? mark : {}) };
  }
  return marks;
}

function actionOf({ change }: JsonRecord): Action {
  const actions = isRecord(change) && Array.isArray(change.actions) ? (change.actions as unknown[]) : [];
  if (actions.includes("create"))
    return actions.includes("delete") || actions.includes("forget") ? "replace" : "create";
  for (const action of ["update", "delete", "forget"] as const) if (actions.includes(action)) return action;
  return "none";
}

/** Data sources that the plan has read; the lowest where they differ. */
function quotaIn(plan: JsonRecord): QuotaReading | undefined {
  const values = ["prior_state", "planned_values"].flatMap((part) => {
    const state = plan[part];
    if (!isRecord(state)) return [];
    return resources(isRecord(state.values) ? state.values.root_module : state.root_module);
  });
  const readings = values.flatMap(({ type, values: read }) => {
    if (type !== QUOTA_TYPE || !isRecord(read)) return [];
    const { preload_total: total, preload_remaining: left, refresh_remaining: refreshesLeft } = read;
    if (!isCount(total) || !isCount(left)) return [];
    return [{ total, left, refreshesLeft: isCount(refreshesLeft) ? refreshesLeft : null }];
  });
  return lowest(readings);
}

/** The quota only sinks while a day lasts, so the lowest reading is the newest. */
export function lowest(readings: readonly QuotaReading[]): QuotaReading | undefined {
  return [...readings].sort((a, b) => a.left - b.left)[0];
}

function resources(module: unknown): readonly JsonRecord[] {
  if (!isRecord(module)) return [];
  return [...records(module.resources), ...records(module.child_modules).flatMap(resources)];
}

function keepFreeIn(configuration: unknown): number | undefined {
  const providers = isRecord(configuration) ? configuration.provider_config : undefined;
  if (!isRecord(providers)) return 0;
  let most = 0;
  for (const one of Object.values(providers)) {
    if (!isRecord(one) || !String(one.full_name).endsWith(PROVIDER_END) || !isRecord(one.expressions))
      continue;
    const { keep_free: keepFree } = one.expressions;
    if (keepFree === undefined) continue;
    const value = isRecord(keepFree) ? keepFree.constant_value : undefined;
    if (!isCount(value)) return undefined;
    most = Math.max(most, value);
  }
  return most;
}

function complaintsIn(checks: unknown): readonly string[] {
  return records(checks).flatMap(({ instances }) =>
    records(instances).flatMap(({ problems }) =>
      records(problems).flatMap(({ message }) => (typeof message === "string" ? [message] : [])),
    ),
  );
}

function records(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
