/** `vod-preload explain`: what the code at the end of an error or a warning means, and what to do. */
import { DIAGNOSTICS, type DiagnosticEntry } from "../handler/say/diagnostics";
import { worded } from "../handler/say/wording";
import { IN_HCL } from "../set";

export interface ExplainOutput {
  /** Where lines for the user go. Default standard output. */
  readonly print?: (line: string) => void;
  /** Where errors for the user go. Default standard error. */
  readonly printError?: (line: string) => void;
}

/** What each cause says to a reader. */
export const CAUSES: Readonly<Record<DiagnosticEntry["cause"], string>> = {
  time: "Only needs time; always a warning.",
  person: "Somebody has to act; an error, or a warning where a create got part of its paths accepted.",
  note: "For your information.",
};

const ENTRIES: readonly (readonly [string, DiagnosticEntry])[] = Object.entries(DIAGNOSTICS);

const WIDTH = 100;

/** How many unknown codes' neighbours are named. */
const MOST_NEAR = 3;

/**
 * @param code in any case, with `-` or spaces for `_`; without one, all of them are listed
 * @returns the exit code
 */
export function explain(code: string | undefined, output: ExplainOutput = {}): number {
  const print = output.print ?? ((line) => process.stdout.write(`${line}\n`));
  const printError = output.printError ?? ((line) => process.stderr.write(`${line}\n`));
  if (code === undefined) {
    const width = Math.max(...ENTRIES.map(([name]) => name.length));
    for (const [name, { summary }] of ENTRIES) print(`${name.padEnd(width)}  ${summary}`);
    return 0;
  }
  const wanted = code.toUpperCase().replace(/[\s-]+/g, "_");
  const found = ENTRIES.find(([name]) => name === wanted);
  if (found === undefined) {
    const near = nearest(wanted);
    const hint = near.length === 0 ? "" : ` Near it: ${near.join(", ")}.`;
    printError(
      `vod-preload explain: there is no code "${code}".${hint} Without a code, all of them are listed.`,
    );
    return 1;
  }
  for (const line of page(...found)) print(line);
  return 0;
}

function page(name: string, { summary, cause, meaning, remedy }: DiagnosticEntry): readonly string[] {
  const paragraphs = [
    `${summary}. ${CAUSES[cause]}`,
    worded(meaning, IN_HCL),
    `What to do: ${worded(remedy, IN_HCL)}`,
  ];
  return [name, ...paragraphs.flatMap((paragraph) => ["", ...wrapped(paragraph)])];
}

function wrapped(text: string): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** Codes that share a word with it or are a few letters away, the likeliest first. */
function nearest(wanted: string): readonly string[] {
  const words = wanted.split("_").filter((word) => word.length > 2);
  return ENTRIES.map(([name]) => {
    const shared = words.filter((word) => name.split("_").includes(word)).length;
    return { name, shared, distance: distance(wanted, name) };
  })
    .filter(({ shared, distance: far }) => shared > 0 || far <= wanted.length / 2)
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** How many letters have to be put in, taken out or changed to come from one text to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const [diagonal = 0, above = 0, left = 0] = [row[column], row[column + 1], next[column]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
