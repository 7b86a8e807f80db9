/** A set that is created in place of one that was destroyed in the same process: it knows what that one knew. */
import { objectUrl } from "../../paths";
import type { UrlMemory } from "../evidence/memory";
import type { SetProperties, TaskUnderWay, Tombstone } from "../types";
import { diffSet, type PreloadDiff } from "./diff";
import { copySettings } from "./settings";

export interface CreateDiff {
  readonly diff: PreloadDiff;
  /** Paths that the destroyed set knew as accepted, just as they are wanted. */
  readonly inherited: number;
  /** The tasks that it followed, of these paths. */
  readonly underWay: readonly TaskUnderWay[];
}

export function diffCreated(wanted: SetProperties, memory: UrlMemory): CreateDiff {
  const dropped = new Map<string, Tombstone>();
  const underWay = new Set<TaskUnderWay>();
  const how = copySettings(wanted);
  for (const path of wanted.paths.keys()) {
    const departed = memory.departedOf(objectUrl(wanted.scheme, wanted.domain, path), how);
    if (departed === undefined) continue;
    dropped.set(path, departed.stone);
    for (const task of departed.underWay) underWay.add(task);
  }
  const plain = diffSet(wanted, undefined);
  if (dropped.size === 0) return { diff: plain, inherited: 0, underWay: [] };
  const empty = { ...wanted, adopt: false, paths: new Map<string, string>() };
  const known = diffSet(
    { ...wanted, adopt: false },
    { properties: empty, ledger: { pending: new Map(), givenUp: new Map(), underWay: [], dropped } },
  );
  if (!wanted.skipRecent && !wanted.adopt)
    return { diff: sentWhole(plain, known), inherited: 0, underWay: [] };
  const due = new Map(known.due.map((one) => [one.path, one]));
  const diff = wanted.adopt ? adopted(plain, known, dropped) : known;
  const kept = [...underWay].map((task) => ({
    ...task,
    urls: task.urls.filter(({ path, version }) => !due.has(path) && wanted.paths.get(path) === version),
  }));
  return { diff, inherited: known.unchanged, underWay: kept.filter(({ urls }) => urls.length > 0) };
}

/**
 * With `skipRecent` off everything is wanted anew, so nothing counts as known; refreshes that the old set owed
 * are still owed.
 */
function sentWhole(plain: PreloadDiff, known: PreloadDiff): PreloadDiff {
  const due = new Map(known.due.map((one) => [one.path, one]));
  return { ...plain, due: plain.due.map((one) => due.get(one.path) ?? { ...one, kind: "resend" }) };
}

/** A path that was pending in the destroyed set was never sent, so `adopt` cannot record it as preloaded. */
function adopted(
  plain: PreloadDiff,
  known: PreloadDiff,
  dropped: ReadonlyMap<string, Tombstone>,
): PreloadDiff {
  const due = known.due.filter(({ path }) => dropped.get(path)?.pending !== undefined);
  const open = new Set(due.map(({ path }) => path));
  return { ...plain, due, adopted: plain.adopted.filter((path) => !open.has(path)) };
}
