/**
 * The journal on disk, beside Terraform's own data: one file a process, one line of JSON a fact, private to the user.
 * It may be deleted at any time.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { type Journal, type JournalLine, type JournalUrl } from "../handler/evidence/journal";
import { HISTORY_MS } from "../handler/evidence/times";
import { messageOf } from "../vod/errors";
import type { Logger } from "../vod/logger";
import { type JsonRecord, readRecord } from "../text/json";

const FOLDER = "vodpreload-journal";
const FORMAT = 1;
/** Oldest files go first when there is more: a journal is read whole. */
const MOST_BYTES = 16 * 1_024 * 1_024;

export interface JournalOptions {
  /** Terraform's data directory of the working folder. */
  readonly dataDirectory: string;
  /** Host and port of the service: what another one had accepted proves nothing. */
  readonly service: string;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** For the name of the process's file. */
  readonly newId: () => string;
}

/** `TF_DATA_DIR`, else `.terraform`, as Terraform and OpenTofu have it. */
export function terraformData(env: Readonly<Record<string, string | undefined>>): string {
  const named = env.TF_DATA_DIR;
  return resolve(named === undefined || named === "" ? ".terraform" : named);
}

/** Nothing is read, made or removed before the first use. */
export function journalFiles({ dataDirectory, service, log, now, newId }: JournalOptions): Journal {
  const folder = join(dataDirectory, FOLDER);
  let file: number | undefined;
  let broken = false;
  let last = 0;
  const giveUp = (error: unknown): void => {
    broken = true;
    log.warn("the journal cannot be written; what a killed deploy sent is looked for in the task list", {
      folder,
      why: messageOf(error),
    });
  };
  return {
    read: () => {
      const lines = prune(folder, now()).flatMap((path) => readLines(path, service, now() - HISTORY_MS));
      last = lines.reduce((most, { order }) => Math.max(most, order), last);
      return inOrder(lines);
    },
    write: (line) => {
      if (broken) return;
      try {
        if (file === undefined) {
          mkdirOnce(folder);
          file = openSync(join(folder, `${now()}-${newId()}.jsonl`), "ax", 0o600);
          writeSync(file, `${JSON.stringify({ v: FORMAT, service })}\n`);
        }
        last = Math.max(now(), last + 1);
        writeSync(file, `${toJson(line, last)}\n`);
      } catch (error) {
        // A full disk may have cut off the line; nothing may be written behind it.
        if (file !== undefined) closeSync(file);
        giveUp(error);
      }
    },
  };
}

function mkdirOnce(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what is of no use any more. @returns the files that are left, oldest first */
function prune(folder: string, now: number): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  } catch {
    return [];
  }
  const files = names
    .flatMap((name) => {
      const path = join(folder, name);
      try {
        const { mtimeMs, size, uid } = statSync(path);
        return [{ path, mtimeMs, size, mine: uid === process.getuid?.() }];
      } catch {
        return [];
      }
    })
    // Files of another user are not trusted.
    .filter(({ mine }) => mine)
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  const kept: string[] = [];
  let bytes = 0;
  for (const { path, mtimeMs, size } of files) {
    bytes += size;
    if (mtimeMs > now - HISTORY_MS && bytes <= MOST_BYTES) kept.push(path);
    else remove(path);
  }
  return kept.reverse();
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else has removed it, or nobody may.
  }
}

/**
 * A line and its place among those of all files. Places only go up, from one process to the next as well, even when the
 * machine's clock is set back; and between processes that run side by side they go by that clock. The time of a call is
 * the service's, which each process learns anew to about half a second: too coarse to tell which of two came first.
 */
interface PlacedLine {
  readonly line: JournalLine;
  readonly order: number;
}

function readLines(path: string, service: string, oldest: number): readonly PlacedLine[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [];
  }
  const [head, ...rest] = text.split("\n").map(readRecord);
  if (head?.v !== FORMAT || head.service !== service) return [];
  return (
    rest
      // A line that was cut off is no JSON.
      .flatMap((json) => (json === undefined ? [] : fromJson(json)))
      .filter(({ line }) => line.kind !== "sent" || line.at >= oldest)
  );
}

/** Calls in the order in which they were made, over all files; then what came of them. */
function inOrder(lines: readonly PlacedLine[]): readonly JournalLine[] {
  const ordered = [...lines].sort((a, b) => a.order - b.order).map(({ line }) => line);
  return [...ordered.filter(({ kind }) => kind === "sent"), ...ordered.filter(({ kind }) => kind !== "sent")];
}

function toJson(line: JournalLine, order: number): string {
  if (line.kind !== "sent") return JSON.stringify({ ...line, order });
  const urls = line.urls.map(({ url, version, attempt }) => [url, version, attempt]);
  return JSON.stringify({ ...line, order, urls });
}

function fromJson(json: JsonRecord): readonly PlacedLine[] {
  const { order } = json;
  return typeof order === "number" ? lineOf(json).map((line) => ({ line, order })) : [];
}

function lineOf(json: JsonRecord): readonly JournalLine[] {
  const { kind, call } = json;
  if (!isText(call)) return [];
  if (kind === "not-accepted") return [{ kind, call }];
  if (kind === "lost") return typeof json.at === "number" ? [{ kind, call, at: json.at }] : [];
  if (kind === "accepted") {
    return Array.isArray(json.taskIds) ? [{ kind, call, taskIds: json.taskIds.filter(isText) }] : [];
  }
  const { operation, set, at, copySettings, declaredSettings, urls } = json;
  if (kind !== "sent" || (operation !== "preload" && operation !== "refresh") || typeof at !== "number")
    return [];
  if (!isText(set) || !isText(copySettings) || !isText(declaredSettings) || !Array.isArray(urls)) return [];
  return [{ kind, call, operation, set, at, copySettings, declaredSettings, urls: urls.flatMap(urlOf) }];
}

function urlOf(value: unknown): readonly JournalUrl[] {
  const [url, version, attempt] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return isText(url) && isText(version) && typeof attempt === "number" ? [{ url, version, attempt }] : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
