/** One set as its author and its state have it, and what its state shows that it knows; told without the code under test. */
import { diffSet } from "../../../src/handler/decide/diff";
import { declaredSettings } from "../../../src/handler/decide/settings";
import type { Ledger, PreloadOutcome, SetProperties } from "../../../src/handler/types";
import { set } from "../support";

export const TIMEOUT_MS = 300_000;

export interface Stored {
  readonly id: string;
  readonly properties: SetProperties;
  readonly ledger: Ledger;
  /** When an event that made something due was over; the state tells it in whole seconds. */
  readonly savedAt: number;
}

/** What the state of a set shows that it knows of a path: until when, and how it was sent. */
interface Known {
  readonly at: number;
  readonly declared: string;
  readonly isDropped: boolean;
}

/** All times in milliseconds since 1970. */
export interface SetState {
  wanted: SetProperties;
  stored: Stored | undefined;
  /** Since when an acceptance counts for the path as it is wanted now. */
  readonly dueAt: Map<string, number>;
  /** Version and settings that it became due for then. */
  readonly dueFor: Map<string, string>;
  /** Paths that any of its deploys wanted. */
  readonly deployed: Set<string>;
  readonly known: Map<string, Known>;
  /** When its state did not know a path that it wanted. */
  readonly strange: Map<string, { readonly from: number; until: number }[]>;
  /** What it owed when the last deploy began. */
  pending: Ledger["pending"];
  /** When what it knows was last held against the journal. */
  readAt: number;
  /** When its private state was lost, and with it the tasks that it followed. */
  privateLostAt: number;
  /** Sent, or due to be, without a refresh although the file had changed, as the author wished. */
  readonly unrefreshed: Set<string>;
}

/** What a deploy did to a set. */
export interface Deployed {
  /** The set was destroyed and created anew. */
  readonly isReplaced: boolean;
  /** It had something to send. */
  readonly wasDue: boolean;
  readonly outcome: PreloadOutcome;
}

export function freshSet(): SetState {
  return {
    wanted: set({ paths: new Map(), batchSize: 4, timeoutMs: TIMEOUT_MS }),
    stored: undefined,
    dueAt: new Map(),
    dueFor: new Map(),
    deployed: new Set(),
    known: new Map(),
    strange: new Map(),
    pending: new Map(),
    readAt: 0,
    privateLostAt: 0,
    unrefreshed: new Set(),
  };
}

/** What the next deploy would send. */
export function dueOf({ wanted, stored }: SetState): ReturnType<typeof diffSet>["due"] {
  return diffSet(wanted, stored).due;
}

/**
 * A deploy begins, and makes paths due.
 *
 * @param before what it starts from
 * @param isWritten whether the journal has what was sent of a path since a moment
 */
export function noteBegun(
  state: SetState,
  before: Stored | undefined,
  now: number,
  isWritten: (path: string, since: number) => boolean,
): void {
  const { wanted, stored, dueAt, dueFor, deployed, known, strange, unrefreshed } = state;
  state.pending = before?.ledger.pending ?? new Map();
  const declared = declaredSettings(wanted);
  const resends = stored !== undefined && declaredSettings(stored.properties) !== declared;
  const note = (path: string, version: string): void => {
    const what = `${version} ${declared}`;
    // What a deploy that was killed has sent for the same reason counts.
    if (dueFor.get(path) === what && isWritten(path, dueAt.get(path) ?? 0)) return;
    dueFor.set(path, what);
    dueAt.set(path, now);
  };
  for (const [path, version] of wanted.paths) {
    deployed.add(path);
    const old = stored?.properties.paths.get(path);
    if (!wanted.refreshChanged) unrefreshed.add(path);
    if (old === undefined) {
      const last = known.get(path);
      const times = strange.get(path) ?? [];
      strange.set(path, times);
      if (last === undefined && times.at(-1)?.until !== Infinity) times.push({ from: now, until: Infinity });
      if (resends || (last !== undefined && last.declared !== declared)) note(path, version);
    } else if (old !== version || resends) {
      note(path, version);
    }
  }
}

/** A deploy is over, and Terraform saves what the handler tells it to. @returns undefined: nothing was saved */
export function noteEnded(
  state: SetState,
  { isReplaced, wasDue, outcome }: Deployed,
  now: number,
): Stored | undefined {
  const { wanted, known } = state;
  if (isReplaced) {
    state.stored = undefined;
    // Tombstones go with the set that left them.
    for (const path of known.keys()) if (!wanted.paths.has(path)) known.delete(path);
  }
  if (!outcome.Stored) {
    if (isReplaced) known.clear();
    return undefined;
  }
  const savedAt = wasDue ? Date.parse(outcome.Result.split(": ", 1)[0] ?? "") : state.stored?.savedAt;
  state.stored = {
    id: outcome.PhysicalResourceId,
    properties: wanted,
    ledger: outcome.Ledger,
    savedAt: savedAt ?? Number.NEGATIVE_INFINITY,
  };
  noteKnown(state, state.stored, now);
  return state.stored;
}

/** A deploy was killed before Terraform could save anything. */
export function noteKilled(state: SetState, isReplaced: boolean, now: number): void {
  // A replacement that was killed has destroyed the old set and saved no new one.
  if (isReplaced) forget(state);
  else forgetPrivate(state, now);
}

/** The state is gone. */
export function forget(state: SetState): void {
  state.stored = undefined;
  state.known.clear();
}

/** The private state is gone: tombstones stand there, and tasks under way. */
export function forgetPrivate(state: SetState, now: number): void {
  state.privateLostAt = now;
  for (const [path, { isDropped }] of state.known) if (isDropped) state.known.delete(path);
  if (state.stored === undefined) return;
  const { pending, givenUp } = state.stored.ledger;
  state.stored = { ...state.stored, ledger: { pending, givenUp, underWay: [] } };
}

/** What a saved state shows that it knows. */
function noteKnown({ known, strange }: SetState, { properties, ledger }: Stored, now: number): void {
  const declared = declaredSettings(properties);
  for (const [path, before] of known) {
    if (!properties.paths.has(path)) known.set(path, { ...before, isDropped: true });
  }
  for (const path of properties.paths.keys()) {
    const isOpen = ledger.pending.has(path) || ledger.givenUp.has(path);
    if (isOpen) known.delete(path);
    else known.set(path, { at: now, declared, isDropped: false });
    const last = strange.get(path)?.at(-1);
    if (last?.until === Infinity && !isOpen) last.until = now;
  }
}
