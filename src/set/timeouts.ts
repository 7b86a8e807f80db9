/** How long the steps of a set may take: durations by step, which an event knows as milliseconds. */
import { parseDuration, timeoutProblem } from "../paths";
import type { Argument, Effect, Finding } from "./argument";
import { described } from "./described";
import { isNot, isText } from "./kinds";

/** How long a create or an update may take when nothing is said. */
export const DEFAULT_TIMEOUT = "20m";

/** The same in milliseconds. */
export const DEFAULT_TIMEOUT_MS = parseDuration(DEFAULT_TIMEOUT) ?? 0;

/** Duration by step, as written. */
export type Durations<Step extends string> = Readonly<Partial<Record<Step, string | undefined>>>;

/** A duration for each of a few steps; they stand in a block of their own. */
export function durations<
  const Step extends string,
  const O extends {
    readonly effect: Effect;
    readonly doc: string;
    readonly steps: Readonly<Record<Step, { readonly doc: string }>>;
  },
>(
  options: O & { readonly steps: Readonly<Record<Step, { readonly doc: string }>> },
): Argument<Durations<Step>, "optional", O["effect"]> & Pick<O, "steps"> {
  const steps = Object.keys(options.steps) as Step[];
  return {
    shape: "durationByStep",
    presence: "optional",
    fallback: undefined,
    ...options,
    check: (value, view) => {
      const entries = view.entries(value);
      const example = steps.map((step) => `${step}: "${DEFAULT_TIMEOUT}"`).join(", ");
      if (entries === undefined) return [isNot(value, `Write an object: { ${example} }`)];
      const given = new Map(entries);
      return steps.flatMap((step) => {
        const text = given.get(step);
        return text === undefined || text === null || view.isOpen(text) ? [] : checkDuration(step, text);
      });
    },
    read: (value, view) => {
      const entries = view.entries(value);
      if (entries === undefined) return undefined;
      const texts = [...entries].filter(([step, text]) => steps.some((one) => one === step) && isText(text));
      return Object.fromEntries(texts) as Durations<Step>;
    },
    print: (value) => JSON.stringify(value ?? {}),
  };
}

function checkDuration(step: string, text: unknown): Finding[] {
  const remedy = 'Write a duration from 1s to 24h, such as "90s", "20m" or "1h30m"';
  if (!isText(text)) return [{ at: [step], shown: `is ${described(text)}`, remedy, breaks: "type" }];
  const problem = timeoutProblem(text)?.replace(/\.$/, "");
  return problem === undefined ? [] : [{ at: [step], said: () => problem, remedy, breaks: "rule" }];
}

/** Milliseconds of what is written, or of the default. */
export function timeoutMs(text: string | undefined): number {
  return (text === undefined ? undefined : parseDuration(text)) ?? DEFAULT_TIMEOUT_MS;
}
