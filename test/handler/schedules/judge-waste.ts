/** Judges what a deploy sent: a URL that lies there already, or is on its way, goes out again only for a reason. */
import type { TaskRow } from "../../../src/emulator/service/tasks";
import { REASONS, REASONS_WHEN_FORGOTTEN } from "./excuses";
import { LISTED_MS, type Past, pathOf, settingsOfRow, time } from "./past";
import type { Repeat } from "./reasons";

/** @param fresh the rows of the deploy, the last of all `rows` */
export function checkNothingWasted(
  past: Past,
  fresh: readonly TaskRow[],
  { rows, startedAt }: Pick<Repeat, "rows" | "startedAt">,
): void {
  for (const row of fresh) {
    const earlier = repeated(past, row, rows);
    if (earlier === undefined) continue;
    const path = pathOf(row);
    const senders = past.sets.filter(({ wanted }) => wanted.paths.has(path));
    if (senders.some((state) => hasReason(past, { state, path, row, earlier, rows, startedAt }))) continue;
    throw new Error(
      `${path} was ${row.type === "preload" ? "sent" : "refreshed"} twice: at ${time(earlier.createdAt)} and at ` +
        `${time(row.createdAt)}, with nothing in between`,
    );
  }
}

/** The row before that did the same, unless it failed, was refreshed away or the file has changed since. */
function repeated({ origin }: Past, row: TaskRow, rows: readonly TaskRow[]): TaskRow | undefined {
  const position = rows.indexOf(row);
  const earlier = rows
    .slice(0, position)
    .findLast(
      (one) => one.url === row.url && one.type === row.type && settingsOfRow(one) === settingsOfRow(row),
    );
  if (earlier === undefined || earlier.status === "Failed") return undefined;
  const between = rows.slice(rows.indexOf(earlier), position);
  const isPurged = between.some(({ type, url }) => type === "file" && url === row.url);
  if (row.type === "preload" && isPurged) return undefined;
  return origin.changedBetween(pathOf(row), earlier.createdAt, row.createdAt) ? undefined : earlier;
}

function hasReason(past: Past, repeat: Repeat): boolean {
  if (REASONS.some((holds) => holds(past, repeat))) return true;
  return !isRemembered(past, repeat) && REASONS_WHEN_FORGOTTEN.some((holds) => holds(past, repeat));
}

/** The set's state knows of the earlier row, or the journal does. */
function isRemembered({ disk }: Past, { state, path, row, earlier }: Repeat): boolean {
  const known = state.known.get(path);
  if (known !== undefined && earlier.createdAt <= known.at) return true;
  return earlier.createdAt > disk.lostAt && earlier.createdAt > row.createdAt - LISTED_MS;
}
