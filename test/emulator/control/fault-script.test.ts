/** Fault files as people write them: what is understood, and what an error says. */
import { parseFaultScript } from "../../../src/emulator";

test("every kind of entry is understood", () => {
  const script = {
    faults: [
      { operation: "preload", effect: "error", code: "Throttling", retryAfterMs: 250, comment: "busy" },
      { operation: "*", effect: "error", code: "Odd.Code", status: 418, message: "odd" },
      { operation: "RefreshVodObjectCaches", nth: 2, times: "always", effect: "lost", when: "before" },
      { operation: "tasks", urlMatches: "x$", forMs: 60_000, effect: "page", status: 504 },
      { operation: "refresh", effect: "error", code: "InternalError", when: "after" },
      { operation: "quota", times: 3, effect: "partial-page", rows: 1 },
      { operation: "domain", effect: "delay", ms: 0 },
      { operation: "preload", effect: "spend", urls: 10 },
      ...["hold", "reset", "garbage", "truncated", "gzip", "wrong-types"].map((effect) => ({
        operation: "*",
        effect,
      })),
    ],
  };
  const faults = parseFaultScript(JSON.stringify(script));
  expect(faults).toHaveLength(14);
  expect(faults[0]).toEqual({
    operation: "PreloadVodObjectCaches",
    effect: "error",
    code: "Throttling",
    retryAfterMs: 250,
  });
  expect(faults[2]).toEqual({
    operation: "RefreshVodObjectCaches",
    nth: 2,
    times: "always",
    effect: "lost",
    when: "before",
  });
  expect(faults[4]).toMatchObject({ effect: "error", code: "InternalError", when: "after" });
});

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /^not JSON: /],
  ["neither list nor faults", "{}", /^an array of faults or \{"faults": \[\.\.\.\]\} is expected$/],
  ["no object", "[1]", /^faults\[0\]: an object is expected$/],
  ["no operation", "[{}]", /^faults\[0\]\.operation: is missing$/],
  [
    "an unknown operation",
    '[{"operation":"push"}]',
    /^faults\[0\]\.operation: "push" is unknown; one of preload, /,
  ],
  ["no effect", '[{"operation":"*"}]', /^faults\[0\]\.effect: is missing$/],
  [
    "an unknown effect",
    '[{"operation":"*","effect":"boom"}]',
    /^faults\[0\]\.effect: "boom" is unknown; one of error, /,
  ],
  [
    "a field of another effect, in the second entry",
    '[{"operation":"*","effect":"gzip"},{"operation":"*","effect":"gzip","ms":1}]',
    /^faults\[1\]\.ms: does not belong to effect "gzip"; allowed are operation, /,
  ],
  [
    "call 0",
    '[{"operation":"*","nth":0,"effect":"gzip"}]',
    /^faults\[0\]\.nth: must be a whole number from 1$/,
  ],
  [
    "a wrong number of times",
    '[{"operation":"*","times":"ever","effect":"gzip"}]',
    /^faults\[0\]\.times: must be a whole number from 1 or "always"$/,
  ],
  [
    "a wrong pattern",
    '[{"operation":"*","urlMatches":"(","effect":"gzip"}]',
    /^faults\[0\]\.urlMatches: Invalid regular expression/,
  ],
  [
    "a wrong moment",
    '[{"operation":"*","effect":"lost","when":"never"}]',
    /^faults\[0\]\.when: must be "before" or "after", not "never"$/,
  ],
  ["no code", '[{"operation":"*","effect":"error"}]', /^faults\[0\]\.code: is missing$/],
  [
    "a code nobody knows",
    '[{"operation":"*","effect":"error","code":"X"}]',
    /^faults\[0\]\.code: "X" is not a documented code; give its "status" and "message" as well$/,
  ],
  [
    "a status that is none",
    '[{"operation":"*","effect":"page","status":600}]',
    /^faults\[0\]\.status: must be from 200 to 599$/,
  ],
  ["no milliseconds", '[{"operation":"*","effect":"delay"}]', /^faults\[0\]\.ms: is missing$/],
  ["a text that is none", '[{"operation":7,"effect":"delay"}]', /^faults\[0\]\.operation: must be a string$/],
])("%s is refused, naming the entry", (_what, text, message) => {
  expect(() => parseFaultScript(text)).toThrow(message);
});
