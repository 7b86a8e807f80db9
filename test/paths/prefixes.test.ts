import { prefixesWithoutPath } from "../../src/paths";

const PATHS = ["/trailers/a.mp4", "/films/b.mp4"];

test.each<[readonly string[], readonly number[]]>([
  [["/trailers/", "/films/b.mp4", "/"], []],
  [
    ["/trailer/", "/films", "/Films"],
    [0, 2],
  ],
  [["/films/b.mp4/"], [0]],
  [[], []],
])("of %j, those at %j begin no path", (first, missing) => {
  expect(prefixesWithoutPath(first, PATHS).map(({ index }) => index)).toEqual(missing);
});

test("the message names the prefix and its place", () => {
  expect(prefixesWithoutPath(["/films", "/film\n"], PATHS)).toEqual([
    {
      index: 1,
      message: 'No path of the set begins with "/film\\u000a", entry 2 of first.',
      remedy: "Check its spelling, or take it out: it puts nothing first",
    },
  ]);
});

test("a set without paths has nothing to put first, and a prefix is not wrong for that", () => {
  expect(prefixesWithoutPath(["/a"], [])).toEqual([]);
});
