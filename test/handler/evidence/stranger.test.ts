/** What the task list proves of a URL that nobody remembers: a table. */
import type { DuePath } from "../../../src/handler/decide/diff";
import { Refreshes } from "../../../src/handler/evidence/rows";
import { type Finding, judgeStranger } from "../../../src/handler/evidence/stranger";
import type { VodTask } from "../../../src/vod/operations/tasks";

const URL = "http://vod.example.com/a.mp4";
const KEY = "vod.example.com/a.mp4";

function row(time: number, more: Partial<VodTask> = {}): VodTask {
  return {
    taskId: `t${time}`,
    objectPath: URL,
    objectType: "preload",
    status: "complete",
    process: "100%",
    creationTime: time * 1_000,
    description: "",
    ...more,
  };
}

const purge = (time: number, more: Partial<VodTask> = {}): VodTask =>
  row(time, { objectType: "file", ...more });
const FAILED = { status: "failed", description: "Origin Timeout" } as const;
const UNDER_WAY = { status: "refreshing" } as const;

function due(more: Partial<DuePath> = {}): DuePath {
  return {
    path: "/a.mp4",
    version: "1",
    kind: "new",
    refresh: { kind: "none" },
    attempts: 0,
    originInDoubt: false,
    stranger: true,
    mayBeRecent: true,
    ...more,
  };
}

interface Case {
  readonly says: string;
  readonly rows: readonly VodTask[];
  readonly due?: Partial<DuePath>;
  readonly anywhere?: boolean;
  readonly finding: Partial<Finding>;
}

test.each<Case>([
  { says: "nothing listed", rows: [], finding: { kind: "unknown" } },
  { says: "preloaded", rows: [row(1)], finding: { kind: "accepted" } },
  { says: "on its way", rows: [row(1, UNDER_WAY)], finding: { kind: "accepted" } },
  {
    says: "the newest of several",
    rows: [row(1), row(3), row(2)],
    finding: { kind: "accepted", task: row(3) },
  },
  {
    says: "preloaded, with settings that matter",
    rows: [row(1)],
    anywhere: false,
    finding: { kind: "send", because: "settings" },
  },
  {
    says: "preloaded, and the author wants it again",
    rows: [row(1)],
    due: { mayBeRecent: false },
    finding: { kind: "unknown" },
  },
  {
    says: "another version than the first",
    rows: [row(1)],
    due: { version: "2" },
    finding: { kind: "stale" },
  },
  { says: "refreshed before it was preloaded", rows: [purge(1), row(2)], finding: { kind: "stale" } },
  {
    says: "refreshed after it was preloaded",
    rows: [row(1), purge(2)],
    finding: { kind: "send", because: "purged" },
  },
  { says: "a refresh after it failed", rows: [row(1), purge(2, FAILED)], finding: { kind: "accepted" } },
  {
    says: "its folder was refreshed after it",
    rows: [row(1), purge(2, { objectType: "directory", objectPath: "http://vod.example.com/" })],
    finding: { kind: "send", because: "purged" },
  },
  {
    says: "its folder was refreshed before it",
    rows: [purge(1, { objectType: "directory", objectPath: "http://vod.example.com/" }), row(2)],
    finding: { kind: "accepted" },
  },
  {
    says: "another folder was refreshed after it",
    rows: [row(1), purge(2, { objectType: "directory", objectPath: "http://vod.example.com/b/" })],
    finding: { kind: "accepted" },
  },
  {
    says: "a pattern that fits was refreshed after it",
    rows: [row(1), purge(2, { objectType: "regex", objectPath: "http://vod.example.com/.*mp4" })],
    finding: { kind: "send", because: "purged" },
  },
  {
    says: "a type that nobody knows was refreshed after it",
    rows: [row(1), purge(2, { objectType: "newtype", objectPath: "http://vod.example.com/x" })],
    finding: { kind: "send", because: "purged" },
  },
  {
    says: "being refreshed",
    rows: [row(1), purge(2, UNDER_WAY)],
    finding: { kind: "purging", task: purge(2, UNDER_WAY) },
  },
  { says: "being refreshed, never preloaded", rows: [purge(2, UNDER_WAY)], finding: { kind: "purging" } },
  {
    says: "failed twice",
    rows: [row(1, FAILED), row(2, FAILED)],
    finding: { kind: "failed", attempts: 2, why: "Origin Timeout" },
  },
  {
    says: "failed since it was preloaded",
    rows: [row(1), row(2, FAILED)],
    finding: { kind: "failed", attempts: 1 },
  },
  { says: "failed before it was preloaded", rows: [row(1, FAILED), row(2)], finding: { kind: "accepted" } },
  {
    says: "failed in a version that is not known",
    rows: [row(1, FAILED)],
    due: { version: "2" },
    finding: { kind: "unknown" },
  },
])("$says", ({ rows, due: more, anywhere = true, finding }) => {
  const preloads = rows.filter(({ objectType }) => objectType === "preload");
  const refreshes = new Refreshes(rows);
  expect(judgeStranger(due(more), { preloads, refreshes, key: KEY }, anywhere)).toMatchObject(finding);
});
