import { faultInXml, faultOf, list, member, number, text, time } from "../../src/vod/answer";

test("members are found in any case, the exact name first, and never on the prototype", () => {
  expect(member({ blockRemain: 1 }, "BlockRemain")).toBe(1);
  expect(member({ code: "b", Code: "a" }, "Code")).toBe("a");
  expect(member({}, "toString")).toBeUndefined();
  expect(member(undefined, "x")).toBeUndefined();
});

test("texts and numbers stand in for each other", () => {
  expect(text({ a: 1 }, "a")).toBe("1");
  expect(text({ a: null }, "a")).toBeUndefined();
  expect(number({ a: " 12 " }, "a")).toBe(12);
  for (const a of ["", "x", "Infinity", {}, null]) expect(number({ a }, "a")).toBeUndefined();
  expect(time({ a: "2026-11-20T21:00:00Z" }, "a")).toBe(Date.UTC(2026, 10, 20, 21));
  expect(time({ a: "yesterday" }, "a")).toBeUndefined();
});

test("a list may be one object, or missing", () => {
  expect(list({ Tasks: { Task: [{ a: 1 }, "x"] } }, "Tasks", "Task")).toEqual([{ a: 1 }]);
  expect(list({ Tasks: { Task: { a: 1 } } }, "Tasks", "Task")).toEqual([{ a: 1 }]);
  expect(list({}, "Tasks", "Task")).toEqual([]);
});

test("a fault is a code that is no success", () => {
  expect(faultOf({ Code: "Throttling", Message: "m", RequestId: "R" })).toEqual({
    code: "Throttling",
    message: "m",
    requestId: "R",
  });
  for (const Code of ["OK", "200", 0, null, undefined]) expect(faultOf({ Code })).toBeUndefined();
});

test("an HTML page is no fault in XML", () => {
  expect(faultInXml("<html><Code>x</Code></html>")).toBeUndefined();
  expect(faultInXml("<Error><Message>m</Message></Error>")).toBeUndefined();
  expect(faultInXml("<Error><Code>X</Code></Error>")).toEqual({
    code: "X",
    message: "",
    requestId: undefined,
  });
});
