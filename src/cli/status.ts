/** `vod-preload status`: how far the sets of a state have come, and what the day's quota has left. */
import { findPackage } from "../package/root";
import { snapshotJson } from "../status/json";
import { takeSnapshot } from "../status/snapshot";
import { snapshotLines } from "../status/text";
import { visible, visibleJson } from "../text/visible";
import { findStanding, type StandingOptions } from "./standing";

export interface StatusOptions extends StandingOptions {
  /** The report as one JSON object. */
  readonly json?: boolean;
}

/** How long the service may take in all. */
const ASK_MS = 60_000;

/**
 * @param where a folder, a file or `-`
 * @returns the exit code: 0 all was read, 1 the state or something of the service could not be read
 */
export async function status(where: string, options: StatusOptions = {}): Promise<number> {
  const standing = await findStanding("status", where, options);
  if (standing === undefined) return 1;
  const { sets, service, print, printError } = standing;
  const snapshot = await takeSnapshot(sets, service, AbortSignal.timeout(ASK_MS));
  if (options.json === true) print(visibleJson(snapshotJson(snapshot, findPackage().version), 2));
  else for (const line of snapshotLines(snapshot)) print(line);
  for (const trouble of snapshot.troubles) printError(`vod-preload status: ${visible(trouble)}`);
  return snapshot.troubles.length === 0 ? 0 : 1;
}
