/** Everything the handler may have to say: one fixed summary a code, its meaning, and what to do. */
import { VodCredentialsError, VodEndpointError, VodServiceError, VodTransportError } from "../../vod/errors";
import type { HandlerDiagnostic } from "../types";
import { IN_EVENTS, worded, type Wording } from "./wording";
import { counted, firstLines } from "../../text/prose";

/** `time`: waiting helps, always a warning. `person`: somebody has to act. `note`: nothing is wrong. */
export type Cause = "time" | "person" | "note";

/** What is said of one kind of trouble, and to whom. */
export interface DiagnosticEntry {
  /** Who has to act, if anybody. */
  readonly cause: Cause;
  /** One line without numbers. */
  readonly summary: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do next. */
  readonly remedy: string;
}

/** By code; docs/errors.md is written from this. Meanings and remedies hold marks for {@link worded}. */
export const DIAGNOSTICS = table({
  QUOTA_USED_UP: {
    cause: "time",
    summary: "Today's preload quota does not suffice",
    meaning: "The account may preload a number of URLs a day, and they are used up.",
    remedy:
      "Nothing has to be done: the rest stays pending, and the next deploy after the quota is full again sends it. " +
      "`{first}` decides which paths go out first; Alibaba Cloud raises the quota on request.",
  },
  QUOTA_UNREADABLE: {
    cause: "time",
    summary: "The preload quota could not be read, so nothing was sent",
    meaning: "{keepFree} leaves part of the day's quota to others, which takes knowing how much there is.",
    remedy: "Allow the action vod:DescribeVodRefreshQuota, or set {keepFree=0}, and deploy again.",
  },
  QUOTA_NOT_CHECKED: {
    cause: "note",
    summary: "The preload quota was not checked",
    meaning:
      "A plan compares what it would send with what is left of the day's quota, and that could not be read. So a plan " +
      "without a warning about the quota does not mean that it suffices.",
    remedy: "Allow the action vod:DescribeVodRefreshQuota for whoever plans.",
  },
  REFRESH_QUOTA_USED_UP: {
    cause: "time",
    summary: "The day's refresh quota did not suffice",
    meaning:
      "Changed paths are refreshed before they are preloaded, and the refreshes of the day are used up.",
    remedy: "Nothing has to be done: the changed paths stay pending, and a later deploy sends them.",
  },
  REFRESH_NOT_EFFECTIVE: {
    cause: "time",
    summary: "A refresh has not taken effect yet",
    meaning:
      "The service accepted to refresh changed paths, but has not finished; preloading now would keep the stale copy.",
    remedy:
      "Deploy again in some minutes: it goes on from there and does not refresh again. `{timeoutMs}` gives it longer.",
  },
  REFRESH_FAILED: {
    cause: "time",
    summary: "A refresh failed at the service",
    meaning: "The service accepted to refresh changed paths and then reported a failure.",
    remedy:
      "Deploy again: the paths are refreshed anew. If it fails again and again, ask Alibaba Cloud with the path and the time.",
  },
  REFRESH_UNREADABLE: {
    cause: "person",
    summary: "Whether a refresh has taken effect could not be read",
    meaning:
      "The service accepted to refresh changed paths, but does not show how far it is; they wait to be preloaded.",
    remedy: "Allow the action vod:DescribeVodRefreshTasks, then deploy again: it does not refresh again.",
  },
  QUEUE_FULL: {
    cause: "time",
    summary: "The preload queue stayed full",
    meaning: "The service takes no more URLs while its queue is full, and it stayed full until the timeout.",
    remedy: "Deploy again later; the rest is pending.",
  },
  TIMED_OUT: {
    cause: "time",
    summary: "Time was up before everything was sent",
    meaning: "The timeout of the create or update was reached.",
    remedy: "Deploy again: the rest is pending. `{timeoutMs}` gives it longer.",
  },
  INTERRUPTED: {
    cause: "time",
    summary: "Interrupted before everything was sent",
    meaning: "The deploy was told to stop. What the service had accepted by then is remembered.",
    remedy: "Deploy again: only the rest is sent.",
  },
  OUTCOME_UNKNOWN: {
    cause: "time",
    summary: "Whether a call was accepted is not known",
    meaning:
      "A call was sent and no answer came, or one that tells of trouble after which the work may have been done, and the " +
      "service's task list could not tell what became of it.",
    remedy: "Deploy again: the task list is asked before anything is sent a second time.",
  },
  RECENT_RECORDED: {
    cause: "note",
    summary: "Some paths had been preloaded already and were not sent again",
    meaning:
      "The journal of an earlier deploy or the service's task list of the last three days shows them as accepted and not " +
      'failed. The list knows no versions, so it counts for version "1" alone, with no refresh since then and where the ' +
      "settings cannot matter.",
    remedy:
      "Nothing has to be done. To send them all the same, change `{generation}`, or set {skipRecent=false}.",
  },
  RECENT_CHANGED: {
    cause: "note",
    summary: "Some paths had been preloaded in a version that is not known, and were taken for changed",
    meaning:
      "The set remembers nothing of these paths, and the service's task list shows that some copy of each was preloaded " +
      "in the last three days. The list knows no versions, so the copy may be stale.",
    remedy:
      "Nothing has to be done. Who knows that the copies are the wanted ones can set {adopt=true} on a new set: it " +
      "records them without a call.",
  },
  RECENT_SENT: {
    cause: "note",
    summary: "Some paths had been preloaded already and were sent all the same",
    meaning:
      "The service's task list of the last three days shows a preload of these paths that does not count: they were " +
      "purged after it, or the list does not tell with which settings it was made ({area}, {l2Preload}, {withHeader}).",
    remedy:
      "Nothing has to be done. Who knows that the copies lie where they are wanted can set {adopt=true} on a new set: " +
      "it records them without a call.",
  },
  RECENT_UNREADABLE: {
    cause: "note",
    summary: "The service's task list could not be read",
    meaning:
      "Whether paths had been preloaded in the last three days could not be looked up, so all were sent. Where the set " +
      "has forgotten an older version of a path, the nodes may keep that copy.",
    remedy:
      "Allow the action vod:DescribeVodRefreshTasks, or set {skipRecent=false}. A path that may be stale is refreshed " +
      "when it is given a new version.",
  },
  URL_REFUSED: {
    cause: "person",
    summary: "The service refuses a URL",
    meaning: "The URL itself is malformed in the service's eyes; trying it again would be refused as well.",
    remedy: "Correct the path or remove it from the set.",
  },
  DOMAIN_OFFLINE: {
    cause: "person",
    summary: "The domain is offline",
    meaning:
      "The service takes no URLs of the domain: it is disabled, its set-up failed, or whether it is coming up could not be read.",
    remedy:
      "Enable the domain in the VOD console, allow the action vod:DescribeVodDomainDetail if that was refused, then deploy again.",
  },
  DOMAIN_NOT_READY: {
    cause: "time",
    summary: "The domain is not ready yet",
    meaning:
      "The domain was added or changed a short while ago, the service is still configuring it, and the timeout came first.",
    remedy: "Deploy again in some minutes: everything is pending. `{timeoutMs}` gives it longer.",
  },
  CREDENTIALS: {
    cause: "person",
    summary: "The service could not be called with these credentials",
    meaning: "There are none, they are unknown or inactive, or the signature did not match.",
    remedy:
      "Check access key and secret: the arguments, ALICLOUD_* and ALIBABA_CLOUD_* variables (such as " +
      "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET), or the profile.",
  },
  ENDPOINT: {
    cause: "person",
    summary: "The endpoint of the service cannot be used",
    meaning: "What the argument `{endpoint}` or a variable names as the service's address is no endpoint.",
    remedy:
      "Correct what the message names: a host, host:port, or an https URL without a path; http is for loopback " +
      "addresses only. Left out, the service's own endpoint is taken.",
  },
  CLOCK: {
    cause: "person",
    summary: "The machine's clock is off",
    meaning: "The service refuses calls whose time differs from its own by more than 15 minutes.",
    remedy: "Set the clock of the machine that makes the calls, then try again.",
  },
  UNREACHABLE: {
    cause: "person",
    summary: "The service could not be reached",
    meaning: "No connection to the endpoint could be made, again and again.",
    remedy: "Check the network, a proxy and the endpoint, then try again.",
  },
  REFUSED: {
    cause: "person",
    summary: "The service refused the call",
    meaning:
      "Permission, a suspended service, an unknown domain: something that trying again does not change.",
    remedy:
      "Settle what the message says; for permissions allow vod:PreloadVodObjectCaches and " +
      "vod:RefreshVodObjectCaches. Then deploy again: only the rest is sent.",
  },
  ORIGIN_FAILED: {
    cause: "time",
    summary: "Paths failed at the origin",
    meaning: "The service accepted the paths and then could not fetch them from the origin.",
    remedy: "Check that the origin has the files and answers in time; the next deploy sends the paths again.",
  },
  ORIGIN_IN_DOUBT: {
    cause: "time",
    summary: "The origin has to answer before the rest is sent",
    meaning:
      "More than half of the set failed at the origin. Five of these paths were sent first, and the rest waits for them to arrive, so that an origin that is down does not use up the quota.",
    remedy: "Check that the origin has the files and answers in time, then deploy again.",
  },
  WAIT_ENDED: {
    cause: "time",
    summary: "Not all preloads have ended yet",
    meaning:
      "`{wait}` is true, everything was accepted, and the timeout came before the service had fetched it all.",
    remedy:
      "Nothing has to be done: the service goes on, and the next plan reports what failed. `{timeoutMs}` gives it longer.",
  },
  GIVEN_UP: {
    cause: "note",
    summary: "Paths failed at the origin too often and were given up",
    meaning: "The service could not fetch the paths from the origin, as often as {maxAttempts} allows.",
    remedy:
      "Mend the cause at the origin, then give the paths a new version, change `{generation}` or raise {maxAttempts}.",
  },
  TASKS_UNREADABLE: {
    cause: "note",
    summary: "What became of accepted paths could not be read",
    meaning:
      "The service's task list could not be read, so that failures at the origin stay unnoticed for now.",
    remedy: "Allow the action vod:DescribeVodRefreshTasks. Nothing that was accepted is forgotten.",
  },
  DATA_UNREADABLE: {
    cause: "person",
    summary: "A data source could not be read",
    meaning:
      "A data source of the configuration asks the service each time it is read, and the service did not answer. In a " +
      "`check` block it is a warning, anywhere else it stops the plan.",
    remedy:
      "Allow whoever plans the action that the message names, vod:DescribeVodRefreshQuota for instance.",
  },
  INTERNAL: {
    cause: "person",
    summary: "Something failed unexpectedly in this program",
    meaning: "A bug. What had been accepted until then is remembered.",
    remedy: "Deploy again, and report it with {debugLog}.",
  },
});

