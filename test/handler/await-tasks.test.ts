/** `wait`: the event goes on until the tasks have ended. */
import { silentLogger } from "../../src/vod/logger";
import { codes, Deploys, interruptedAt, reasons, set, START } from "./support";

test("the event ends with the tasks, nothing is under way, and the log tells the progress", async () => {
  const deploys = new Deploys({ taskDurationMs: 300_000 });
  const lines: string[] = [];
  const log = {
    ...silentLogger,
    info: (message: string, fields?: object): void => void lines.push(`${message} ${JSON.stringify(fields)}`),
  };
  const outcome = await deploys.deploy(set({ wait: true }), { ...deploys.context(), log });
  expect(deploys.clock.now() - START).toBeGreaterThanOrEqual(300_000);
  expect(outcome).toMatchObject({ Counts: { accepted: 250, pending: 0 }, Diagnostics: [] });
  expect(outcome.Ledger.underWay).toEqual([]);
  expect(lines[0]).toContain('"complete":0,"failed":0,"underWay":250');
  expect(lines.at(-1)).toContain('"complete":250,"failed":0,"underWay":0');
});

test("what fails at the origin is pending, with the service's words, and told", async () => {
  const deploys = new Deploys({
    originFailures: [{ urlMatches: "0000[12]", description: "Origin Return StatusCode 503" }],
  });
  const outcome = await deploys.deploy(set({ wait: true }));
  expect(outcome.Counts).toMatchObject({ accepted: 250, pending: 2 });
  expect(reasons(outcome)).toEqual({ "origin: Origin Return StatusCode 503": 2 });
  expect(codes(outcome)).toEqual(["warning ORIGIN_FAILED"]);
  expect(outcome.Diagnostics[0]?.detail).toContain("Origin Return StatusCode 503");
  expect(outcome.Result).toContain("2 pending (origin: Origin Return StatusCode 503)");
});

test("after max_attempts it is given up", async () => {
  const deploys = new Deploys({ originFailures: [{ urlMatches: "00001" }] });
  const wanted = set({ wait: true, maxAttempts: 2 });
  await deploys.deploy(wanted);
  const outcome = await deploys.deploy(wanted);
  expect(outcome.Counts).toMatchObject({ accepted: 1, pending: 0, givenUp: 1 });
  expect(codes(outcome)).toEqual(["warning GIVEN_UP"]);
});

test("not all ended by the timeout: a warning, and the rest stays under way", async () => {
  const deploys = new Deploys({ taskDurationMs: 600_000 });
  const outcome = await deploys.deploy(set({ wait: true, timeoutMs: 60_000 }));
  expect(codes(outcome)).toEqual(["warning WAIT_ENDED"]);
  expect(outcome.Ledger.underWay.flatMap(({ urls }) => urls)).toHaveLength(250);
  expect(deploys.clock.now() - START).toBeLessThanOrEqual(60_000);
});

test("an interrupt ends it, and nothing that was accepted is lost", async () => {
  const deploys = new Deploys({ taskDurationMs: 600_000 });
  const outcome = await deploys.deploy(
    set({ wait: true }),
    deploys.context(interruptedAt(deploys.clock, 30_000)),
  );
  expect(codes(outcome)).toEqual(["warning INTERRUPTED"]);
  expect(outcome.Counts).toMatchObject({ accepted: 250, pending: 0 });
  expect(deploys.clock.now() - START).toBe(30_000);
});

test("a task list that can't be read for a while does not end the wait", async () => {
  const deploys = new Deploys({ taskDurationMs: 60_000 });
  const context = deploys.context();
  const wanted = set({ wait: true, skipRecent: false });
  deploys.service.fail("listTasks", { code: "InternalError" }, { from: 2, to: 4 });
  expect(await deploys.deploy(wanted, context)).toMatchObject({ Ledger: { underWay: [] }, Diagnostics: [] });
});
