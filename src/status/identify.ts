/** Tasks for accepted paths of which a state does not tell the tasks, by their URLs in the service's list. */
import type { TaskUnderWay } from "../handler/types";
import { SHOWN_AFTER_MS } from "../handler/evidence/times";
import { urlKey } from "../handler/urls";
import { objectUrl } from "../paths";
import type { VodTask } from "../vod/operations/tasks";
import type { KnownSet } from "./state";

/**
 * Pure. The newest preload of a URL is the one that counts, whoever sent it. A path that the list does not show keeps
 * being asked for while the list may still be behind the deploy; then it counts as arrived, long ago.
 *
 * @param now the service's time, milliseconds since 1970
 */
export function identified(set: KnownSet, list: readonly VodTask[], now: number): KnownSet {
  if (set.unidentified.size === 0) return set;
  const rows = newestFirst(list);
  const found: TaskUnderWay[] = [];
  const open = new Set<string>();
  const mayBeLate = set.savedAt !== undefined && now - set.savedAt < SHOWN_AFTER_MS;
  for (const path of set.unidentified) {
    const url = objectUrl(set.wanted.scheme, set.wanted.domain, path);
    const own = rows.get(urlKey(url)) ?? [];
    const [newest] = own;
    if (newest === undefined) {
      if (mayBeLate) open.add(path);
      continue;
    }
    const version = set.wanted.paths.get(path) ?? "";
    found.push({
      taskIds: [newest.taskId],
      submittedAt: newest.creationTime,
      urls: [{ path, url, version, attempt: attempts(own) }],
    });
  }
  return {
    ...set,
    unidentified: open,
    ledger: { ...set.ledger, underWay: [...set.ledger.underWay, ...found] },
  };
}

/** Preloads by the key of their URL. */
function newestFirst(list: readonly VodTask[]): ReadonlyMap<string, readonly VodTask[]> {
  const byUrl = new Map<string, VodTask[]>();
  for (const row of list) {
    const key = urlKey(row.objectPath);
    const group = byUrl.get(key);
    if (group === undefined) byUrl.set(key, [row]);
    else group.push(row);
  }
  for (const group of byUrl.values()) group.sort((one, other) => other.creationTime - one.creationTime);
  return byUrl;
}

/** How often it was sent since it last arrived. */
function attempts(own: readonly VodTask[]): number {
  const older = own.slice(1);
  const arrived = older.findIndex(({ status }) => status !== "failed");
  return 1 + (arrived === -1 ? older.length : arrived);
}
