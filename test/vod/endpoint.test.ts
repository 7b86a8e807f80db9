import { parseEndpoint, vodEndpoint } from "../../src/vod/endpoint";
import { VodCredentialsError, VodEndpointError } from "../../src/vod/errors";

describe("where the endpoint comes from", () => {
  test("Shanghai, whatever else is set", () => {
    expect(vodEndpoint(undefined, { ALICLOUD_REGION: "cn-beijing" }).origin).toBe(
      "https://vod.cn-shanghai.aliyuncs.com",
    );
    expect(vodEndpoint("", { VOD_ENDPOINT: "", ALIBABA_CLOUD_ENDPOINT_VOD: " " }).host).toBe(
      "vod.cn-shanghai.aliyuncs.com",
    );
  });

  test("the argument wins over ALIBABA_CLOUD_ENDPOINT_VOD, that over VOD_ENDPOINT", () => {
    const env = { ALIBABA_CLOUD_ENDPOINT_VOD: "a.example.com", VOD_ENDPOINT: "b.example.com" };
    expect(vodEndpoint("c.example.com", env).host).toBe("c.example.com");
    expect(vodEndpoint(undefined, env).host).toBe("a.example.com");
    expect(vodEndpoint(undefined, { VOD_ENDPOINT: env.VOD_ENDPOINT }).host).toBe("b.example.com");
  });
});

test.each([
  ["vod.example.com", "https://vod.example.com", false],
  ["vod.example.com:8443", "https://vod.example.com:8443", false],
  ["https://vod.example.com/", "https://vod.example.com", false],
  ["HTTPS://VOD.example.com", "https://vod.example.com", false],
  ["127.0.0.1:8080", "http://127.0.0.1:8080", true],
  ["127.0.0.1:443", "http://127.0.0.1:443", true],
  ["127.1.2.3", "http://127.1.2.3", true],
  ["localhost:8080", "http://localhost:8080", true],
  ["[::1]:8080", "http://[::1]:8080", true],
  ["::1", "http://[::1]", true],
  ["http://localhost:1", "http://localhost:1", true],
  ["https://127.0.0.1:8443", "https://127.0.0.1:8443", true],
  [" vod.example.com\n", "https://vod.example.com", false],
])("%j is %s", (text, origin, loopback) => {
  expect(parseEndpoint(text, "It")).toMatchObject({ origin, loopback });
});

describe("what is refused", () => {
  test.each(["http://vod.example.com", "http://127.evil.example.com:80", "http://10.0.0.1", "http://[::2]"])(
    "plain HTTP to another machine: %s",
    (text) => {
      const attempt = () => parseEndpoint(text, "The argument endpoint");
      expect(attempt).toThrow(VodEndpointError);
      expect(attempt).toThrow(/^The argument endpoint is plain HTTP .* Write https:\/\//);
    },
  );

  test.each([
    "https://vod.example.com/path",
    "vod.example.com/path",
    "https://vod.example.com?x",
    "https://user:hunter2@vod.example.com",
    "ftp://vod.example.com",
    "https://",
    "vod example.com",
    "vod.example.com:port",
  ])("no endpoint: %s, and it is not quoted", (text) => {
    const attempt = () => parseEndpoint(text, "The variable VOD_ENDPOINT");
    expect(attempt).toThrow(VodEndpointError);
    expect(attempt).toThrow(/^The variable VOD_ENDPOINT is no endpoint\. Write a host/);
    expect(attempt).not.toThrow(/hunter2/);
  });

  test("whoever handles missing credentials handles this too", () => {
    expect(VodCredentialsError.is(new VodEndpointError("x"))).toBe(true);
    expect(new VodEndpointError("x").name).toBe("VodEndpointError");
  });
});
