/** The operations over real HTTP: what goes in, what comes out. */
import { type Emulator, startEmulator } from "../../../src/emulator";
import { call } from "../signed-call";

let emulator: Emulator;
let now: number;

beforeEach(async () => {
  now = Date.parse("2026-11-20T04:00:00Z");
  emulator = await startEmulator({ clock: { now: () => now } });
});

afterEach(async () => {
  await emulator.close();
});

const at = (): { time: number } => ({ time: now });

test("an accepted preload has task ids, costs quota and shows in the task list until it is complete", async () => {
  const accepted = await call(
    emulator.endpoint,
    "PreloadVodObjectCaches",
    {
      ObjectPath: "http://vod.example.com/a.mp4\r\nvod.example.com/b.mp4\n",
      Area: "domestic",
      L2Preload: "true",
      WithHeader: '{"Accept-Encoding":["gzip, deflate, br"]}',
    },
    at(),
  );
  expect(accepted.status).toBe(200);
  const taskId = accepted.body.PreloadTaskId as string;
  expect(taskId).toMatch(/^\d+$/);

  const quota = await call(emulator.endpoint, "DescribeVodRefreshQuota", {}, at());
  expect(quota.body).toMatchObject({
    PreloadQuota: "500",
    PreloadRemain: "498",
    UrlQuota: "2000",
    blockRemain: "300",
  });

  now += 1_000;
  const halfway = await call(emulator.endpoint, "DescribeVodRefreshTasks", { TaskId: taskId }, at());
  expect(halfway.body).toMatchObject({
    TotalCount: 2,
    PageNumber: 1,
    PageSize: 20,
    Tasks: {
      Task: [
        {
          TaskId: taskId,
          ObjectPath: "http://vod.example.com/b.mp4",
          ObjectType: "preload",
          Status: "Refreshing",
          Process: "50%",
          CreationTime: "2026-11-20T04:00:00Z",
          Description: "",
        },
        { ObjectPath: "http://vod.example.com/a.mp4" },
      ],
    },
  });

  now += 1_000;
  const done = await call(emulator.endpoint, "DescribeVodRefreshTasks", { TaskId: taskId }, at());
  expect(done.body).toMatchObject({ Tasks: { Task: [{ Status: "Complete", Process: "100%" }, {}] } });

  const rows = (done.body.Tasks as { Task: readonly object[] }).Task;
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
    "CreationTime",
    "Description",
    "ObjectPath",
    "ObjectType",
    "Process",
    "Status",
    "TaskId",
  ]);
  expect(emulator.control.tasks()[0]).toMatchObject({ area: "domestic", l2Preload: true });

  expect(emulator.control.calls("PreloadVodObjectCaches")).toEqual([
    expect.objectContaining({
      urls: ["http://vod.example.com/a.mp4", "vod.example.com/b.mp4"],
      area: "domestic",
      l2Preload: true,
      withHeader: { "Accept-Encoding": ["gzip, deflate, br"] },
      outcome: "accepted",
      accepted: true,
      taskIds: [taskId],
      accessKeyId: "emulator",
    }),
  ]);
});

test("a GET with everything in the query works as well", async () => {
  const accepted = await call(
    emulator.endpoint,
    "RefreshVodObjectCaches",
    { ObjectPath: "http://vod.example.com/%E4%B8%AD%20!'()~+.mp4", ObjectType: "File", Force: "false" },
    { ...at(), method: "GET" },
  );
  expect(accepted.body.RefreshTaskId).toMatch(/^\d+$/);
  expect(emulator.control.refreshed()).toEqual(["http://vod.example.com/%E4%B8%AD%20!'()~+.mp4"]);
});

