/** Random schedules: what an author, an operator, the service and the weather may do, one step after another. */
import fc from "fast-check";
import type { Fault } from "../support";

/** A path by its number, of the set's own or of those that both sets may have; its version is the origin's content. */
export type Edit =
  | { readonly kind: "add"; readonly from: number; readonly count: number; readonly common?: boolean }
  | { readonly kind: "remove"; readonly from: number; readonly count: number; readonly common?: boolean }
  | { readonly kind: "change"; readonly from: number; readonly count: number; readonly common?: boolean }
  | { readonly kind: "generation" }
  | { readonly kind: "area" }
  | { readonly kind: "headers" }
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
  /** The same in both sets: only the paths that both may have have much to do with each other. */
  | { readonly kind: "editBoth"; readonly edit: Edit }
  | {
      readonly kind: "deploy";
      readonly faults: readonly ScheduledFault[];
      /** Milliseconds after its start; undefined: never. */
      readonly interruptAfter: number | undefined;
      /** The process is gone, and with it what it had not saved. */
      readonly killAfter: number | undefined;
      /** The process is gone just before or just after so many calls. */
      readonly killAtCall?: { readonly nth: number; readonly after: boolean };
      /** Whether a read comes first, as without -refresh=false. */
      readonly read: boolean;
      /** The set is destroyed and created anew, as with -replace. */
      readonly replace?: 0 | 1;
      /** The machine's clock is set while the deploy runs. */
      readonly clockStep?: { readonly afterMs: number; readonly aheadMs: number };
      /** The disk is full after so many lines of the journal. */
      readonly diskFullAfter?: number;
    }
  /** A plan that nobody applies. */
  | { readonly kind: "plan" }
  | { readonly kind: "forget"; readonly set: 0 | 1 }
  /** The private state is gone, as after an apply call that died. */
  | { readonly kind: "forgetPrivate"; readonly set: 0 | 1 }
  | { readonly kind: "loseJournal" }
  /** The machine's clock is set: so far ahead of the service's. */
  | { readonly kind: "clock"; readonly aheadMs: number }
  | { readonly kind: "pass"; readonly milliseconds: number }
  | { readonly kind: "spend"; readonly urls: number }
  | { readonly kind: "origin"; readonly pattern: string; readonly times: number }
  /** Refreshes that match fail so often. */
  | { readonly kind: "refreshFails"; readonly pattern: string; readonly times: number };

export type Deploy = Extract<Step, { kind: "deploy" }>;

const HOUR = 3_600_000;

const range = {
  from: fc.integer({ min: 0, max: 24 }),
  count: fc.integer({ min: 1, max: 12 }),
  common: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
};

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("add" as const), ...range }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), ...range }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("change" as const), ...range }) },
  { weight: 1, arbitrary: fc.constant({ kind: "generation" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "area" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "headers" as const }) },
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

const AHEAD_MS = [0, 8_000, 30_000, -90_000, -400_000, 600_000] as const;
const PATTERNS = [".", "/1", "/3", "/2[0-4]", "/0$"] as const;

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
  {
    weight: 2,
    arbitrary: fc.constantFrom("ServiceUnavailable", "InternalError").map((code) => ({ code, after: true })),
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
    arbitrary: fc
      .record({
        kind: fc.constant("deploy" as const),
        faults: fc.array(scheduledFault, { maxLength: 3 }),
        interruptAfter: moment,
        killAfter: moment,
        killAtCall: fc.option(fc.record({ nth: fc.integer({ min: 1, max: 8 }), after: fc.boolean() }), {
          nil: undefined,
          freq: 4,
        }),
        read: fc.boolean(),
        replace: fc.option(fc.constantFrom<0 | 1>(0, 1), { nil: undefined, freq: 8 }),
        clockStep: fc.option(
          fc.record({ afterMs: fc.integer({ min: 0, max: 15_000 }), aheadMs: fc.constantFrom(...AHEAD_MS) }),
          { nil: undefined, freq: 8 },
        ),
        diskFullAfter: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 10 }),
      })
      .map(({ killAtCall, replace, clockStep, diskFullAfter, ...rest }) => ({
        ...rest,
        ...(clockStep === undefined ? {} : { clockStep }),
        ...(diskFullAfter === undefined ? {} : { diskFullAfter }),
        ...(killAtCall === undefined ? {} : { killAtCall }),
        ...(replace === undefined ? {} : { replace }),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("editBoth" as const),
      edit: fc.record({
        kind: fc.constantFrom("add" as const, "change" as const, "remove" as const),
        ...range,
        common: fc.constant(true),
      }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "plan" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("forget" as const, "forgetPrivate" as const),
      set: fc.constantFrom<0 | 1>(0, 1),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "loseJournal" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("clock" as const),
      aheadMs: fc.constantFrom(...AHEAD_MS),
    }),
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
      kind: fc.constantFrom("origin" as const, "origin" as const, "refreshFails" as const),
      pattern: fc.constantFrom(...PATTERNS),
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
  /** Default: shared by the refreshes of one second. */
  readonly refreshTaskIdsPerCall?: number;
  /** The rows of one call show up one after the other. */
  readonly rowSpreadMs?: number;
  /** The rows of some URLs show up so much later. */
  readonly lateRowsMs?: number;
  /** The refreshes of some URLs take so much longer. */
  readonly slowRefreshesMs?: number;
  /** Where the domain's nodes are. */
  readonly scope: "domestic" | "global";
  /** The most rows that the service gives a page. */
  readonly mostRows: number;
  readonly tellsTotal: boolean;
  readonly steps: readonly Step[];
}

export const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    dailyQuota: fc.integer({ min: 8, max: 80 }),
    visibilityDelayMs: fc.constantFrom(0, 1_000, 2_500),
    latencyMs: fc.constantFrom(0, 50, 400),
    taskIdsPerCall: fc.constantFrom(1, 2, 5),
    refreshTaskIdsPerCall: fc.constantFrom(undefined, undefined, 1, 3),
    rowSpreadMs: fc.constantFrom(0, 0, 0, 400, 9_000),
    lateRowsMs: fc.constantFrom(0, 0, 0, 0, 12_000),
    slowRefreshesMs: fc.constantFrom(0, 0, 0, 100_000, 500_000),
    scope: fc.constantFrom("domestic" as const, "global" as const),
    mostRows: fc.constantFrom(50, 50, 7),
    tellsTotal: fc.constantFrom(true, true, false),
    steps: fc.array(step, { minLength: 3, maxLength: 24 }),
  })
  .map(({ refreshTaskIdsPerCall, ...rest }) =>
    refreshTaskIdsPerCall === undefined ? rest : { ...rest, refreshTaskIdsPerCall },
  );

/** What holds from a schedule's first step to its last. */
export type Conditions = Omit<Schedule, "steps">;
