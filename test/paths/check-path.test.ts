import fc from "fast-check";
import { parseObjectUrls } from "../../src/emulator/service/object-path";
import { objectUrl } from "../../src/paths";
import { checkPath, checkPaths } from "../../src/paths/check-path";

const DOMAIN = "vod.example.com";
const MD5 = "0123456789abcdef0123456789abcdef";

function codes(path: string): string[] {
  return checkPath(path, DOMAIN).map(({ severity, code }) => `${severity} ${code}`);
}

test.each([
  "/a",
  "/videos/launch.mp4",
  "/发布会/第 1 集!'()~+.mp4",
  "/a%2Ab%20c.mp4",
  "/100%.mp4",
  "/.hidden/a..b",
  "/a.mp4?version=3&format=hd",
  "/tokens/signature.mp4",
  "/author_key=1.mp4",
  `/${"a".repeat(1_001)}`,
])("%j may be preloaded", (path) => {
  expect(codes(path)).toEqual([]);
});

describe("what is refused names the path and the remedy", () => {
  test.each([
    ["a.mp4", "no-leading-slash", "Write /a.mp4"],
    ["vod.example.com/a.mp4", "no-leading-slash", "Write /a.mp4"],
    ["# films", "comment", "Leave it out"],
    ["\ufeff/a.mp4", "byte-order-mark", "Write /a.mp4"],
    ["\ufeff# films", "comment", "Leave it out"],
    ["http://vod.example.com/a.mp4", "full-url", "Write /a.mp4"],
    ["HTTPS://VOD.example.com:443/a.mp4", "full-url", "Write /a.mp4"],
    ["https://other.example.com/a.mp4", "other-host", "Give other.example.com a set of its own"],
    ["rtmp://vod.example.com/a", "not-http", "Write the path alone"],
    ["/", "directory", "List the files"],
    ["/videos/", "directory", "List the files"],
    ["/videos/?a=b", "directory", "List the files"],
    ["/videos/*.mp4", "wildcard", "%2A"],
    ["/a\nb", "control-character", "Take it out"],
    ["/a\r", "control-character", "Take it out"],
    ["/a\u007f", "control-character", "Take it out"],
    ["/a\u2028b", "control-character", "Take it out"],
    ["/a\udc00b", "not-unicode", "UTF-8"],
    ["/a.mp4#t=10", "fragment", "%23"],
    ["/a.mp4?auth_key=1-0-0-ab", "auth-key", "strip"],
    ["/a.mp4?x=1&AUTH_KEY=1", "auth-key", "strip"],
    [`/${"a".repeat(1_002)}`, "too-long", "Shorten it by 1 "],
    [`/${"字".repeat(114)}`, "too-long", "Shorten it by 25 "],
  ])("%j", (path, code, remedy) => {
    const errors = checkPath(path, DOMAIN).filter(({ severity }) => severity === "error");
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.path).toBe(path);
    expect(errors[0]?.remedy).toContain(remedy);
    expect(errors[0]?.message).not.toMatch(/[\n\r]/);
  });

  test("an empty path", () => {
    expect(codes("")).toEqual(["error empty"]);
  });

  test("a control character is shown escaped, a long path is cut", () => {
    expect(checkPath("/a\nb")[0]?.message).toContain("/a\\u000ab");
    expect(checkPath(`/${"a".repeat(5_000)}`)[0]?.message.length).toBeLessThan(300);
  });
});

describe("what only looks wrong gets a warning", () => {
  test.each([
    ["/a.mp4?Signature=abc", "looks-signed"],
    ["/a.mp4?b=1&token=abc", "looks-signed"],
    [`/202611202100/${MD5}/a.mp4`, "looks-signed"],
    [`/${MD5}/5f0b2c3d/a.mp4`, "looks-signed"],
    ["//cdn/a.mp4", "double-slash"],
    ["/a/../b.mp4", "dot-segment"],
    ["/a/%2e/b.mp4", "dot-segment"],
    ["/a\\b.mp4", "backslash"],
    ["/a.mp4 ", "trailing-space"],
    ["/a%0Ab", "encoded-control-character"],
  ])("%j", (path, code) => {
    expect(codes(path)).toEqual([`warning ${code}`]);
  });
});

