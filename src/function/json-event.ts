/** Events as JSON: maps are objects by path, everything else has the handler's own names. */
import {
  EMPTY_LEDGER,
  type GivenUpEntry,
  type IsCompleteEvent,
  type KnownCopy,
  type Ledger,
  type PendingEntry,
  type PreloadEvent,
  type RefreshDebt,
  type SetProperties,
  type TaskUnderWay,
  type Tombstone,
} from "../handler/types";
import { checkDomain, checkPaths } from "../paths";
import {
  DEFAULT_PROPERTIES,
  findingsOf,
  PROPERTY_NAMES,
  propertiesOf,
  type PropertyName,
  SET_ARGUMENTS,
  type View,
} from "../set";
import { isRecord } from "../text/json";
import { firstLines } from "../text/prose";
import { Fields, type Problem } from "./fields";

const MOST_SHOWN = 20;

const BRAND = Symbol.for("cdktf-alicloud-vod-preload/InvalidEventError");

/** An event that says something impossible; nothing was sent. */
export class InvalidEventError extends Error {
  /** The same in bundled and minified code. */
  override readonly name = "InvalidEventError";
  /** @internal */
  readonly [BRAND] = true;

  constructor(
    /** All that is wrong, at least one; the message shows the first 20. */
    readonly problems: readonly Problem[],
  ) {
    const shown = problems.map(({ field, message }) => `${field}: ${message}`);
    super([`The event is invalid, so nothing was sent.`, ...firstLines(shown, MOST_SHOWN)].join("\n"));
  }

  /** True for one of any copy of this package. */
  static is(value: unknown): value is InvalidEventError {
    return typeof value === "object" && value !== null && BRAND in value;
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
    const wanted = properties(event, "ResourceProperties", type !== "Delete");
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

/** @param checked whether the set is to be sent, and not only what was declared before */
function properties(event: Fields, name: string, checked: boolean): SetProperties | undefined {
  const fields = event.needed(name, event.child(name), "Write an object with domain and paths.");
  if (fields === undefined) return undefined;
  fields.only([...PROPERTY_NAMES, "timeoutMs"]);
  fields.needed("domain", fields.value("domain"), "Write the accelerated domain.");
  fields.needed("paths", fields.value("paths"), "Write an object of path to version.");
  for (const argument of PROPERTY_NAMES) report(fields, argument, checked);
  const timeoutMs = fields.whole("timeoutMs", 1) ?? DEFAULT_PROPERTIES.timeoutMs;
  const wanted = propertiesOf((argument) => fields.value(argument), timeoutMs, JSON_VIEW);
  if (checked && typeof fields.value("domain") === "string") check(fields, wanted);
  return wanted;
}

/** Nothing is open in JSON. */
const JSON_VIEW: View = {
  isOpen: () => false,
  entries: (value) => (isRecord(value) ? Object.entries(value) : undefined),
};

/** @param checked whether rules count, and not only types: what was declared before may be older than a rule */
function report(fields: Fields, name: PropertyName, checked: boolean): void {
  for (const finding of findingsOf(SET_ARGUMENTS[name], fields.value(name), JSON_VIEW)) {
    if (!checked && finding.breaks === "rule") continue;
    const what = finding.said === undefined ? "" : `${finding.said(name)}. `;
    const steps = finding.at.map((step) => `[${JSON.stringify(step)}]`).join("");
    fields.report(`${name}${steps}`, `${what}${finding.remedy}.`);
  }
}

function check(fields: Fields, { domain, paths, scheme }: SetProperties): void {
  for (const { severity, message, remedy } of checkDomain(domain)) {
    if (severity === "error") fields.report("domain", `${message} ${remedy}`);
  }
  for (const { severity, path, message, remedy } of checkPaths(paths.keys(), domain, scheme)) {
    if (severity === "error") fields.report(`paths[${JSON.stringify(path)}]`, `${message} ${remedy}`);
  }
}

function ledger(event: Fields): Ledger {
  const message = "Write the Ledger of the last outcome, as it was answered.";
  const fields = event.needed("Ledger", event.child("Ledger"), message);
  if (fields === undefined) return EMPTY_LEDGER;
  const dropped = mapped(fields.entries("dropped"), tombstone);
  const parked = fields.children("parked").map(taskUnderWay);
  return {
    pending: mapped(fields.entries("pending"), pendingEntry),
    givenUp: mapped(fields.entries("failed"), givenUpEntry),
    underWay: fields.children("inFlight").map(taskUnderWay),
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

function givenUpEntry(fields: Fields): GivenUpEntry {
  return {
    reason: fields.text("reason") ?? "failed",
    attempts: fields.whole("attempts", 0) ?? 0,
    refused: fields.flag("refused") ?? false,
  };
}

function taskUnderWay(fields: Fields): TaskUnderWay {
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
