/** What the journal makes of a state that calls a path accepted. */
import { copySettings } from "../../../src/handler/decide/settings";
import { doubtful } from "../../../src/handler/evidence/doubts";
import type { JournalLine, SentLine } from "../../../src/handler/evidence/journal";
import { UrlMemory } from "../../../src/handler/evidence/memory";
import { EMPTY_LEDGER, type PendingEntry } from "../../../src/handler/types";
import { set, START, url } from "../support";

const WANTED = set({ paths: new Map([["/a.mp4", "2"]]) });
const SAVED_AT = START + 60_000;
const BEFORE = START;
const AFTER = START + 120_000;

interface Sent {
  readonly operation: "preload" | "refresh";
  readonly version: string;
  readonly at: number;
  readonly by?: string;
  readonly settings?: string;
  readonly unanswered?: true;
}

/** @returns what is in doubt of a state of set-1 when the journal has these calls */
function doubt(sent: readonly Sent[], ledger = EMPTY_LEDGER): PendingEntry | undefined {
  const lines = sent.flatMap(({ operation, version, at, by, settings, unanswered }, index): JournalLine[] => {
    const call = `c${index}`;
    const line: SentLine = {
      kind: "sent",
      call,
      operation,
      set: by ?? "set-1",
      at,
      copySettings: settings ?? copySettings(WANTED),
      declaredSettings: "declared",
      urls: [{ url: url("/a.mp4"), version, attempt: 1 }],
    };
    return unanswered ? [line] : [line, { kind: "accepted", call, taskIds: [`t${index}`] }];
  });
  const memory = new UrlMemory({ read: () => lines, write: () => undefined });
  return doubtful({ properties: WANTED, ledger }, memory, { set: "set-1", at: SAVED_AT }).get("/a.mp4");
}

const own: Sent = { operation: "preload", version: "2", at: BEFORE };

test("what the set sent is not in doubt, nor is what nothing is known of", () => {
  expect(doubt([])).toBeUndefined();
  expect(doubt([own])).toBeUndefined();
  expect(doubt([{ operation: "refresh", version: "2", at: BEFORE }, own])).toBeUndefined();
});

test("a refresh since the state was saved has purged it, for whichever version it was", () => {
  for (const version of ["2", "3"]) {
    const purge: Sent = { operation: "refresh", version, at: AFTER };
    expect(doubt([purge])).toMatchObject({ refresh: { kind: "started", taskIds: ["t0"], at: AFTER } });
    expect(doubt([{ ...purge, unanswered: true }])).toMatchObject({ refresh: { kind: "lost", at: AFTER } });
  }
});

test("a refresh after the set's own preload has purged it, even before the state was saved", () => {
  const purge: Sent = { operation: "refresh", version: "2", at: BEFORE + 1, by: "set-2" };
  expect(doubt([own, purge])).toMatchObject({ refresh: { kind: "started", taskIds: ["t1"] } });
  expect(doubt([own, { ...purge, version: "3" }])).toMatchObject({ refresh: { kind: "started" } });
});

test("but not what the state may know to have been sent since, by other calls than the set's own", () => {
  const purge: Sent = { operation: "refresh", version: "2", at: BEFORE + 1, by: "set-2" };
  expect(doubt([purge])).toBeUndefined();
  expect(doubt([{ ...own, by: "set-2" }, purge])).toBeUndefined();
  expect(doubt([{ ...own, version: "1" }, purge])).toBeUndefined();
});

test("another version since then is to be refreshed, the same one is as good, other settings are none of it", () => {
  const other: Sent = { operation: "preload", version: "3", at: AFTER, by: "set-2" };
  expect(doubt([own, other])).toMatchObject({ refresh: { kind: "owed" }, attempts: 0 });
  expect(doubt([own, { ...other, version: "2" }])).toBeUndefined();
  expect(doubt([own, { ...other, settings: "others" }])).toBeUndefined();
  const purge: Sent = { operation: "refresh", version: "2", at: AFTER, by: "set-2" };
  expect(doubt([own, purge, { ...other, version: "2", at: AFTER + 1 }])).toBeUndefined();
});

test("what is pending or given up already stays as it is", () => {
  const purge: Sent = { operation: "refresh", version: "3", at: AFTER };
  const givenUp = new Map([["/a.mp4", { reason: "origin", attempts: 3, refused: false }]]);
  expect(doubt([purge], { ...EMPTY_LEDGER, givenUp })).toBeUndefined();
  const pending = new Map<string, PendingEntry>([
    ["/a.mp4", { reason: "quota", refresh: { kind: "none" }, attempts: 0 }],
  ]);
  expect(doubt([purge], { ...EMPTY_LEDGER, pending })).toBeUndefined();
});
