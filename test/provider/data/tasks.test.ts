import { UNKNOWN } from "../../../src/plugin/values";
import { tasks } from "../../../src/provider/data/tasks";
import { MOST_ROWS } from "../../../src/provider/data/task-rows";
import { createProvider } from "../../../src/provider/provider";
import type { TaskQuery, VodTask } from "../../../src/vod/operations/tasks";
import { fakeService, surroundings } from "../fake-service";
import { callContext, providerConfig } from "../support";

type TasksModel = Parameters<typeof tasks.read>[0];

const NOTHING: TasksModel = {
  domain: null,
  path_prefix: null,
  kind: null,
  status: null,
  since: null,
  tasks: null,
  complete: null,
};

const NOW = Date.parse("2026-11-20T21:00:00Z");
const HOUR = 3_600_000;

const task = (objectPath: string, more: Partial<VodTask> = {}): VodTask => ({
  taskId: "1",
  objectPath,
  objectType: "preload",
  status: "complete",
  process: "100%",
  creationTime: NOW - HOUR,
  description: "",
  ...more,
});

/** Lists these, whatever is asked for, and keeps what was. */
function listing(all: readonly VodTask[], { total = true } = {}) {
  const queries: TaskQuery[] = [];
  const client = fakeService(500, {
    listTasks: (query) => {
      queries.push(query);
      const [pageNumber = 1, pageSize = 20] = [query.pageNumber, query.pageSize];
      return {
        tasks: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
        totalCount: total ? all.length : undefined,
        pageNumber,
        pageSize,
        requestId: "r-1",
      };
    },
  });
  return { client, queries };
}

async function read(service: ReturnType<typeof listing>, config: Partial<TasksModel> = {}) {
  const given = surroundings(service.client, {
    clock: { now: () => NOW, monotonic: () => 0, sleep: () => new Promise<void>(() => undefined) },
  });
  const { configured } = await createProvider(given).configure(providerConfig(), callContext);
  const answer = await tasks.read({ ...NOTHING, ...config }, { ...callContext, configured });
  if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
  const rows = answer.model.tasks;
  if (rows === null || rows === UNKNOWN) throw new Error("no rows");
  return { model: answer.model, rows };
}

const paths = (rows: readonly unknown[]): readonly unknown[] =>
  rows.map((row) => (row as { readonly path: string }).path);

test("a row says what became of a URL, and holds no signature", async () => {
  const service = listing([
    task("http://vod.example.com/a%20b.mp4?auth_key=17-0-0-abc&x=1", {
      taskId: "77",
      status: "failed",
      process: "30%",
      description: "Origin Timeout",
    }),
  ]);
  const { model } = await read(service);
  expect(model).toEqual({
    ...NOTHING,
    kind: "preload",
    complete: true,
    tasks: [
      {
        url: "http://vod.example.com/a%20b.mp4?x=1",
        domain: "vod.example.com",
        path: "/a%20b.mp4?x=1",
        kind: "preload",
        status: "failed",
        progress: 30,
        created_at: "2026-11-20T20:00:00Z",
        reason: "Origin Timeout",
        task_id: "77",
      },
    ],
  });
});

test("what the service can filter is asked of it, and the rest is filtered here", async () => {
  const service = listing([
    task("http://vod.example.com/films/a.mp4"),
    task("http://vod.example.com/films/%e9%93%b6.mp4"),
    task("http://vod.example.com/trailers/a.mp4"),
    task("http://other.example.com/films/b.mp4"),
    task("http://vod.example.com/films/c.mp4", { status: "pending", process: "" }),
    task("http://vod.example.com/films/d.mp4", { objectType: "file" }),
  ]);
  const { rows } = await read(service, {
    domain: "vod.example.com",
    path_prefix: "/films/",
    status: "complete",
    since: "6h",
  });
  expect(paths(rows)).toEqual(["/films/%e9%93%b6.mp4", "/films/a.mp4"]);
  expect(service.queries).toEqual([
    {
      objectType: "preload",
      domainName: "vod.example.com",
      status: "Complete",
      startTime: NOW - 6 * HOUR,
      pageNumber: 1,
      pageSize: 50,
    },
  ]);
});

