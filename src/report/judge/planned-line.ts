/** The provider's line on a plan, taken apart again: it knows what a set dropped and got back, which a plan's JSON does not. */
const NAMES = {
  new: "new",
  changed: "changed",
  pending: "pending",
  retried: "given up before",
  resent: "sent again",
  adopted: "adopted",
  dropped: "dropped",
  unchanged: "unchanged",
  givenUp: "given up",
  calls: "calls?",
} as const;

/** Of a line as `describePlan` writes it; a count that it leaves out is 0. Undefined when it is no such line. */
export function countsOf(
  line: string,
): Readonly<Record<keyof typeof NAMES | "urls" | "refreshes", number>> | undefined {
  const sends = /^up to ([\d,]+) of [\d,]+ to send in /.exec(line);
  if (sends === null && !line.startsWith("nothing to send: ")) return undefined;
  const counted = (words: string): number =>
    numberOf(new RegExp(`(\\d[\\d,]*) ${words}\\b(?! before)`).exec(line));
  const counts = Object.fromEntries(Object.entries(NAMES).map(([name, words]) => [name, counted(words)]));
  return {
    ...(counts as Record<keyof typeof NAMES, number>),
    urls: numberOf(sends),
    refreshes: numberOf(/\(([\d,]+) refreshed first\)/.exec(line)),
  };
}

function numberOf(found: RegExpExecArray | null): number {
  return Number((found?.[1] ?? "0").replaceAll(",", ""));
}
