/** The list functions: what they declare and what they answer. */
import { parseList, parseListBase64 } from "../../../src/provider/functions/parse-list";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

test("both give path to version", async () => {
  const text = "\uFEFF# launch\r\n/a.mp4\r\n/b c.mp4\tv2\r\n";
  const result = new Map([
    ["/a.mp4", "1"],
    ["/b c.mp4", "v2"],
  ]);
  expect(await parseList.call({ text })).toEqual({ result });
  expect(await parseListBase64.call({ content: base64(text) })).toEqual({ result });
  expect(await parseListBase64.call({ content: "" })).toEqual({ result: new Map() });
});

test("bytes keep the Unicode form that the file has", async () => {
  expect(await parseListBase64.call({ content: base64("/e\u0301.mp4\n/\u00e9.mp4") })).toEqual({
    result: new Map([
      ["/e%CC%81.mp4", "1"],
      ["/\u00e9.mp4", "1"],
    ]),
  });
});

test("one problem is one sentence, about the argument", async () => {
  const error = "line 2: b.mp4 does not start with a slash. Write /b.mp4.";
  expect(await parseList.call({ text: "/a.mp4\nb.mp4\n" })).toEqual({ error, argument: "text" });
  expect(await parseListBase64.call({ content: base64("/a.mp4\nb.mp4\n") })).toEqual({
    error,
    argument: "content",
  });
});

test("several problems are a line each, twenty at most", async () => {
  expect(await parseList.call({ text: "a.mp4\n/ok.mp4\n/b/\n" })).toEqual({
    error:
      "the list has 2 problems:\n  line 1: a.mp4 does not start with a slash. Write /a.mp4.\n" +
      "  line 3: /b/ is a directory. List the files in it: the service preloads files only.",
    argument: "text",
  });
  const answer = await parseList.call({ text: `bad.mp4\n/ok.mp4\n${bad(1_234)}` });
  const lines = "error" in answer ? answer.error.split("\n") : [];
  expect(lines[0]).toBe("the list has 1,235 problems:");
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  and 1,215 more");
});

const bad = (count: number): string => Array.from({ length: count }, (_, index) => `bad-${index}\n`).join("");

test.each([
  ["no base64", "/a.mp4\n", /^not base64\. Write filebase64\("launch\.txt"\)$/],
  ["half of base64", "L2EubXA0C", /^not base64/],
  [
    "a file that is not UTF-8",
    Buffer.from([0x2f, 0xb7, 0xa2]).toString("base64"),
    /^not UTF-8\. Save the list as UTF-8$/,
  ],
])("%s is an error about the content", async (_what, content, error) => {
  expect(await parseListBase64.call({ content })).toEqual({
    error: expect.stringMatching(error) as string,
    argument: "content",
  });
});

test("10,000 lines", async () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `/title/${index}.mp4\t${index}\n`).join("");
  const answer = await parseList.call({ text });
  expect("result" in answer && answer.result.get("/title/9999.mp4")).toBe("9999");
});