describe("the length that counts is that of the whole URL", () => {
  const path = (length: number): string => `/${"a".repeat(length - 1)}`;
  const says = (length: number, domain?: string, scheme?: string): string[] =>
    checkPaths([path(length)], domain, scheme).map(({ message }) => message.replace(/^.*… /, ""));

  test("scheme and domain included", () => {
    expect(says(1_002, DOMAIN, "http")).toEqual([]);
    expect(says(1_003, DOMAIN, "http")).toEqual([
      "makes a URL of 1,025 characters, http://vod.example.com included, and 1,024 is the most.",
    ]);
    expect(says(1_001, DOMAIN, "https")).toEqual([]);
    expect(says(1_002, DOMAIN, "https")).toEqual([
      "makes a URL of 1,025 characters, https://vod.example.com included, and 1,024 is the most.",
    ]);
  });

  test("what is not known yet counts as little as it can, because the length is checked again when it is known", () => {
    expect(says(1_002, DOMAIN)).toEqual([]);
    expect(says(1_003, DOMAIN)).toEqual([
      "makes a URL of at least 1,025 characters, http://vod.example.com included, and 1,024 is the most.",
    ]);
    expect(says(1_017)).toEqual([]);
    expect(says(1_018)).toEqual([
      "makes a URL of at least 1,025 characters, http:// included, and 1,024 is the most.",
    ]);
    expect(says(1_017, undefined, "https")).toEqual([
      "makes a URL of at least 1,025 characters, https:// included, and 1,024 is the most.",
    ]);
  });

  test("a URL of 1,024 characters is the longest that the local service takes, too", () => {
    for (const scheme of ["http", "https"] as const) {
      const longest = 1_024 - objectUrl(scheme, DOMAIN, "").length;
      expect(says(longest, DOMAIN, scheme)).toEqual([]);
      expect(() => parseObjectUrls([objectUrl(scheme, DOMAIN, path(longest))])).not.toThrow();
      expect(says(longest + 1, DOMAIN, scheme)).toHaveLength(1);
      expect(() => parseObjectUrls([objectUrl(scheme, DOMAIN, path(longest + 1))])).toThrow();
    }
  });
});

test("what may be preloaded is taken by the local service", () => {
  const path = fc.oneof(fc.string({ unit: "binary" }), fc.webPath(), fc.string()).map((text) => `/${text}`);
  fc.assert(
    fc.property(path, (one) => {
      if (checkPath(one, DOMAIN).some(({ severity }) => severity === "error")) return;
      parseObjectUrls([objectUrl("http", DOMAIN, one)]);
    }),
  );
});

test("all that is wrong with a path is said at once", () => {
  expect(codes("/videos/*/#")).toEqual(["error wildcard", "error fragment"]);
  expect(codes("/*/")).toEqual(["error directory", "error wildcard"]);
});

describe("the paths of a set", () => {
  test("two spellings of one URL are refused, by the second one's name", () => {
    const issues = checkPaths(["/a b.mp4", "/c.mp4", "/a%20b.mp4"]);
    expect(issues).toEqual([
      expect.objectContaining({ severity: "error", code: "same-url", path: "/a%20b.mp4" }),
    ]);
    expect(issues[0]?.message).toContain("/a b.mp4");
    expect(checkPaths(["/%e4", "/%E4"])).toHaveLength(1);
    expect(checkPaths(["/A", "/%41"])).toEqual([
      expect.objectContaining({ severity: "error", code: "same-url", path: "/%41" }),
    ]);
  });

  test("the same text twice is one path, and an issue of it is said once", () => {
    expect(checkPaths(["/a.mp4", "/a.mp4"])).toEqual([]);
    expect(checkPaths(["/a/", "/a/"])).toHaveLength(1);
  });

  test("issues come in the order of the paths", () => {
    expect(checkPaths(["/b/", "/ok", "a"]).map(({ path }) => path)).toEqual(["/b/", "a"]);
  });

  test("50,000 paths are no problem", () => {
    const paths = Array.from({ length: 50_000 }, (_, n) => `/课程/season ${n % 7}/episode-${n}.mp4`);
    expect(checkPaths(paths, DOMAIN)).toEqual([]);
  });
});
