/** What the real service may do beside the plainest: as the model does it, on the wire, and set while it runs. */
import { type Emulator, type ServiceOptions, startEmulator } from "../../../src/emulator";
import { VodService } from "../../../src/emulator/service/service";
import { call, send } from "../signed-call";

const START = Date.parse("2026-11-20T07:00:00Z");

let now: number;

beforeEach(() => {
  now = START;
});

function service(options: ServiceOptions = {}): VodService {
  return new VodService({ now: () => now }, options);
}

const url = (name: number | string): string => `http://vod.example.com/${name}.mp4`;
const urls = (count: number): string[] => Array.from({ length: count }, (_, index) => url(index));

const visible = (vod: VodService): (string | undefined)[] =>
  vod
    .tasks({ pageSize: 50 })
    .rows.map((row) => /(\w+)\.mp4$/.exec(row.url)?.[1])
    .reverse();

test("pages are smaller than asked for, say so, and together still hold every row once", () => {
  const vod = service({ maxPageSize: 20 });
  vod.preload({ urls: urls(45) });
  const pages = [1, 2, 3].map((pageNumber) => vod.tasks({ pageNumber, pageSize: 50 }));
  expect(pages.map(({ pageSize, rows }) => [pageSize, rows.length])).toEqual([
    [20, 20],
    [20, 20],
    [20, 5],
  ]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map((row) => row.url))).size).toBe(45);
  expect(vod.tasks({ pageSize: 10 }).pageSize).toBe(10);
});

test("the rows of a call show up one after the other", () => {
  const vod = service({ visibilityDelayMs: 1_000, rowSpreadMs: 4_000 });
  vod.preload({ urls: urls(4) });
  const seen = [999, 1_000, 2_000, 3_999, 4_000].map((elapsed) => {
    now = START + elapsed;
    return visible(vod).join("");
  });
  expect(seen).toEqual(["", "0", "01", "012", "0123"]);
});

test("rows of some URLs show up later than the others", () => {
  const vod = service({ visibilityDelayMs: 1_000, lateRows: [{ urlMatches: "/1\\.mp4$", ms: 5_000 }] });
  vod.preload({ urls: urls(3) });
  now += 5_999;
  expect(visible(vod)).toEqual(["0", "2"]);
  now += 1;
  expect(visible(vod)).toEqual(["0", "1", "2"]);
});

test("refreshes of some URLs take longer than the others; preloads of them don't", () => {
  const vod = service({
    taskDurationMs: 1_000,
    refreshDurationMs: 1_000,
    slowRefreshes: [{ urlMatches: "/1\\.mp4$", ms: 9_000 }],
  });
  vod.refresh({ urls: urls(2) });
  vod.preload({ urls: urls(2) });
  expect(vod.history.all().map(({ endsAt }) => endsAt - START)).toEqual([1_000, 10_000, 1_000, 1_000]);
  now += 1_000;
  expect(vod.tasks({ type: "file" }).rows.map((row) => row.status)).toEqual(["Refreshing", "Complete"]);
});

test("a refresh call has as many ids as asked for, a URL of it has one, and no other call has them", () => {
  const vod = service({ refreshTaskIdsPerCall: 3 });
  const { taskIds } = vod.refresh({ urls: urls(7) });
  expect(new Set(taskIds).size).toBe(3);
  const counts = taskIds.map((taskId) => vod.tasks({ taskId }).totalCount ?? 0);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  const again = vod.refresh({ urls: urls(1) }).taskIds;
  expect(again).toHaveLength(1);
  expect(taskIds).not.toContain(again[0]);
});

test("refreshes by regular expression are accepted as such, and listed by their type and without one", () => {
  const vod = service();
  vod.refresh({ urls: ["vod.example.com/films/[a-z]+\\.mp4$"], objectType: "Regex" });
  vod.refresh({ urls: ["vod.example.com/a.mp4?b"], objectType: "IgnoreParams" });
  vod.refresh({ urls: ["vod.example.com/films/"], objectType: "Directory" });
  vod.refresh({ urls: [url(1)] });
  vod.preload({ urls: [url(1)] });
  expect(vod.tasks({ type: "regex", host: "vod.example.com" }).rows).toMatchObject([
    { url: "http://vod.example.com/films/[a-z]+\\.mp4$", type: "regex" },
  ]);
  expect(vod.tasks().rows.map((row) => row.type)).toEqual([
    "preload",
    "file",
    "directory",
    "ignoreparams",
    "regex",
  ]);
  expect(() => vod.refresh({ urls: ["vod.example.com/(a.mp4"], objectType: "Regex" })).toThrow(
    "ObjectPath is malformed",
  );
  expect(() => vod.refresh({ urls: ["vod.example.com/[a].mp4"] })).toThrow("ObjectPath is malformed");
});

test("several task ids reach the client separated by commas, for refreshes as for preloads", async () => {
  const emulator = await startEmulator({ refreshTaskIdsPerCall: 2 });
  const answer = await call(emulator.endpoint, "RefreshVodObjectCaches", { ObjectPath: urls(2).join("\n") });
  await emulator.close();
  expect(answer.body.RefreshTaskId).toMatch(/^\d+,\d+$/);
});

