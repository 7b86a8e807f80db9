/** Sets under way, followed on the emulated service with a clock that only waiting moves. */
import { EMPTY_LEDGER, type TaskUnderWay } from "../../src/handler/types";
import { type Audience, follow, type FollowOptions } from "../../src/status/follow";
import { reportOf, type SetReport } from "../../src/status/model";
import { takeSnapshot } from "../../src/status/snapshot";
import type { KnownSet } from "../../src/status/state";
import { FakeClock, paths, set, TestService, url } from "../handler/support";

const MINUTE = 60_000;

function world(options: ConstructorParameters<typeof TestService>[1] = {}) {
  const clock = new FakeClock();
  const service = new TestService(clock, { taskDurationMs: 10 * MINUTE, ...options });
  return { clock, service };
}

/** Sends them, and gives the set as a state would have it. */
async function sent(service: TestService, count: number, more: Partial<KnownSet> = {}): Promise<KnownSet> {
  const wanted = set({ paths: paths(count), maxAttempts: 2 });
  const urls = [...wanted.paths].map(([path, version]) => ({ path, url: url(path), version, attempt: 1 }));
  const submittedAt = service.time.now();
  const { taskIds } = await service.call("preload", { urls: urls.map((one) => one.url) });
  const underWay: readonly TaskUnderWay[] = [{ taskIds, submittedAt, urls }];
  return {
    address: "vodpreload_set.launch",
    source: "state",
    wanted,
    ledger: { ...EMPTY_LEDGER, underWay },
    result: undefined,
    savedAt: submittedAt,
    unidentified: new Set(),
    ...more,
  };
}

/** As `terraform show -json` has it. */
const shown = (known: KnownSet): KnownSet => ({
  ...known,
  ledger: { ...known.ledger, underWay: [] },
  unidentified: new Set(known.wanted.paths.keys()),
});

async function followed(
  sets: readonly KnownSet[],
  { clock, service }: ReturnType<typeof world>,
  options: Partial<FollowOptions> = {},
) {
  const updates: SetReport[][] = [];
  const troubles: string[] = [];
  const audience: Audience = {
    update: (reports) => void updates.push([...reports]),
    trouble: (why) => void troubles.push(why),
  };
  const end = await follow(sets, {
    service: { client: service, time: service.time },
    clock,
    intervalMs: MINUTE,
    timeoutMs: 60 * MINUTE,
    signal: new AbortController().signal,
    audience,
    ...options,
  });
  return { ...end, updates, troubles };
}

const listings = ({ calls }: TestService): number =>
  calls.filter(({ operation }) => operation === "listTasks").length;

test("a set arrives: one listing a round for all sets, and each update says how far it is", async () => {
  const stage = world();
  const sets = [
    await sent(stage.service, 20),
    { ...(await sent(stage.service, 20)), address: "vodpreload_set.other" },
  ];
  const { end, updates, sets: last } = await followed(sets, stage);
  expect(end).toBe("arrived");
  expect(last).toMatchObject([{ arrived: 20, underWay: 0 }, { arrived: 20 }]);
  expect(updates).toHaveLength(11);
  expect(listings(stage.service)).toBe(11);
  expect(updates[5]?.[0]).toMatchObject({ arrived: 0, underWay: 20 });
  expect(updates[5]?.[0]?.open[0]).toMatchObject({ state: "under_way", progress: 50 });
});

test("what fails is pending while there are attempts, and given up after them", async () => {
  const stage = world({ originFailures: [{ urlMatches: "00002" }] });
  const known = await sent(stage.service, 3);
  const { end, sets } = await followed([known], stage);
  expect(end).toBe("pending");
  expect(sets[0]).toMatchObject({
    arrived: 2,
    open: [{ path: "/00002.mp4", state: "pending", reason: "origin: Origin Timeout", attempts: 1 }],
  });
  const last = known.ledger.underWay.map((task) => ({
    ...task,
    urls: task.urls.map((one) => ({ ...one, attempt: 2 })),
  }));
  const again = await followed([{ ...known, ledger: { ...EMPTY_LEDGER, underWay: last } }], stage);
  expect(again.end).toBe("given-up");
  expect(again.sets[0]).toMatchObject({ arrived: 2, givenUp: 1, pending: 0 });
});

