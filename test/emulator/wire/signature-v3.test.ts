import { headersToSignV3, parseAuthorizationV3, signV3 } from "../../../src/emulator/wire/signature-v3";

/** The example of the official documentation. */
const HEADERS = {
  host: "ecs.cn-shanghai.aliyuncs.com",
  "x-acs-action": "RunInstances",
  "x-acs-version": "2014-05-26",
  "x-acs-date": "2023-10-26T10:22:32Z",
  "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
  "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
};
const EXAMPLE = {
  method: "POST",
  path: "/",
  query: {
    RegionId: "cn-shanghai",
    ImageId: "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
  },
  headers: HEADERS,
  signedHeaders: headersToSignV3([...Object.keys(HEADERS), "User-Agent"]),
  body: "",
  secret: "YourAccessKeySecret",
};

test("the official example", () => {
  expect(signV3(EXAMPLE)).toBe("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
});

test("values are trimmed, names sorted whatever the caller's order", () => {
  const headers = { ...HEADERS, "x-acs-action": " RunInstances " };
  expect(signV3({ ...EXAMPLE, headers, signedHeaders: [...EXAMPLE.signedHeaders].reverse() })).toBe(
    signV3(EXAMPLE),
  );
});

test("another body or another header is another signature", () => {
  expect(signV3({ ...EXAMPLE, body: "a=b" })).not.toBe(signV3(EXAMPLE));
  expect(signV3({ ...EXAMPLE, headers: { ...HEADERS, host: "other" } })).not.toBe(signV3(EXAMPLE));
});

test("host, content type and every x-acs header must be signed", () => {
  expect(headersToSignV3(["X-Acs-Action", "Accept", "Host", "Content-Type", "user-agent"])).toEqual([
    "content-type",
    "host",
    "x-acs-action",
  ]);
});

test("an Authorization header is read as it is written", () => {
  const parts = { accessKeyId: "AK", signedHeaders: ["host", "x-acs-action"], signature: "0abc" };
  const header = "ACS3-HMAC-SHA256 Credential=AK,SignedHeaders=host;x-acs-action,Signature=0abc";
  expect(parseAuthorizationV3(header)).toEqual(parts);
  expect(parseAuthorizationV3(header.replace(/,/g, ", "))).toEqual(parts);
  expect(parseAuthorizationV3("Bearer abc")).toBeUndefined();
  expect(parseAuthorizationV3("ACS3-HMAC-SHA256 Credential=AK,Signature=0abc")).toBeUndefined();
});
