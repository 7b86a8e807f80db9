/**
 * How the ledger stands in `pending` and `failed`: a reason that a person reads, and in brackets behind it what the
 * next plan needs, e.g. `quota [refresh: owed]` or `origin: Origin Timeout [attempts: 3]`.
 */
import type { GivenUpEntry, KnownCopy, PendingEntry, RefreshDebt } from "./types";

const NO_DEBT: RefreshDebt = { kind: "none" };

/** Stands for the ids of a call that had more than {@link MOST_IDS}. */
const MANY = "*";
const MOST_IDS = 3;

export function encodePending(entry: PendingEntry): string {
  return join(entry.reason, [
    ...refreshNotes(entry.refresh),
    ...attemptsNotes(entry.attempts),
    ...(entry.mayBeRecent === true ? ["new"] : []),
    ...(entry.sentAt === undefined ? [] : [`sent: ${instant(entry.sentAt)}`]),
    ...(entry.originIsBack === true ? ["origin: back"] : []),
    ...(entry.had === undefined ? [] : [`had: ${entry.had.settings} ${encodeWord(entry.had.version)}`]),
  ]);
}

/** Never fails: brackets it does not understand are part of the reason, and nothing is owed then. */
export function decodePending(text: string): PendingEntry {
  const { reason, notes } = split(text);
  return {
    reason,
    refresh: notes.refresh ?? NO_DEBT,
    attempts: notes.attempts ?? 0,
    ...(notes.mayBeRecent === true ? { mayBeRecent: true } : {}),
    ...(notes.sentAt === undefined ? {} : { sentAt: notes.sentAt }),
    ...(notes.originIsBack === true ? { originIsBack: true } : {}),
    ...(notes.had === undefined ? {} : { had: notes.had }),
  };
}

export function encodeGivenUp(entry: GivenUpEntry): string {
  return join(entry.reason, [...attemptsNotes(entry.attempts), ...(entry.refused ? ["refused"] : [])]);
}

/** Never fails, like {@link decodePending}. */
export function decodeGivenUp(text: string): GivenUpEntry {
  const { reason, notes } = split(text);
  return { reason, attempts: notes.attempts ?? 0, refused: notes.refused ?? false };
}

interface Notes {
  refresh?: RefreshDebt;
  attempts?: number;
  refused?: boolean;
  mayBeRecent?: boolean;
  originIsBack?: boolean;
  sentAt?: number;
  had?: KnownCopy;
}

function refreshNotes(debt: RefreshDebt): readonly string[] {
  switch (debt.kind) {
    case "none":
      return [];
    case "owed":
      return [debt.again === true ? "refresh: owed again" : "refresh: owed"];
    case "done":
      return ["refresh: done"];
    case "lost":
      return [`refresh: started at ${instant(debt.at)}`];
    case "started":
      return [`refresh: started ${taskIdsText(debt.taskIds)} at ${instant(debt.at)}`];
  }
}

/** Every path of a call holds its ids: with very many the state would grow with their square, and the URL tells as well. */
function taskIdsText(taskIds: readonly string[]): string {
  return taskIds.length === 0 || taskIds.length > MOST_IDS ? MANY : taskIds.map(encodeWord).join(",");
}

function attemptsNotes(attempts: number): readonly string[] {
  return attempts === 0 ? [] : [`attempts: ${attempts}`];
}

function join(reason: string, notes: readonly string[]): string {
  if (notes.length > 0) return `${reason} [${notes.join("; ")}]`;
  // Empty brackets keep a reason that itself ends in something like `[attempts: 2]` from being read as a note.
  return split(reason).reason === reason ? reason : `${reason} []`;
}

function split(text: string): { readonly reason: string; readonly notes: Notes } {
  const opening = text.lastIndexOf(" [");
  if (opening === -1 || !text.endsWith("]")) return { reason: text, notes: {} };
  const notes = parseNotes(text.slice(opening + 2, -1));
  return notes === undefined ? { reason: text, notes: {} } : { reason: text.slice(0, opening), notes };
}

function parseNotes(text: string): Notes | undefined {
  const notes: Notes = {};
  if (text === "") return notes;
  for (const note of text.split("; ")) {
    const refresh = /^refresh: (.*)$/s.exec(note)?.[1];
    const attempts = /^attempts: (\d{1,9})$/.exec(note)?.[1];
    const sentAt = Date.parse(/^sent: (\S+)$/.exec(note)?.[1] ?? "");
    const had = /^had: ([0-9a-f]+) (\S+)$/.exec(note);
    if (had !== null) {
      notes.had = { settings: had[1] ?? "", version: decodeWord(had[2] ?? "") };
    } else if (refresh !== undefined) {
      const debt = parseDebt(refresh);
      if (debt === undefined) return undefined;
      notes.refresh = debt;
    } else if (attempts !== undefined) {
      notes.attempts = Number(attempts);
    } else if (!Number.isNaN(sentAt)) {
      notes.sentAt = sentAt;
    } else if (note === "refused") {
      notes.refused = true;
    } else if (note === "new") {
      notes.mayBeRecent = true;
    } else if (note === "origin: back") {
      notes.originIsBack = true;
    } else {
      return undefined;
    }
  }
  return notes;
}

function parseDebt(text: string): RefreshDebt | undefined {
  if (text === "owed" || text === "done") return { kind: text };
  if (text === "owed again") return { kind: "owed", again: true };
  const started = /^started(?: (\S+))? at (\S+)$/.exec(text);
  const at = Date.parse(started?.[2] ?? "");
  if (started === null || Number.isNaN(at)) return undefined;
  const ids = started[1];
  if (ids === undefined) return { kind: "lost", at };
  return { kind: "started", taskIds: ids === MANY ? [] : ids.split(",").map(decodeWord), at };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

// Task ids are digits in every sample, but nothing promises it, and a version is any text: other characters are written as %XXXX.
function encodeWord(id: string): string {
  if (id === "") return "%";
  return id.replace(/[^\w.-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function decodeWord(text: string): string {
  if (text === "%") return "";
  return text.replace(/%([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}