test("without the tasks the newest preload of each URL tells, and earlier ones how often it was tried", async () => {
  const stage = world({ originFailures: [{ urlMatches: "00002" }] });
  await sent(stage.service, 3);
  stage.clock.advance(20 * MINUTE);
  const known = shown(await sent(stage.service, 3));
  const first = reportOf(known);
  expect(first).toMatchObject({ underWay: 3 });
  const { end, sets, updates } = await followed([known], stage);
  expect(updates[0]?.[0]).toMatchObject({ arrived: 0, underWay: 3 });
  expect(end).toBe("given-up");
  expect(sets[0]).toMatchObject({
    arrived: 2,
    open: [{ path: "/00002.mp4", state: "given_up", attempts: 2 }],
  });
});

test("without the tasks a URL that is not listed is waited for while the list may be late, no longer", async () => {
  const stage = world();
  const wanted = set({ paths: paths(2) });
  const known: KnownSet = {
    ...(await sent(stage.service, 1)),
    wanted,
    ledger: EMPTY_LEDGER,
    unidentified: new Set(["/00002.mp4"]),
  };
  const { end, updates } = await followed([known], stage, { intervalMs: 10_000 });
  expect(updates.map(([report]) => report?.underWay)).toEqual([1, 1, 1, 0]);
  expect(end).toBe("arrived");
});

test("nothing under way asks nothing", async () => {
  const stage = world();
  const idle = { ...(await sent(stage.service, 2)), ledger: EMPTY_LEDGER };
  expect((await followed([idle], stage)).end).toBe("arrived");
  const pending = new Map([
    ["/00001.mp4", { reason: "quota", refresh: { kind: "none" }, attempts: 0 }],
  ] as const);
  const short = { ...idle, ledger: { ...EMPTY_LEDGER, pending } };
  expect(await followed([short], stage)).toMatchObject({
    end: "pending",
    sets: [{ arrived: 1, pending: 1 }],
  });
  expect(listings(stage.service)).toBe(0);
});

test("it ends with the timeout, and when it is interrupted", async () => {
  const stage = world();
  const known = await sent(stage.service, 2);
  const late = await followed([known], stage, { timeoutMs: 150_000 });
  expect(late).toMatchObject({ end: "timeout", sets: [{ underWay: 2 }] });
  expect(late.updates).toHaveLength(3);
  const stopped = new AbortController();
  const audience: Audience = {
    update: () => {
      stopped.abort();
    },
    trouble: () => undefined,
  };
  const { end } = await followed([known], stage, { signal: stopped.signal, audience });
  expect(end).toBe("interrupted");
});

test("a service that does not answer is asked again, and one that refuses ends it", async () => {
  const stage = world();
  const known = await sent(stage.service, 2);
  stage.service.fail("listTasks", { refused: "connection" }, { to: 2 });
  const { end, troubles } = await followed([known], stage);
  expect([end, troubles.length]).toEqual(["arrived", 2]);
  const other = world();
  const under = await sent(other.service, 2);
  other.service.fail("listTasks", { code: "Forbidden.RAM" });
  await expect(followed([under], other)).rejects.toThrow("Forbidden.RAM");
});

test("a task of which the service knows nothing any more is waited for no longer", async () => {
  const stage = world();
  const known = await sent(stage.service, 2);
  stage.clock.advance(4 * 24 * 60 * MINUTE);
  expect((await followed([known], stage)).end).toBe("arrived");
});

test("a snapshot tells of the sets, the quota with the hour in China, and who preloaded what today", async () => {
  const stage = world();
  stage.clock.advance(7 * 60 * MINUTE);
  const known = await sent(stage.service, 3);
  const service = { client: stage.service, time: stage.service.time };
  const snapshot = await takeSnapshot([known], service, new AbortController().signal);
  expect(snapshot).toMatchObject({
    tasksRead: true,
    sets: [{ wanted: 3, underWay: 3 }],
    quota: { total: 500, left: 497, resetsAt: Date.parse("2026-11-21T16:00:00Z") },
    today: [{ domain: "vod.example.com", urls: 3 }],
    troubles: [],
  });
  stage.clock.advance(24 * 60 * MINUTE);
  const next = await takeSnapshot([known], service, new AbortController().signal);
  expect(next).toMatchObject({ sets: [{ arrived: 3 }], quota: { left: 500 }, today: [] });
});

test("what can't be read is left open, and said", async () => {
  const stage = world();
  const known = await sent(stage.service, 3);
  stage.service.fail("listTasks", { code: "Forbidden.RAM" });
  const service = { client: stage.service, time: stage.service.time };
  const snapshot = await takeSnapshot([known], service, new AbortController().signal);
  expect(snapshot).toMatchObject({ tasksRead: false, sets: [{ underWay: 3 }], quota: { left: 497 } });
  expect(snapshot.today).toBeUndefined();
  expect(snapshot.troubles).toEqual([
    expect.stringMatching(/^The task list could not be read: .*Forbidden\.RAM/),
  ]);
});
