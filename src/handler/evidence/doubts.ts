/**
 * Paths of which a state says that they lie on the nodes, and the journal knows better: a deploy that was killed before it
 * saved had purged them, or sent another version of them. Pure.
 */
import { copySettings } from "../decide/settings";
import { objectUrl } from "../../paths";
import type { Ledger, PendingEntry, SetProperties } from "../types";
import { urlKey } from "../urls";
import type { KnownCall } from "./known-call";
import type { UrlMemory } from "./memory";

const REASON = "another deploy changed it";

/**
 * @param savedAt when the state was last saved, as far as it tells; what the journal has from before is known to it
 * @returns what is pending because of it
 */
export function doubtful(
  { properties, ledger }: { readonly properties: SetProperties; readonly ledger: Ledger },
  memory: UrlMemory,
  savedAt: number,
): ReadonlyMap<string, PendingEntry> {
  const found = new Map<string, PendingEntry>();
  const settings = copySettings(properties);
  for (const [path, version] of properties.paths) {
    if (ledger.pending.has(path) || ledger.failed.has(path)) continue;
    const url = objectUrl(properties.scheme, properties.domain, path);
    const { preloads, refresh } = memory.of(url);
    const preload = preloads.get(settings);
    const newest = later(preload, refresh);
    if (newest === undefined || newest.live || newest.at <= savedAt) continue;
    if (newest.urls.get(urlKey(url))?.version === version) continue;
    const { operation, end, taskIds, at } = newest;
    const started =
      end === "accepted" ? { kind: "started" as const, taskIds, at } : { kind: "lost" as const, at };
    found.set(path, {
      reason: REASON,
      refresh: operation === "refresh" ? started : { kind: "owed" },
      attempts: 0,
    });
  }
  return found;
}

function later(one: KnownCall | undefined, other: KnownCall | undefined): KnownCall | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.order > other.order ? one : other;
}
