/** The doctor's live tests on an emulator, in time that passes only where somebody waits. */
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../src/emulator";
import { Purse } from "../../../src/doctor/live/purse";
import { LiveRun, type LiveRunOptions } from "../../../src/doctor/live/run";
import { Wire } from "../../../src/doctor/wire";
import type { Clock } from "../../../src/vod/clock";
import { Credentials } from "../../../src/vod/credentials";
import { parseEndpoint } from "../../../src/vod/endpoint";

export const DOMAIN = "vod.example.com";

export interface LiveStage {
  readonly emulator: Emulator;
  readonly run: LiveRun;
}

/** @param change of the run: URLs that may be spent (default: all), and how long tasks are waited for */
export async function liveStage(
  options: EmulatorOptions = {},
  change: { readonly spend?: number } & Partial<LiveRunOptions> = {},
): Promise<LiveStage> {
  const emulator = await startEmulator({ domains: [DOMAIN], autoDomains: false, ...options });
  const clock = sharedClock(emulator);
  const credentials = new Credentials(emulator.accessKeyId, emulator.accessKeySecret);
  const wire = new Wire({
    endpoint: parseEndpoint(emulator.endpoint, "The endpoint"),
    credentials: { get: () => Promise.resolve(credentials) },
    env: {},
    clock,
  });
  // Its clock may be another than the machine's: as the doctor does, ask for the time first.
  await wire.unsigned("DescribeVodRefreshQuota");
  const { spend = 1_000, ...others } = change;
  const run = new LiveRun({
    wire,
    clock,
    domain: DOMAIN,
    purse: new Purse(spend),
    patienceMs: 60_000,
    runId: "r1",
    ...others,
  });
  return { emulator, run };
}

/** Whoever waits by it moves the service's time on as well. */
function sharedClock({ control }: Emulator): Clock {
  let waitedMs = 0;
  return {
    now: () => Date.now() + waitedMs,
    monotonic: () => performance.now() + waitedMs,
    sleep: (milliseconds) => {
      waitedMs += milliseconds;
      control.advance(milliseconds);
      return Promise.resolve();
    },
  };
}
