import fc from "fast-check";
import type { TaskUnderWay } from "../../../src/handler/types";
import { decodePrivateState, encodePrivateState } from "../../../src/provider/set/private-state";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("tasks under way come back as they were", () => {
  const underWay: readonly TaskUnderWay[] = [
    {
      taskIds: ["4711"],
      submittedAt: 1_795_208_400_000,
      urls: [{ path: "/剧.mp4", url: "http://vod.example.com/%E5%89%A7.mp4", version: "1", attempt: 1 }],
    },
  ];
  const stored = encodePrivateState({ underWay });
  expect(new TextDecoder().decode(stored ?? undefined)).toBe(JSON.stringify({ v: 1, inFlight: underWay }));
  expect(decodePrivateState(stored)).toEqual({ underWay });
});

test("nothing under way leaves no private state", () => {
  expect(encodePrivateState({ underWay: [] })).toBeNull();
  expect(decodePrivateState(null)).toEqual({ underWay: [] });
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["a newer format", '{"v":2,"inFlight":[{"taskIds":["1"],"submittedAt":1,"urls":[]}]}'],
  ["another shape", '{"v":1,"inFlight":{}}'],
  ["no object", "[1]"],
])("%s counts as nothing under way", (_, text) => {
  expect(decodePrivateState(bytes(text))).toEqual({ underWay: [] });
});

test("a task or URL that cannot be read is left out, the others stay", () => {
  const url = { path: "/a", url: "http://h/a", version: "1", attempt: 1 };
  const text = JSON.stringify({
    v: 1,
    inFlight: [null, { taskIds: "1" }, { taskIds: ["1", 2], submittedAt: 5, urls: [url, { path: "/b" }] }],
  });
  expect(decodePrivateState(bytes(text))).toEqual({
    underWay: [{ taskIds: ["1"], submittedAt: 5, urls: [url] }],
  });
});

test("no bytes whatever are an error", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (content) => {
      expect(Array.isArray(decodePrivateState(content).underWay)).toBe(true);
    }),
  );
});