test("task listings filter and page", async () => {
  const urls = Array.from({ length: 60 }, (_, index) => `http://vod.example.com/${index}.mp4`);
  await call(emulator.endpoint, "PreloadVodObjectCaches", { ObjectPath: urls.join("\n") }, at());
  await call(emulator.endpoint, "PreloadVodObjectCaches", { ObjectPath: "http://other.example.com/a" }, at());
  const list = (query: Record<string, string>) =>
    call(emulator.endpoint, "DescribeVodRefreshTasks", query, at());

  expect((await list({})).body).toMatchObject({ TotalCount: 61 });
  const filter = { DomainName: "vod.example.com", ObjectType: "preload", PageSize: "50" };
  const second = await list({ ...filter, PageNumber: "2" });
  expect(second.body.TotalCount).toBe(60);
  expect((second.body.Tasks as { Task: unknown[] }).Task).toHaveLength(10);
  expect((await list({ ObjectPath: "http://vod.example.com/7.mp4" })).body).toMatchObject({ TotalCount: 1 });
  expect((await list({ StartTime: "2026-11-20T04:00:01Z" })).body).toMatchObject({ TotalCount: 0 });
  expect((await list({ EndTime: "2026-11-20T04:00:00Z" })).body).toMatchObject({ TotalCount: 61 });
});

test("an answer is XML unless JSON is asked for", async () => {
  const quota = await call(
    emulator.endpoint,
    "DescribeVodRefreshQuota",
    {},
    { ...at(), set: { Format: undefined } },
  );
  expect(quota.headers["content-type"]).toContain("text/xml");
  expect(quota.text).toMatch(/<DescribeVodRefreshQuotaResponse>.*<PreloadRemain>500<\/PreloadRemain>/);
  const error = await call(
    emulator.endpoint,
    "DescribeVodRefreshTasks",
    { TaskId: "x" },
    { ...at(), set: { Format: "XML" } },
  );
  expect(error.status).toBe(400);
  expect(error.text).toContain("<Error>");
  expect(error.text).toContain("<Code>InvalidTaskId.Malformed</Code>");
});

test("a domain's life as the alicloud provider drives it", async () => {
  const DomainName = "new.example.com";
  const sources = JSON.stringify([
    { content: "origin.example.com", type: "domain", port: "443", priority: "" },
  ]);
  const run = async (action: string, parameters: Record<string, string>) =>
    (await call(emulator.endpoint, action, parameters, at())).body;

  await run("AddVodDomain", { DomainName, Sources: sources, Scope: "overseas" });
  await run("UpdateVodDomain", { DomainName, Sources: sources });
  await run("TagVodResources", {
    ResourceType: "DOMAIN",
    "ResourceId.1": DomainName,
    "Tag.1.Key": "team",
    "Tag.1.Value": "video",
  });
  expect(await run("DescribeVodDomainDetail", { DomainName })).toMatchObject({
    DomainDetail: { DomainStatus: "configuring" },
  });
  now += 1_000;
  expect(await run("DescribeVodDomainDetail", { DomainName })).toMatchObject({
    DomainDetail: {
      DomainName,
      DomainStatus: "online",
      Scope: "overseas",
      Sources: { Source: [{ Content: "origin.example.com", Type: "domain", Port: 443, Priority: "20" }] },
    },
  });
  expect(await run("DescribeVodUserDomains", { "Tag.1.Key": "team", "Tag.1.Value": "video" })).toMatchObject({
    TotalCount: 1,
    Domains: { PageData: [{ DomainName, Sources: { Source: [{ Port: 443 }] } }] },
  });
  await run("UnTagVodResources", { ResourceType: "DOMAIN", "ResourceId.1": DomainName, "TagKey.1": "team" });
  expect(await run("DescribeVodUserDomains", { "Tag.1.Key": "team", "Tag.1.Value": "video" })).toMatchObject({
    TotalCount: 0,
  });
  await run("DeleteVodDomain", { DomainName });
  expect(await run("DescribeVodDomainDetail", { DomainName })).toMatchObject({
    Code: "InvalidDomain.NotFound",
  });
});

test("numbers come as strings where that is asked for", async () => {
  const other = await startEmulator({ stringNumbers: true });
  const tasks = await call(other.endpoint, "DescribeVodRefreshTasks", {});
  expect(tasks.body).toMatchObject({ TotalCount: "0", PageNumber: "1", PageSize: "20" });
  await other.close();
});