/** Stable; `npx cdktf-alicloud-vod-preload explain CODE` says what it means. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Keeps the codes as a type, and of the texts only that they are texts. */
function table<Code extends string>(
  entries: Readonly<Record<Code, DiagnosticEntry>>,
): Readonly<Record<Code, DiagnosticEntry>> {
  return entries;
}

const MOST_PATHS = 10;

/** Collects what happened in an event; whether it is an error or a warning is decided at its end. */
export class DiagnosticLog {
  private readonly entries = new Map<DiagnosticCode, { what: string; error: unknown; paths: string[] }>();

  constructor(private readonly wording: Wording = IN_EVENTS) {}

  /**
   * The same code twice is one diagnostic about all the paths, with both sentences.
   *
   * @param what what happened, one sentence; it may hold marks for {@link worded}
   */
  add(code: DiagnosticCode, what: string, paths: readonly string[], error?: unknown): void {
    const known = this.entries.get(code);
    if (known === undefined) {
      this.entries.set(code, { what, error, paths: [...paths] });
      return;
    }
    known.paths.push(...paths);
    if (what !== "" && !known.what.includes(what)) known.what = `${known.what} ${what}`.trim();
  }

  has(cause: Cause): boolean {
    return [...this.entries.keys()].some((code) => DIAGNOSTICS[code].cause === cause);
  }

