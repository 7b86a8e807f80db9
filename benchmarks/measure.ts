/** How the benchmarks measure: whole processes, in turn, medians and ratios of one run. */
import { readdirSync, readFileSync } from "node:fs";
import type { Finished, Running } from "../test/e2e/support/process";

export interface Sample {
  /** Wall time, milliseconds. */
  readonly milliseconds: number;
  /** Highest resident memory of the provider's process, bytes; undefined where the machine does not tell. */
  readonly peakBytes?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Runs the candidates in turn, A B A B ..., so that a machine whose speed drifts slows all of them.
 *
 * @returns the samples of each candidate, after one round that does not count
 */
export async function inTurn(
  candidates: readonly (() => Promise<Sample>)[],
  rounds: number,
): Promise<readonly (readonly Sample[])[]> {
  const samples: Sample[][] = candidates.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const sample = await candidate();
      if (round > 0) samples[index]?.push(sample);
    }
  }
  return samples;
}

/** Times a program to its end; an exit code outside `expected` is an error, not a figure. */
export async function timed(start: () => Running, expected: readonly number[]): Promise<Sample> {
  const before = performance.now();
  const running = start();
  const watch = watchMemory(running.pid);
  const finished: Finished = await running.finished;
  const milliseconds = performance.now() - before;
  const peakBytes = watch.stop();
  if (finished.exitCode === null || !expected.includes(finished.exitCode)) {
    throw new Error(`ended with ${String(finished.exitCode)}:\n${finished.output}`);
  }
  return peakBytes === undefined ? { milliseconds } : { milliseconds, peakBytes };
}

/** Watches the children of `parent` and keeps the highest water mark that Linux reports for any of them. */
function watchMemory(parent: number): { stop: () => number | undefined } {
  if (process.platform !== "linux") return { stop: () => undefined };
  let peak = 0;
  const look = (): void => {
    for (const child of childrenOf(parent)) {
      try {
        const status = readFileSync(`/proc/${child}/status`, "utf8");
        peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
      } catch {
        // The process ended between the listing and the look.
      }
    }
  };
  const timer = setInterval(look, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return peak === 0 ? undefined : peak;
    },
  };
}

function childrenOf(parent: number): readonly string[] {
  try {
    return readdirSync(`/proc/${parent}/task`).flatMap((thread) =>
      readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8")
        .split(" ")
        .filter((pid) => pid !== ""),
    );
  } catch {
    return [];
  }
}

export function seconds(samples: readonly Sample[]): number {
  return median(samples.map((sample) => sample.milliseconds)) / 1000;
}

/** Megabytes of the median peak, or "n/a". */
export function megabytes(samples: readonly Sample[]): string {
  const peaks = samples.flatMap((sample) => (sample.peakBytes === undefined ? [] : [sample.peakBytes]));
  return peaks.length === 0 ? "n/a" : `${(median(peaks) / 1_000_000).toFixed(0)} MB`;
}
