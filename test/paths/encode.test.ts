import fc from "fast-check";
import { encodePath, objectUrl } from "../../src/paths/encode";

describe("encodePath", () => {
  test.each([
    ["/videos/launch.mp4", "/videos/launch.mp4"],
    ["/a b.mp4", "/a%20b.mp4"],
    ["/发布会/第1集.mp4", "/%E5%8F%91%E5%B8%83%E4%BC%9A/%E7%AC%AC1%E9%9B%86.mp4"],
    ["/😀.mp4", "/%F0%9F%98%80.mp4"],
    ["/a!$&'()+,;=:@~-._b", "/a!$&'()+,;=:@~-._b"],
    ["/100%.mp4", "/100%25.mp4"],
    ["/a%2", "/a%252"],
    ["/a%2Ab%e4", "/a%2Ab%e4"],
    ["/a*b#c", "/a%2Ab%23c"],
    ['/a"<>[]^`{|}\\', "/a%22%3C%3E%5B%5D%5E%60%7B%7C%7D%5C"],
    ["/a?b=c/d?e&f=g h", "/a?b=c/d?e&f=g%20h"],
    ["/a\u0000b", "/a%00b"],
    ["/a\ud800b", "/a%EF%BF%BDb"],
  ])("%j becomes %j", (path, encoded) => {
    expect(encodePath(path)).toBe(encoded);
  });

  test("encoding twice is encoding once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = encodePath(`/${text}`);
        expect(encodePath(once)).toBe(once);
      }),
    );
  });

  test("whatever is written, the result is a URL that keeps what was meant", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.replace(/[%?]/g, "");
        expect(decodeURIComponent(encodePath(`/${plain}`))).toBe(`/${plain}`);
        expect(encodePath(`/${text}`)).toMatch(/^[!-~]+$/);
      }),
    );
  });
});

test("objectUrl puts scheme, domain and encoded path together", () => {
  expect(objectUrl("http", "vod.example.com", "/a b.mp4")).toBe("http://vod.example.com/a%20b.mp4");
  expect(objectUrl("https", "vod.example.com", "/a.mp4")).toBe("https://vod.example.com/a.mp4");
});
