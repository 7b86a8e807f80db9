/** How the reasons of `excuses.ts` show: where a set may send, or refresh, what was sent before. */
import type { JournalLine } from "../../../src/handler/evidence/journal";
import type { TaskRow } from "../../../src/emulator/service/tasks";
import { url } from "../support";
import { hiddenMs } from "./conditions";
import { isDisputed, LISTED_MS, type Past, ROUNDING_MS, SHOWN_AFTER_MS } from "./past";
import type { SetState } from "./set-state";

const HOUR_MS = 3_600_000;

/** A row of a deploy like one from before, and a set that may have sent it. */
export interface Repeat {
  readonly state: SetState;
  readonly path: string;
  readonly row: TaskRow;
  readonly earlier: TaskRow;
  /** All after the deploy. */
  readonly rows: readonly TaskRow[];
  /** When the deploy began, milliseconds since 1970. */
  readonly startedAt: number;
}

export type Reason = (past: Past, repeat: Repeat) => boolean;

/** The set came to want it as it does now after the earlier row. */
export const isAskedFor: Reason = (_, { state, path, earlier }) =>
  earlier.createdAt < (state.dueAt.get(path) ?? 0);

/** Pending when the deploy began, and not only because the quota was spent. */
export const isOwedByState: Reason = (past, { state, path }) => {
  const entry = state.pending.get(path);
  if (!isShared(past, path) || entry === undefined || entry.mayBeRecent === true) return false;
  return !(entry.reason === "quota" && entry.refresh.kind === "none" && entry.attempts === 0);
};

/** Both sets have the path, and the earlier row is from before the disk had room again. */
export const isUnwrittenByOther: Reason = (past, { path, earlier }) =>
  isShared(past, path) && past.disk.fullAt >= earlier.createdAt;

/** The journal holds a call of the URL from before the disk had room again, and nothing of what came of it. */
export const isUnanswered: Reason = ({ disk }, { row }) => {
  const answered = new Set(disk.lines.flatMap((line) => (line.kind === "sent" ? [] : [line.call])));
  return disk.lines.some(
    (line) =>
      line.kind === "sent" &&
      line.at <= disk.fullAt + 1_000 &&
      !answered.has(line.call) &&
      line.urls.some((one) => one.url === row.url),
  );
};

/** The journal holds lost preloads of the URL that differ, from the hour before the earlier row. */
export const isAmbiguous: Reason = ({ disk }, { earlier }) => {
  const isAnswer = ({ kind }: JournalLine): boolean => kind === "accepted" || kind === "not-accepted";
  const answered = new Set(disk.lines.filter(isAnswer).map(({ call }) => call));
  const copies = disk.lines.flatMap((line) => {
    const isLost = line.kind === "sent" && line.operation === "preload" && !answered.has(line.call);
    if (!isLost || line.at < earlier.createdAt - HOUR_MS || line.at > earlier.createdAt + ROUNDING_MS)
      return [];
    const own = line.urls.find((one) => one.url === earlier.url);
    return own === undefined ? [] : [`${line.copySettings} ${own.version}`];
  });
  return new Set(copies).size > 1;
};

/** It failed before the earlier row, which is from before the disk had room again. */
export const isAfterUnwrittenFailure: Reason = ({ disk }, { row, earlier, rows }) =>
  disk.fullAt >= earlier.createdAt &&
  rows.some(({ url: one, status, createdAt }) => {
    return one === row.url && status === "Failed" && createdAt < earlier.createdAt;
  });

/** The sets want different versions, or by the earlier refresh or since then another one was sent than the set wants. */
export const isPurgeForOther: Reason = (past, { state, path, row, earlier }) =>
  row.type === "file" &&
  (isDisputed(past, path) ||
    past.disk.lines.some(
      (line) =>
        line.kind === "sent" &&
        line.at > earlier.createdAt - ROUNDING_MS &&
        line.urls.some((one) => one.url === url(path) && one.version !== state.wanted.paths.get(path)),
    ));

export const isShownTooLate: Reason = ({ conditions }, { row, earlier, startedAt }) =>
  earlier.createdAt + hiddenMs(conditions, row.url) > startedAt + SHOWN_AFTER_MS;

export const isTooOldForList: Reason = (_, { row, earlier }) => earlier.createdAt < row.createdAt - LISTED_MS;

/** It was refreshed or is no first version, or there are settings that the row may not have been sent with. */
export const isNothingProven: Reason = ({ conditions }, { state, path, row, rows }) => {
  const { area, withHeader, paths } = state.wanted;
  const settingsMatter =
    withHeader !== undefined || conditions.scope === "global" || (area !== undefined && area !== "domestic");
  const wasRefreshed = rows.some(({ type, url: one }) => type === "file" && one === row.url);
  return paths.get(path) !== "1" || settingsMatter || wasRefreshed;
};

function isShared({ sets }: Past, path: string): boolean {
  return sets.every(({ wanted }) => wanted.paths.has(path));
}
