/**
 * Paths that a state calls preloaded although the journal knows better: a deploy that was killed before its
 * state was saved had purged them, or sent another version of them. Pure.
 */
import { copySettings } from "../decide/settings";
import { objectUrl } from "../../paths";
import type { Ledger, PendingEntry, SetProperties } from "../types";
import { urlKey } from "../urls";
import type { KnownCall } from "./known-call";
import type { UrlMemory } from "./memory";

const REASON = "another deploy changed it";

/** Which set it is whose state is held against the journal, and how old that state is. */
export interface SavedState {
  /** Id of the set. */
  readonly set: string;
  /** When it was last saved, as far as it tells, the service's time: what the journal has from before is known to it. */
  readonly at: number;
}

/** @returns what is pending because of it */
export function doubtful(
  { properties, ledger }: { readonly properties: SetProperties; readonly ledger: Ledger },
  memory: UrlMemory,
  saved: SavedState,
): ReadonlyMap<string, PendingEntry> {
  const found = new Map<string, PendingEntry>();
  const settings = copySettings(properties);
  for (const [path, version] of properties.paths) {
    if (ledger.pending.has(path) || ledger.givenUp.has(path)) continue;
    const url = objectUrl(properties.scheme, properties.domain, path);
    const { preloads, refresh } = memory.of(url);
    const preload = preloads.get(settings);
    const newest = later(preload, refresh);
    if (newest === undefined || newest.live) continue;
    const isWanted = (call: KnownCall): boolean => call.urls.get(urlKey(url))?.version === version;
    // Of its own copy it is certain that another set has purged it, even if that was before this one was saved.
    const isOwnPurged = newest === refresh && preload?.set === saved.set && isWanted(preload);
    if (newest.at <= saved.at && !isOwnPurged) continue;
    if (newest === preload && isWanted(preload)) continue;
    const { end, taskIds, at } = newest;
    const started =
      end === "accepted" ? { kind: "started" as const, taskIds, at } : { kind: "lost" as const, at };
    found.set(path, {
      reason: REASON,
      refresh: newest === refresh ? started : { kind: "owed" },
      attempts: 0,
    });
  }
  return found;
}

function later(one: KnownCall | undefined, other: KnownCall | undefined): KnownCall | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.order > other.order ? one : other;
}
