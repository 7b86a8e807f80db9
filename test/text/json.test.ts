import { isRecord, readJson, readRecord } from "../../src/text/json";

test("an object is a record; null, a list and a text are none", () => {
  expect([{}, { a: 1 }, null, [], "a", 1].map(isRecord)).toEqual([true, true, false, false, false, false]);
});

test("a text that is no JSON reads as undefined", () => {
  expect(readJson("[1, null]")).toEqual([1, null]);
  expect(readJson(Buffer.from('"中"'))).toBe("中");
  expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
  expect([readJson(""), readJson('{"a":')]).toEqual([undefined, undefined]);
  expect(readRecord('{"a": 1}')).toEqual({ a: 1 });
  expect([readRecord("[1]"), readRecord("null"), readRecord("{")]).toEqual([undefined, undefined, undefined]);
});
