/** Progress as a bar a set, redrawn in place, for terminals. */
import { MultiBar, type SingleBar } from "cli-progress";
import { counted } from "../text/prose";
import { visible } from "../text/visible";
import type { Audience } from "./follow";
import { type SetReport, total } from "./model";
import { countsText } from "./text";

/** Longer names are cut, so that a bar and its numbers stay on one line. */
const MOST_NAME = 40;

export class ProgressBars implements Audience {
  private readonly bars: MultiBar;
  private readonly bySet = new Map<string, SingleBar>();

  /** @param rows of the terminal: where there is no room for a bar a set, one stands for all */
  constructor(
    stream: NodeJS.WritableStream,
    private readonly rows = 24,
  ) {
    this.bars = new MultiBar({
      format: "{name} {bar} {percent}% {counts}",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      barsize: 24,
      stream,
      // What is new is drawn at once; the timer only draws what a resized terminal has lost.
      fps: 1,
      hideCursor: true,
      emptyOnZero: true,
      gracefulExit: false,
    });
  }

  update(all: readonly SetReport[]): void {
    const sets = all.length < this.rows ? all.map(barOf) : [together(all)];
    const width = Math.min(MOST_NAME, Math.max(0, ...sets.map(({ name }) => name.length)));
    for (const { key, name, part, counts } of sets) {
      const payload = {
        name: shortened(name, width).padEnd(width),
        percent: String(Math.floor(part * 100)).padStart(3),
        counts,
      };
      const bar = this.bySet.get(key) ?? this.bars.create(1, part, payload);
      this.bySet.set(key, bar);
      bar.update(part, payload);
    }
    this.bars.update();
  }

  trouble(why: string): void {
    this.bars.log(`The service did not answer, it is asked again: ${visible(why)}\n`);
    this.bars.update();
  }

  /** Draws them a last time and gives the cursor back. */
  stop(): void {
    this.bars.stop();
  }
}

interface Bar {
  readonly key: string;
  readonly name: string;
  readonly part: number;
  readonly counts: string;
}

function barOf(set: SetReport): Bar {
  const { source, address } = set;
  return {
    key: `${source}\n${address}`,
    name: visible(address),
    part: doneOf(set),
    counts: countsText(set),
  };
}

function together(sets: readonly SetReport[]): Bar {
  const counts = total(sets);
  const part = doneOf({ ...counts, open: sets.flatMap(({ open }) => open) });
  return { key: "", name: counted(sets.length, "set"), part, counts: countsText(counts) };
}

/** From 0 to 1: what has arrived, and of what is under way the part that the service tells. */
function doneOf({ wanted, arrived, open }: Pick<SetReport, "wanted" | "arrived" | "open">): number {
  if (wanted === 0) return 1;
  const part = open.reduce((sum, { progress = 0 }) => sum + progress / 100, 0);
  return Math.min(1, (arrived + part) / wanted);
}

function shortened(name: string, width: number): string {
  return name.length <= width ? name : `…${name.slice(name.length - width + 1)}`;
}
