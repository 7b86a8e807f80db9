/** What a set dropped, kept for a while: a path that comes back is what it was, not new. Pure. */
import { objectUrl } from "../../paths";
import { HISTORY_MS } from "../evidence/times";
import type { Ledger, SetProperties, TaskUnderWay, Tombstone, UrlUnderWay } from "../types";
import { hostOf, urlKey } from "../urls";
import { declaredSettings } from "./settings";

/** The newest; private state must stay small. */
const MOST = 5_000;
/** After so long a copy on the nodes has expired, or may have: the memory of it is dropped. */
const OLDEST_MS = 30 * 86_400_000;

/** The parts of a ledger that a change of the list alone decides. */
export type Remembered = Pick<Ledger, "underWay" | "dropped" | "parked" | "emptied">;

/**
 * After a set has become what is wanted: the tasks that are followed, and what is remembered of the paths that it dropped.
 *
 * @param now the service's time, milliseconds since 1970
 */
export function remembered(
  before: { readonly properties: SetProperties; readonly ledger: Ledger } | undefined,
  wanted: SetProperties,
  now: number,
): Remembered {
  if (before === undefined) return { underWay: [] };
  const { properties, ledger } = before;
  const isOld = ({ at }: Tombstone): boolean => at < now - OLDEST_MS;
  const elsewhere = ({ url }: Tombstone): boolean => hostOf(urlKey(url)) !== wanted.domain;
  const stones = [...newStones(before, wanted, now), ...(ledger.dropped ?? [])].filter(
    ([path, stone]) => !wanted.paths.has(path) && !isOld(stone) && !elsewhere(stone),
  );
  // The newest of a path comes first and wins.
  const dropped = new Map([...stones.reverse()].sort(([, a], [, b]) => a.at - b.at).slice(-MOST));
  const isWanted = ({ path, version, url }: UrlUnderWay): boolean =>
    wanted.paths.get(path) === version &&
    urlKey(url) === urlKey(objectUrl(wanted.scheme, wanted.domain, path));
  // What lies on the nodes until a change is sent may be wanted again.
  const isReplaced = ({ path, version }: UrlUnderWay): boolean => {
    const copy = ledger.pending.has(path)
      ? ledger.pending.get(path)?.had?.version
      : properties.paths.get(path);
    return wanted.paths.has(path) && wanted.paths.get(path) !== version && copy === version;
  };
  const isParked = (url: UrlUnderWay): boolean => dropped.has(url.path) || isReplaced(url);
  const tasks = [...ledger.underWay, ...(ledger.parked ?? [])].filter(
    ({ submittedAt }) => submittedAt > now - HISTORY_MS,
  );
  const parked = only(tasks, isParked);
  const emptied = wanted.paths.size === 0 && (properties.paths.size > 0 || ledger.emptied === true);
  return {
    underWay: only(tasks, isWanted),
    ...(dropped.size > 0 ? { dropped } : {}),
    ...(parked.length > 0 ? { parked } : {}),
    ...(emptied ? { emptied } : {}),
  };
}

function newStones(
  { properties, ledger }: { readonly properties: SetProperties; readonly ledger: Ledger },
  wanted: SetProperties,
  now: number,
): readonly (readonly [string, Tombstone])[] {
  const settings = declaredSettings(properties);
  return (
    [...properties.paths]
      // A path that was given up was never preloaded, so it comes back as a new one.
      .filter(([path]) => !wanted.paths.has(path) && !ledger.givenUp.has(path))
      .map(([path, version]) => {
        const url = objectUrl(properties.scheme, properties.domain, path);
        const pending = ledger.pending.get(path);
        const stone = { version, settings, url, at: now, ...(pending === undefined ? {} : { pending }) };
        return [path, stone] as const;
      })
  );
}

function only(tasks: readonly TaskUnderWay[], fits: (url: UrlUnderWay) => boolean): readonly TaskUnderWay[] {
  return tasks
    .map((task) => ({ ...task, urls: task.urls.filter(fits) }))
    .filter(({ urls }) => urls.length > 0);
}
