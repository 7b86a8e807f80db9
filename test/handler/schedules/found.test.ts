/** Schedules that once broke a promise, as small as they could be made. */
import type { Schedule, ScheduledFault, Step } from "./schedule";
import { World } from "./world";

const add = (count: number, set: 0 | 1 = 0): Step => ({
  kind: "edit",
  set,
  edit: { kind: "add", from: 0, count },
});

const deploy = (more: Partial<Extract<Step, { kind: "deploy" }>> = {}): Step => ({
  kind: "deploy",
  faults: [],
  interruptAfter: undefined,
  killAfter: undefined,
  read: true,
  ...more,
});

const preload = (fault: ScheduledFault["fault"], more: Partial<ScheduledFault> = {}): ScheduledFault => ({
  operation: "preload",
  fault,
  nth: 1,
  times: 1,
  ...more,
});

const NEW_GENERATION: Step = { kind: "edit", set: 0, edit: { kind: "generation" } };
const NEW_AREA: Step = { kind: "edit", set: 0, edit: { kind: "area" } };
const HOUR_MS = 3_600_000;
const DAY: Step = { kind: "pass", milliseconds: 24 * HOUR_MS };
const ALL_FAIL_ONCE: Step = { kind: "origin", pattern: ".", times: 1 };

const both = (count: number): Step => ({
  kind: "editBoth",
  edit: { kind: "add", from: 0, count, common: true },
});
const bothChange: Step = { kind: "editBoth", edit: { kind: "change", from: 0, count: 1, common: true } };

const CONDITIONS = {
  dailyQuota: 18,
  visibilityDelayMs: 0,
  latencyMs: 0,
  taskIdsPerCall: 1,
  scope: "domestic" as const,
  mostRows: 50,
  tellsTotal: true,
};

