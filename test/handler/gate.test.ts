/** The gate: one queue, one rate, one budget, and what the sets of a run know of each other. */
import { AccountGate } from "../../src/handler/account/gate";
import { type LogFields, silentLogger } from "../../src/vod/logger";
import { FakeClock, START, TestService } from "./support";

const clock = new FakeClock();
const never = new AbortController().signal;
const limits = { signal: never, deadline: Number.MAX_SAFE_INTEGER };
let service: TestService;

beforeEach(() => {
  service = new TestService(clock);
});

const gateOf = (keepFree = 0): AccountGate => new AccountGate({ client: service, keepFree, clock });

describe("the budget", () => {
  test("is read once for all sets, and what one set holds another can't have", async () => {
    service.leave(120);
    const gate = gateOf();
    const one = await gate.budget.reserve(100, never);
    const two = await gate.budget.reserve(100, never);
    expect([one.granted, two.granted]).toEqual([100, 20]);
    expect(service.calls.filter(({ operation }) => operation === "quota")).toHaveLength(1);
  });

  test("what was not spent goes back, what was spent does not", async () => {
    service.leave(120);
    const gate = gateOf();
    const one = await gate.budget.reserve(100, never);
    one.spend(60);
    one.release();
    one.release();
    expect((await gate.budget.reserve(100, never)).granted).toBe(60);
  });

  test("keep_free is never part of it", async () => {
    service.leave(120);
    expect((await gateOf(100).budget.reserve(100, never)).granted).toBe(20);
    expect((await gateOf(500).budget.reserve(100, never)).granted).toBe(0);
  });

  test("unreadable, it is no limit, unless some has to be kept free", async () => {
    service.fail("quota", { code: "Forbidden.RAM" });
    expect((await gateOf().budget.reserve(100, never)).granted).toBe(100);
    expect((await gateOf(1).budget.reserve(100, never)).granted).toBe(0);
  });
});

describe("for a plan", () => {
  test("the quota is read once, less what is kept free", async () => {
    service.leave(120);
    const gate = gateOf(100);
    expect(await gate.quotaForPlan(never)).toEqual({
      kind: "read",
      reading: { daily: 400, left: 20, spent: 380 },
    });
    await gate.quotaForPlan(never);
    expect(service.calls).toHaveLength(1);
    expect(gate.turns.hasBegun).toBe(false);
  });

  test("a service that does not answer costs two and a half seconds and no error", async () => {
    service.fail("quota", { slowMs: 3_600_000 });
    const before = clock.now();
    expect(await gateOf().quotaForPlan(never)).toMatchObject({ kind: "unreadable" });
    expect(clock.now() - before).toBe(2_500);
  });

  test("a service that refuses is no error either", async () => {
    service.fail("quota", { code: "Forbidden.RAM" });
    expect(await gateOf().quotaForPlan(never)).toMatchObject({
      kind: "unreadable",
      error: { code: "Forbidden.RAM" },
    });
  });
});

test("whoever reads the log learns why the quota could not be read", async () => {
  const lines: unknown[] = [];
  const log = {
    ...silentLogger,
    info: (message: string, fields?: LogFields) => void lines.push([message, fields]),
  };
  service.fail("quota", { code: "Forbidden.RAM" });
  const gate = new AccountGate({ client: service, keepFree: 0, clock, log });
  await gate.budget.reserve(1, never);
  await gate.quotaForPlan(never);
  const fields = { code: "Forbidden.RAM", requestId: expect.stringMatching(/./) as string };
  const line = ["the quota could not be read", expect.objectContaining(fields)];
  expect(lines).toEqual([line, line]);
});

describe("the queue", () => {
  test("lets one call run at a time, in order, at most ten a second", async () => {
    const gate = gateOf();
    const before = clock.now();
    const log: string[] = [];
    const call = (name: string): Promise<unknown> =>
      gate.turns.take(async () => {
        log.push(`${name} begins`);
        await clock.sleep(10);
        log.push(`${name} ends`);
      }, limits);
    await Promise.all([call("a"), call("b"), call("c")]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
    expect(clock.now() - before).toBeGreaterThanOrEqual(200);
    expect(gate.turns.hasBegun).toBe(true);
  });

  test("goes on after a call that throws", async () => {
    const gate = gateOf();
    const broken = gate.turns.take(() => Promise.reject(new Error("broken")), limits);
    await expect(broken).rejects.toThrow("broken");
    expect(await gate.turns.take(() => Promise.resolve("next"), limits)).toBe("next");
  });

  test("who waits leaves at its own deadline or when interrupted, and the queue goes on", async () => {
    const gate = gateOf();
    const before = clock.now();
    const first = gate.turns.take(() => clock.sleep(10_000).then(() => "first"), limits);
    const interrupt = new AbortController();
    clock.at(before + 2_000 - START, () => {
      interrupt.abort();
    });
    const late = gate.turns.take(() => Promise.resolve("late"), { ...limits, deadline: clock.now() + 1_000 });
    const cut = gate.turns.take(() => Promise.resolve("cut"), { ...limits, signal: interrupt.signal });
    const last = gate.turns.take(() => Promise.resolve("last"), limits);
    expect(await late).toBe("too-late");
    expect(await cut).toBe("interrupted");
    expect(clock.now() - before).toBe(2_000);
    expect(await first).toBe("first");
    expect(await last).toBe("last");
  });
});
