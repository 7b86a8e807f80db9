/** Carries out very many random schedules, shared out among the cores: `npm run test:schedules [count]`. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const COUNT = 100_000;
/** So many in one process: a failure is found early, and shrinking it begins. */
const AT_A_TIME = 5_000;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** One seed's schedules in a process of their own. */
async function carryOut(seed: number, schedules: number): Promise<Ended> {
  const jest = spawn(
    process.execPath,
    [
      require.resolve("jest/bin/jest"),
      "--selectProjects=unit",
      "--testPathPatterns=test/handler/schedules/schedules",
    ],
    { env: { ...process.env, SCHEDULES: String(schedules), SEED: String(seed) } },
  );
  const parts: Buffer[] = [];
  for (const stream of [jest.stdout, jest.stderr]) stream.on("data", (part: Buffer) => parts.push(part));
  const code = await new Promise<number | null>((resolve) => jest.on("close", resolve));
  return { code, output: Buffer.concat(parts).toString() };
}

async function main(): Promise<void> {
  const total = Number(process.argv[2] ?? COUNT);
  if (!Number.isInteger(total) || total < 1) throw new Error("the count is a whole number from 1");
  const first = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const shares = Array.from({ length: Math.ceil(total / AT_A_TIME) }, (_, index) => ({
    seed: first + index,
    schedules: Math.min(AT_A_TIME, total - index * AT_A_TIME),
  }));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let share = shares.shift(); share !== undefined; share = shares.shift()) {
      const { code, output } = await carryOut(share.seed, share.schedules);
      if (code !== 0) {
        shares.length = 0;
        process.exitCode = 1;
        console.error(`SCHEDULES=${share.schedules} SEED=${share.seed} fails:\n${output}`);
        return;
      }
      done += share.schedules;
      console.log(`${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} schedules`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

void main();
