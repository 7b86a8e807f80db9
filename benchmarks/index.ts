/** All benchmarks; `npm run bench -- 5` measures five rounds of each instead of the usual number. */
import setup from "../test/e2e/global-setup";
import { benchHandshake } from "./handshake";
import { benchPlan } from "./plan";
import { benchSynth } from "./synth";

const HANDSHAKE_ROUNDS = 41;
const SYNTH_ROUNDS = 9;
const PLAN_ROUNDS = 9;

async function main(): Promise<void> {
  const wanted = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0)) {
    throw new Error(`the number of rounds is a whole number from 1, not ${process.argv[2] ?? ""}`);
  }
  await benchHandshake(wanted ?? HANDSHAKE_ROUNDS);
  await benchSynth(wanted ?? SYNTH_ROUNDS);
  // Plans run in copies of the folder that the end-to-end tests initialise.
  setup();
  await benchPlan(wanted ?? PLAN_ROUNDS);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
