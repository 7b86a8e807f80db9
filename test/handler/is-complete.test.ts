/** What became of the tasks under way, as the service's task list has it. */
import { findFailures, isComplete } from "../../src/handler/is-complete";
import type { CompletionOutcome, Ledger, SetProperties } from "../../src/handler/types";
import { codes, Deploys, paths, set, url } from "./support";

let deploys: Deploys;
const wanted = set({ paths: paths(120) });

beforeEach(() => {
  deploys = new Deploys({ taskDurationMs: 60_000, visibilityDelayMs: 2_000 });
});

const ask = (Ledger: Ledger, properties: SetProperties = wanted): Promise<CompletionOutcome> =>
  isComplete({ PhysicalResourceId: "set-1", ResourceProperties: properties, Ledger }, deploys.context());

const urls = ({ underWay }: Ledger): number => underWay.flatMap((task) => task.urls).length;

test("a task that is not visible yet, or under way, stays under way", async () => {
  const { Ledger } = await deploys.deploy(wanted);
  for (const waitMs of [0, 5_000, 30_000]) {
    deploys.clock.advance(waitMs);
    const answer = await ask(Ledger);
    expect(answer.IsComplete).toBe(false);
    expect(urls(answer.Ledger)).toBe(120);
    expect(answer.Diagnostics).toEqual([]);
  }
});

test("what is complete leaves, from all pages of a task", async () => {
  const { Ledger } = await deploys.deploy(wanted);
  deploys.clock.advance(60_000);
  const answer = await ask(Ledger);
  expect(answer).toMatchObject({ IsComplete: true, Diagnostics: [] });
  expect(answer.Ledger).toEqual({ pending: new Map(), givenUp: new Map(), underWay: [] });
});

test("a path that failed at the origin becomes pending, and is given up when it was sent often enough", async () => {
  deploys.service.model.origin.add({ urlMatches: "/00007", description: "Origin Return StatusCode 5XX" });
  let ledger = (await deploys.deploy(wanted)).Ledger;
  deploys.clock.advance(60_000);

  const first = await ask(ledger);
  expect(first.IsComplete).toBe(true);
  expect([...first.Ledger.pending]).toEqual([
    [
      "/00007.mp4",
      { reason: "origin: Origin Return StatusCode 5XX", refresh: { kind: "none" }, attempts: 1 },
    ],
  ]);
  expect(codes(first)).toEqual(["warning ORIGIN_FAILED"]);

  ledger = {
    ...first.Ledger,
    pending: new Map(),
    underWay: ledger.underWay.map((task) => ({
      ...task,
      urls: task.urls.map((url) => ({ ...url, attempt: 3 })),
    })),
  };
  const last = await ask(ledger);
  expect(last.Ledger.pending.size).toBe(0);
  expect(last.Ledger.givenUp.get("/00007.mp4")).toEqual({
    reason: "origin: Origin Return StatusCode 5XX",
    attempts: 3,
    refused: false,
  });
  expect(last.Diagnostics[0]).toMatchObject({ code: "GIVEN_UP", path: "/00007.mp4" });
});

test("asking again with the answer changes nothing, and makes no call when nothing is under way", async () => {
  deploys.service.model.origin.add({ urlMatches: "/00007" });
  const { Ledger } = await deploys.deploy(wanted);
  deploys.clock.advance(60_000);
  const once = await ask(Ledger);
  const calls = deploys.service.calls.length;
  const twice = await ask(once.Ledger);
  expect(twice.Ledger).toEqual(once.Ledger);
  expect(twice.Diagnostics).toEqual([]);
  expect(deploys.service.calls).toHaveLength(calls);
});

test("a failure of a version or path that is not wanted any more says nothing", async () => {
  deploys.service.model.origin.add({ urlMatches: "/0000[12]\\.mp4" });
  const { Ledger } = await deploys.deploy(wanted);
  deploys.clock.advance(60_000);
  const now = new Map([...paths(120), ...paths(1, 1, "2")]);
  now.delete("/00002.mp4");
  const answer = await ask(Ledger, set({ paths: now }));
  expect([...answer.Ledger.pending.keys()]).toEqual([]);
  expect(answer.IsComplete).toBe(true);
});

test("three days later the service has forgotten: no call, no failure", async () => {
  const { Ledger } = await deploys.deploy(wanted);
  deploys.clock.advance(3 * 86_400_000 + 1);
  const calls = deploys.service.calls.length;
  expect(await ask(Ledger)).toMatchObject({ IsComplete: true, Diagnostics: [] });
  expect(deploys.service.calls).toHaveLength(calls);
});

test("a list that can't be read leaves the set as last known, with one warning", async () => {
  const { Ledger } = await deploys.deploy(wanted);
  deploys.clock.advance(60_000);
  deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
  const answer = await ask(Ledger);
  expect(answer.Ledger).toEqual(Ledger);
  expect(answer.Diagnostics).toEqual([
    expect.objectContaining({ code: "TASKS_UNREADABLE", severity: "warning" }),
  ]);
});

describe("asking for failures alone", () => {
  const find = (Ledger: Ledger): Promise<CompletionOutcome> =>
    findFailures(
      { PhysicalResourceId: "set-1", ResourceProperties: wanted, Ledger },
      deploys.context(),
      15_000,
    );

  test("takes one call, whatever is under way, and leaves the rest as it is", async () => {
    deploys.service.model.origin.add({ urlMatches: "/00007" });
    const { Ledger } = await deploys.deploy(wanted);
    deploys.clock.advance(60_000);
    const calls = deploys.service.calls.length;
    const answer = await find(Ledger);
    expect(deploys.service.calls).toHaveLength(calls + 1);
    expect([...answer.Ledger.pending.keys()]).toEqual(["/00007.mp4"]);
    expect(urls(answer.Ledger)).toBe(119);
    expect(await find(answer.Ledger)).toMatchObject({ Ledger: answer.Ledger, Diagnostics: [] });
  });

  test("reads all pages of failures", async () => {
    deploys.service.model.origin.add({ urlMatches: "." });
    const { Ledger } = await deploys.deploy(wanted);
    deploys.clock.advance(60_000);
    expect((await find(Ledger)).Ledger.pending.size).toBe(120);
  });

  test("a failure of somebody else's task of the same URL is none of this set's", async () => {
    const { Ledger } = await deploys.deploy(wanted);
    deploys.service.model.origin.add({ urlMatches: "." });
    deploys.service.model.preload({ urls: [url("/00007.mp4")] });
    deploys.clock.advance(60_000);
    expect(await find(Ledger)).toMatchObject({ Ledger, Diagnostics: [] });
  });

  test("a service that does not answer at all is given up after five seconds, and the set is as last known", async () => {
    const { Ledger } = await deploys.deploy(wanted);
    deploys.service.fail("listTasks", { slowMs: 600_000 });
    const before = deploys.clock.now();
    const answer = await find(Ledger);
    expect(deploys.clock.now() - before).toBe(5_000);
    expect(answer.Ledger).toEqual(Ledger);
    expect(answer.Diagnostics[0]).toMatchObject({ code: "TASKS_UNREADABLE", severity: "warning" });
    expect(answer.Diagnostics[0]?.detail).toContain("5 s");
  });
});
