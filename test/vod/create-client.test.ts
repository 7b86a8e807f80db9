import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { createVodClient } from "../../src/vod/create-client";
import { VodEndpointError } from "../../src/vod/errors";
import { ServiceTime } from "../../src/vod/service-time";
import { json, listen, TestClock } from "./local-server";

test("an endpoint that may not be used is refused at once", () => {
  expect(() => createVodClient({ endpoint: "http://vod.example.com", env: {} })).toThrow(VodEndpointError);
});

test("endpoint and credentials come from the environment that is given", async () => {
  const server = await listen(json(200, { PreloadRemain: "5" }));
  const env = {
    ALIBABA_CLOUD_ENDPOINT_VOD: server.host,
    ALIBABA_CLOUD_ACCESS_KEY_ID: "from-env",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
  };
  await expect(createVodClient({ env }).call("quota", {})).resolves.toMatchObject({ preloadRemain: 5 });
  expect(server.received[0]?.query.AccessKeyId).toBe("from-env");
  await server.close();
});

test("a time that is given is the one that the client learns and signs in", async () => {
  const clock = new TestClock(Date.parse("2026-11-20T21:00:00Z"));
  const server = await listen(json(200, { PreloadRemain: "5" }, { date: "Fri, 20 Nov 2026 23:00:00 GMT" }));
  const time = new ServiceTime(clock);
  const client = createVodClient({
    endpoint: server.host,
    accessKey: "a",
    secretKey: "b",
    env: {},
    clock,
    time,
  });
  await client.call("quota", {});
  expect(new Date(time.now()).toISOString()).toMatch(/^2026-11-20T23:00:00/);
  await client.call("quota", {});
  expect(server.received[1]?.query.Timestamp).toBe("2026-11-20T23:00:00Z");
  await server.close();
});

test("making a client loads neither the HTTP library nor the credentials library", async () => {
  const module = join(__dirname, "../../src/vod/create-client.ts");
  const script = `
    require(${JSON.stringify(module)}).createVodClient({ accessKey: "a", secretKey: "b" });
    console.log(Object.keys(require.cache).filter((file) => /undici|@alicloud/.test(file)).length);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--require", "tsx/cjs", "-e", script], {
    cwd: join(__dirname, "../.."),
  });
  expect(stdout.trim()).toBe("0");
});
