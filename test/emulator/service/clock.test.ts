/** The service's days and its clock that can be moved on. */
import { AdvancingClock, nextServiceDay, serviceDay } from "../../../src/emulator/service/clock";

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

test("a clock may differ from its base, keeps what it was advanced when it is set, and comes back to its start", () => {
  const base = Date.parse("2026-11-20T04:00:00Z");
  const clock = new AdvancingClock({ now: () => base }, -60_000);
  clock.advance(5_000);
  expect([clock.unadvanced() - base, clock.now() - base]).toEqual([-60_000, -55_000]);
  clock.setOffset(3_600_000);
  expect([clock.unadvanced() - base, clock.now() - base]).toEqual([3_600_000, 3_605_000]);
  clock.reset();
  expect(clock.now() - base).toBe(-60_000);
  expect(() => {
    clock.setOffset(NaN);
  }).toThrow("a clock's offset is a number of milliseconds, not NaN");
});
