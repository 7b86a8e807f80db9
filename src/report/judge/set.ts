/** From a set in a plan to what a reader wants to know of it. Pure. */
import { diffSet, type DueKind, type DuePath, type PreloadDiff } from "../../handler/decide/diff";
import { copySettings } from "../../handler/decide/settings";
import type { Ledger } from "../../handler/types";
import { objectUrl } from "../../paths";
import { decodeGivenUp, decodePending } from "../../handler/ledger-codec";
import {
  attributeName,
  DEFAULT_PROPERTIES,
  PROPERTY_NAMES,
  propertiesOf,
  type SetProperties,
  type View,
} from "../../set";
import { isRecord, type JsonRecord } from "../../text/json";
import type { SetChange } from "../read/plan";
import type { PathEntry, PathKind, SetReport } from "../report";
import { countsFrom, NO_COUNTS, UNKNOWN_COUNTS, UNSEEN_COUNTS } from "./counts";
import { groupPaths } from "./groups";
import { countsOf } from "./planned-line";

export interface JudgedSet {
  readonly report: SetReport;
  /** What is sent, each as a text that is equal for what is sent once. */
  readonly sends: readonly string[];
  readonly remarks: readonly { readonly code: string; readonly text: string }[];
}

/** Values as JSON has them: what is not known yet is absent. */
const JSON_VIEW: View = {
  isOpen: (value) => value === undefined,
  entries: (value) => (isRecord(value) ? Object.entries(value) : undefined),
};

const KINDS: Readonly<Record<DueKind, PathKind>> = {
  new: "new",
  changed: "changed",
  pending: "pending",
  retried: "retried",
  resend: "resent",
};

export function judgeSet(change: SetChange): JudgedSet {
  const { address, action, before, after } = change;
  const isHidden = isMarked(change.sensitive, "paths");
  const domain = isMarked(change.sensitive, "domain") ? undefined : (after ?? before)?.domain;
  const base = { address, action, domain: typeof domain === "string" ? domain : null, isHidden };
  if (after === null) {
    const dropped = Object.keys(mapOf(before?.paths)).length;
    return quiet({
      ...base,
      planned: null,
      counts: { ...NO_COUNTS, dropped },
      changed: [],
      because: [],
      groups: [],
    });
  }
  if (action === "none" && change.unknown.paths === true) {
    return quiet({ ...base, planned: null, counts: UNSEEN_COUNTS, changed: [], because: [], groups: [] });
  }
  if (isOpen(change)) {
    const wanted = change.unknown.paths === true ? null : versionsOf(change).size;
    const counts = { ...UNKNOWN_COUNTS, wanted };
    return quiet({ ...base, planned: null, counts, changed: [], because: [], groups: [] });
  }
  return judgeKnown(change, after, base);
}

function judgeKnown(
  change: SetChange,
  after: JsonRecord,
  base: Pick<SetReport, "address" | "action" | "domain" | "isHidden">,
): JudgedSet {
  const { action, before } = change;
  const wanted = properties(after, versionsOf(change));
  const known =
    before === null || action === "create"
      ? undefined
      : { properties: properties(before, textsOf(before.paths)), ledger: ledgerOf(before) };
  const diff = diffSet(wanted, known);
  const counts = countsFrom(diff, wanted);
  // A set that stays as it is shows the line of an earlier plan.
  const line = action === "none" || typeof after.planned !== "string" ? null : after.planned;
  const said = line === null ? undefined : countsOf(line);
  const versions = { now: wanted.paths, before: known?.properties.paths ?? new Map<string, string>() };
  const isSecret = (path: string): boolean =>
    isMarked(change.sensitive, "paths", path) || isMarked(change.unknown, "paths", path);
  const entries = entriesOf(diff, versions, known?.ledger, isSecret);
  const how = copySettings(wanted);
  return {
    report: {
      ...base,
      planned: line,
      counts: { ...counts, ...said },
      changed: known === undefined ? [] : changedArguments(change, known.properties, wanted),
      because: diff.resend.map((name) => attributeName(name)),
      groups: base.isHidden ? [] : groupPaths(entries.filter(({ kind }) => isListed(kind, said))),
    },
    sends: diff.due.map(({ path }) => `${how} ${objectUrl(wanted.scheme, wanted.domain, path)}`),
    remarks: remarksOn(diff, wanted, said),
  };
}

type Said = ReturnType<typeof countsOf>;

function quiet(report: SetReport): JudgedSet {
  return { report, sends: [], remarks: [] };
}

/** Whether the provider itself has left open what it is going to send. */
function isOpen({ action, after, unknown }: SetChange): boolean {
  if (action === "none") return false;
  return (
    unknown.planned_urls === true ||
    unknown.planned === true ||
    unknown.paths === true ||
    after?.paths === undefined
  );
}

