/** The service's days and its clock that can be moved on. */
import { AdvancingClock, nextServiceDay, serviceDay } from "../../src/emulator";

test("a day begins at 16:00 UTC, midnight in China", () => {
  const midnight = Date.parse("2026-11-20T16:00:00Z");
  expect(serviceDay(midnight - 1)).toBe(serviceDay(midnight) - 1);
  expect(nextServiceDay(midnight - 1)).toBe(midnight);
  expect(nextServiceDay(midnight)).toBe(midnight + 86_400_000);
});

test("a clock moves forward only, and goes on from there", () => {
  let base = Date.parse("2026-11-20T04:00:00Z");
  const clock = new AdvancingClock({ now: () => base });
  clock.nextDay();
  expect(new Date(clock.now()).toISOString()).toBe("2026-11-20T16:00:00.000Z");
  base += 500;
  clock.advance(500);
  expect(new Date(clock.now()).toISOString()).toBe("2026-11-20T16:00:01.000Z");
  expect(() => {
    clock.advance(-1);
  }).toThrow(RangeError);
});
