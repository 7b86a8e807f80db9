/** What one event has found out and brought about so far. Everything accepted is here at once. */
import { objectUrl } from "../paths";
import type { VodTask } from "../vod/client";
import { type DuePath, OUTCOME_UNKNOWN, type PreloadDiff } from "./diff";
import { DiagnosticLog } from "./diagnostics";
import { afterLooking, type TaskRows } from "./task-results";
import { withoutScheme } from "./urls";
import type {
  FailedEntry,
  HandlerContext,
  InFlightTask,
  InFlightUrl,
  Ledger,
  PendingEntry,
  RefreshDebt,
  SetProperties,
} from "./types";

/** The service knows the tasks of three days. */
export const HISTORY_MS = 3 * 86_400_000;

export class SetRun {
  readonly diagnostics: DiagnosticLog;
  private readonly open: Map<string, DuePath>;
  private readonly debts = new Map<string, RefreshDebt>();
  private readonly reasons = new Map<string, string>();
  private readonly given = new Map<string, FailedEntry>();
  private readonly submitted: InFlightTask[] = [];
  private readonly sent = new Set<string>();
  private rows: TaskRows = new Map();
  private readonly lostAt = new Map<string, number>();
  readonly taskIds: string[] = [];
  accepted = 0;
  calls = 0;
  refreshed = 0;
  recorded = 0;
  shared = 0;
  /** Why nothing more is sent, once something has stopped the set. */
  stopReason = "not sent yet";

  constructor(
    readonly wanted: SetProperties,
    readonly diff: PreloadDiff,
    private readonly oldFlight: readonly InFlightTask[],
    readonly context: HandlerContext,
    /** Milliseconds since 1970. */
    readonly deadline: number,
    /** Aborted when somebody interrupts or the deadline has come: reading ends then. */
    readonly cut: AbortSignal,
  ) {
    this.open = new Map(diff.due.map((due) => [due.path, due]));
    this.diagnostics = new DiagnosticLog();
  }

  url(path: string): string {
    return objectUrl(this.wanted.scheme, this.wanted.domain, path);
  }

  /** Equal for calls that do the same: the URL with what is sent beside it. */
  key(path: string): string {
    const { area, l2Preload, withHeader } = this.wanted;
    return JSON.stringify([this.url(path), area, l2Preload, withHeader]);
  }

  isOpen(path: string): boolean {
    return this.open.has(path);
  }

  debt(path: string): RefreshDebt {
    return this.debts.get(path) ?? this.open.get(path)?.refresh ?? { kind: "none" };
  }

  setDebt(path: string, debt: RefreshDebt): void {
    this.debts.set(path, debt);
  }

  /** Why a path that stays open does so; the last word counts. */
  setReason(paths: readonly string[], reason: string): void {
    for (const path of paths) this.reasons.set(path, reason);
  }

  reasonOf(path: string): string {
    return this.reasons.get(path) ?? this.stopReason;
  }

  /** @param how the call was accepted; `probe`: it was sent to see whether the origin is back */
  recordAccepted(
    paths: readonly string[],
    { taskIds, sentAt, probe }: { taskIds: readonly string[]; sentAt: number; probe: boolean },
  ): void {
    const urls: InFlightUrl[] = [];
    for (const path of paths) {
      const due = this.open.get(path);
      if (due === undefined) continue;
      urls.push({ path, url: this.url(path), version: due.version, attempt: due.attempts + 1 });
      this.open.delete(path);
      this.sent.add(path);
    }
    this.accepted += urls.length;
    this.taskIds.push(...taskIds);
    this.submitted.push({ taskIds, submittedAt: sentAt, urls, ...(probe ? { probe } : {}) });
  }

  /** The service has them from before: nothing was sent, but what becomes of the tasks is as interesting. */
  recordFound(found: ReadonlyMap<string, VodTask>): void {
    const tasks = new Map<string, { submittedAt: number; urls: InFlightUrl[] }>();
    for (const [path, { taskId, creationTime }] of found) {
      const due = this.open.get(path);
      if (due === undefined) continue;
      const task = tasks.get(taskId) ?? { submittedAt: creationTime, urls: [] };
      tasks.set(taskId, task);
      task.urls.push({ path, url: this.url(path), version: due.version, attempt: due.attempts + 1 });
    }
    for (const [taskId, task] of tasks) this.submitted.push({ taskIds: [taskId], ...task });
    this.recorded += this.close([...found.keys()]);
  }

  /** Known as accepted without a call of this event. */
  close(paths: readonly string[]): number {
    let count = 0;
    for (const path of paths) if (this.open.delete(path)) count += 1;
    return count;
  }

  giveUp(path: string, reason: string): void {
    const due = this.open.get(path);
    if (due === undefined) return;
    this.open.delete(path);
    this.given.set(path, { reason, attempts: due.attempts + 1, refused: true });
  }

  openPaths(): readonly string[] {
    return [...this.open.keys()];
  }

  private pending(): Map<string, PendingEntry> {
    const pending = new Map<string, PendingEntry>();
    for (const [path, due] of this.open) {
      pending.set(path, {
        reason: this.reasonOf(path),
        refresh: this.debt(path),
        attempts: due.attempts,
        ...this.lostCallOf(due),
        ...(due.mayBeRecent && this.debt(path).kind === "none" ? { mayBeRecent: true } : {}),
        ...(due.attempts > 0 && !due.originInDoubt ? { originIsBack: true } : {}),
      });
    }
    return pending;
  }

  /** What the task list has said; the last word counts. */
  learn(rows: TaskRows): void {
    this.rows = rows;
  }

  /** The answer to a call that was sent then is lost for good, as far as this event can tell. */
  setUnknown(paths: readonly string[], sentAt: number): void {
    this.setReason(paths, OUTCOME_UNKNOWN);
    for (const path of paths) this.lostAt.set(path, sentAt);
  }

  private lostCallOf({ path, sentAt }: DuePath): { readonly sentAt?: number } {
    const at = this.lostAt.get(path) ?? sentAt;
    return at === undefined ? {} : { sentAt: at };
  }

  get learnt(): TaskRows {
    return this.rows;
  }

  /** What is submitted and not known to have ended. */
  get inFlight(): readonly InFlightTask[] {
    return this.ledger().inFlight;
  }

  /** Whether the set knows the URL as accepted with that task. */
  isInFlight(taskId: string, url: string): boolean {
    return [...this.oldFlight, ...this.submitted].some(
      ({ taskIds, urls }) =>
        taskIds.includes(taskId) && urls.some((one) => withoutScheme(one.url) === withoutScheme(url)),
    );
  }

  ledger(): Ledger {
    return afterLooking(this.ledgerBeforeLooking(), this.wanted, this.rows);
  }

  /** Without what the task list has said in this event. */
  ledgerBeforeLooking(): Ledger {
    return {
      pending: this.pending(),
      failed: new Map([...this.diff.keptFailed, ...this.given]),
      inFlight: [...this.keptFlight(), ...this.submitted],
    };
  }

  /** Of the older tasks what is still of interest: paths of this set, in the version in flight, not sent again. */
  private keptFlight(): readonly InFlightTask[] {
    const oldest = this.context.clock.now() - HISTORY_MS;
    return this.oldFlight
      .filter(({ submittedAt }) => submittedAt > oldest)
      .map((task) => ({
        ...task,
        urls: task.urls.filter(
          ({ path, version, url }) =>
            this.wanted.paths.get(path) === version &&
            !this.sent.has(path) &&
            withoutScheme(url) === withoutScheme(this.url(path)),
        ),
      }))
      .filter(({ urls }) => urls.length > 0);
  }
}
