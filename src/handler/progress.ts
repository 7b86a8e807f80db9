/** What one event has come to so far: the one place that is written while it runs, and that its answer is read from. */
import { objectUrl } from "../paths";
import type { DuePath, PreloadDiff } from "./decide/diff";
import { OUTCOME_UNKNOWN } from "./decide/diff";
import { remembered } from "./decide/tombstones";
import { afterLooking, type TaskRows } from "./evidence/task-results";
import type {
  GivenUpEntry,
  Ledger,
  PendingEntry,
  PreloadCounts,
  RefreshDebt,
  SetProperties,
  TaskUnderWay,
  UrlUnderWay,
  WaitCounts,
} from "./types";

/** One path's fate in an event. */
type Fate =
  | {
      readonly kind: "open";
      readonly due: DuePath;
      readonly debt: RefreshDebt;
      /** Why it stays open; undefined: for the reason that stopped the set. */
      readonly why?: string;
      /** A call with it was sent then (service's time), and its answer was lost. */
      readonly lostAt?: number;
    }
  /** By a call of this event. */
  | { readonly kind: "accepted" }
  /** The service has it from before. */
  | { readonly kind: "found" }
  /** By a call of another set. */
  | { readonly kind: "shared" }
  | { readonly kind: "given-up"; readonly entry: GivenUpEntry };

type OpenFate = Extract<Fate, { kind: "open" }>;

/** Where a path's acceptance comes from: the tasks to follow from now on. */
export interface Acceptance {
  readonly taskIds: readonly string[];
  /** The service's time. */
  readonly at: number;
  /** Sent to see whether the origin is back. */
  readonly probe?: boolean;
}

export interface ProgressOptions {
  readonly wanted: SetProperties;
  readonly diff: PreloadDiff;
  readonly before: { readonly properties: SetProperties; readonly ledger: Ledger } | undefined;
  /** The service's time when the event began. */
  readonly startedAt: number;
}

const NOT_SENT_YET = "not sent yet";

export class Progress {
  private readonly fates: Map<string, Fate>;
  private readonly flights: TaskUnderWay[] = [];
  private readonly flightOf = new Map<string, UrlUnderWay[]>();
  private readonly ids: string[] = [];
  private rows: TaskRows = new Map();
  private calls = 0;
  private refreshed = 0;
  /** Found without being due: by a set that was replaced. */
  private inherited = 0;
  private stop = NOT_SENT_YET;
  private waitCounts: WaitCounts | undefined;

  constructor(private readonly options: ProgressOptions) {
    this.fates = new Map(options.diff.due.map((due) => [due.path, { kind: "open", due, debt: due.refresh }]));
  }

  // --- reading

  url(path: string): string {
    const { scheme, domain } = this.options.wanted;
    return objectUrl(scheme, domain, path);
  }

  isOpen(path: string): boolean {
    return this.fates.get(path)?.kind === "open";
  }

  /** Open paths of these, or of all. */
  open(paths: Iterable<string> = this.fates.keys()): readonly DuePath[] {
    const found: DuePath[] = [];
    for (const path of paths) {
      const fate = this.fates.get(path);
      if (fate?.kind === "open") found.push(fate.due);
    }
    return found;
  }

  debt(path: string): RefreshDebt {
    const fate = this.fates.get(path);
    return fate?.kind === "open" ? fate.debt : { kind: "none" };
  }

  get stopReason(): string {
    return this.stop;
  }

  why(path: string): string {
    const fate = this.fates.get(path);
    return (fate?.kind === "open" ? fate.why : undefined) ?? this.stop;
  }

  get taskIds(): readonly string[] {
    return this.ids;
  }

  get learnt(): TaskRows {
    return this.rows;
  }

  /** Submitted and not known to have ended. */
  get underWay(): readonly TaskUnderWay[] {
    return this.ledger().underWay;
  }

  counts(ledger: Ledger): PreloadCounts {
    const of = (kind: Fate["kind"]): number =>
      [...this.fates.values()].filter((fate) => fate.kind === kind).length;
    return {
      accepted: of("accepted"),
      calls: this.calls,
      refreshed: this.refreshed,
      recorded: of("found") + this.inherited,
      shared: of("shared"),
      adopted: this.options.diff.adopted.length,
      pending: ledger.pending.size,
      givenUp: ledger.givenUp.size,
      ...(this.waitCounts === undefined ? {} : { waited: this.waitCounts }),
    };
  }

  // --- facts

  /** A call of this event was accepted. */
  accepted(paths: readonly string[], acceptance: Acceptance): void {
    this.calls += 1;
    this.ids.push(...acceptance.taskIds);
    this.close(paths, "accepted", acceptance);
  }

  /** Accepted before this event. */
  found(path: string, acceptance: Acceptance): void {
    this.close([path], "found", acceptance);
  }

  /** Accepted for another set of this process. */
  shared(path: string, acceptance: Acceptance): void {
    this.close([path], "shared", acceptance);
  }

  /** Paths that a set which was replaced knew as accepted, with the tasks that it followed. */
  inherits(paths: number, underWay: readonly TaskUnderWay[]): void {
    this.inherited += paths;
    this.flights.push(...underWay);
  }

