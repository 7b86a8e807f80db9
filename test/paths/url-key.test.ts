import fc from "fast-check";
import { objectUrl, urlKey } from "../../src/paths";
import { encodePath } from "../../src/paths/encode";
import { sameUrlKey } from "../../src/paths/url-key";

describe("sameUrlKey", () => {
  test.each([
    ["/a%e4%b8%ADb", "/a%E4%B8%ADb"],
    ["/%41%62%39", "/Ab9"],
    ["/a%2dB%2E%5f%7e", "/a-B._~"],
    // Reserved characters mean something else when they are encoded.
    ["/a%2fb%3F%26%2A", "/a%2Fb%3F%26%2A"],
    ["/a%2541", "/a%2541"],
    ["/plain-name_1.mp4", "/plain-name_1.mp4"],
  ])("%j has the key %j", (encoded, key) => {
    expect(sameUrlKey(encoded)).toBe(key);
    expect(sameUrlKey(key)).toBe(key);
  });
});

describe("urlKey", () => {
  test.each([
    ["http://vod.example.com/a.mp4", "vod.example.com/a.mp4"],
    ["https://vod.example.com/a.mp4?x=1", "vod.example.com/a.mp4?x=1"],
    ["HTTP://VOD.Example.com/A.mp4", "vod.example.com/A.mp4"],
    ["http://vod.example.com:80/a.mp4", "vod.example.com/a.mp4"],
    ["https://vod.example.com:443/a.mp4", "vod.example.com/a.mp4"],
    ["http://vod.example.com:443/a.mp4", "vod.example.com:443/a.mp4"],
    ["https://vod.example.com:8443/a.mp4", "vod.example.com:8443/a.mp4"],
    ["vod.example.com:80/a.mp4", "vod.example.com/a.mp4"],
    ["vod.example.com/a.mp4", "vod.example.com/a.mp4"],
    ["http://vod.example.com/%e4%b8%ad/%41.mp4", "vod.example.com/%E4%B8%AD/A.mp4"],
    ["http://vod.example.com/中/A.mp4", "vod.example.com/%E4%B8%AD/A.mp4"],
    ["http://vod.example.com/a b.mp4", "vod.example.com/a%20b.mp4"],
    [
      "http://vod.example.com/a.mp4?u=http://x.example.com/B",
      "vod.example.com/a.mp4?u=http://x.example.com/B",
    ],
    ["http://vod.example.com", "vod.example.com/"],
  ])("%j has the key %j", (url, key) => {
    expect(urlKey(url)).toBe(key);
  });

  test("what is submitted for a path has the key of the path", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("http", "https"), (text, scheme) => {
        const url = objectUrl(scheme, "vod.example.com", `/${text}`);
        expect(urlKey(url)).toBe(`vod.example.com${sameUrlKey(encodePath(`/${text}`))}`);
      }),
    );
  });
});
