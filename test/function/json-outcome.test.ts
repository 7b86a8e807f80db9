/** The names that stored ledgers and outcomes have as JSON: whoever stored one gives it to every later version. */
import { parseIsCompleteEvent } from "../../src/function/json-event";
import { completionOutcomeToJson, preloadOutcomeToJson } from "../../src/function/json-outcome";
import type { Ledger, PreloadOutcome } from "../../src/handler/types";

const TASK = {
  taskIds: ["4711"],
  submittedAt: 5,
  urls: [{ path: "/a", url: "http://h.example.com/a", version: "1", attempt: 1 }],
};
const LEDGER: Ledger = {
  pending: new Map([["/b", { reason: "quota", refresh: { kind: "owed" }, attempts: 1 }]]),
  givenUp: new Map([["/c", { reason: "malformed URL", attempts: 0, refused: true }]]),
  underWay: [TASK],
};
const STORED =
  '{"pending":{"/b":{"reason":"quota","refresh":{"kind":"owed"},"attempts":1}},' +
  '"failed":{"/c":{"reason":"malformed URL","attempts":0,"refused":true}},' +
  `"inFlight":[${JSON.stringify(TASK)}]}`;

test("a path given up is failed, a task under way inFlight", () => {
  const json = completionOutcomeToJson({ IsComplete: false, Ledger: LEDGER, Diagnostics: [] });
  expect(JSON.stringify(json.Ledger)).toBe(STORED);
});

test("a ledger that was stored is read as it was", () => {
  const event = parseIsCompleteEvent({
    PhysicalResourceId: "set-1",
    ResourceProperties: { domain: "h.example.com", paths: { "/a": "1", "/b": "1", "/c": "1" } },
    Ledger: JSON.parse(STORED) as unknown,
  });
  expect(event.Ledger).toEqual(LEDGER);
});

test("the counts of an outcome call those given up failed as well", () => {
  const counts = { accepted: 1, calls: 1, refreshed: 0, recorded: 0, shared: 0, adopted: 0, pending: 1 };
  const outcome: PreloadOutcome = {
    PhysicalResourceId: "set-1",
    Stored: true,
    Ledger: LEDGER,
    TaskIds: ["4711"],
    Counts: { ...counts, givenUp: 1, waited: { arrived: 0, underWay: 1 } },
    Result: "",
    Diagnostics: [],
  };
  expect(JSON.stringify(preloadOutcomeToJson(outcome).Counts)).toBe(
    JSON.stringify({ ...counts, failed: 1, waited: { arrived: 0, underWay: 1 } }),
  );
});
