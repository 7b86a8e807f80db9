/** How fast calls follow each other. */
import { Turns } from "../../../src/handler/account/turns";
import { FakeClock } from "../support";

const { signal } = new AbortController();

test("calls go one after the other, a tenth of a second apart, whatever becomes of the machine's clock", async () => {
  const clock = new FakeClock();
  const turns = new Turns(clock);
  const begun = clock.monotonic();
  const starts: number[] = [];
  for (const wallOffset of [0, -90_000, 600_000, 0]) {
    clock.wallOffset = wallOffset;
    const limits = { signal, deadline: begun + 60_000 };
    await turns.take(() => Promise.resolve(starts.push(clock.monotonic() - begun)), limits);
  }
  expect(starts).toEqual([0, 100, 200, 300]);
});
