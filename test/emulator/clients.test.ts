/** Alibaba Cloud's own clients talk to the emulator: the older signature by pop-core, the newer by openapi-core. */
import { $OpenApiUtil } from "@alicloud/openapi-core";
import OpenApiClient from "@alicloud/openapi-core";
import { type Emulator, startEmulator } from "../../src/emulator";
import { popClient } from "./pop-client";

const STS = { accessKeyId: "STS.one", accessKeySecret: "two", securityToken: "to/ken+three==" };
const HARD = "http://vod.example.com/%E4%B8%AD%E6%96%87%20!'()~+.mp4?a=1&b=%2A";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    credentials: [{ accessKeyId: "emulator", accessKeySecret: "emulator" }, STS],
  });
});

afterEach(async () => {
  await emulator.close();
});

describe("pop-core", () => {
  test("a POST with everything in the body is accepted", async () => {
    const client = popClient({
      endpoint: emulator.endpoint,
      accessKeyId: "emulator",
      accessKeySecret: "emulator",
    });
    const answer = await client.request("PreloadVodObjectCaches", {
      ObjectPath: `${HARD}\nhttp://vod.example.com/2`,
    });
    expect(answer.PreloadTaskId).toMatch(/^\d+$/);
    expect(emulator.control.accepted()).toEqual([HARD, "http://vod.example.com/2"]);
  });

  test("a temporary key with its token is accepted", async () => {
    await popClient({ endpoint: emulator.endpoint, ...STS }).request("PreloadVodObjectCaches", {
      ObjectPath: HARD,
    });
    expect(emulator.control.accepted()).toEqual([HARD]);
  });

  test("a wrong secret is refused, with the code where the client looks for it", async () => {
    const client = popClient({
      endpoint: emulator.endpoint,
      accessKeyId: "emulator",
      accessKeySecret: "other",
    });
    await expect(client.request("DescribeVodRefreshQuota", {})).rejects.toMatchObject({
      code: "SignatureDoesNotMatch",
      data: { Code: "SignatureDoesNotMatch", RequestId: expect.any(String) as string },
    });
  });
});

describe("openapi-core", () => {
  interface Answer {
    readonly statusCode: number;
    readonly body: Readonly<Record<string, unknown>>;
  }

  async function request(
    action: string,
    query: Record<string, string>,
    key: { accessKeyId: string; accessKeySecret: string; securityToken?: string },
    place: "query" | "body" = "query",
  ): Promise<Answer> {
    const client = new OpenApiClient(
      new $OpenApiUtil.Config({ ...key, endpoint: emulator.address, protocol: "http" }),
    );
    const parameters = new $OpenApiUtil.Params({
      action,
      version: "2017-03-21",
      protocol: "HTTP",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    });
    const input = new $OpenApiUtil.OpenApiRequest(place === "query" ? { query } : { body: query });
    return (await client.callApi(parameters, input, {} as never)) as unknown as Answer;
  }

  test("parameters in the query, signed with the newer scheme, are accepted", async () => {
    const answer = await request("PreloadVodObjectCaches", { ObjectPath: HARD }, DEFAULT);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatchObject({ PreloadTaskId: expect.stringMatching(/^\d+$/) as string });
    expect(emulator.control.accepted()).toEqual([HARD]);
  });

  test("so are parameters in a form body", async () => {
    await request("PreloadVodObjectCaches", { ObjectPath: HARD }, DEFAULT, "body");
    expect(emulator.control.accepted()).toEqual([HARD]);
  });

  test("a temporary key with its token is accepted", async () => {
    await request("PreloadVodObjectCaches", { ObjectPath: HARD }, STS);
    expect(emulator.control.accepted()).toEqual([HARD]);
  });

  test("a wrong secret is refused", async () => {
    await expect(
      request("DescribeVodRefreshQuota", {}, { ...DEFAULT, accessKeySecret: "x" }),
    ).rejects.toMatchObject({
      code: "SignatureDoesNotMatch",
    });
  });

  test("a wrong token is refused", async () => {
    await expect(
      request("DescribeVodRefreshQuota", {}, { ...STS, securityToken: "other" }),
    ).rejects.toMatchObject({ code: "InvalidSecurityToken.Malformed" });
  });
});

const DEFAULT = { accessKeyId: "emulator", accessKeySecret: "emulator" };
