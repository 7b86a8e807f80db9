import { allOf, anyOf, byNumber, count, counted, firstLines } from "../../src/text/prose";

test("counts group their digits, and nouns follow them", () => {
  expect([count(0), count(999), count(1_300)]).toEqual(["0", "999", "1,300"]);
  expect([counted(0, "path"), counted(1, "path"), counted(1_300, "path")]).toEqual([
    "0 paths",
    "1 path",
    "1,300 paths",
  ]);
  expect([byNumber(1, "is", "are"), byNumber(2, "is", "are")]).toEqual(["is", "are"]);
});

test("lists end with a word", () => {
  expect([allOf([]), allOf(["a"]), allOf(["a", "b"]), allOf(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(anyOf(["a", "b", "c"])).toBe("a, b or c");
});

test("the first of many lines, then how many are left", () => {
  expect(firstLines(["a", "b"], 2)).toEqual(["  a", "  b"]);
  expect(firstLines(["a", "b", "c"], 1)).toEqual(["  a", "  and 2 more"]);
  expect(firstLines(["a"], 1, 1_001)).toEqual(["  a", "  and 1,000 more"]);
});
