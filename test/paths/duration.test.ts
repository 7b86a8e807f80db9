import { parseDuration, timeoutProblem } from "../../src/paths/duration";

test.each([
  ["90s", 90_000],
  ["20m", 1_200_000],
  ["1h30m", 5_400_000],
  ["1.5h", 5_400_000],
  [".5s", 500],
  ["1m0.5s", 60_500],
  ["250ms", 250],
  ["3000µs", 3],
  ["+2s", 2_000],
  ["-2s", -2_000],
  ["0", 0],
])("%s is understood as Go does", (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(["", "20", "m", "20 m", "20min", "1d", "-", "1h-30m", "１m", " 1m", "1m "])(
  "%p is no duration",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test.each([
  ["1s", undefined],
  ["24h", undefined],
  ["999ms", '"999ms" is shorter than one second.'],
  ["-5m", '"-5m" is shorter than one second.'],
  ["24h1s", '"24h1s" is longer than 24 hours.'],
  ["soon", '"soon" is not a duration.'],
])("a timeout of %s: %s", (text, problem) => {
  expect(timeoutProblem(text)).toBe(problem);
});
