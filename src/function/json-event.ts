/** Events and outcomes as JSON: maps are objects by path, everything else has the handler's own names. */
import { DEFAULT_PROPERTIES } from "../handler/defaults";
import {
  type CompletionOutcome,
  EMPTY_LEDGER,
  type FailedEntry,
  type InFlightTask,
  type IsCompleteEvent,
  type KnownCopy,
  type Ledger,
  type PendingEntry,
  type PreloadEvent,
  type PreloadOutcome,
  type RefreshDebt,
  type SetProperties,
  type Tombstone,
} from "../handler/types";
import { checkDomain, checkPaths } from "../paths";
import { isRecord, type JsonRecord } from "../text/json";
import { firstLines } from "../text/prose";
import { Fields, type Problem } from "./fields";

const MAX_BATCH_SIZE = 1_000;
const MOST_SHOWN = 20;

/** An event that says something impossible; nothing was sent. */
export class InvalidEventError extends Error {
  override readonly name = "InvalidEventError";

  constructor(readonly problems: readonly Problem[]) {
    const shown = problems.map(({ field, message }) => `${field}: ${message}`);
    super([`The event is invalid, so nothing was sent.`, ...firstLines(shown, MOST_SHOWN)].join("\n"));
  }
}

/** @throws {InvalidEventError} */
export function parsePreloadEvent(json: unknown): PreloadEvent {
  return parse(json, (event) => {
    event.only([
      "RequestType",
      "PhysicalResourceId",
      "ResourceProperties",
      "OldResourceProperties",
      "Ledger",
    ]);
    const types = ["Create", "Update", "Delete"] as const;
    const type = event.needed(
      "RequestType",
      event.oneOf("RequestType", types),
      "Write Create, Update or Delete.",
    );
    const wanted = properties(event, "ResourceProperties", true);
    if (type === "Create") return wanted && { RequestType: type, ResourceProperties: wanted };
    if (type === undefined) return undefined;
    const id = physicalId(event);
    const known = ledger(event);
    if (wanted === undefined || id === undefined) return undefined;
    const common = { PhysicalResourceId: id, ResourceProperties: wanted, Ledger: known };
    if (type === "Delete") return { RequestType: type, ...common };
    const old = properties(event, "OldResourceProperties", false);
    return old && { RequestType: type, ...common, OldResourceProperties: old };
  });
}

/** @throws {InvalidEventError} */
export function parseIsCompleteEvent(json: unknown): IsCompleteEvent {
  return parse(json, (event) => {
    const wanted = properties(event, "ResourceProperties", false);
    const id = physicalId(event);
    const known = ledger(event);
    return wanted && id !== undefined
      ? { PhysicalResourceId: id, ResourceProperties: wanted, Ledger: known }
      : undefined;
  });
}

function parse<T>(json: unknown, read: (event: Fields) => T | undefined): T {
  if (!isRecord(json)) {
    throw new InvalidEventError([{ field: "event", message: "Write a JSON object." }]);
  }
  const problems: Problem[] = [];
  const event = read(new Fields(json, "", problems));
  if (problems.length > 0 || event === undefined) throw new InvalidEventError(problems);
  return event;
}

function physicalId(event: Fields): string | undefined {
  const name = "PhysicalResourceId";
  return event.needed(name, event.text(name), "Write the id that the create answered with.");
}

/** @param checked whether the paths are to be sent, and not only what was declared before */
function properties(event: Fields, name: string, checked: boolean): SetProperties | undefined {
  const fields = event.needed(name, event.child(name), "Write an object with domain and paths.");
  if (fields === undefined) return undefined;
  fields.only([
    "domain",
    "paths",
    "generation",
    "first",
    "scheme",
    "area",
    "l2Preload",
    "withHeader",
    "batchSize",
    "refreshChanged",
    "skipRecent",
    "adopt",
    "wait",
    "maxAttempts",
    "timeoutMs",
  ]);
  const domain = fields.needed("domain", fields.text("domain"), "Write the accelerated domain.");
  const paths = fields.needed("paths", fields.textMap("paths"), "Write an object of path to version.");
  if (domain === undefined || paths === undefined) return undefined;
  const scheme = fields.oneOf("scheme", ["http", "https"]) ?? DEFAULT_PROPERTIES.scheme;
  if (checked) check(fields, domain, paths, scheme);
  const generation = fields.text("generation");
  const area = fields.oneOf("area", ["domestic", "overseas"]);
  const l2Preload = fields.flag("l2Preload");
  const withHeader = headers(fields);
  return {
    domain,
    paths,
    first: fields.texts("first") ?? DEFAULT_PROPERTIES.first,
    scheme,
    batchSize: fields.whole("batchSize", 1, MAX_BATCH_SIZE) ?? DEFAULT_PROPERTIES.batchSize,
    refreshChanged: fields.flag("refreshChanged") ?? DEFAULT_PROPERTIES.refreshChanged,
    skipRecent: fields.flag("skipRecent") ?? DEFAULT_PROPERTIES.skipRecent,
    adopt: fields.flag("adopt") ?? DEFAULT_PROPERTIES.adopt,
    wait: fields.flag("wait") ?? DEFAULT_PROPERTIES.wait,
    maxAttempts: fields.whole("maxAttempts", 1) ?? DEFAULT_PROPERTIES.maxAttempts,
    timeoutMs: fields.whole("timeoutMs", 1) ?? DEFAULT_PROPERTIES.timeoutMs,
    ...(generation === undefined || generation === "" ? {} : { generation }),
    ...(area === undefined ? {} : { area }),
    ...(l2Preload === undefined ? {} : { l2Preload }),
    ...(withHeader === undefined ? {} : { withHeader }),
  };
}

