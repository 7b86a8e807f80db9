/** Every assumption that can be tested is confirmed by a service where it holds, and contradicted where its opposite does. */
import type { Emulator, EmulatorOptions } from "../../../src/emulator";
import { ASSUMPTIONS } from "../../../src/doctor/live/assumptions";
import type { Assumption } from "../../../src/doctor/live/assumption";
import { judgeAll } from "../../../src/doctor/live/live";
import type { LiveRun } from "../../../src/doctor/live/run";
import type { Verdict } from "../../../src/doctor/live/verdict";
import { call } from "../../emulator/signed-call";
import { DOMAIN, liveStage } from "./stage";

interface Opposite {
  /** The service as it is assumed to be, where the emulator's defaults are not. */
  readonly holds?: EmulatorOptions;
  readonly opposite: EmulatorOptions;
  /** What has happened before the doctor comes. */
  readonly before?: (emulator: Emulator) => Promise<void>;
}

/** 23:30 in China, and 15:30 UTC: an hour later the day there is another one. */
const LATE = Date.parse("2026-11-20T15:30:00Z");

async function preloadsBefore(emulator: Emulator): Promise<void> {
  const time = emulator.control.now();
  for (const name of ["a", "b"]) {
    await call(
      emulator.endpoint,
      "PreloadVodObjectCaches",
      { ObjectPath: `${DOMAIN}/${name}.mp4` },
      { time },
    );
  }
}

async function preloadsYesterday(emulator: Emulator): Promise<void> {
  await preloadsBefore(emulator);
  emulator.control.advance(3_600_000);
}

async function oldPreloads(emulator: Emulator): Promise<void> {
  await preloadsBefore(emulator);
  emulator.control.advance(60_000);
}

const refusing = (code: string, urlMatches?: string): EmulatorOptions => ({
  faults: [
    {
      operation: "*",
      effect: "error",
      code,
      times: "always",
      ...(urlMatches === undefined ? {} : { urlMatches }),
    },
  ],
});

const OPPOSITES: Readonly<Record<string, Opposite>> = {
  "date-header": { opposite: { noDate: true } },
  "late-stamp-refused": { opposite: { anyTimestamp: true } },
  "nonce-once": { opposite: { reusableNonces: true } },
  "form-body": { opposite: { queryOnly: true } },
  "errors-in-json": { opposite: { xmlErrors: true } },
  "domain-detail": { opposite: { members: { Scope: "" } } },
  "unknown-domain": { opposite: { autoDomains: true } },
  "page-of-50": { opposite: { maxPageSize: 20 } },
  "total-count": { opposite: { omitTotal: true } },
  "history-of-three-days": {
    opposite: {
      faults: [
        {
          operation: "DescribeVodRefreshTasks",
          effect: "error",
          code: "InvalidStartTime.Malformed",
          times: "always",
        },
      ],
    },
  },
  "listing-of-all": {
    before: preloadsBefore,
    opposite: {
      faults: [{ operation: "DescribeVodRefreshTasks", nth: 2, effect: "error", code: "MissingParameter" }],
    },
  },
  "one-id-a-call": { before: oldPreloads, opposite: { taskIdLists: true } },
  "words-of-rows": { before: oldPreloads, opposite: { words: { Complete: "Success" } } },
  "failures-have-reasons": {
    before: oldPreloads,
    holds: { originFailures: [{ urlMatches: "." }] },
    opposite: { originFailures: [{ urlMatches: "." }], members: { Description: "" } },
  },
  "quota-readable": { opposite: { members: { PreloadRemain: "Left" } } },
  "case-of-block-remain": { opposite: { members: { blockRemain: "BlockRemain" } } },
  "day-ends-in-china": {
    before: preloadsYesterday,
    holds: { clock: { now: () => LATE } },
    opposite: { clock: { now: () => LATE }, dayStartMs: 8 * 3_600_000 },
  },
  "quota-per-url": { opposite: { quotaPerCall: true } },
  "refused-whole": { opposite: { partialCalls: true } },
  "refreshes-cost-no-preload": { opposite: { sharedQuota: true } },
  "encoded-paths": { opposite: refusing("InvalidObjectPath.Malformed", "%") },
  "task-ids": { opposite: { members: { PreloadTaskId: "" } } },
  "listed-spelling": { opposite: { decodedUrls: true } },
  "listed-soon": { opposite: { visibilityDelayMs: 45_000 } },
  "creation-time": { opposite: { createdOffsetMs: 8 * 3_600_000 } },
  "missing-file-fails": { holds: { originFailures: [{ urlMatches: "vod-preload-doctor" }] }, opposite: {} },
  "batch-of-100": { opposite: refusing("InvalidObjectPath.Size.Malformed", "batch-") },
  "refresh-listed": { opposite: { words: { file: "url" } } },
  "refresh-completes": { opposite: { originFailures: [{ urlMatches: ".", objectType: "file" }] } },
};