describe("set while it runs", () => {
  let emulator: Emulator;

  beforeEach(async () => {
    emulator = await startEmulator({ omitTotal: true, maxPageSize: 5 });
  });

  afterEach(async () => {
    await emulator.close();
  });

  const list = async (): Promise<Readonly<Record<string, unknown>>> =>
    (await call(emulator.endpoint, "DescribeVodRefreshTasks", { PageSize: "50" })).body;
  const set = (body: unknown) => send(`${emulator.controlUrl}/quirks`, "POST", JSON.stringify(body));

  test("an answer without a total, and one with it again", async () => {
    expect(await list()).not.toHaveProperty("TotalCount");
    expect((await set({ maxPageSize: 7 })).body).toEqual({ maxPageSize: 7 });
    expect(await list()).toMatchObject({ TotalCount: 0, PageSize: 7 });
    expect((await set({})).body).toEqual({});
    expect(await list()).toMatchObject({ TotalCount: 0, PageSize: 50 });
  });

  test("what is in force can be asked for, and a reset brings back the start", async () => {
    const quirks = {
      taskIdsPerCall: 2,
      refreshTaskIdsPerCall: 3,
      omitTotal: false,
      rowSpreadMs: 10,
      lateRows: [{ urlMatches: "a", ms: 1 }],
      slowRefreshes: [{ urlMatches: "b", ms: 2 }],
    };
    await set(quirks);
    expect(emulator.control.quirks()).toEqual(quirks);
    await call(emulator.endpoint, "PreloadVodObjectCaches", { ObjectPath: urls(2).join("\n") });
    expect(new Set(emulator.control.tasks().map((row) => row.taskId)).size).toBe(2);
    emulator.control.reset();
    expect((await send(`${emulator.controlUrl}/quirks`, "GET")).body).toEqual({
      omitTotal: true,
      maxPageSize: 5,
    });
  });

  test.each<[unknown, RegExp]>([
    [{ maxPageSize: 0 }, /^maxPageSize must be a whole number from 1, not 0$/],
    [{ taskIdsPerCall: 1.5 }, /^taskIdsPerCall must be a whole number from 1, not 1.5$/],
    [{ rowSpreadMs: -1 }, /^rowSpreadMs must be a number from 0$/],
    [{ omitTotal: "yes" }, /^omitTotal must be true or false$/],
    [{ lateRows: { urlMatches: "a", ms: 1 } }, /^lateRows must be a list of \{"urlMatches", "ms"\}$/],
    [{ lateRows: [{ urlMatches: "a" }] }, /^lateRows must be a list/],
    [{ slowRefreshes: [{ urlMatches: "a", ms: -1 }] }, /^slowRefreshes: ms must be a number from 0, not -1$/],
    [{ slowRefreshes: [{ urlMatches: "(", ms: 1 }] }, /Invalid regular expression/],
    [{ pageSize: 1 }, /^pageSize is unknown; there are taskIdsPerCall, /],
  ])("%j is refused with a reason, and changes nothing", async (body, reason) => {
    const answer = await set(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(reason);
    expect(emulator.control.quirks()).toEqual({ omitTotal: true, maxPageSize: 5 });
  });
});

test("options that make no sense keep the emulator from starting", async () => {
  await expect(startEmulator({ refreshTaskIdsPerCall: 0 })).rejects.toThrow(
    "refreshTaskIdsPerCall must be a whole number from 1, not 0",
  );
});

test("members and words of answers are spelled as asked, and what is named by nothing is left out", async () => {
  const emulator = await startEmulator({
    members: { blockRemain: "BlockRemain", DirQuota: "" },
    words: { "500": "many" },
  });
  const { body } = await call(emulator.endpoint, "DescribeVodRefreshQuota", {});
  await emulator.close();
  expect(body).toMatchObject({ BlockRemain: "300", PreloadQuota: "many" });
  expect(body).not.toHaveProperty("DirQuota");
});

test("the contrary of what is assumed can be set while it runs, and is named where it makes no sense", async () => {
  const emulator = await startEmulator();
  const set = (quirks: object) =>
    send(`${emulator.endpoint}/_emulator/quirks`, "POST", JSON.stringify(quirks));
  const answers = [
    await set({ quotaPerCall: true, dayStartMs: -3_600_000, words: { Complete: "Done" } }),
    await set({ noDate: "yes" }),
    await set({ words: ["Done"] }),
  ];
  const left = emulator.control.quirks();
  await emulator.close();
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 400]);
  expect(left).toEqual({ quotaPerCall: true, dayStartMs: -3_600_000, words: { Complete: "Done" } });
});

test("the day of a service elsewhere begins at another hour", () => {
  const vod = service({ dayStartMs: 8 * 3_600_000 });
  vod.preload({ urls: urls(3) });
  now = Date.parse("2026-11-20T23:59:59Z");
  expect(vod.quotas.read().preloadRemaining).toBe(497);
  now += 1_000;
  expect(vod.quotas.read().preloadRemaining).toBe(500);
});

test("of a preload with a malformed URL the others are accepted, and a call costs one", () => {
  const vod = service({ partialCalls: true, quotaPerCall: true });
  expect(vod.preload({ urls: [url(1), "http://*.example.com/2.mp4", url(3)] }).urls).toEqual([
    url(1),
    url(3),
  ]);
  expect(vod.quotas.read().preloadRemaining).toBe(499);
});
