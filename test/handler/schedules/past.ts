/** What really was: all that the judges look back on, and that no set knows as a whole. */
import type { SetProperties } from "../../../src/handler/types";
import type { TaskRow } from "../../../src/emulator/service/tasks";
import { type TestService, url } from "../support";
import type { Deploys } from "./deploys";
import type { Disk } from "./disk";
import type { Origin } from "./origin";
import type { Conditions } from "./schedule";
import type { SetState } from "./set-state";

export interface Past {
  readonly conditions: Conditions;
  /** Its clock is the world's. */
  readonly service: TestService;
  readonly origin: Origin;
  readonly disk: Disk;
  readonly deploys: Deploys;
  readonly sets: readonly SetState[];
}

/** The list of three days ends a little before they do. */
export const LISTED_MS = 3 * 86_400_000 - 30 * 60_000;

/** So long a process waits for rows that it does not know of. */
export const SHOWN_AFTER_MS = 3_000;

/** A row may be so much older than the journal's line about it says. */
export const ROUNDING_MS = 3_000;

/** The sets declare different versions of the path. */
export function isDisputed({ sets }: Pick<Past, "sets">, path: string): boolean {
  const versions = sets.flatMap(({ wanted }) => wanted.paths.get(path) ?? []);
  return new Set(versions).size > 1;
}

export const settingsOfRow = ({ area, withHeader }: TaskRow): string => JSON.stringify([area, withHeader]);

export const settingsOfSet = ({ area, withHeader }: SetProperties): string =>
  JSON.stringify([area, withHeader]);

export const isOwnRow = (row: TaskRow, wanted: SetProperties): boolean =>
  settingsOfRow(row) === settingsOfSet(wanted);

export const pathOf = ({ url: one }: TaskRow): string => one.slice(url("").length);

export const preloadsOf = (rows: readonly TaskRow[], path: string): readonly TaskRow[] =>
  rows.filter((row) => row.type === "preload" && row.url === url(path));

export const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
