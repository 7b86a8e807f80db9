/** The service's clock beside the machine's: what answers say, what tasks are dated with, which stamps are good. */
import { type Emulator, type EmulatorOptions, type Fault, startEmulator } from "../../src/emulator";
import { createVodClient } from "../../src/vod/create-client";
import { type Answer, call, send } from "./signed-call";

const MACHINE = Date.parse("2026-11-20T04:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const open: Emulator[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator({ clock: { now: () => MACHINE }, ...options });
  open.push(emulator);
  return emulator;
}

const quota = (emulator: Emulator, time = MACHINE): Promise<Answer> =>
  call(emulator.endpoint, "DescribeVodRefreshQuota", {}, { time });

const dateOf = ({ headers }: Answer): string => String(headers.date);

/** Which stamps are good: `+` and `-` for each of so many minutes from the machine's time. */
async function goodStamps(emulator: Emulator, minutes: readonly number[]): Promise<string> {
  const answers = [];
  for (const minute of minutes) answers.push(await quota(emulator, MACHINE + minute * MINUTE));
  return answers.map(({ body }) => (body.Code === "InvalidTimeStamp.Expired" ? "-" : "+")).join("");
}

test("every answer has the service's time in its head: what differs, and what was advanced", async () => {
  const emulator = await start({ clockOffsetMs: 10 * MINUTE });
  expect(dateOf(await quota(emulator))).toBe("Fri, 20 Nov 2026 04:10:00 GMT");
  emulator.control.advance(90_000);
  expect(dateOf(await quota(emulator))).toBe("Fri, 20 Nov 2026 04:11:30 GMT");
  emulator.control.nextDay();
  expect(dateOf(await quota(emulator))).toBe("Fri, 20 Nov 2026 16:00:00 GMT");
});

test.each<[string, (emulator: Emulator) => Promise<Answer>]>([
  ["a refusal", ({ endpoint }) => call(endpoint, "PreloadVodObjectCaches", {}, { time: MACHINE })],
  ["a refusal of the stamp itself", (emulator) => quota(emulator, MACHINE - HOUR)],
  ["an unknown path", ({ endpoint }) => send(`${endpoint}/other`, "GET")],
  ["the control", ({ controlUrl }) => send(controlUrl, "GET")],
])("so has %s", async (_what, ask) => {
  const emulator = await start({ clockOffsetMs: -5 * HOUR });
  expect(dateOf(await ask(emulator))).toBe("Thu, 19 Nov 2026 23:00:00 GMT");
});

test.each<Fault>([
  { operation: "*", effect: "page" },
  { operation: "*", effect: "garbage" },
  { operation: "*", effect: "gzip" },
  { operation: "*", effect: "error", code: "Throttling" },
])("so has an answer with the fault $effect", async (fault) => {
  const emulator = await start({ clockOffsetMs: 10 * MINUTE });
  emulator.control.inject(fault);
  expect(dateOf(await quota(emulator))).toBe("Fri, 20 Nov 2026 04:10:00 GMT");
});

test.each<[string, number, string]>([
  ["the machine's own", 0, "-+++-"],
  ["20 minutes ahead", 20, "---++"],
  ["20 minutes behind", -20, "++---"],
])("stamps are good within 15 minutes of a clock that is %s", async (_what, offset, good) => {
  const emulator = await start({ clockOffsetMs: offset * MINUTE });
  expect(await goodStamps(emulator, [-16, -14, 0, 14, 16])).toBe(good);
});

test("stamps of the advanced time are good as well as those without, and none between or beyond", async () => {
  const emulator = await start();
  emulator.control.advance(24 * HOUR);
  const day = 24 * 60;
  expect(await goodStamps(emulator, [-16, 0, 16, day / 2, day - 16, day - 14, day + 14, day + 16])).toBe(
    "-+---++-",
  );
});

test.each([
  [0, 0, -72 * 60, "+"],
  [0, 0, -72 * 60 - 1, "-"],
  [10, 0, -72 * 60 + 5, "-"],
  [-10, 0, -72 * 60 - 5, "+"],
  [0, 24 * 60, -72 * 60, "+"],
  [10, 24 * 60, -72 * 60 + 5, "-"],
])(
  "%d minutes ahead, advanced by %d: a listing from %d minutes of the machine's time is %s",
  async (offset, advanced, from, good) => {
    const emulator = await start({ clockOffsetMs: offset * MINUTE });
    emulator.control.advance(advanced * MINUTE);
    const StartTime = new Date(MACHINE + from * MINUTE).toISOString().replace(".000Z", "Z");
    const listed = await call(emulator.endpoint, "DescribeVodRefreshTasks", { StartTime }, { time: MACHINE });
    expect(listed.body.Code).toBe(good === "+" ? undefined : "InvalidStartTime.Malformed");
  },
);

test("tasks and calls are dated in the service's time", async () => {
  const emulator = await start({ clockOffsetMs: 5 * MINUTE });
  await call(
    emulator.endpoint,
    "PreloadVodObjectCaches",
    { ObjectPath: "a.example.com/1" },
    { time: MACHINE },
  );
  const listed = await call(emulator.endpoint, "DescribeVodRefreshTasks", {}, { time: MACHINE });
  expect(listed.body).toMatchObject({ Tasks: { Task: [{ CreationTime: "2026-11-20T04:05:00Z" }] } });
  expect(emulator.control.now()).toBe(MACHINE + 5 * MINUTE);
  expect(emulator.control.calls()[0]?.at).toBe(MACHINE + 5 * MINUTE);
});

test("the clock is set while it runs, by the control and over HTTP; a reset brings back the start", async () => {
  const emulator = await start({ clockOffsetMs: 2 * HOUR });
  emulator.control.setClockOffset(-3 * HOUR);
  expect(dateOf(await quota(emulator))).toBe("Fri, 20 Nov 2026 01:00:00 GMT");
  const set = await send(`${emulator.controlUrl}/clock`, "POST", '{"offsetMs": 3600000}');
  expect(set.body).toEqual({ now: "2026-11-20T05:00:00.000Z" });
  expect(await goodStamps(emulator, [0, 60])).toBe("-+");
  emulator.control.reset();
  expect(dateOf(await quota(emulator))).toBe("Fri, 20 Nov 2026 06:00:00 GMT");
  const refused = await send(`${emulator.controlUrl}/clock`, "POST", '{"offsetMs": "1h"}');
  expect(refused.body).toEqual({ error: "offsetMs must be a number" });
});

test.each([7 * HOUR, -7 * HOUR])(
  "this project's client works %d ms away, after one refusal",
  async (offset) => {
    const emulator = await startEmulator({ clockOffsetMs: offset });
    open.push(emulator);
    const client = createVodClient({
      endpoint: emulator.endpoint,
      accessKey: "emulator",
      secretKey: "emulator",
      env: {},
    });
    await client.call("preload", { urls: ["http://a.example.com/1"] });
    await client.call("quota", {});
    emulator.control.advance(3 * 24 * HOUR);
    await client.call("quota", {});
    await client.call("quota", {});
    expect(emulator.control.calls().map(({ outcome }) => outcome)).toEqual([
      "InvalidTimeStamp.Expired",
      "accepted",
      "accepted",
      "accepted",
      "accepted",
    ]);
  },
);
