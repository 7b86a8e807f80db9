/** `npm run bench`: all measurements in one run, so that the ratios hold on a noisy machine. */
import setup from "../test/e2e/global-setup";
import { benchHandshake } from "./handshake";
import { benchPlan } from "./plan";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? "7");

async function main(): Promise<void> {
  setup();
  await benchHandshake(ROUNDS * 3);
  await benchPlan(ROUNDS);
}

void main();
