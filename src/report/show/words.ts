/** The words of a report, the same in every format. Nothing here is escaped: names go through a format's own function. */
import { allOf, byNumber, count, counted } from "../../text/prose";
import { PATH_KINDS } from "../report";
import type {
  CountName,
  PathEntry,
  PathGroup,
  PathKind,
  Quota,
  Report,
  SetReport,
  StackReport,
  Verdict,
} from "../report";

/** The columns of the table of sets. */
const COLUMNS: readonly (readonly [CountName, string])[] = [
  ["wanted", "wanted"],
  ["urls", "to send"],
  ["new", "new"],
  ["changed", "changed"],
  ["pending", "pending"],
  ["retried", "retried"],
  ["resent", "sent again"],
  ["dropped", "dropped"],
  ["unchanged", "unchanged"],
  ["givenUp", "given up"],
  ["adopted", "adopted"],
  ["calls", "calls"],
  ["refreshes", "refreshes"],
];

/** Those that say something; what most reports have no use for is left out where it is 0 everywhere. */
export function columnsFor(sets: readonly SetReport[]): readonly (readonly [CountName, string])[] {
  const optional: readonly CountName[] = ["retried", "resent", "givenUp", "adopted"];
  return COLUMNS.filter(
    ([name]) => !optional.includes(name) || sets.some(({ counts }) => counts[name] !== 0),
  );
}

/** `?` for what is only known after apply. */
export function cell(value: number | null): string {
  return value === null ? "?" : count(value);
}

const KIND_WORDS: Readonly<Record<PathKind, string>> = {
  new: "new",
  changed: "changed",
  pending: "pending",
  retried: "retried",
  resent: "sent again",
  adopted: "adopted",
  dropped: "dropped",
  "given-up": "given up",
};

export function kindWord(kind: PathKind): string {
  return KIND_WORDS[kind];
}

/** The number first, then whether it fits: `13 URLs to send, 487 of 500 left: fits today's quota`. */
export function headline({
  urls,
  refreshes,
  quota,
  verdict,
}: Pick<Report | StackReport, "urls" | "refreshes" | "quota" | "verdict">): string {
  const send =
    urls === null
      ? "URLs to send are known after apply"
      : urls === 0
        ? "nothing to send"
        : `${counted(urls, "URL")} to send`;
  const first = refreshes === null || refreshes === 0 ? "" : ` (${count(refreshes)} refreshed first)`;
  return `${send}${first}, ${leftWords(quota)}: ${verdictWords(verdict, quota)}`;
}

function leftWords({ left, total }: Quota): string {
  return left === null || total === null ? "quota not known" : `${count(left)} of ${count(total)} left today`;
}

function verdictWords(verdict: Verdict, { short, days }: Quota): string {
  switch (verdict) {
    case "nothing":
      return "a deploy costs no quota";
    case "fits":
      return "fits today's quota";
    case "over-quota": {
      const over = `${counted(short ?? 0, "URL")} over today's quota`;
      return days === null ? `${over}, never sent` : `${over}, sent within ${counted(days, "day")}`;
    }
    case "quota-unknown":
      return "may not fit";
    case "open":
      return "decided in the deploy";
    case "compared":
      return "compared without a state";
    case "plan-failed":
      return "the plan failed";
  }
}

const BAR = 24;

/** Of the day's quota: what was spent, what this deploy spends, what is left then; null while it is not known. */
export function quotaShares({
  total,
  left,
  after,
}: Quota): { readonly spent: number; readonly now: number; readonly free: number } | null {
  if (total === null || left === null || after === null || total <= 0) return null;
  const free = Math.min(total, after);
  const now = Math.min(total - free, left - after);
  return { spent: Math.max(0, total - now - free), now, free };
}

/** `███▓▓░░░`: spent, this deploy, left. */
export function quotaBar(quota: Quota): string | null {
  const shares = quotaShares(quota);
  if (shares === null || quota.total === null) return null;
  const width = (urls: number): number =>
    urls === 0 ? 0 : Math.max(1, Math.round((urls / (quota.total ?? 1)) * BAR));
  const now = width(shares.now);
  const free = Math.min(width(shares.free), BAR - now);
  return "█".repeat(Math.max(0, BAR - now - free)) + "▓".repeat(now) + "░".repeat(free);
}

export function quotaLine({ left, after, keepFree, source }: Quota): string {
  if (left === null) return "Quota: not known.";
  const kept = keepFree === null || keepFree === 0 ? "" : ` (${count(keepFree)} of them kept free)`;
  const when = source === "service" ? "asked just now" : "when the plan was made";
  return `Quota: ${count(left)} left before${after === null ? "" : `, ${count(after)} after`}${kept}; ${when}.`;
}

/** `340 paths: 300 new, 40 changed`. */
export function groupCounts({ paths }: PathGroup): string {
  const counts = PATH_KINDS.map((kind) => [kind, paths.filter((one) => one.kind === kind).length] as const)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${count(number)} ${kindWord(kind)}`);
  return `${counted(paths.length, "path")}: ${counts.join(", ")}`;
}

/** What there is to say of a path behind its name; empty for most. */
export function pathNote({ versionBefore, version, reason, refreshed, kind }: PathEntry): string {
  const versions =
    kind !== "changed" || versionBefore === undefined || version === null
      ? ""
      : `version ${short(versionBefore)} -> ${short(version)}`;
  return [versions, refreshed ? "refreshed first" : "", reason ?? ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** Versions are hashes, or anything: the beginning tells them apart as a rule. */
function short(version: string): string {
  const letters = Array.from(version);
  return letters.length > 16 ? `${letters.slice(0, 12).join("")}…` : version;
}

/** What happens to the set itself, and why all of it is sent. */
export function setRemark({ action, because, isHidden }: SetReport): string {
  const what: Readonly<Record<SetReport["action"], string>> = {
    create: "created",
    update: "",
    replace: "replaced",
    delete: "destroyed",
    forget: "forgotten",
    none: "no change",
  };
  return [
    what[action],
    because.length === 0 ? "" : `sent again because ${allOf(because)} changed`,
    isHidden ? "paths are sensitive and not listed" : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** Whether there is anything about a stack that a reader should look at. */
export function isQuiet({ sets, warnings, notDone }: StackReport): boolean {
  return warnings.length === 0 && notDone.length === 0 && sets.every(({ action }) => action === "none");
}

export function otherChanges({ otherChanges: others }: StackReport): string {
  return others === 0
    ? ""
    : `Besides the sets, ${counted(others, "resource")} ${byNumber(others, "changes", "change")}.`;
}

/** The title of a report. */
export const TITLE = { plan: "Preload", comparison: "Preload, compared" } as const;
