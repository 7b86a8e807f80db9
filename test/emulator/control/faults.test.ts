/** Which calls a fault strikes. */
import { FaultPlan, type FaultMatch } from "../../../src/emulator/control/faults";

let now = 0;

function struckOf(match: FaultMatch, calls: readonly (readonly [string, ...string[]])[]): boolean[] {
  const plan = new FaultPlan({ now: () => now }, [{ ...match, effect: "lost" }]);
  return calls.map(([operation, ...urls]) => plan.strike(operation, urls).length > 0);
}

const P = "PreloadVodObjectCaches";
const R = "RefreshVodObjectCaches";

test.each<[string, FaultMatch, boolean[]]>([
  ["the first by default", { operation: P }, [true, false, false, false]],
  ["the nth", { operation: P, nth: 2 }, [false, false, true, false]],
  ["so many of them", { operation: P, times: 2 }, [true, false, true, false]],
  ["all from the nth on", { operation: P, nth: 2, times: "always" }, [false, false, true, true]],
  ["any operation", { operation: "*", times: "always" }, [true, true, true, true]],
  ["those with a URL that matches", { operation: P, urlMatches: "b$" }, [false, false, true, false]],
])("%s", (_name, match, expected) => {
  expect(
    struckOf(match, [
      [P, "a"],
      [R, "a"],
      [P, "a", "b"],
      [P, "a"],
    ]),
  ).toEqual(expected);
});

test("a fault ends after its time", () => {
  now = 1_000;
  const plan = new FaultPlan({ now: () => now });
  plan.add({ operation: P, times: "always", forMs: 60_000, effect: "error", code: "PreloadQueueFull" });
  now += 59_999;
  expect(plan.strike(P, [])).toHaveLength(1);
  now += 1;
  expect(plan.strike(P, [])).toEqual([]);
  expect(plan.list()).toEqual([]);
});

test("faults count for themselves, strike together, and are gone when used up", () => {
  const plan = new FaultPlan({ now: () => now }, [
    { operation: P, times: 2, effect: "delay", ms: 1 },
    { operation: P, nth: 2, effect: "lost" },
  ]);
  expect(plan.strike(P, []).map((fault) => fault.effect)).toEqual(["delay"]);
  expect(plan.strike(P, []).map((fault) => fault.effect)).toEqual(["delay", "lost"]);
  expect(plan.list()).toEqual([]);
});