interface Versions {
  readonly now: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

/** @param isSecret whether a path's version must not be shown, or is not known */
function entriesOf(
  diff: PreloadDiff,
  versions: Versions,
  ledger: Ledger | undefined,
  isSecret: (path: string) => boolean,
): readonly PathEntry[] {
  const shown = (path: string): string | null => (isSecret(path) ? null : (versions.now.get(path) ?? null));
  const due = ({ path, kind, refresh }: DuePath): PathEntry => {
    const before = versions.before.get(path);
    const reason =
      kind === "pending"
        ? ledger?.pending.get(path)?.reason
        : kind === "retried"
          ? ledger?.givenUp.get(path)?.reason
          : undefined;
    const isOther = before !== undefined && before !== versions.now.get(path) && !isSecret(path);
    return {
      path,
      kind: KINDS[kind],
      version: shown(path),
      ...(isOther ? { versionBefore: before } : {}),
      ...(reason === undefined ? {} : { reason }),
      refreshed: refresh.kind === "owed",
    };
  };
  const quietly = (path: string, kind: PathKind, reason?: string): PathEntry => ({
    path,
    kind,
    version: shown(path),
    ...(reason === undefined ? {} : { reason }),
    refreshed: false,
  });
  return [
    ...diff.due.map(due),
    ...diff.adopted.map((path) => quietly(path, "adopted")),
    ...diff.dropped.map((path) => quietly(path, "dropped")),
    ...[...diff.stillGivenUp].map(([path, { reason }]) => quietly(path, "given-up", reason)),
  ];
}

/** A kind of which the provider says that there is none: the paths came back to the set, and lie there already. */
function isListed(kind: PathKind, said: Said): boolean {
  return kind === "given-up" || said === undefined || said[kind] > 0;
}

function remarksOn(
  diff: PreloadDiff,
  wanted: SetProperties,
  said: Said,
): readonly { readonly code: string; readonly text: string }[] {
  const listed = diff.due.filter(({ kind }) => isListed(KINDS[kind], said)).length;
  const back = said === undefined ? 0 : listed - said.urls;
  const stale = diff.due.filter(({ kind, refresh }) => kind === "changed" && refresh.kind === "none").length;
  return [
    ...(back > 0
      ? [
          {
            code: "came-back",
            text: `${back} of the paths that are listed were in the set before, lie on the nodes already and are not sent; which ones, only the provider knows.`,
          },
        ]
      : []),
    ...(stale > 0 && !wanted.refreshChanged
      ? [
          {
            code: "not-refreshed",
            text: `${stale} changed without a refresh (refresh_changed = false): nodes that hold the old file keep it.`,
          },
        ]
      : []),
    ...(diff.adoptIgnored
      ? [
          {
            code: "adopt-ignored",
            text: "adopt does nothing any more: the set has paths already, so new ones are sent.",
          },
        ]
      : []),
  ];
}

function changedArguments(
  { before, after }: SetChange,
  had: SetProperties,
  wanted: SetProperties,
): readonly string[] {
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const names = PROPERTY_NAMES.filter((name) =>
    name === "paths"
      ? differs([...had.paths].sort(), [...wanted.paths].sort())
      : differs(had[name], wanted[name]),
  ).map((name) => attributeName(name));
  return differs(before?.timeouts, after?.timeouts) ? [...names, "timeouts"] : names;
}

function properties(values: JsonRecord, paths: ReadonlyMap<string, string>): SetProperties {
  const said = propertiesOf(
    (name) => (name === "paths" ? undefined : values[attributeName(name)]),
    DEFAULT_PROPERTIES.timeoutMs,
    JSON_VIEW,
  );
  return { ...said, paths };
}

/** Paths to versions; those that are only known after apply stand in no value. */
function versionsOf({ after, unknown }: SetChange): ReadonlyMap<string, string> {
  const versions = new Map(textsOf(after?.paths));
  for (const [path, mark] of Object.entries(mapOf(unknown.paths))) {
    if (mark === true) versions.set(path, AFTER_APPLY);
  }
  return versions;
}

/** Stands for a version that is only known after apply: a noncharacter, which nobody writes as a version. */
const AFTER_APPLY = "\uffff";

function ledgerOf(state: JsonRecord): Ledger {
  const paths = mapOf(state.paths);
  const had = typeof state.result === "string" && state.result !== "nothing to send";
  return {
    pending: mapped(textsOf(state.pending), decodePending),
    givenUp: mapped(textsOf(state.failed), decodeGivenUp),
    underWay: [],
    ...(Object.keys(paths).length === 0 && had ? { emptied: true } : {}),
  };
}

function mapped<A, B>(map: ReadonlyMap<string, A>, convert: (value: A) => B): ReadonlyMap<string, B> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

function textsOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(mapOf(value)).map(([key, text]) => [key, typeof text === "string" ? text : ""]),
  );
}

function mapOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** Whether a value, or all of which it is a part, carries a mark. */
function isMarked(marks: JsonRecord | true, name: string, key?: string): boolean {
  if (marks === true) return true;
  const mark = marks[name];
  if (mark === true) return true;
  return key !== undefined && isRecord(mark) && mark[key] === true;
}
