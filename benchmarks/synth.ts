/** Synth and the checks of paths: ten times the paths should take about ten times as long. */
import { App, TerraformStack } from "cdktf";
import { PreloadSet } from "../src/constructs";
import { checkPaths } from "../src/paths";
import { inTurn, median, type Sample } from "./measure";

const list = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `/课程/season ${index % 7}/episode-${index}.mp4`);

function measured(work: () => void): () => Promise<Sample> {
  return () => {
    const before = performance.now();
    work();
    return Promise.resolve({ milliseconds: performance.now() - before });
  };
}

function synth(paths: readonly string[]): void {
  const stack = new TerraformStack(new App(), "stack");
  new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", paths });
  stack.toTerraform();
}

/** Prints what 1,000 and 10,000 paths take, and their ratio. */
export async function benchSynth(rounds: number): Promise<void> {
  const few = list(1_000);
  const many = list(10_000);
  const [synthFew = [], synthMany = [], checkFew = [], checkMany = []] = await inTurn(
    [
      measured(() => {
        synth(few);
      }),
      measured(() => {
        synth(many);
      }),
      measured(() => checkPaths(few)),
      measured(() => checkPaths(many)),
    ],
    rounds,
  );
  const line = (what: string, small: readonly Sample[], large: readonly Sample[]): void => {
    const [one, ten] = [small, large].map((samples) =>
      median(samples.map(({ milliseconds }) => milliseconds)),
    );
    const ratio = (ten ?? 0) / (one ?? 1);
    console.log(
      `  ${what.padEnd(34)} ${(one ?? 0).toFixed(1).padStart(5)} ms ${(ten ?? 0).toFixed(1).padStart(6)} ms   ratio ${ratio.toFixed(1)}`,
    );
  };
  console.log(`1,000 and 10,000 paths (medians of ${rounds}):`);
  line("synth of a stack", synthFew, synthMany);
  line("checks of paths", checkFew, checkMany);
}
