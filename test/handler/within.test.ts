/** Work that may take no longer than so. */
import { cutAfter, unlessAborted, within } from "../../src/handler/within";
import { FakeClock, START } from "./support";

let clock: FakeClock;
beforeEach(() => {
  clock = new FakeClock();
});

const after = async (milliseconds: number): Promise<string> => {
  await clock.sleep(milliseconds);
  return "done";
};

const abortedAfter = (milliseconds: number): AbortSignal => {
  const controller = new AbortController();
  clock.at(milliseconds, () => {
    controller.abort();
  });
  return controller.signal;
};

describe("within", () => {
  test("gives what comes in time, and leaves no timer behind", async () => {
    expect(await within(after(10), 5_000, { clock })).toBe("done");
    await after(20);
    expect(clock.monotonic() - START).toBe(30);
  });

  test("gives nothing when time is up, or when somebody aborts", async () => {
    expect(await within(after(10_000), 5_000, { clock })).toBeUndefined();
    expect(clock.monotonic() - START).toBe(5_000);
    expect(await within(after(10_000), 5_000, { clock, signal: abortedAfter(6_000) })).toBeUndefined();
    expect(clock.monotonic() - START).toBe(6_000);
  });

  test("passes an error on", async () => {
    await expect(within(Promise.reject(new Error("broken")), 5_000, { clock })).rejects.toThrow("broken");
  });
});

describe("cutAfter", () => {
  test("aborts in time", async () => {
    const { signal } = cutAfter(5_000, { clock });
    await after(4_999);
    expect(signal.aborted).toBe(false);
    await after(2);
    expect(signal.aborted).toBe(true);
  });

  test("aborts with the other signal", async () => {
    const { signal } = cutAfter(5_000, { clock, signal: abortedAfter(1_000) });
    await after(1_001);
    expect(signal.aborted).toBe(true);
  });

  test("aborts no more once it is disposed of", async () => {
    const cut = cutAfter(5_000, { clock });
    cut.dispose();
    await after(6_000);
    expect(cut.signal.aborted).toBe(false);
  });
});

describe("unlessAborted", () => {
  test("waits for the work or the signal, whichever comes first", async () => {
    expect(await unlessAborted(after(10), abortedAfter(1_000))).toBe("done");
    expect(await unlessAborted(after(10_000), abortedAfter(2_000))).toBeUndefined();
    expect(clock.monotonic() - START).toBe(2_000);
  });

  test("does not wait when the signal is aborted already", async () => {
    expect(await unlessAborted(new Promise(() => undefined), AbortSignal.abort())).toBeUndefined();
  });
});