  /** The service refuses the URL itself. */
  refused(path: string, reason: string): void {
    const fate = this.fates.get(path);
    if (fate?.kind !== "open") return;
    this.fates.set(path, {
      kind: "given-up",
      entry: { reason, attempts: fate.due.attempts + 1, refused: true },
    });
  }

  /** It was sent before this event and failed at the origin, so often in all. */
  failedBefore(path: string, reason: string, attempts: number): void {
    this.change(path, (fate) => {
      if (attempts >= this.options.wanted.maxAttempts) {
        return { kind: "given-up", entry: { reason, attempts, refused: false } };
      }
      return { ...fate, due: { ...fate.due, attempts } };
    });
  }

  /** What the path owes now. */
  owes(path: string, debt: RefreshDebt): void {
    this.change(path, (fate) => ({ ...fate, debt }));
  }

  /** A call refreshed so many. */
  refreshedPaths(count: number): void {
    this.refreshed += count;
  }

  /** Notes why paths stay open; a later reason replaces an earlier one. */
  waits(paths: readonly string[], why: string): void {
    for (const path of paths) this.change(path, (fate) => ({ ...fate, why }));
  }

  /** Why nothing more is sent. */
  stops(reason: string): void {
    this.stop = reason;
  }

  /** The answer to a call that was sent then is lost for good, as far as this event can tell. */
  lost(paths: readonly string[], at: number): void {
    for (const path of paths) this.change(path, (fate) => ({ ...fate, why: OUTCOME_UNKNOWN, lostAt: at }));
  }

  /** It was lost before, and the service does not have it. */
  notLost(path: string): void {
    this.change(path, (fate) => {
      const { sentAt, ...due } = fate.due;
      return sentAt === undefined ? fate : { ...fate, due };
    });
  }

  /** The tasks were waited for. */
  waited(counts: WaitCounts): void {
    this.waitCounts = counts;
  }

  /** Notes what the task list says; a later reading replaces an earlier one. */
  learns(rows: TaskRows): void {
    this.rows = rows;
  }

  // --- the answer

  ledger(): Ledger {
    return afterLooking(this.ledgerBeforeLooking(), this.options.wanted, this.rows);
  }

  /** Without what the task list has said in this event. */
  ledgerBeforeLooking(): Ledger {
    const { wanted, before, startedAt } = this.options;
    const kept = remembered(before, wanted, startedAt);
    const given = new Map<string, GivenUpEntry>();
    const pending = new Map<string, PendingEntry>();
    for (const [path, fate] of this.fates) {
      if (fate.kind === "open") pending.set(path, this.entryOf(fate));
      else if (fate.kind === "given-up") given.set(path, fate.entry);
    }
    return {
      pending,
      givenUp: new Map([...this.options.diff.stillGivenUp, ...given]),
      ...kept,
      underWay: [...this.unlessSettled(kept.underWay), ...this.flights],
    };
  }

  private entryOf({ due, debt, why, lostAt }: OpenFate): PendingEntry {
    const sentAt = lostAt ?? due.sentAt;
    const untouched = sentAt === undefined && (debt.kind === "none" || debt.kind === "owed");
    return {
      reason: why ?? this.stop,
      refresh: debt,
      attempts: due.attempts,
      ...(sentAt === undefined ? {} : { sentAt }),
      ...(due.mayBeRecent && debt.kind === "none" ? { mayBeRecent: true } : {}),
      ...(due.attempts > 0 && !due.originInDoubt ? { originIsBack: true } : {}),
      ...(due.had !== undefined && untouched ? { had: due.had } : {}),
    };
  }

  /** Without what has newer tasks now. */
  private unlessSettled(tasks: readonly TaskUnderWay[]): readonly TaskUnderWay[] {
    const isSettled = (path: string): boolean => {
      const kind = this.fates.get(path)?.kind;
      return kind !== undefined && kind !== "open" && kind !== "given-up";
    };
    return tasks
      .map((task) => ({ ...task, urls: task.urls.filter(({ path }) => !isSettled(path)) }))
      .filter(({ urls }) => urls.length > 0);
  }

  private close(
    paths: readonly string[],
    kind: "accepted" | "found" | "shared",
    { taskIds, at, probe = false }: Acceptance,
  ): void {
    const urls: UrlUnderWay[] = [];
    for (const { path, version, attempts } of this.open(paths)) {
      urls.push({ path, url: this.url(path), version, attempt: attempts + 1 });
      this.fates.set(path, { kind });
    }
    if (urls.length === 0) return;
    // Paths of one call share one entry, because each entry repeats all task ids of the call.
    const key = JSON.stringify([taskIds, at, probe]);
    const known = this.flightOf.get(key);
    if (known !== undefined) {
      known.push(...urls);
      return;
    }
    this.flightOf.set(key, urls);
    this.flights.push({ taskIds, submittedAt: at, urls, ...(probe ? { probe } : {}) });
  }

  private change(path: string, to: (fate: OpenFate) => Fate): void {
    const fate = this.fates.get(path);
    if (fate?.kind === "open") this.fates.set(path, to(fate));
  }
}
