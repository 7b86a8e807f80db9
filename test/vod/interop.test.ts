/** Our signatures against those of Alibaba Cloud's own clients, over a real connection. */
import OpenApiClient, { $OpenApiUtil } from "@alicloud/openapi-core";
import RPCClient from "@alicloud/pop-core";
import { RuntimeOptions } from "@darabonba/typescript";
import type { Parameters } from "../../src/vod/signature-v1";
import { signV1 } from "../../src/vod/signature-v1";
import { headersToSignV3, parseAuthorizationV3, signV3 } from "../../src/emulator/wire/signature-v3";
import { json, listen, parametersOf, type LocalServer, type Received } from "./local-server";

const SECRET = "secret-of-the-key/+=";
const AWKWARD = {
  ObjectPath: "http://vod.example.com/a!'()*~+ %E5%8F%91%20.mp4\nhttp://vod.example.com/发布会/1.mp4?x=1&y=2",
  WithHeader: '{"Accept-Encoding":["gzip, deflate, br"]}',
};

let server: LocalServer;
beforeEach(async () => {
  server = await listen(json(200, { RequestId: "R", PreloadTaskId: "1" }));
});
afterEach(() => server.close());

function only(): Received {
  const [request] = server.received;
  if (request === undefined) throw new Error("nothing was received");
  return request;
}

test.each(["GET", "POST"])("version 1.0: pop-core's signature of a %s is ours", async (method) => {
  const client = new RPCClient({
    accessKeyId: "testid",
    accessKeySecret: SECRET,
    securityToken: "token/+=",
    endpoint: `http://${server.host}`,
    apiVersion: "2017-03-21",
  });
  await client.request("PreloadVodObjectCaches", AWKWARD, { method });
  const request = only();
  const parameters = parametersOf(request);
  expect(request.method).toBe(method);
  expect(parameters).toMatchObject({ ...AWKWARD, SecurityToken: "token/+=" });
  expect(signV1({ method, parameters, secret: SECRET })).toBe(parameters.Signature);
});

test("ACS3-HMAC-SHA256: openapi-core's signature is ours", async () => {
  const client = new OpenApiClient(
    new $OpenApiUtil.Config({
      accessKeyId: "testid",
      accessKeySecret: SECRET,
      endpoint: server.host,
      protocol: "HTTP",
    }),
  );
  await client.callApi(
    new $OpenApiUtil.Params({
      action: "PreloadVodObjectCaches",
      version: "2017-03-21",
      protocol: "HTTP",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    }),
    new $OpenApiUtil.OpenApiRequest({ query: AWKWARD }),
    new RuntimeOptions({}),
  );
  const request = only();
  const headers: Parameters = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const authorization = parseAuthorizationV3(headers.authorization ?? "");
  expect(authorization).toMatchObject({ accessKeyId: "testid" });
  const signedHeaders = authorization?.signedHeaders ?? [];
  expect([...signedHeaders].sort()).toEqual(headersToSignV3(Object.keys(headers)));
  expect(request.query).toMatchObject(AWKWARD);
  expect(
    signV3({
      method: "POST",
      path: "/",
      query: request.query,
      headers,
      signedHeaders,
      body: "",
      secret: SECRET,
    }),
  ).toBe(authorization?.signature);
});
