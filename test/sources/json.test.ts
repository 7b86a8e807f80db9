/** Lists in JSON: both forms, and each mistake with its line. */
import { json } from "../../src/sources/json";
import { problems, versions } from "./support";

test("an array of paths and objects, and an object of path to version", () => {
  const array = '["/a.mp4", {"path": "/b.mp4", "version": "x,]}"}, {"path": "/c \\"d\\".mp4"}]';
  expect(versions(json.read(array, {}))).toEqual({ "/a.mp4": "1", "/b.mp4": "x,]}", '/c "d".mp4': "1" });
  expect(versions(json.read('{"/a.mp4": "1", "/b.mp4": "2"}', {}))).toEqual({ "/a.mp4": "1", "/b.mp4": "2" });
  expect(versions(json.read("[]", {}))).toEqual({});
  expect(versions(json.read("{ }", {}))).toEqual({});
});

test("entries know their lines, whatever lies inside of them", () => {
  const text = '[\n"/a.mp4",\n{\n"path":\n"/b.mp4"\n},\n\n "/c.mp4"\n]';
  expect(json.read(text, {}).entries.map(({ path, line }) => [path, line])).toEqual([
    ["/a.mp4", 2],
    ["/b.mp4", 3],
    ["/c.mp4", 8],
  ]);
});

test.each<[string, string, string]>([
  [
    "a number as version",
    '{\n"/a.mp4": 2}',
    '2: The version of /a.mp4 is the number 2, not a text. Write it in quotes: "/a.mp4": "2".',
  ],
  ["null as version", '{"/a.mp4": null}', "1: The version of /a.mp4 is null, not a text."],
  ["a manifest", '{"/a.mp4": {"file": "a"}}', "1: The version of /a.mp4 is an object, not a text."],
  [
    "a path twice",
    '{"/a.mp4": "1",\n"/a.mp4": "2"}',
    "2: /a.mp4 stands in line 1 as well. Keep one of them.",
  ],
  [
    "a path twice, spelled otherwise",
    '{"/a.mp4": "1",\n"/\\u0061.mp4": "2"}',
    "2: /a.mp4 stands in line 1 as well.",
  ],
  ["a number in a list", '["/a.mp4",\n3]', "2: The number 3 is no path."],
  ["a key that is not read", '[{"path": "/a.mp4", "hash": "x"}]', '1: "hash" is not known here.'],
  ["no path", '[{"version": "2"}]', "1: The path is missing."],
  ["a text", '"/a.mp4"', '1: This is a text. Write ["/a.mp4"]'],
  ["a comma too many", '[\n"/a.mp4",\n]\n', "3: This is no JSON: Unexpected token ']'."],
  ["a word", '{\n"/a.mp4": "1",\n"/b.mp4": yes\n}', "3: This is no JSON: Unexpected token 'y'."],
  [
    "a missing comma",
    '[\n"/a.mp4"\n"/b.mp4"\n,"/c.mp4"]',
    "3: This is no JSON: Expected ',' or ']' after array element.",
  ],
  ["an end too early", '[\n"/a.mp4",\n', "3: This is no JSON: Unexpected end of JSON input."],
  ["nothing", "", "1: This is no JSON: Unexpected end of JSON input."],
])("%s: the line and the remedy", (_what, text, message) => {
  expect(problems(json.read(text, {}))).toEqual([expect.stringContaining(message)]);
});

test("a key that JavaScript knows is a key like others", () => {
  expect(problems(json.read('{"__proto__": "1", "constructor": 2}', {}))).toEqual([
    expect.stringContaining("The version of constructor is the number 2"),
  ]);
});
