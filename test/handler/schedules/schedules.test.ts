/**
 * Any schedule of edits, faults, interrupts, kills and passing days keeps the promises: at every end state wanted is
 * accepted, pending or given up, and what is called accepted lies on the nodes; nothing is sent twice without a reason;
 * without faults it comes to rest. The same schedules every time, so that a change is judged by itself; SEED=n runs
 * others, SCHEDULES=10000 more of them, and `npm run test:schedules` a great many.
 */
import fc from "fast-check";
import { type Schedule, schedule } from "./schedule";
import { World } from "./world";

const RUNS = Number(process.env.SCHEDULES ?? "400");
const SEED = Number(process.env.SEED ?? "20261121");

async function carryOut({ steps, ...conditions }: Schedule): Promise<void> {
  const world = new World(conditions);
  for (const step of steps) await world.carryOut(step);
  await world.comeToRest();
}

test(
  `${RUNS} random schedules`,
  async () => {
    await fc.assert(fc.asyncProperty(schedule, carryOut), { numRuns: RUNS, seed: SEED });
  },
  60_000 + RUNS * 200,
);
