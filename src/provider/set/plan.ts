/** The plan of a set: what the next apply sends, from the prior state and the configuration alone. */
import { diffSet, type PreloadDiff } from "../../handler/decide/diff";
import { copySettings } from "../../handler/decide/settings";
import type { Ledger } from "../../handler/types";
import { attributeName, namesWith } from "../../set";
import { objectUrl } from "../../paths";
import type { Diagnostic } from "../../plugin/diagnostics";
import type { ConfiguredContext, PlanAnswer, PlanRequest } from "../../plugin/provider";
import { isKnown, UNKNOWN } from "../../plugin/values";
import type { Configured } from "../configured";
import { listed } from "./diagnostics";
import { ARGUMENTS, toProperties, withDefaults, type ArgumentAttribute } from "./arguments";
import {
  fromDiff,
  fromLedger,
  hasUnknown,
  INTENT_UNKNOWN,
  NOTHING_TO_SEND,
  sameArgument,
  toLedger,
  toTexts,
} from "./model";
import { quotaNotChecked, quotaShort } from "./quota-warnings";
import { goesOn, replacementWarning } from "./replacement";
import type { setSchema, SetModel } from "./schema";
import { byNumber, count, counted } from "../../text/prose";

type SetContext = ConfiguredContext<Configured>;
type SetPlan = PlanAnswer<typeof setSchema>;
type SetPlanRequest = PlanRequest<typeof setSchema>;

/** What is due hangs on these, besides the paths: of a new set, and of one that is known. */
const DECIDE_AT_ONCE = namesWith("due-at-once")
  .filter((name) => name !== "paths")
  .map((name) => attributeName(name));
const DECIDE = namesWith("url", "sent", "again", "due").map((name) => attributeName(name));

/** The attributes that Terraform shows as "known after apply" when an apply may send something. */
const NOT_KNOWN_YET = {
  pending: UNKNOWN,
  pending_count: UNKNOWN,
  failed: UNKNOWN,
  failed_count: UNKNOWN,
  result: UNKNOWN,
} satisfies Partial<SetModel>;

/** `under_way_count` is set only by a set that waits. */
function notKnownYet({ wait }: SetModel): Partial<SetModel> {
  return { ...NOT_KNOWN_YET, under_way_count: wait === false ? null : UNKNOWN };
}

/**
 * No known value here depends on quota, clock or history: Terraform plans again inside apply, with what has become
 * known meanwhile, and refuses any difference.
 */
export async function planSet(request: SetPlanRequest, context: SetContext): Promise<SetPlan> {
  const { prior, priorPrivate } = request;
  const wanted = withDefaults(request.config);
  const before =
    prior === null
      ? undefined
      : { properties: toProperties(prior, "update"), ledger: toLedger(prior, priorPrivate) };
  const followed = followedBy(prior, before?.ledger);
  if (isUndecided(wanted, prior) || (wanted.wait === UNKNOWN && followed > 0)) {
    const planned: SetModel = { ...wanted, id: idOf(prior), ...INTENT_UNKNOWN, ...notKnownYet(wanted) };
    return {
      planned,
      plannedPrivate: priorPrivate,
      diagnostics: givenUpWarnings(before?.ledger.givenUp ?? new Map()),
    };
  }
  const diff = diffSet(toProperties(wanted, prior === null ? "create" : "update"), before);
  const known = prior === null ? context.configured?.known.replacedBy(wanted) : undefined;
  if (prior !== null) context.configured?.known.planned(prior, wanted, diff);
  const underWay = wanted.wait === true ? followed : 0;
  const planned = plannedState(wanted, prior, diff, underWay);
  // A plan that needs no call passes: Terraform makes one before a destroy as well.
  const unusable = diff.due.length + underWay > 0 ? context.configured?.unusable?.sayOnce() : undefined;
  if (unusable !== undefined) {
    return { planned: null, plannedPrivate: priorPrivate, diagnostics: [unusable] };
  }
  return {
    planned: goesOn(wanted, known) ? { ...planned, ...INTENT_UNKNOWN } : planned,
    plannedPrivate: priorPrivate,
    diagnostics: [
      ...(await quotaWarnings(diff, wanted, prior, context)),
      ...givenUpWarnings(diff.stillGivenUp),
      ...adoptWarnings(diff),
      ...(goesOn(wanted, known) ? [replacementWarning(wanted, known)] : []),
    ],
  };
}

