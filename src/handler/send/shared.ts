/** Copies that another set of the process has sent, or is refreshing: they are sent once. */
import type { DuePath } from "../decide/diff";
import { copySettings } from "../decide/settings";
import type { SetRun } from "../run";
import { urlKey } from "../urls";

/** The same for equal copies of any set. */
export function copyKey({ progress, wanted }: SetRun, path: string): string {
  return `${copySettings(wanted)} ${urlKey(progress.url(path))}`;
}

/** Those that another set has preloaded in this process, after the refresh that is owed if one is. */
export function takeShared({ progress, wanted, context }: SetRun, due: readonly DuePath[]): void {
  const { memory } = context.gate;
  const settings = copySettings(wanted);
  for (const { path, version } of due) {
    if (!progress.isOpen(path)) continue;
    const url = progress.url(path);
    const preload = memory.sharedPreload(url, settings);
    if (preload === undefined || memory.refreshUnderWay(url) !== undefined) continue;
    const { kind } = progress.debt(path);
    const { refresh, refreshEnd } = memory.of(url);
    const isRefreshed =
      refreshEnd === "effective" &&
      (refresh?.live === true || refresh?.urls.get(urlKey(url))?.version === version);
    if (kind === "none" || kind === "done" || isRefreshed) progress.shared(path, preload);
  }
}

/** Those that this set has to send itself; what others are refreshing is waited for. */
export function unlessOthersDo(
  { progress, wanted, context }: SetRun,
  paths: readonly string[],
): readonly string[] {
  const { memory } = context.gate;
  const settings = copySettings(wanted);
  const mine: string[] = [];
  for (const { path } of progress.open(paths)) {
    const url = progress.url(path);
    const refresh = memory.refreshUnderWay(url);
    const preload = memory.sharedPreload(url, settings);
    if (refresh !== undefined) {
      const { taskIds, at } = refresh;
      progress.owes(
        path,
        refresh.end === "accepted" ? { kind: "started", taskIds, at } : { kind: "lost", at },
      );
    } else if (preload !== undefined) {
      progress.shared(path, preload);
    } else {
      mine.push(path);
    }
  }
  return mine;
}
