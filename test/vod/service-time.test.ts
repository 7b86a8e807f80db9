import { ServiceTime } from "../../src/vod/service-time";
import { TestClock } from "./local-server";

const NOW = Date.parse("2026-11-20T21:00:00.000Z");
const HOUR = 3_600_000;

let clock: TestClock;
let time: ServiceTime;

beforeEach(() => {
  clock = new TestClock(NOW);
  time = new ServiceTime(clock);
});

/** An answer of a service that is ahead by so much, half of the way there and half of the way back. */
function answer(aheadMs: number, tripMs: number): void {
  const sentAt = clock.monotonic();
  clock.pass(tripMs / 2);
  const date = Math.floor((clock.monotonic() + aheadMs) / 1_000) * 1_000;
  clock.pass(tripMs / 2);
  time.learn(date, sentAt, clock.monotonic());
}

function error(aheadMs: number): number {
  return Math.abs(time.now() - (clock.monotonic() + aheadMs));
}

test("is the machine's until the service has said anything", () => {
  expect(time.isKnown).toBe(false);
  clock.pass(5_000);
  expect(time.now()).toBe(NOW + 5_000);
});

test("is right to half of the header's second and half of the way there and back", () => {
  for (const aheadMs of [0, 1, 499, 999, 3 * HOUR, -3 * HOUR, -1]) {
    time = new ServiceTime(clock);
    answer(aheadMs, 200);
    expect(time.isKnown).toBe(true);
    expect(error(aheadMs)).toBeLessThanOrEqual(600);
    clock.pass(137);
  }
});

test("each answer narrows the bounds, whatever its moment within the second", () => {
  answer(2 * HOUR, 4_000);
  const first = error(2 * HOUR);
  for (let turn = 0; turn < 40; turn += 1) {
    clock.pass(1_037);
    answer(2 * HOUR, 20);
  }
  expect(first).toBeGreaterThan(100);
  expect(error(2 * HOUR)).toBeLessThanOrEqual(30);
});

test("an answer that took long takes nothing back", () => {
  answer(HOUR, 10);
  const before = time.at(0);
  answer(HOUR, 60_000);
  expect(time.at(0)).toBe(before);
});

test("goes on with monotonic time, however the machine's clock is set", () => {
  answer(0, 10);
  const before = time.now();
  clock.set(-9 * HOUR);
  clock.pass(60_000);
  expect(time.now()).toBe(before + 60_000);
  clock.set(20 * HOUR);
  expect(time.now()).toBe(before + 60_000);
});

test.each([HOUR, -HOUR, 3_000])("follows a service whose clock is set by %d ms", (step) => {
  for (let turn = 0; turn < 10; turn += 1) {
    clock.pass(1_037);
    answer(0, 20);
  }
  answer(step, 20);
  expect(error(step)).toBeLessThanOrEqual(600);
});

test("dates a moment that has passed", () => {
  const moment = clock.monotonic();
  clock.pass(90_000);
  answer(HOUR, 10);
  expect(Math.abs(time.at(moment) - moment - HOUR)).toBeLessThanOrEqual(600);
});

test.each([NaN, Infinity])("learns nothing from %d", (date) => {
  time.learn(date, clock.monotonic(), clock.monotonic());
  expect(time.isKnown).toBe(false);
  expect(time.now()).toBe(NOW);
});
