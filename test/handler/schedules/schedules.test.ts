/**
 * Any schedule of edits, faults, interrupts, kills and passing days keeps the promises: at every end state wanted is
 * accepted, pending or failed; nothing accepted is sent again; without faults it comes to rest. SCHEDULES=10000 runs
 * more of them, SEED=n the same again.
 */
import fc from "fast-check";
import { type Schedule, schedule } from "./schedule";
import { World } from "./world";

const RUNS = Number(process.env.SCHEDULES ?? "400");

async function carryOut({ steps, ...conditions }: Schedule): Promise<void> {
  const world = new World(conditions);
  for (const step of steps) await world.carryOut(step);
  await world.comeToRest();
}

test(
  `${RUNS} random schedules`,
  async () => {
    const seed = process.env.SEED;
    await fc.assert(fc.asyncProperty(schedule, carryOut), {
      numRuns: RUNS,
      ...(seed === undefined ? {} : { seed: Number(seed) }),
    });
  },
  60_000 + RUNS * 200,
);
