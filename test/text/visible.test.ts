import { visible, visibleJson } from "../../src/text/visible";

test.each([
  ["/a b/银河-é.mp4", "/a b/银河-é.mp4"],
  ["\u001b[31mred", "\\u001b[31mred"],
  ["\u009b2J", "\\u009b2J"],
  ["a\r\nb\tc", "a\\u000d\\u000ab\\u0009c"],
  ["gpj.\u202e4pm", "gpj.\\u202e4pm"],
  ["a\u2066b\u200bc\u2028d", "a\\u2066b\\u200bc\\u2028d"],
  ["\u{e0041}", "\\udb40\\udc41"],
])("%j shows as %s", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("JSON is equal when parsed, and shows no more than a text does", () => {
  const value = { "/\u202e": ["\u001b[0m\n", "\u009b", "\u{e0041}", "银"] };
  for (const indent of [undefined, 2]) {
    const text = visibleJson(value, indent);
    expect(JSON.parse(text)).toEqual(value);
    expect(visible(text.replaceAll("\n", ""))).toBe(text.replaceAll("\n", ""));
  }
  expect(visibleJson(value, 2)).toContain("\n  ");
});
