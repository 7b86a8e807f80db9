/**
 * Tasks of which a set no longer knows because its private state was lost, after a killed apply for instance:
 * the journal still has them.
 */
import type { KnownSet } from "../decide/diff";
import { copySettings } from "../decide/settings";
import { objectUrl } from "../../paths";
import type { TaskUnderWay, UrlUnderWay } from "../types";
import { urlKey } from "../urls";
import type { UrlMemory } from "./memory";
import type { KnownCall } from "./known-call";

/**
 * @param before a set that follows no task at all may have lost them; others have not
 * @param isUnchanged whether a path is still wanted as it was sent
 */
export function forgottenTasks(
  { properties, ledger }: KnownSet,
  memory: UrlMemory,
  isUnchanged: (path: string) => boolean,
): readonly TaskUnderWay[] {
  if (ledger.underWay.length > 0) return [];
  const settings = copySettings(properties);
  const byCall = new Map<KnownCall, UrlUnderWay[]>();
  for (const [path, version] of properties.paths) {
    if (!isUnchanged(path) || ledger.pending.has(path) || ledger.givenUp.has(path)) continue;
    const url = objectUrl(properties.scheme, properties.domain, path);
    const call = memory.acceptedPreload(url, settings);
    const sent = call?.urls.get(urlKey(url));
    if (call === undefined || call.live) continue;
    if (sent?.version !== version) continue;
    const urls = byCall.get(call) ?? [];
    byCall.set(call, urls);
    urls.push({ path, url, version, attempt: sent.attempt });
  }
  return [...byCall].map(([{ taskIds, at }, urls]) => ({ taskIds, submittedAt: at, urls }));
}
