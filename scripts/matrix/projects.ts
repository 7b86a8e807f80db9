/** placeholder */
import type { ProjectOutcome } from "./page";
export const PROJECTS: readonly string[] = [];
export function tryProject(_p: string, _w: string, _t: string): Promise<ProjectOutcome> {
  throw new Error("x");
}
