/** Judges what a set says it has: what counts as accepted lies on the nodes, and what failed at the origin is found. */
import type { Nodes } from "../../../src/emulator/service/nodes";
import type { TaskRow } from "../../../src/emulator/service/tasks";
import { url } from "../support";
import { areasOf } from "./conditions";
import { LIMITS, LIMITS_OF_FAILURES } from "./excuses";
import type { Limit } from "./limits";
import { isOwnRow, type Past, preloadsOf, time } from "./past";
import type { SetState, Stored } from "./set-state";

const HOUR_MS = 3_600_000;

/** Every path that the set calls accepted will lie on the nodes of its area in its version, or will be found failed. */
export function checkNodes(past: Past, state: SetState): void {
  const { stored } = state;
  if (stored === undefined) return;
  const { properties, ledger } = stored;
  const { nodes, rows } = inAnHour(past);
  for (const [path, version] of properties.paths) {
    if (ledger.pending.has(path) || ledger.givenUp.has(path)) continue;
    const problem = problemOnNodes(past, nodes, state, stored, path);
    if (problem === undefined || willBeFound(stored, path, rows)) continue;
    if (isExcused(LIMITS, past, state, path, rows)) continue;
    throw new Error(`${path} counts as accepted in version ${version} and ${problem}`);
  }
}

/**
 * What failed at the origin was sent again or given up.
 *
 * @param since what failed before is not looked at, milliseconds since 1970
 */
export function checkFailuresFound(past: Past, state: SetState, since: number): void {
  const { stored } = state;
  if (stored === undefined) return;
  const { properties, ledger } = stored;
  const rows = past.service.model.history.all();
  for (const path of properties.paths.keys()) {
    if (ledger.givenUp.has(path)) continue;
    const newest = preloadsOf(rows, path).findLast((row) => isOwnRow(row, properties));
    if (newest?.status !== "Failed" || newest.createdAt <= since) continue;
    if (isExcused(LIMITS_OF_FAILURES, past, state, path, rows)) continue;
    throw new Error(`${path} failed at the origin at ${time(newest.createdAt)}, and nobody found out`);
  }
}

function isExcused(limits: readonly Limit[], ...of: Parameters<Limit>): boolean {
  return limits.some((holds) => holds(...of));
}

/** What the model says when all that is under way has ended. */
function inAnHour({ service }: Past): { readonly nodes: Nodes; readonly rows: readonly TaskRow[] } {
  service.aheadMs = HOUR_MS;
  const seen = { nodes: service.model.nodes(), rows: service.model.history.all() };
  service.aheadMs = 0;
  return seen;
}

function problemOnNodes(
  { conditions }: Past,
  nodes: Nodes,
  { unrefreshed }: SetState,
  { properties: { area, withHeader, paths } }: Stored,
  path: string,
): string | undefined {
  for (const one of area === undefined ? areasOf(conditions) : [area]) {
    const copy = nodes.copy(url(path), one, withHeader);
    if (copy === undefined) return `is cold (${one})`;
    const isStale = copy.content < Number(paths.get(path)) && !unrefreshed.has(path);
    if (isStale) return `is stale (${one}, content ${copy.content})`;
  }
  return undefined;
}

/** The set follows a task in which it fails. */
function willBeFound({ ledger }: Stored, path: string, rows: readonly TaskRow[]): boolean {
  const ids = ledger.underWay.flatMap(({ taskIds, urls }) =>
    urls.some((one) => one.path === path) ? taskIds : [],
  );
  return rows.some(
    ({ taskId, url: one, status }) => ids.includes(taskId) && one === url(path) && status === "Failed",
  );
}
