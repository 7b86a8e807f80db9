/** Random schedules: what an author, an operator, the service and the weather may do, one step after another. */
import fc from "fast-check";
import type { Fault } from "../support";

/** A path by its number; versions by number, too. */
export type Edit =
  | { readonly kind: "add"; readonly from: number; readonly count: number }
  | { readonly kind: "remove"; readonly from: number; readonly count: number }
  | { readonly kind: "change"; readonly from: number; readonly count: number }
  | { readonly kind: "generation" }
  | { readonly kind: "area" }
  | { readonly kind: "batchSize"; readonly size: number }
  | { readonly kind: "refreshChanged"; readonly on: boolean }
  | { readonly kind: "wait"; readonly on: boolean }
  | { readonly kind: "first"; readonly prefix: string };

export interface ScheduledFault {
  readonly operation: "preload" | "refresh" | "listTasks" | "quota" | "domainDetail";
  readonly fault: Fault;
  /** The nth call from now, from 1. */
  readonly nth: number;
  readonly times: number;
}

export type Step =
  | { readonly kind: "edit"; readonly set: 0 | 1; readonly edit: Edit }
  | {
      readonly kind: "deploy";
      readonly faults: readonly ScheduledFault[];
      /** Milliseconds after its start; undefined: never. */
      readonly interruptAfter: number | undefined;
      /** The process is gone, and with it what it had not saved. */
      readonly killAfter: number | undefined;
      /** Whether a read comes first, as without -refresh=false. */
      readonly read: boolean;
    }
  /** A plan that nobody applies. */
  | { readonly kind: "plan" }
  | { readonly kind: "forget"; readonly set: 0 | 1 }
  | { readonly kind: "pass"; readonly milliseconds: number }
  | { readonly kind: "spend"; readonly urls: number }
  | { readonly kind: "origin"; readonly pattern: string; readonly times: number };

const HOUR = 3_600_000;

const range = { from: fc.integer({ min: 0, max: 24 }), count: fc.integer({ min: 1, max: 12 }) };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("add" as const), ...range }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), ...range }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("change" as const), ...range }) },
  { weight: 1, arbitrary: fc.constant({ kind: "generation" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "area" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("batchSize" as const), size: fc.integer({ min: 1, max: 12 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refreshChanged" as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("wait" as const), on: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("first" as const), prefix: fc.constantFrom("/1", "/2") }),
  },
);

const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        "Throttling.User",
        "ServiceUnavailable",
        "InternalError",
        "PreloadQueueFull",
        "QuotaExceeded.Refresh",
        "Forbidden.RAM",
        "SignatureNonceUsed",
        "InvalidDomain.Offline",
        "InvalidObjectPath.Malformed",
        "InvalidObjectPath.Size.Malformed",
        "InvalidTimeStamp.Expired",
      )
      .map((code) => ({ code })),
  },
  { weight: 4, arbitrary: fc.constantFrom<Fault>({ lost: "before" }, { lost: "after" }) },
  { weight: 1, arbitrary: fc.constant<Fault>({ refused: "connection" }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 90_000 }).map((slowMs) => ({ slowMs })) },
);

const scheduledFault: fc.Arbitrary<ScheduledFault> = fc.record({
  operation: fc.oneof(
    { weight: 6, arbitrary: fc.constant("preload" as const) },
    { weight: 3, arbitrary: fc.constant("refresh" as const) },
    { weight: 2, arbitrary: fc.constant("listTasks" as const) },
    { weight: 1, arbitrary: fc.constantFrom("quota" as const, "domainDetail" as const) },
  ),
  fault,
  nth: fc.integer({ min: 1, max: 4 }),
  times: fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constantFrom(2, 5, 100) },
  ),
});

const moment = fc.option(fc.oneof(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 0, max: 30_000 })), {
  nil: undefined,
  freq: 3,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("edit" as const), set: fc.constantFrom<0 | 1>(0, 1), edit }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant("deploy" as const),
      faults: fc.array(scheduledFault, { maxLength: 3 }),
      interruptAfter: moment,
      killAfter: moment,
      read: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "plan" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("forget" as const), set: fc.constantFrom<0 | 1>(0, 1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("pass" as const),
      milliseconds: fc.constantFrom(1_000, 60_000, HOUR, 6 * HOUR, 24 * HOUR, 80 * HOUR),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("spend" as const), urls: fc.integer({ min: 1, max: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("origin" as const),
      pattern: fc.constantFrom(".", "/1", "/2[0-4]", "/0$"),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

export interface Schedule {
  readonly dailyQuota: number;
  readonly visibilityDelayMs: number;
  /** Each way. */
  readonly latencyMs: number;
  readonly taskIdsPerCall: number;
  readonly steps: readonly Step[];
}

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  dailyQuota: fc.integer({ min: 8, max: 80 }),
  visibilityDelayMs: fc.constantFrom(0, 1_000, 2_500),
  latencyMs: fc.constantFrom(0, 50, 400),
  taskIdsPerCall: fc.constantFrom(1, 2, 5),
  steps: fc.array(step, { minLength: 3, maxLength: 24 }),
});
