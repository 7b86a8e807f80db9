import type { VodClient } from "../../src/vod/client";
import { createVodClient } from "../../src/vod/create-client";
import { VodTransportError } from "../../src/vod/errors";
import { json, listen, rejection, type LocalServer, type Received } from "./local-server";

let server: LocalServer | undefined;
afterEach(async () => {
  await server?.close();
});

/** A client whose service gives this one answer. */
async function answering(answer: unknown): Promise<VodClient> {
  server = await listen(json(200, answer));
  return createVodClient({ endpoint: server.host, accessKey: "testid", secretKey: "testsecret", env: {} });
}

function request(): Received {
  const [one] = server?.received ?? [];
  if (one === undefined) throw new Error("nothing was received");
  return one;
}

describe("preload", () => {
  test("sends one URL a line and only what is set", async () => {
    const client = await answering({ PreloadTaskId: "1001,1002", RequestId: "R" });
    expect(await client.call("preload", { urls: ["http://a/1", "http://a/2"] })).toEqual({
      taskIds: ["1001", "1002"],
      requestId: "R",
    });
    expect(request().query.Action).toBe("PreloadVodObjectCaches");
    expect(request().form).toEqual({ ObjectPath: "http://a/1\nhttp://a/2" });
  });

  test("sends area, layer and headers as the API wants them", async () => {
    const client = await answering({ PreloadTaskId: "1" });
    await client.call("preload", {
      urls: ["http://a/1"],
      area: "overseas",
      l2Preload: false,
      withHeader: { "Accept-Encoding": ["gzip, br"], "X-A": ["1", "2"] },
    });
    expect(request().form).toEqual({
      ObjectPath: "http://a/1",
      Area: "overseas",
      L2Preload: "false",
      WithHeader: '{"Accept-Encoding":["gzip, br"],"X-A":["1","2"]}',
    });
  });

  test("a thousand long URLs meet no limit of a URL's length", async () => {
    const client = await answering({ PreloadTaskId: "1" });
    const urls = Array.from({ length: 1_000 }, (_, n) => `http://vod.example.com/${"x".repeat(1_000)}${n}`);
    await client.call("preload", { urls });
    expect(request().form.ObjectPath?.split("\n")).toEqual(urls);
    expect(Object.keys(request().query)).not.toContain("ObjectPath");
  });

  test.each<[unknown, string[]]>([
    [17_772_470_184, ["17772470184"]],
    [" 1 , 2 ,", ["1", "2"]],
  ])("reads the task ids in %j", async (PreloadTaskId, taskIds) => {
    const client = await answering({ PreloadTaskId });
    expect((await client.call("preload", { urls: ["http://a/1"] })).taskIds).toEqual(taskIds);
  });

  test.each([{ RequestId: "R" }, { PreloadTaskId: "" }, { PreloadTaskId: null }, { RefreshTaskId: "1" }])(
    "an answer without a task id leaves open what was accepted: %j",
    async (answer) => {
      const client = await answering(answer);
      const error = await rejection(client.call("preload", { urls: ["http://a/1"] }));
      expect(VodTransportError.is(error) && error.received).toBe("maybe");
    },
  );
});

test("refresh sends files", async () => {
  const client = await answering({ RefreshTaskId: "2001", RequestId: "R" });
  expect(await client.call("refresh", { urls: ["http://a/1"] })).toEqual({
    taskIds: ["2001"],
    requestId: "R",
  });
  expect(request().query.Action).toBe("RefreshVodObjectCaches");
  expect(request().form).toEqual({ ObjectPath: "http://a/1", ObjectType: "File" });
});