test("a prefix may be written as it reads, and under way is what has not ended", async () => {
  const service = listing([
    task("http://vod.example.com/films/%e9%93%b6.mp4", { status: "pending", process: "0%" }),
    task("http://vod.example.com/films/a.mp4", { status: "refreshing", process: "40%" }),
    task("http://vod.example.com/films/%E9%93%B6.m3u8"),
  ]);
  expect(paths((await read(service, { path_prefix: "/films/银" })).rows)).toHaveLength(2);
  const { rows } = await read(service, { status: "under_way" });
  expect(rows).toMatchObject([
    { status: "under_way", progress: 0 },
    { status: "under_way", progress: 40 },
  ]);
});

test("refreshes are those of any type, which only a listing of all has", async () => {
  const service = listing([
    task("http://vod.example.com/a.mp4"),
    task("http://vod.example.com/a.mp4", { objectType: "file" }),
    task("http://vod.example.com/films/", { objectType: "directory" }),
  ]);
  const { rows } = await read(service, { kind: "refresh", domain: "vod.example.com" });
  expect(paths(rows)).toEqual(["/a.mp4", "/films/"]);
  expect(service.queries[0]).not.toHaveProperty("objectType");
});

test("rows come newest first, and those of one second in the order of their URLs", async () => {
  const service = listing([
    task("http://h.example.com/old", { creationTime: NOW - 9 * HOUR }),
    task("http://h.example.com/b"),
    task("http://h.example.com/a"),
  ]);
  expect(paths((await read(service)).rows)).toEqual(["/a", "/b", "/old"]);
});

test.each([
  ["a time", "2026-11-20T23:30:00+08:00", NOW - 5.5 * HOUR],
  ["three days and more, which the service would refuse", "2026-11-01T00:00:00Z", NOW - 72 * HOUR + HOUR / 3],
  ["a duration of as much", "72h", NOW - 72 * HOUR + HOUR / 3],
])("since may be %s", async (_what, since, startTime) => {
  const service = listing([]);
  await read(service, { since });
  expect(service.queries[0]).toMatchObject({ startTime });
});

test.each([true, false])("all pages are read, up to a number, where totals are told: %s", async (total) => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => task(`http://h.example.com/${index}`));
  const some = await read(listing(rowsOf(120), { total }));
  expect([some.rows.length, some.model.complete]).toEqual([120, true]);
  const service = listing(rowsOf(MOST_ROWS + 1), { total });
  const many = await read(service);
  expect([many.rows.length, many.model.complete, service.queries.length]).toEqual([MOST_ROWS, false, 40]);
});

test.each<[Partial<TasksModel>, RegExp]>([
  [{ domain: "https://vod.example.com" }, /vod\.example\.com/],
  [{ path_prefix: "films/" }, /Begin it with a slash: "\/films\/"/],
  [{ kind: "purge" }, /kind is "purge"\.\n\nWrite "preload" or "refresh"/],
  [{ status: "Failed" }, /status is "Failed"\.\n\nWrite "complete", "failed" or "under_way"/],
  [{ since: "yesterday" }, /since is "yesterday"\.\n\nWrite a duration up to 72 hours/],
  [{ since: "-6h" }, /since is "-6h"/],
  [{ since: "73h" }, /since is "73h"/],
])("%j is an error that says what to write", async (config, detail) => {
  const problems = await tasks.validate({ ...NOTHING, ...config }, callContext);
  expect(problems).toMatchObject([
    {
      severity: "error",
      detail: expect.stringMatching(detail) as string,
      attribute: [{ attribute: Object.keys(config)[0] }],
    },
  ]);
});

test("what is right, left out or not known yet is no problem", async () => {
  const right = { ...NOTHING, domain: UNKNOWN, path_prefix: "/", kind: "refresh", since: "90m" } as const;
  expect(await tasks.validate(right, callContext)).toEqual([]);
  expect(await tasks.validate(NOTHING, callContext)).toEqual([]);
});
