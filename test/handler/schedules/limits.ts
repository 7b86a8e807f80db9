/** How the limits of `excuses.ts` show: where a path may count as accepted although its copy is not on the nodes. */
import { copySettings } from "../../../src/handler/decide/settings";
import { LONGEST_CALL_MS } from "../../../src/handler/evidence/times";
import type { SetProperties } from "../../../src/handler/types";
import type { TaskRow } from "../../../src/emulator/service/tasks";
import { url } from "../support";
import { hiddenMs } from "./conditions";
import { isDisputed, isOwnRow, LISTED_MS, type Past, preloadsOf, ROUNDING_MS, SHOWN_AFTER_MS } from "./past";
import type { SetState } from "./set-state";

/** @param rows of all tasks, as they end */
export type Limit = (past: Past, state: SetState, path: string, rows: readonly TaskRow[]) => boolean;

/** Since before the journal was lost, only preloads with other settings than the set's. */
export const isTakenForOther: Limit = ({ disk }, { wanted }, path, rows) => {
  // Only for such paths and sets does the list stand in at all.
  if (wanted.paths.get(path) !== "1" || wanted.withHeader !== undefined) return false;
  const preloads = preloadsOf(rows, path);
  const isOther = (row: TaskRow): boolean => !isOwnRow(row, wanted);
  const other = preloads.findLastIndex((row) => row.createdAt <= disk.lostAt && isOther(row));
  return other !== -1 && preloads.slice(other).every(isOther);
};

/** The newest preloads have other settings, and one of them is of the deploy whose disk was full. */
export const isTakenForUnwritten: Limit = (past, { wanted }, path, rows) => {
  const { disk, deploys } = past;
  const preloads = preloadsOf(rows, path);
  const newestOwn = preloads.findLastIndex((row) => isOwnRow(row, wanted));
  return preloads.slice(newestOwn + 1).some((row) => {
    const isUnwritten = row.createdAt <= disk.fullAt && !deploys.beganBetween(row.createdAt, disk.fullAt);
    return isUnwritten && mayBeOfCall(past, wanted, row);
  });
};

/** The journal has a call of these settings that the row may be of, by its time. */
function mayBeOfCall({ disk }: Past, wanted: SetProperties, { url: of, createdAt }: TaskRow): boolean {
  const settings = copySettings(wanted);
  return disk.lines.some(
    (line) =>
      line.kind === "sent" &&
      line.operation === "preload" &&
      line.copySettings === settings &&
      line.at > createdAt - LONGEST_CALL_MS &&
      line.at < createdAt + ROUNDING_MS &&
      line.urls.some((one) => one.url === of),
  );
}

/** What the set has sent since the last refresh failed, and is older than the list, or than the last loss of private state. */
export const isUnnoticed: Limit = ({ sets, service }, { wanted }, path, rows) => {
  // A set may know of it from another one that was destroyed.
  const lostAt = sets.filter((one) => one.wanted.paths.has(path)).map(({ privateLostAt }) => privateLostAt);
  const since = sinceRefresh(rows, path).filter((row) => isOwnRow(row, wanted));
  const oldest = Math.max(service.clock.monotonic() - LISTED_MS, ...lostAt.map((at) => at + 1));
  const newest = since.at(-1);
  if (newest?.status === "Failed" && newest.createdAt < oldest) return true;
  return since.every(({ status }) => status === "Failed") && since.some((one) => one.createdAt < oldest);
};

/** It was sent without a refresh while the state did not know the path, and no row from before could then be read. */
export const isForgottenByAll: Limit = ({ conditions, deploys }, { strange }, path, rows) => {
  const own = rows.filter(({ url: one }) => one === url(path));
  if (own.at(-1)?.type !== "preload") return false;
  return sinceRefresh(rows, path).some(({ createdAt }) => {
    const times = strange.get(path) ?? [];
    if (!times.some(({ from, until }) => createdAt >= from && createdAt <= until)) return false;
    const before = own.filter((one) => one.createdAt < createdAt);
    const begun = deploys.begunBefore(createdAt);
    const isOut = (one: TaskRow): boolean =>
      one.createdAt < createdAt - LISTED_MS ||
      one.createdAt + hiddenMs(conditions, one.url) > begun + SHOWN_AFTER_MS;
    return before.length > 0 && (!deploys.wasListed(createdAt) || before.every(isOut));
  });
};

/** The last refresh came after the last preload with the set's settings, and the other set has had the path. */
export const isPurgedByOther: Limit = (past, state, path, rows) => {
  const { sets, disk } = past;
  const other = sets.find((one) => one !== state);
  if (other?.deployed.has(path) !== true) return false;
  const own = rows.filter(({ url: one, status }) => one === url(path) && status !== "Failed");
  const purge = own.findLast(({ type }) => type === "file");
  if (purge === undefined) return false;
  const isWritten = purge.createdAt > disk.lostAt && purge.createdAt > state.readAt - LISTED_MS;
  if (isWritten && purge.createdAt < state.readAt && !isDisputed(past, path)) return false;
  return !own.slice(own.indexOf(purge)).some((row) => row.type === "preload" && isOwnRow(row, state.wanted));
};

/** The set's last preload failed, and was refreshed after that by the other set. */
export const isFailurePurged: Limit = (past, state, path, rows) => {
  const { properties } = state.stored ?? { properties: state.wanted };
  const failure = preloadsOf(rows, path).findLast((row) => isOwnRow(row, properties));
  if (failure === undefined) return false;
  const isPurged = rows.slice(rows.indexOf(failure)).some(({ type, url: one }) => {
    return type === "file" && one === url(path);
  });
  return isPurged && isPurgedByOther(past, state, path, rows);
};

/** Rows of the path from after its last refresh. */
function sinceRefresh(rows: readonly TaskRow[], path: string): readonly TaskRow[] {
  const own = rows.filter(({ url: one }) => one === url(path));
  return own.slice(own.findLastIndex(({ type }) => type === "file") + 1);
}
