import { PathIssueError, reduceUrl, splitUrl } from "../../src/paths";

describe("reduceUrl", () => {
  test.each([
    ["http://vod.example.com/a.mp4", "/a.mp4"],
    ["https://VOD.example.com:443/a b.mp4?x=1", "/a b.mp4?x=1"],
    ["http://vod.example.com", "/"],
    ["http://vod.example.com?x", "/?x"],
    ["/a.mp4", "/a.mp4"],
  ])("%j is %j", (url, path) => {
    expect(reduceUrl(url, "vod.example.com")).toBe(path);
  });

  test.each([
    ["http://other.example.com/a.mp4", "other-host"],
    ["http://vod.example.com:8080/a.mp4", "other-host"],
    ["ftp://vod.example.com/a.mp4", "not-http"],
    ["a.mp4", "no-leading-slash"],
    ["http:///a.mp4", "not-http"],
  ])("%j is refused as %s", (url, code) => {
    let thrown: unknown;
    try {
      reduceUrl(url, "vod.example.com");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PathIssueError);
    expect(PathIssueError.is(thrown)).toBe(true);
    expect(thrown).toMatchObject({ issue: { code, path: url } });
  });
});

test("splitUrl leaves the path as it was written", () => {
  expect(splitUrl("HTTPS://A.example.com:443/x y?z#f")).toEqual({
    scheme: "https",
    host: "a.example.com",
    path: "/x y?z#f",
  });
  expect(splitUrl("/a")).toBeUndefined();
});

test("a path's error is recognized across copies of this package, and nothing else is one", () => {
  jest.isolateModules(() => {
    const copy = jest.requireActual<typeof import("../../src/paths/reduce-url")>(
      "../../src/paths/reduce-url",
    );
    let thrown: unknown;
    try {
      copy.reduceUrl("a.mp4", "vod.example.com");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).not.toBeInstanceOf(PathIssueError);
    expect(PathIssueError.is(thrown)).toBe(true);
  });
  expect([undefined, null, "x", new Error("x")].some((other) => PathIssueError.is(other))).toBe(false);
});
