import { systemClock } from "../../src/vod/clock";

test("a sleep ends at once when the signal is, or becomes, aborted", async () => {
  const abort = new AbortController();
  const sleeping = systemClock.sleep(3_600_000, abort.signal);
  abort.abort();
  await expect(sleeping).resolves.toBeUndefined();
  await expect(systemClock.sleep(3_600_000, abort.signal)).resolves.toBeUndefined();
});

test("now is the machine's time", () => {
  const before = Date.now();
  expect(systemClock.now()).toBeGreaterThanOrEqual(before);
});