  /** @param loud whether problems that a person has to solve are errors; otherwise all are warnings */
  finish(loud: boolean): readonly HandlerDiagnostic[] {
    return [...this.entries].map(([code, { what, error, paths }]) => {
      const { cause, summary } = DIAGNOSTICS[code];
      const remedy = remedyFor(code, error, this.wording);
      const parts = [
        worded(what, this.wording),
        serviceWords(error),
        pathList(paths),
        `${remedy} (npx cdktf-alicloud-vod-preload explain ${code})`,
      ];
      return {
        severity: loud && cause === "person" ? "error" : "warning",
        code,
        summary,
        detail: parts.filter((part) => part !== "").join("\n\n"),
        ...(paths.length === 1 && paths[0] !== undefined ? { path: paths[0] } : {}),
      };
    });
  }
}

/**
 * What to do. Where reading failed, that depends on what was in the way: credentials, the network, or a
 * permission.
 */
export function remedyFor(code: DiagnosticCode, error: unknown, wording: Wording = IN_EVENTS): string {
  const why = codeOf(error);
  const isReading = code.endsWith("_UNREADABLE") || code === "QUOTA_NOT_CHECKED";
  const isInTheWay = why === "CREDENTIALS" || why === "ENDPOINT" || why === "CLOCK" || why === "UNREACHABLE";
  if (isReading && isInTheWay) return worded(DIAGNOSTICS[why].remedy, wording);
  if (isReading && why === "TIMED_OUT") return "The service is busy or in trouble: try again later.";
  if (isReading && error !== undefined && !VodServiceError.is(error)) {
    return "Check the network, a proxy and the endpoint; a service that is slow may answer the next time.";
  }
  return worded(DIAGNOSTICS[code].remedy, wording);
}

