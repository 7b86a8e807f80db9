import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { createVodClient } from "../../src/vod/create-client";
import { VodEndpointError } from "../../src/vod/errors";
import { json, listen } from "./local-server";

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
  await expect(createVodClient({ env }).quota()).resolves.toMatchObject({ preloadRemain: 5 });
  expect(server.received[0]?.query.AccessKeyId).toBe("from-env");
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
