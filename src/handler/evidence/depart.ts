/** A set is destroyed: what it knew is kept for the one that may take its place in this process. */
import type { Ledger, SetProperties } from "../types";
import { forgottenTasks } from "./forgotten";
import type { UrlMemory } from "./memory";

/** @param at the service's time, milliseconds since 1970 */
export function depart(
  memory: UrlMemory,
  id: string,
  properties: SetProperties,
  ledger: Ledger,
  at: number,
): void {
  const underWay = [...ledger.underWay, ...forgottenTasks({ properties, ledger }, memory, () => true)];
  memory.depart(id, properties, { ...ledger, underWay }, at);
}
