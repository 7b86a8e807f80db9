/** A list file, line by line. */
import { listLines } from "../../../src/paths/list/lines";

const versions = (text: string): unknown[] => listLines(text).map(({ path, version }) => [path, version]);
const problems = (text: string): unknown[] =>
  listLines(text).flatMap(({ line, problem }) => (problem === undefined ? [] : [[line, problem]]));

test("a path a line, its version behind a tab; blank lines, comments and indentation do not count", () => {
  const text = "# launch\n/a.mp4\n\n  # more\n/b.mp4\tv2\n\t/c.mp4\n   \n/d.mp4\t3f2a #not a comment\n";
  expect(listLines(text)).toEqual([
    { line: 2, path: "/a.mp4", version: "1" },
    { line: 5, path: "/b.mp4", version: "v2" },
    { line: 6, path: "/c.mp4", version: "1" },
    { line: 8, path: "/d.mp4", version: "3f2a #not a comment" },
  ]);
});

test.each([
  ["line feeds", "# c\n/a.mp4\n/b.mp4\t2\n"],
  ["carriage returns with line feeds", "# c\r\n/a.mp4\r\n/b.mp4\t2\r\n"],
  ["carriage returns alone", "# c\r/a.mp4\r/b.mp4\t2"],
  ["a byte order mark before a comment", "\uFEFF# c\n/a.mp4\n/b.mp4\t2"],
  ["a byte order mark before a path, as files put together have it", "\uFEFF/a.mp4\n\uFEFF/b.mp4\t2"],
  ["spaces at the end of lines and columns", "/a.mp4   \n/b.mp4 \t 2  \n"],
  ["a tab at the end of lines", "/a.mp4\t\n/b.mp4\t2\t"],
])("%s", (_name, text) => {
  expect(versions(text)).toEqual([
    ["/a.mp4", "1"],
    ["/b.mp4", "2"],
  ]);
  expect(problems(text)).toEqual([]);
});

test.each(["", "\n\n", "\uFEFF", "# nothing yet\n"])("%j holds no paths", (text) => {
  expect(listLines(text)).toEqual([]);
});

test.each([
  "/发布会 第 1 集.mp4",
  "/Film 2.mp4",
  "/Episode 12",
  "/Vol.1 2",
  "/Mr.T 2.mp4",
  "/a.mp4 backup copy.mp4",
  "/a.mp4 final",
  "/v1.2b 3.mp4",
  "/a.mp4?title=part 2.mp4",
])("the single spaces in %s belong to its name", (path) => {
  expect(listLines(path)).toEqual([{ line: 1, path, version: "1" }]);
});

test("with a version behind a tab, all spaces before it belong to the name", () => {
  expect(listLines("/a  b.mp4 2\tv1")).toEqual([{ line: 1, path: "/a  b.mp4 2", version: "v1" }]);
});

test.each([
  [
    "/b.mp4    2",
    "The line has 4 spaces between /b.mp4 and 2. Write a tab there if 2 is the version, or %20 for each if they belong to the name.",
  ],
  [
    "/b.mp4 2",
    "The line has a space between /b.mp4 and 2. Write a tab there if 2 is the version, or %20 if it belongs to the name.",
  ],
  ["/b.mp4 v2.1", /a space between \/b\.mp4 and v2\.1/],
  ["/a b.m3u8 2026-11-20", /a space between \/a b\.m3u8 and 2026-11-20/],
  ["/b.mp4?quality=hd 2", /a space between/],
  ["/b.mp4 da39a3ee5e6b4b0d", /a space between/],
  ["/b.mp4 DA39A3EE5E6B4B0D", /a space between/],
  ['/b.mp4 "2"', /a space between/],
  ["/b.mp4\u3000\u30002", /2 spaces between \/b\.mp4 and 2.*or %E3%80%80 for each/],
  ["/b.mp4\u00a02", /a space between \/b\.mp4 and 2.*or %C2%A0 if/],
  ["/b.mp4 \u3000v2", /2 spaces between.*or %20 and %E3%80%80/],
  ["/the  film.mp4", /2 spaces between \/the and film\.mp4/],
  ["/a  b.mp4  v2", /2 spaces between \/a {2}b\.mp4 and v2/],
])("%j is an error: a tab may be missing", (line, problem) => {
  expect(problems(`# one\n${line}\n/ok.mp4`)).toEqual([
    [2, typeof problem === "string" ? problem : expect.stringMatching(problem)],
  ]);
});

test("more than two columns are an error", () => {
  expect(problems("/a.mp4\t1\t2\n/b.mp4\t\t2")).toEqual([
    [1, "The line has more than two columns. Write the path, and at most a tab and a version."],
    [2, "The line has more than two columns. Write the path, and at most a tab and a version."],
  ]);
});
