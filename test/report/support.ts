/** Plans as `terraform show -json` prints them, made of what a test is about. */
import { judgePlans } from "../../src/report/judge/stack";
import { readPlan } from "../../src/report/read/plan";
import type { QuotaReading, Report } from "../../src/report/report";

export type Json = Readonly<Record<string, unknown>>;

/** Of a set's values; the rest is what the provider fills in. */
export function setValues(values: Json): Json {
  return {
    domain: "vod.example.com",
    batch_size: 100,
    max_attempts: 3,
    refresh_changed: true,
    skip_recent: true,
    scheme: "http",
    adopt: false,
    wait: false,
    timeouts: [],
    ...values,
  };
}

/** Of a state after an apply: nothing pending, nothing given up. */
export function applied(values: Json): Json {
  return setValues({ id: "1", pending: {}, failed: {}, result: "5 accepted", ...values });
}

export interface Change {
  readonly name?: string;
  readonly actions?: readonly string[];
  readonly before?: Json | null;
  readonly after?: Json | null;
  readonly unknown?: Json;
  readonly sensitive?: Json;
  readonly type?: string;
}

export function plan(changes: readonly Change[], more: Json = {}): Json {
  return {
    format_version: "1.2",
    resource_changes: changes.map(
      ({ name = "launch", actions, before = null, after = null, type, ...marks }) => ({
        address: `${type ?? "vodpreload_set"}.${name}`,
        mode: "managed",
        type: type ?? "vodpreload_set",
        name,
        change: {
          actions: actions ?? [before === null ? "create" : "update"],
          before,
          after,
          after_unknown: marks.unknown ?? {},
          before_sensitive: { pending: true, failed: true },
          after_sensitive: { pending: true, failed: true, ...marks.sensitive },
        },
      }),
    ),
    planned_values: {},
    configuration: {},
    ...more,
  };
}

/** A plan's part that says what the account has left. */
export function quotaLeft(left: number, total = 500, refreshes: number | null = 2_000): Json {
  const values = { preload_total: total, preload_remaining: left, refresh_remaining: refreshes };
  return {
    prior_state: {
      values: { root_module: { child_modules: [{ resources: [{ type: "vodpreload_quota", values }] }] } },
    },
  };
}

export function reportOn(...plans: readonly Json[]): Report {
  return reportWith(undefined, ...plans);
}

export function reportWith(asked: QuotaReading | undefined, ...plans: readonly Json[]): Report {
  const read = plans.map((one, index) => readPlan(one, `stack-${index + 1}`));
  return judgePlans({ version: "0.0.0", plans: read, notRead: [], asked });
}

/** `count` paths of one version below a folder. */
export function paths(count: number, version = "1", folder = "/title/"): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}${String(index + 1).padStart(5, "0")}.mp4`,
      version,
    ]),
  );
}

/** As the provider would print them of a create. */
export function create(wanted: Json, more: Partial<Change> = {}): Change {
  const number = Object.keys(wanted).length;
  const planned =
    number === 0
      ? "nothing to send: the set is empty"
      : `up to ${number.toLocaleString("en-US")} of ${number.toLocaleString("en-US")} to send in ${Math.ceil(number / 100)} calls: ${number.toLocaleString("en-US")} new`;
  return {
    after: setValues({ paths: wanted, planned, planned_urls: number }),
    unknown: { pending: true, failed: true, id: true },
    ...more,
  };
}
