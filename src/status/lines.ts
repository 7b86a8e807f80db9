/** Progress as plain lines, for logs: one a set when its numbers change, one for each failure. */
import { visible } from "../text/visible";
import type { Audience } from "./follow";
import type { OpenPath, SetReport } from "./model";
import { countsText, openText } from "./text";

/** Some CI services end a job that prints nothing for ten minutes. */
const SILENCE_MS = 5 * 60_000;

export class ProgressLines implements Audience {
  private readonly said = new Map<string, { readonly text: string; readonly at: number }>();
  private readonly known = new Map<string, ReadonlySet<string>>();
  private lastTrouble = "";

  /** @param before the sets as the state has them: what had failed by then is no news */
  constructor(
    private readonly print: (line: string) => void,
    before: readonly SetReport[],
  ) {
    for (const set of before) this.known.set(keyOf(set), new Set(failures(set).map(openText)));
  }

  update(sets: readonly SetReport[], at: number): void {
    for (const set of sets) {
      const [key, text] = [keyOf(set), countsText(set)];
      const said = this.said.get(key);
      const prefix = `${new Date(at).toISOString().slice(11, 19)}Z ${visible(set.address)}:`;
      for (const line of this.news(set, key)) this.print(`${prefix} ${line}`);
      if (said?.text === text && at - said.at < SILENCE_MS) continue;
      this.said.set(key, { text, at });
      this.print(`${prefix} ${text}`);
    }
    this.lastTrouble = "";
  }

  trouble(why: string): void {
    if (why !== this.lastTrouble)
      this.print(`The service did not answer, it is asked again: ${visible(why)}`);
    this.lastTrouble = why;
  }

  private news(set: SetReport, key: string): readonly string[] {
    const before = this.known.get(key) ?? new Set<string>();
    const now = failures(set);
    this.known.set(key, new Set(now.map(openText)));
    return now
      .filter((one) => !before.has(openText(one)))
      .map((one) =>
        one.state === "given_up"
          ? `given up ${openText(one)}`
          : `failed ${openText(one)}; the next deploy sends it`,
      );
  }
}

function keyOf({ source, address }: SetReport): string {
  return `${source}\n${address}`;
}

function failures({ open }: SetReport): readonly OpenPath[] {
  return open.filter(({ state }) => state !== "under_way");
}
