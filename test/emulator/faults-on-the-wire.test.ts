/** Injected faults as a client meets them, and what the record says of them. */
import { gunzipSync } from "node:zlib";
import { type Emulator, type Fault, startEmulator } from "../../src/emulator";
import { type Answer, call, send } from "./signed-call";

const PRELOAD = "PreloadVodObjectCaches";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const preload = (url = "http://vod.example.com/a"): Promise<Answer> =>
  call(emulator.endpoint, PRELOAD, { ObjectPath: url });
const outcomes = (): string[] => emulator.control.calls().map((received) => received.outcome);

test("a code on the second and third call", async () => {
  emulator.control.inject({ operation: PRELOAD, nth: 2, times: 2, effect: "error", code: "Throttling.User" });
  for (let turn = 0; turn < 4; turn += 1) await preload();
  expect(outcomes()).toEqual(["accepted", "Throttling.User", "Throttling.User", "accepted"]);
  expect(emulator.control.accepted()).toHaveLength(2);
});

test.each<[Fault["effect"], "before" | "after", number]>([
  ["lost", "before", 0],
  ["lost", "after", 1],
  ["reset", "before", 0],
  ["reset", "after", 1],
])("%s %s acceptance: no answer, %i accepted", async (effect, when, accepted) => {
  emulator.control.inject({ operation: PRELOAD, effect, when } as Fault);
  await expect(preload()).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(emulator.control.accepted()).toHaveLength(accepted);
  expect(outcomes()).toEqual([`${effect} ${when} acceptance`]);
  expect(emulator.control.quota().preloadRemaining).toBe(500 - accepted);
});

test("a code after the call was carried out: the client is told of an error, and all was accepted", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "error", code: "InternalError", when: "after" });
  const answer = await preload();
  expect(answer.status).toBe(500);
  expect(answer.body).toMatchObject({ Code: "InternalError" });
  expect(emulator.control.accepted()).toEqual(["http://vod.example.com/a"]);
  expect(emulator.control.tasks()).toHaveLength(1);
  expect(emulator.control.calls()[0]).toMatchObject({
    outcome: "InternalError after acceptance",
    accepted: true,
    taskIds: [expect.any(String)],
  });
});

test("what the service refuses itself is answered with its own code, whatever was to follow", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "error", code: "InternalError", when: "after" });
  const answer = await preload("nonsense");
  expect(answer.body).toMatchObject({ Code: "InvalidObjectPath.Malformed" });
});

test("an HTML page of a proxy, by default before the call is handled", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "page" });
  const answer = await preload();
  expect(answer.status).toBe(502);
  expect(answer.headers["content-type"]).toBe("text/html");
  expect(answer.text).toContain("<html>");
  expect(emulator.control.accepted()).toEqual([]);
});

test("a body that is not JSON, by default after acceptance", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "garbage" });
  const answer = await preload();
  expect(answer.status).toBe(200);
  expect(() => JSON.parse(answer.text) as unknown).toThrow();
  expect(emulator.control.accepted()).toHaveLength(1);
});

test("half an answer", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "truncated" });
  await expect(preload()).rejects.toThrow();
  expect(outcomes()).toEqual(["truncated after acceptance"]);
});

test("a compressed answer", async () => {
  emulator.control.inject({ operation: "DescribeVodRefreshQuota", effect: "gzip" });
  const bytes = await fetchBytes("DescribeVodRefreshQuota");
  expect(JSON.parse(gunzipSync(bytes).toString("utf8"))).toMatchObject({ PreloadRemain: "500" });
});

test("wrong types and a page with rows missing", async () => {
  await preload("http://vod.example.com/a\nhttp://vod.example.com/b");
  emulator.control.inject(
    { operation: "DescribeVodRefreshTasks", effect: "wrong-types" },
    { operation: "DescribeVodRefreshTasks", effect: "partial-page", rows: 1 },
  );
  const tasks = await call(emulator.endpoint, "DescribeVodRefreshTasks");
  expect(tasks.body).toMatchObject({
    TotalCount: "2",
    Tasks: { Task: [{ TaskId: expect.any(Number) as number }] },
  });
  expect((tasks.body.Tasks as { Task: unknown[] }).Task).toHaveLength(1);
});

test("only calls with a URL that matches", async () => {
  emulator.control.inject({
    operation: PRELOAD,
    urlMatches: "/bad",
    times: "always",
    effect: "error",
    code: "InvalidObjectPath.Malformed",
  });
  await preload("http://vod.example.com/good");
  await preload("http://vod.example.com/good\nhttp://vod.example.com/bad");
  expect(outcomes()).toEqual(["accepted", "InvalidObjectPath.Malformed"]);
});

test("somebody else uses up quota just before a call", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "spend", urls: 500 });
  await preload();
  expect(outcomes()).toEqual(["QuotaExceeded.Refresh"]);
});

test.each<["before" | "after", number]>([
  ["before", 0],
  ["after", 1],
])("a call held %s acceptance waits for its release", async (when, acceptedMeanwhile) => {
  emulator.control.inject({ operation: PRELOAD, effect: "hold", when });
  const answer = preload();
  await emulator.control.waitForCall(PRELOAD);
  await until(() => emulator.control.held === 1);
  expect(emulator.control.accepted()).toHaveLength(acceptedMeanwhile);
  expect(outcomes()).toEqual(["under way"]);
  emulator.control.release();
  expect((await answer).status).toBe(200);
  expect(outcomes()).toEqual(["accepted"]);
});

test("closing the emulator ends held calls", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "hold" });
  const answer = preload().catch((error: unknown) => error);
  await emulator.control.waitForCall(PRELOAD);
  await emulator.close();
  await answer;
});

test("a delayed call is accepted at once and answered when the time is over", async () => {
  const waits: [number, number][] = [];
  const slow = await startEmulator({
    faults: [{ operation: PRELOAD, effect: "delay", ms: 3_600_000 }],
    wait: (milliseconds) => {
      waits.push([milliseconds, slow.control.accepted().length]);
      return Promise.resolve();
    },
  });
  await call(slow.endpoint, PRELOAD, { ObjectPath: "http://vod.example.com/a" });
  await slow.close();
  expect(waits).toEqual([[3_600_000, 1]]);
});

test("closing the emulator ends a delay", async () => {
  emulator.control.inject({ operation: PRELOAD, effect: "delay", ms: 3_600_000 });
  const answer = preload().catch((error: unknown) => error);
  await emulator.control.waitForCall(PRELOAD);
  await emulator.close();
  await answer;
});

test("an event for a call, on arrival and when it is answered", async () => {
  const seen: string[] = [];
  const stop = emulator.control.onCall(PRELOAD, (received) => seen.push(`came: ${received.outcome}`));
  emulator.control.onAnswer("*", (received) => seen.push(`went: ${received.outcome}`));
  const second = emulator.control.waitForCall(PRELOAD, 2, { answered: true });
  await preload();
  stop();
  await preload();
  expect((await second).number).toBe(2);
  expect(seen).toEqual(["came: under way", "went: accepted", "went: accepted"]);
});

test("a body too large is refused", async () => {
  const answer = await send(`${emulator.endpoint}/`, "POST", "x".repeat(8 * 1024 * 1024 + 1));
  expect(answer.status).toBe(413);
});

/** Lets input and output go on until something is so. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

async function fetchBytes(action: string): Promise<Buffer> {
  return (await call(emulator.endpoint, action)).bytes;
}
