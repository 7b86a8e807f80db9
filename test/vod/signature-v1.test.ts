import { createHmac } from "node:crypto";
import fc from "fast-check";
import { canonicalQuery, signV1 } from "../../src/vod/signature-v1";

describe("published signatures", () => {
  test("VOD's own example", () => {
    const parameters = {
      Action: "GetVideoPlayAuth",
      Format: "JSON",
      Version: "2017-03-21",
      AccessKeyId: "testAccessKeyId",
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      SignatureNonce: "8f8a035d-6496-4268-afd4-67c22837e38d",
      Timestamp: "2017-10-10T12:02:54Z",
      VideoId: "5aed81b74ba84920be578cdfe004af4b",
    };
    expect(signV1({ method: "GET", parameters, secret: "testAccessKeySecret" })).toBe(
      "Ibgh7y8Vp47LBuAsf5Xhi1SvDss=",
    );
  });

  test("the classic ECS example", () => {
    const parameters = {
      Action: "DescribeRegions",
      Format: "XML",
      Version: "2014-05-26",
      AccessKeyId: "testid",
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      SignatureNonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
      Timestamp: "2016-02-23T12:46:24Z",
    };
    expect(signV1({ method: "GET", parameters, secret: "testsecret" })).toBe("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  });

  test("the SDK's unit test, which has no method", () => {
    expect(signV1({ method: "", parameters: { test: "ok" }, secret: "accessKeySecret" })).toBe(
      "jHx/oHoHNrbVfhncHEvPdHXZwHU=",
    );
  });
});

test("a signature among the parameters is not signed", () => {
  const parameters = { Action: "DescribeVodRefreshQuota", Format: "JSON" };
  const secret = "s";
  const signature = signV1({ method: "POST", parameters, secret });
  expect(signV1({ method: "POST", parameters: { ...parameters, Signature: signature }, secret })).toBe(
    signature,
  );
});

test("what is signed names the method, the root and the parameters in order", () => {
  const signed = "POST&%2F&a%3D1%26b%3D2%25203";
  expect(signV1({ method: "post", parameters: { b: "2 3", a: "1" }, secret: "s" })).toBe(
    createHmac("sha1", "s&").update(signed).digest("base64"),
  );
});

test("names are sorted by code unit: capitals first, then a short name before its longer sibling", () => {
  expect(
    canonicalQuery([
      ["a", "1"],
      ["TaskId.1", "2"],
      ["TaskId", "3"],
      ["Z", "4"],
    ]),
  ).toBe("TaskId=3&TaskId.1=2&Z=4&a=1");
});

describe("a name or a value", () => {
  test.each([
    ["!'()*~+%", "%21%27%28%29%2A~%2B%25"],
    ["a b\r\n", "a%20b%0D%0A"],
    ["发", "%E5%8F%91"],
    ["-_.~", "-_.~"],
  ])("%j becomes %j", (text, encoded) => {
    expect(canonicalQuery([[text, text]])).toBe(`${encoded}=${encoded}`);
  });

  test("leaves nothing but unreserved characters and comes back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const [, encoded = ""] = canonicalQuery([["a", text]]).split("a=");
        expect(encoded).toMatch(/^(?:[A-Za-z0-9\-_.~]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(encoded)).toBe(text);
      }),
    );
  });
});