function check(fields: Fields, domain: string, paths: ReadonlyMap<string, string>, scheme: string): void {
  for (const { severity, message, remedy } of checkDomain(domain)) {
    if (severity === "error") fields.report("domain", `${message} ${remedy}`);
  }
  for (const { severity, path, message, remedy } of checkPaths(paths.keys(), domain, scheme)) {
    if (severity === "error") fields.report(`paths[${JSON.stringify(path)}]`, `${message} ${remedy}`);
  }
}

function headers(fields: Fields): Record<string, readonly string[]> | undefined {
  const names = fields.child("withHeader");
  if (names === undefined) return undefined;
  const read = names.names().map((name) => [name, names.texts(name) ?? []] as const);
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

function ledger(event: Fields): Ledger {
  const message = "Write the Ledger of the last outcome, as it was answered.";
  const fields = event.needed("Ledger", event.child("Ledger"), message);
  if (fields === undefined) return EMPTY_LEDGER;
  const dropped = mapped(fields.entries("dropped"), tombstone);
  const parked = fields.children("parked").map(inFlightTask);
  return {
    pending: mapped(fields.entries("pending"), pendingEntry),
    failed: mapped(fields.entries("failed"), failedEntry),
    inFlight: fields.children("inFlight").map(inFlightTask),
    ...(dropped.size > 0 ? { dropped } : {}),
    ...(parked.length > 0 ? { parked } : {}),
    ...(fields.flag("emptied") === true ? { emptied: true } : {}),
  };
}

function tombstone(fields: Fields): Tombstone {
  const pending = fields.child("pending");
  return {
    ...knownCopy(fields),
    url: fields.text("url") ?? "",
    at: fields.whole("at", 0) ?? 0,
    ...(pending === undefined ? {} : { pending: pendingEntry(pending) }),
  };
}

function knownCopy(fields: Fields): KnownCopy {
  return { version: fields.text("version") ?? "", settings: fields.text("settings") ?? "" };
}

function pendingEntry(fields: Fields): PendingEntry {
  const sentAt = fields.whole("sentAt", 0);
  const had = fields.child("had");
  return {
    reason: fields.text("reason") ?? "pending",
    refresh: refreshDebt(fields),
    attempts: fields.whole("attempts", 0) ?? 0,
    ...(fields.flag("mayBeRecent") === true ? { mayBeRecent: true } : {}),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(fields.flag("originIsBack") === true ? { originIsBack: true } : {}),
    ...(had === undefined ? {} : { had: knownCopy(had) }),
  };
}

function refreshDebt(entry: Fields): RefreshDebt {
  const fields = entry.child("refresh");
  const kind = fields?.oneOf("kind", ["none", "owed", "started", "lost", "done"]) ?? "none";
  const at = fields?.whole("at", 0) ?? 0;
  switch (kind) {
    case "started":
      return { kind, taskIds: fields?.texts("taskIds") ?? [], at };
    case "lost":
      return { kind, at };
    case "owed":
      return fields?.flag("again") === true ? { kind, again: true } : { kind };
    case "none":
    case "done":
      return { kind };
  }
}

function failedEntry(fields: Fields): FailedEntry {
  return {
    reason: fields.text("reason") ?? "failed",
    attempts: fields.whole("attempts", 0) ?? 0,
    refused: fields.flag("refused") ?? false,
  };
}

function inFlightTask(fields: Fields): InFlightTask {
  return {
    taskIds: fields.texts("taskIds") ?? [],
    submittedAt: fields.whole("submittedAt", 0) ?? 0,
    urls: fields.children("urls").map((one) => ({
      path: one.text("path") ?? "",
      url: one.text("url") ?? "",
      version: one.text("version") ?? "",
      attempt: one.whole("attempt", 1) ?? 1,
    })),
    ...(fields.flag("probe") === true ? { probe: true } : {}),
  };
}

function mapped<A, B>(map: ReadonlyMap<string, A>, convert: (value: A) => B): ReadonlyMap<string, B> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

/** An outcome as JSON; its `Ledger` is what the next event takes. */
export function outcomeToJson(outcome: PreloadOutcome | CompletionOutcome): JsonRecord {
  const { pending, failed, inFlight, dropped, parked, emptied } = outcome.Ledger;
  return {
    ...outcome,
    Ledger: {
      pending: Object.fromEntries(pending),
      failed: Object.fromEntries(failed),
      inFlight,
      ...(dropped === undefined ? {} : { dropped: Object.fromEntries(dropped) }),
      ...(parked === undefined ? {} : { parked }),
      ...(emptied === undefined ? {} : { emptied }),
    },
  };
}