/** One alone. */
async function judge(run: LiveRun, assumption: Assumption): Promise<Verdict> {
  const [judged] = await judgeAll(run, undefined, [assumption]);
  if (judged === undefined) throw new Error("nothing was judged");
  return judged.verdict;
}

const LIVE = ASSUMPTIONS.filter(({ live }) => live.kind === "live");

test("there is an opposite for every assumption that can be tested", () => {
  expect(Object.keys(OPPOSITES).sort()).toEqual(LIVE.map(({ id }) => id).sort());
});

describe.each(LIVE.map((assumption) => [assumption.id, assumption] as const))("%s", (id, assumption) => {
  const { holds = {}, opposite = {}, before = () => Promise.resolve() } = OPPOSITES[id] ?? {};

  test.each([
    ["confirmed", holds],
    ["contradicted", opposite],
  ] as const)("is %s", async (outcome, options) => {
    const { emulator, run } = await liveStage(options);
    try {
      await before(emulator);
      expect(await judge(run, assumption)).toEqual({ outcome, seen: expect.stringMatching(/\.$/) as string });
    } finally {
      await emulator.close();
    }
  });
});

test("no more URLs are sent than may be spent, whatever the tests need", async () => {
  for (const spend of [0, 1, 2, 3, 4, 5, 104, 105]) {
    const { emulator, run } = await liveStage({ originFailures: [{ urlMatches: "." }] }, { spend });
    const outcomes = new Map<string, string>();
    for (const assumption of LIVE) outcomes.set(assumption.id, (await judge(run, assumption)).outcome);
    const sent = emulator.control
      .calls()
      .filter(({ operation }) => /^(?:Preload|Refresh)/.test(operation))
      .flatMap(({ urls }) => urls).length;
    await emulator.close();
    expect(sent).toBeLessThanOrEqual(spend);
    if (spend === 0) expect(sent).toBe(0);
    if (spend === 105) expect(sent).toBe(105);
    expect([...outcomes.values()]).not.toContain("contradicted");
  }
});

test("a test that may not spend what it needs says how to let it", async () => {
  const { emulator, run } = await liveStage({}, { spend: 0 });
  const found = ASSUMPTIONS.find(({ id }) => id === "encoded-paths");
  if (found === undefined) throw new Error("no such assumption");
  const { outcome, seen } = await judge(run, found);
  await emulator.close();
  expect([outcome, seen]).toEqual(["unknown", "It sends 1 URL: allow more with --spend."]);
});

test("a key without permission leaves everything unknown and contradicts nothing", async () => {
  const { emulator, run } = await liveStage(refusing("Forbidden.RAM"));
  const outcomes = new Set<string>();
  for (const assumption of LIVE) {
    if (["date-header", "late-stamp-refused", "errors-in-json"].includes(assumption.id)) continue;
    outcomes.add((await judge(run, assumption)).outcome);
  }
  await emulator.close();
  expect([...outcomes]).toEqual(["unknown"]);
});