/** Which entry an error belongs to. */
export function codeOf(error: unknown): DiagnosticCode {
  if (VodEndpointError.is(error)) return "ENDPOINT";
  if (VodCredentialsError.is(error)) return "CREDENTIALS";
  if (VodTransportError.is(error)) return error.received === "no" ? "UNREACHABLE" : "OUTCOME_UNKNOWN";
  if (!VodServiceError.is(error)) return "INTERNAL";
  switch (error.kind) {
    case "credentials":
      return "CREDENTIALS";
    case "clock":
      return "CLOCK";
    case "domain-offline":
      return "DOMAIN_OFFLINE";
    case "malformed":
      return "URL_REFUSED";
    case "quota":
      return "QUOTA_USED_UP";
    case "queue-full":
      return "QUEUE_FULL";
    case "throttled":
    case "transient":
    case "nonce":
      return "TIMED_OUT";
    case "too-many":
    case "refused":
      return "REFUSED";
  }
}

function serviceWords(error: unknown): string {
  if (VodServiceError.is(error)) {
    return `${error.operation} answered ${error.code}: ${error.serviceMessage}\nRequest id: ${error.requestId}`;
  }
  return error instanceof Error ? error.message : "";
}

function pathList(paths: readonly string[]): string {
  if (paths.length === 0) return "";
  return [`${counted(paths.length, "path")}:`, ...firstLines(paths, MOST_PATHS)].join("\n");
}