test.each<[string, readonly Step[], Partial<Omit<Schedule, "steps">>?]>([
  [
    "a lost call is not found in what the set had accepted before",
    [add(1), deploy(), NEW_GENERATION, deploy({ faults: [preload({ lost: "before" })] })],
  ],
  [
    "nor in what the task list gave a set whose state was lost",
    [
      add(1),
      deploy(),
      { kind: "forget", set: 0 },
      deploy(),
      NEW_GENERATION,
      deploy({ faults: [preload({ lost: "before" })] }),
    ],
  ],
  [
    "a path whose outcome is unknown after a change of settings is looked for since it was sent, not before",
    [
      add(1),
      deploy(),
      NEW_AREA,
      deploy({ faults: [preload({ slowMs: 5_001 }, { times: 2 })], interruptAfter: 0 }),
    ],
  ],
  [
    "paths that go ahead to try the origin keep their unknown outcome when interrupted",
    [
      add(6),
      ALL_FAIL_ONCE,
      deploy(),
      DAY,
      deploy({ faults: [preload({ lost: "after" })], interruptAfter: 0 }),
    ],
  ],
  [
    "a lost call whose tasks have failed by the time they are looked at was accepted",
    [
      ALL_FAIL_ONCE,
      add(1),
      deploy({
        faults: [
          preload({ lost: "after" }),
          { operation: "listTasks", fault: { slowMs: 14_000 }, nth: 3, times: 1 },
        ],
      }),
    ],
    { visibilityDelayMs: 2_500 },
  ],
  [
    "a lost call has the task of its own alone, not that of a deploy that was killed before and failed at the origin",
    [
      add(1),
      ALL_FAIL_ONCE,
      deploy({ faults: [preload({ code: "Throttling.User" })], killAfter: 2_651, read: false }),
      deploy({
        faults: [
          { operation: "listTasks", fault: { lost: "before" }, nth: 1, times: 2 },
          preload({ lost: "after" }),
        ],
        read: false,
      }),
      deploy({ read: false }),
    ],
    { latencyMs: 400 },
  ],
  [
    "calls that crawl end with the deadline",
    [
      add(9),
      add(9, 1),
      deploy({ faults: [preload({ lost: "before" }), preload({ slowMs: 50_001 }, { times: 100 })] }),
    ],
  ],
  [
    "what was found of a call of a killed deploy is in the journal, for when the private state is lost",
    [
      ALL_FAIL_ONCE,
      add(5),
      deploy({ killAtCall: { nth: 4, after: true }, read: false }),
      deploy({ read: false }),
      deploy({ killAfter: 0 }),
      deploy({ read: false }),
    ],
    { dailyQuota: 8, latencyMs: 400 },
  ],
  [
    "the list is trusted from some seconds after the start on, however long the look before took",
    [
      add(5),
      deploy({ killAtCall: { nth: 5, after: true }, read: false }),
      { kind: "loseJournal" },
      { kind: "edit", set: 0, edit: { kind: "change", from: 0, count: 1 } },
      deploy({ read: false }),
    ],
    { dailyQuota: 8, visibilityDelayMs: 1_000, latencyMs: 400 },
  ],
  [
    "a lost call that was not accepted leaves a path as unknown as it was",
    [
      add(1, 1),
      deploy({ read: false }),
      add(1),
      deploy({ killAtCall: { nth: 1, after: false }, replace: 1, read: false }),
      { kind: "loseJournal" },
      deploy({
        faults: [{ operation: "listTasks", fault: { lost: "before" }, nth: 3, times: 1 }],
        killAtCall: { nth: 6, after: false },
        replace: 0,
        read: false,
      }),
      deploy({ faults: [preload({ code: "QuotaExceeded.Refresh" })], read: false }),
    ],
    { dailyQuota: 8 },
  ],
  [
    "what another set is about to send costs no quota",
    [deploy(), both(8), { kind: "edit", set: 1, edit: { kind: "generation" } }],
    { dailyQuota: 8 },
  ],
  [
    "nor what another set has sent when the quota of this one has run out",
    [
      deploy(),
      both(8),
      { kind: "edit", set: 0, edit: { kind: "area" } },
      { kind: "edit", set: 1, edit: { kind: "area" } },
      { kind: "edit", set: 0, edit: { kind: "remove", from: 0, count: 4, common: true } },
      deploy(),
    ],
    { dailyQuota: 8 },
  ],
  [
    "nor what another set sends after a refresh that one of both had started before a kill",
    [
      { kind: "edit", set: 0, edit: { kind: "add", from: 0, count: 1, common: true } },
      deploy({ read: false }),
      bothChange,
      deploy({ killAtCall: { nth: 3, after: false }, read: false }),
      { kind: "pass", milliseconds: 1_000 },
      both(8),
    ],
    { dailyQuota: 8 },
  ],
  [
    "who waits for what another set is about to send stops when interrupted",
    [
      both(4),
      { kind: "edit", set: 0, edit: { kind: "add", from: 1, count: 12 } },
      deploy({ faults: [preload({ slowMs: 12_982 })], interruptAfter: 4_484, read: false }),
    ],
    { dailyQuota: 14 },
  ],
  [
    "a row of the list that another set follows stands in for sending all the same",
    [
      { kind: "edit", set: 0, edit: { kind: "add", from: 0, count: 1, common: true } },
      deploy({ diskFullAfter: 0, read: false }),
      deploy({ read: false }),
      both(1),
    ],
    { dailyQuota: 8 },
  ],
  [
    "two sets that ask about the same lost call both learn that it was accepted",
    [both(6), deploy({ killAtCall: { nth: 7, after: true }, read: false })],
    { dailyQuota: 8, latencyMs: 50 },
  ],
  [
    "two sets that look for the same row, one for a lost call and one for any copy, both find it",
    [
      both(5),
      deploy({
        faults: [preload({ code: "ServiceUnavailable", after: true }, { nth: 2 })],
        interruptAfter: 201,
        diskFullAfter: 0,
        read: false,
      }),
      deploy({ read: false }),
    ],
    { dailyQuota: 8 },
  ],
  [
    "a call that another set is making now has not left a row of yesterday",
    [
      { kind: "edit", set: 0, edit: { kind: "headers" } },
      both(1),
      { kind: "pass", milliseconds: 1_000 },
      deploy({ killAfter: 351, read: false }),
    ],
    { dailyQuota: 8, latencyMs: 50 },
  ],
  [
    "a row that may be of either of two lost calls is of neither, also when one of them is sent again",
    [
      both(5),
      deploy({ killAtCall: { nth: 7, after: false }, read: false }),
      deploy({ interruptAfter: 0, read: false }),
      { kind: "edit", set: 0, edit: { kind: "headers" } },
      { kind: "pass", milliseconds: 1_000 },
      deploy({ killAtCall: { nth: 5, after: true } }),
    ],
    { dailyQuota: 8, latencyMs: 50 },
  ],
  [
    "tasks that a set took over from one of another generation are found again as well",
    [
      ALL_FAIL_ONCE,
      add(1, 1),
      deploy({ read: false }),
      deploy({ killAfter: 0, replace: 1 }),
      { kind: "edit", set: 1, edit: { kind: "add", from: 0, count: 1, common: true } },
      { kind: "edit", set: 1, edit: { kind: "generation" } },
      { kind: "spend", urls: 7 },
      deploy({ read: false }),
      deploy({ killAtCall: { nth: 1, after: false }, read: false }),
    ],
    { dailyQuota: 8, latencyMs: 400 },
  ],
  [
    "a refresh that a killed deploy made after one was lost is gone on with",
    [
      add(1, 1),
      deploy({ read: false }),
      { kind: "edit", set: 1, edit: { kind: "change", from: 0, count: 1 } },
      deploy({
        faults: [{ operation: "refresh", fault: { slowMs: 5_001 }, nth: 1, times: 1 }],
        interruptAfter: 0,
        read: false,
      }),
      deploy({ killAtCall: { nth: 5, after: false }, read: false }),
    ],
    { dailyQuota: 8 },
  ],
  [
    "an older refresh that has ended does not end the one that another set has just begun",
    [
      both(1),
      deploy({ read: false }),
      { kind: "edit", set: 0, edit: { kind: "change", from: 0, count: 1, common: true } },
      { kind: "edit", set: 0, edit: { kind: "batchSize", size: 1 } },
      deploy({ killAfter: 0, replace: 1, read: false }),
      { kind: "pass", milliseconds: 1_000 },
    ],
    { dailyQuota: 8 },
  ],
  [
    "a copy that another set had made without a refresh of what came before counts as stale",
    [
      { kind: "edit", set: 0, edit: { kind: "add", from: 0, count: 1, common: true } },
      deploy({ read: false }),
      { kind: "edit", set: 0, edit: { kind: "refreshChanged", on: false } },
      bothChange,
      deploy({ read: false }),
      { kind: "pass", milliseconds: 1_000 },
      both(1),
    ],
    { dailyQuota: 8 },
  ],
  [
    "what another set has sent without a refresh, because it knew of nothing before, does not pay for one that is owed",
    [
      both(8),
      deploy({ read: false }),
      bothChange,
      { kind: "pass", milliseconds: 80 * HOUR_MS },
      deploy({ killAtCall: { nth: 1, after: false }, replace: 0, read: false }),
      add(1, 1),
    ],
    { dailyQuota: 8 },
  ],
  [
    "a failure at the origin is none of a copy that another set of other settings has purged since",
    [
      { kind: "origin", pattern: "/3", times: 1 },
      both(1),
      { kind: "edit", set: 1, edit: { kind: "change", from: 0, count: 1, common: true } },
      { kind: "edit", set: 1, edit: { kind: "headers" } },
      deploy({ interruptAfter: 301, read: false }),
      deploy({ read: false, killAtCall: { nth: 7, after: true } }),
    ],
    { latencyMs: 50 },
  ],
  [
    "a row that may be of a call that was killed or of one with other settings that is lost now is of neither",
    [
      add(1),
      deploy({ faults: [preload({ slowMs: 8_736 })], killAfter: 0, read: false }),
      NEW_AREA,
      deploy({ faults: [preload({ code: "ServiceUnavailable", after: true })], read: false }),
    ],
  ],
  [
    "what another set purged before it dropped the path is found by the next plan, not by a deploy without one",
    [
      both(1),
      deploy({ read: false }),
      { kind: "edit", set: 1, edit: { kind: "change", from: 0, count: 1, common: true } },
      deploy({ killAtCall: { nth: 7, after: true }, read: false }),
      { kind: "edit", set: 1, edit: { kind: "remove", from: 0, count: 1, common: true } },
      deploy({ read: false }),
    ],
  ],
  [
    "and is refreshed where the other one has sent it in another version since",
    [
      both(1),
      deploy({ read: false }),
      { kind: "edit", set: 1, edit: { kind: "change", from: 0, count: 1, common: true } },
      deploy({ killAtCall: { nth: 8, after: true }, read: false }),
      { kind: "edit", set: 1, edit: { kind: "remove", from: 0, count: 1, common: true } },
      deploy({ read: false }),
    ],
  ],
  [
    "a lost call may be found in a row of another one that a full disk kept out of the journal",
    [
      both(1),
      { kind: "edit", set: 0, edit: { kind: "headers" } },
      deploy({ killAtCall: { nth: 6, after: false }, read: false }),
      deploy({ killAfter: 0, diskFullAfter: 0, read: false }),
    ],
  ],
])("%s", async (_, steps, conditions = {}) => {
  const world = new World({ ...CONDITIONS, ...conditions });
  for (const step of steps) await world.carryOut(step);
  await world.comeToRest();
  expect(world.isAtRest).toBe(true);
});