/** @param underWay paths of earlier applies that this one waits for */
function plannedState(
  wanted: SetModel,
  prior: SetModel | null,
  diff: PreloadDiff,
  underWay: number,
): SetModel {
  const idle =
    diff.due.length === 0 && diff.dropped.length === 0 && diff.adopted.length === 0 && underWay === 0;
  // A state may be older than an argument: what it does not say is that argument's default.
  const said = prior === null ? undefined : withDefaults(prior);
  const differs = said === undefined || ARGUMENTS.some((name) => !sameArgument(wanted[name], said[name]));
  if (prior !== null && idle && !differs) return prior;
  const open = hasUnknownArgument(wanted, ARGUMENTS);
  // An argument that was unknown may turn out as it was before; then the state stays as it is.
  const mayStayAsItIs = prior !== null && idle && open;
  const settled: SetModel = { ...wanted, id: idOf(prior) };
  const intent =
    mayStayAsItIs || !isKnown(wanted.batch_size)
      ? INTENT_UNKNOWN
      : fromDiff(diff, wanted.batch_size, underWay);
  // Paths that the replaced set left pending are not adopted, and which these are is known only once it is
  // destroyed.
  const mayInherit = prior === null && diff.adopted.length > 0;
  if (diff.due.length > 0 || mayInherit || underWay > 0) {
    return { ...settled, ...intent, ...notKnownYet(wanted) };
  }
  return {
    ...settled,
    ...intent,
    ...fromLedger({ pending: new Map(), givenUp: diff.stillGivenUp }),
    under_way_count: seenUnderWay(wanted, prior),
    result: idleResult(prior, diff),
  };
}

/** Paths that a set which waits has to wait for: what an earlier wait has not seen arrive, or all that it still follows. */
function followedBy(prior: SetModel | null, ledger: Ledger | undefined): number {
  const underWay = prior?.under_way_count ?? null;
  if (isKnown(underWay)) return underWay;
  // A set that has waited, in a version that did not count, has nothing to wait for: its plan stays empty.
  if (prior?.wait === true || ledger === undefined) return 0;
  return ledger.underWay.reduce((paths, { urls }) => paths + urls.length, 0);
}

/** After an apply that waits for nothing. */
function seenUnderWay(wanted: SetModel, prior: SetModel | null): SetModel["under_way_count"] {
  if (wanted.wait === UNKNOWN) return UNKNOWN;
  return wanted.wait === true ? (prior?.under_way_count ?? null) : null;
}

/** Kept for good once a create has made it. */
function idOf(prior: SetModel | null): SetModel["id"] {
  return prior === null ? UNKNOWN : prior.id;
}

/** What `result` says of an apply that makes no call; no time in it, because the plan must know it already. */
function idleResult(prior: SetModel | null, diff: PreloadDiff): SetModel["result"] {
  if (diff.adopted.length > 0) return `${count(diff.adopted.length)} adopted`;
  return prior === null ? NOTHING_TO_SEND : prior.result;
}

/** Whether what is due hangs on something that is only known after apply. */
function isUndecided(wanted: SetModel, prior: SetModel | null): boolean {
  if (!isKnown(wanted.paths)) return true;
  if (prior === null) return hasUnknownArgument(wanted, DECIDE_AT_ONCE);
  const before = toTexts(prior.paths);
  for (const [path, version] of wanted.paths) if (version === UNKNOWN && before.has(path)) return true;
  return hasUnknownArgument(wanted, [...DECIDE_AT_ONCE, ...DECIDE]);
}

function hasUnknownArgument(model: SetModel, names: readonly ArgumentAttribute[]): boolean {
  return names.some((name) => hasUnknown(model[name]));
}

async function quotaWarnings(
  diff: PreloadDiff,
  wanted: SetModel,
  prior: SetModel | null,
  { configured, signal }: SetContext,
): Promise<readonly Diagnostic[]> {
  if (diff.due.length === 0 || configured === undefined || configured.unusable !== undefined) return [];
  const id = prior?.id ?? null;
  const key = isKnown(id) ? id : undefined;
  const { domain, scheme } = toProperties(wanted, "update");
  const how = copySettings(toProperties(wanted, "update"));
  const urls = diff.due.map(({ path }) => `${how} ${objectUrl(scheme, domain, path)}`);
  const forecast = await configured.forecast.plan({ key, urls, signal });
  if (forecast.kind === "fine") return [];
  if (forecast.kind === "unchecked") return [quotaNotChecked(forecast.error)];
  return [quotaShort(isKnown(wanted.domain) ? wanted.domain : undefined, forecast.shortage)];
}

function givenUpWarnings(givenUp: Ledger["givenUp"]): readonly Diagnostic[] {
  if (givenUp.size === 0) return [];
  const reasons = [...givenUp].map(([path, { reason }]) => [path, reason] as const);
  return [
    {
      severity: "warning",
      summary: "Some paths could not be preloaded and were given up",
      detail:
        `${counted(givenUp.size, "path")} given up:\n${listed(reasons, givenUp.size)}\n\n` +
        "Mend the cause at the origin, then give the paths a new version, change `generation`, or raise " +
        "`max_attempts`; or remove the paths from the set. Viewers still get the files: the CDN fetches them at the " +
        "first request.",
    },
  ];
}

function adoptWarnings(diff: PreloadDiff): readonly Diagnostic[] {
  if (!diff.adoptIgnored) return [];
  const added = diff.due.filter(({ kind }) => kind === "new").length;
  return [
    {
      severity: "warning",
      summary: "adopt does nothing any more",
      detail:
        `adopt = true records the paths of a set that has none yet. This one has paths already, so ` +
        `${counted(added, "new path")} ${byNumber(added, "is", "are")} sent, not recorded.\n\nRemove adopt from the set.`,
      attribute: [{ attribute: "adopt" }],
    },
  ];
}