describe("listTasks", () => {
  test("asks with what the query names, times in UTC seconds", async () => {
    const client = await answering({});
    await client.call("listTasks", {
      domainName: "vod.example.com",
      objectType: "preload",
      status: "Failed",
      startTime: Date.parse("2026-11-17T21:00:00.900Z"),
      endTime: Date.parse("2026-11-20T21:00:00Z"),
      pageNumber: 2,
      pageSize: 50,
    });
    expect(request().query.Action).toBe("DescribeVodRefreshTasks");
    expect(request().form).toEqual({
      DomainName: "vod.example.com",
      ObjectType: "preload",
      Status: "Failed",
      StartTime: "2026-11-17T21:00:00Z",
      EndTime: "2026-11-20T21:00:00Z",
      PageNumber: "2",
      PageSize: "50",
    });
  });

  test("reads rows, with numbers as texts and texts as numbers", async () => {
    const client = await answering({
      RequestId: "R",
      PageNumber: "1",
      PageSize: 20,
      TotalCount: "2",
      Tasks: {
        Task: [
          {
            TaskId: 1001,
            ObjectPath: "http://a/1",
            ObjectType: "preload",
            Status: "Failed",
            Process: "100%",
            CreationTime: "2026-11-20T21:00:00Z",
            Description: "Origin Timeout",
          },
          { TaskId: "1002", ObjectPath: "http://a/2", Status: "complete" },
          { TaskId: "1003" },
          null,
        ],
      },
    });
    expect(await client.call("listTasks", { taskId: "1001" })).toEqual({
      requestId: "R",
      pageNumber: 1,
      pageSize: 20,
      totalCount: 2,
      tasks: [
        {
          taskId: "1001",
          objectPath: "http://a/1",
          objectType: "preload",
          status: "failed",
          process: "100%",
          creationTime: Date.parse("2026-11-20T21:00:00Z"),
          description: "Origin Timeout",
        },
        {
          taskId: "1002",
          objectPath: "http://a/2",
          objectType: "",
          status: "complete",
          process: "",
          creationTime: 0,
          description: "",
        },
      ],
    });
  });

  test.each<[unknown, string]>([
    ["Complete", "complete"],
    ["Refreshing", "refreshing"],
    ["Pending", "pending"],
    ["FAILED", "failed"],
    ["SomethingNew", "pending"],
    [undefined, "pending"],
  ])("status %j is %s", async (Status, status) => {
    const client = await answering({ Tasks: { Task: { ObjectPath: "http://a/1", Status } } });
    expect((await client.call("listTasks", {})).tasks.map((task) => task.status)).toEqual([status]);
  });

  test.each([{}, { Tasks: {} }, { Tasks: { Task: [] } }, { Tasks: null }, { Tasks: [] }])(
    "%j holds no task",
    async (answer) => {
      const client = await answering(answer);
      expect(await client.call("listTasks", { pageNumber: 3, pageSize: 50 })).toEqual({
        tasks: [],
        totalCount: undefined,
        pageNumber: 3,
        pageSize: 50,
        requestId: "",
      });
    },
  );
});

describe("quota", () => {
  test("reads texts", async () => {
    const client = await answering({
      UrlQuota: "2000",
      UrlRemain: "1996",
      PreloadQuota: "500",
      PreloadRemain: "400",
      blockRemain: "300",
    });
    expect(await client.call("quota", {})).toEqual({
      urlQuota: 2_000,
      urlRemain: 1_996,
      preloadQuota: 500,
      preloadRemain: 400,
    });
    expect(request().form).toEqual({});
  });

  test("reads names in any case; what is missing beside the preloads sets no limit", async () => {
    const client = await answering({ preloadRemain: 7 });
    expect(await client.call("quota", {})).toEqual({
      preloadQuota: 7,
      preloadRemain: 7,
      urlQuota: Number.MAX_SAFE_INTEGER,
      urlRemain: Number.MAX_SAFE_INTEGER,
    });
  });

  test.each(["", "many", null])("without a number of preloads left it cannot be read: %j", async (value) => {
    const client = await answering({ PreloadRemain: value });
    const error = await rejection(client.call("quota", {}));
    expect(VodTransportError.is(error) && error.message).toMatch(/holds no PreloadRemain/);
  });
});

describe("domainDetail", () => {
  test("reads the domain", async () => {
    const client = await answering({
      DomainDetail: {
        DomainName: "vod.example.com",
        DomainStatus: "configuring",
        Scope: "domestic",
        GmtModified: "2026-11-20T20:59:00Z",
      },
    });
    expect(await client.call("domainDetail", { domainName: "vod.example.com" })).toEqual({
      domainName: "vod.example.com",
      status: "configuring",
      scope: "domestic",
      modifiedAt: Date.parse("2026-11-20T20:59:00Z"),
    });
    expect(request().form).toEqual({ DomainName: "vod.example.com" });
  });

  test.each([
    ["configure_failed", "configure_failed"],
    ["Online", "online"],
    ["deleting", "offline"],
  ])("status %s is %s", async (DomainStatus, status) => {
    const client = await answering({ DomainDetail: { DomainStatus } });
    expect(await client.call("domainDetail", { domainName: "d.example.com" })).toEqual({
      domainName: "d.example.com",
      status,
      scope: "",
    });
  });

  test("an answer without a status is none", async () => {
    const client = await answering({ DomainDetail: {} });
    expect(
      VodTransportError.is(await rejection(client.call("domainDetail", { domainName: "d.example.com" }))),
    ).toBe(true);
  });
});
