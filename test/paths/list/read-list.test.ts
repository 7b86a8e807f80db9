/** A whole list, as a function in HCL reads it. */
import { readList } from "../../../src/paths/list/read-list";

function versionsOf(text: string): unknown[] {
  const answer = readList(text);
  if ("problems" in answer) throw new Error(JSON.stringify(answer.problems));
  return [...answer.versions];
}

function problemsOf(text: string): unknown[] {
  const answer = readList(text);
  if ("versions" in answer) throw new Error("the list has no problems");
  return answer.problems.map(({ line, message }) => `${line}: ${message}`);
}

test("path to version", () => {
  expect(versionsOf("\uFEFF# launch\r\n/a.mp4\r\n/b c.mp4\tv2\r\n")).toEqual([
    ["/a.mp4", "1"],
    ["/b c.mp4", "v2"],
  ]);
  expect(versionsOf("")).toEqual([]);
});

test("the same line twice is one path", () => {
  expect(versionsOf("/a.mp4\n/b.mp4\t2\n/a.mp4\t1\n/b.mp4\t2")).toEqual([
    ["/a.mp4", "1"],
    ["/b.mp4", "2"],
  ]);
});

test("a path in two versions is an error that names both lines", () => {
  expect(problemsOf("/a.mp4\n# more\n/a.mp4\t2\n/a.mp4\n/a.mp4\t3\n")).toEqual([
    '3: /a.mp4 has the versions "1" (line 1) and "2". Keep one of them.',
    '5: /a.mp4 has the versions "1" (line 1) and "3". Keep one of them.',
  ]);
});

test("every line that no set could take is an error, in the order of the lines", () => {
  expect(
    problemsOf("a.mp4\n/b.mp4   2\n/films/\n/ok.mp4\nhttps://vod.example.com/c.mp4\n/a b.mp4\n/a%20b.mp4\n"),
  ).toEqual([
    "1: a.mp4 does not start with a slash. Write /a.mp4.",
    expect.stringContaining("2: The line has 3 spaces between /b.mp4 and 2."),
    "3: /films/ is a directory. List the files in it: the service preloads files only.",
    "5: https://vod.example.com/c.mp4 is a full URL; a path is wanted. Write /c.mp4.",
    "7: /a%20b.mp4 and /a b.mp4 are the same URL. Keep one of them.",
  ]);
});

test("what is only worth a warning is left to the set", () => {
  expect(versionsOf("/a.mp4?Signature=abc")).toEqual([["/a.mp4?Signature=abc", "1"]]);
});

test("names in another Unicode form than NFC are encoded as they were written", () => {
  expect(versionsOf("/e\u0301te\u0301.mp4\n/\u00e9t\u00e9.mp4")).toEqual([
    ["/e%CC%81te%CC%81.mp4", "1"],
    ["/\u00e9t\u00e9.mp4", "1"],
  ]);
});

test("keys that objects have by themselves are paths like others", () => {
  expect(problemsOf("__proto__")).toEqual(["1: __proto__ does not start with a slash. Write /__proto__."]);
  expect(versionsOf("/__proto__\tconstructor")).toEqual([["/__proto__", "constructor"]]);
});
