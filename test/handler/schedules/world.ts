/**
 * Carries a schedule out on the handler and the emulated service. Every end state is held against the nodes: what a set
 * calls accepted has to lie there, in its area and version; and what was spent beyond need has to have a reason.
 */
import { copySettings, declaredSettings } from "../../../src/handler/decide/settings";
import { diffSet } from "../../../src/handler/decide/diff";
import type { Journal, JournalLine } from "../../../src/handler/evidence/journal";
import { doubtful } from "../../../src/handler/evidence/doubts";
import { LONGEST_CALL_MS } from "../../../src/handler/evidence/times";
import { AccountGate } from "../../../src/handler/account/gate";
import { findFailures } from "../../../src/handler/is-complete";
import { onEvent } from "../../../src/handler/on-event";
import type { HandlerContext } from "../../../src/handler/context";
import type { Ledger, PreloadEvent, PreloadOutcome, SetProperties } from "../../../src/handler/types";
import { serviceDay } from "../../../src/emulator/service/clock";
import type { Nodes } from "../../../src/emulator/service/nodes";
import type { TaskRow } from "../../../src/emulator/service/tasks";
import type { VodClient } from "../../../src/vod/client";
import { VodTransportError } from "../../../src/vod/errors";
import { silentLogger } from "../../../src/vod/logger";
import { ServiceTime } from "../../../src/vod/service-time";
import { DOMAIN, FakeClock, paths, set, START, TestService, url } from "../support";
import type { Edit, Schedule, Step } from "./schedule";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const TIMEOUT_MS = 300_000;
/** The list of three days ends a little before they do. */
const LISTED_MS = 3 * DAY_MS - 30 * 60_000;

/** URLs that some oddities concern. */
const SOME = "[135]\\.mp4$";

/** So long a process waits for rows that it does not know of. */
const SHOWN_AFTER_MS = 3_000;

const BETWEEN_DEPLOYS_MS = 10_000;

interface Stored {
  readonly id: string;
  readonly properties: SetProperties;
  readonly ledger: Ledger;
  /** When an event that made something due was over; the state tells it in whole seconds. */
  readonly savedAt: number;
}

/** What the state of a set shows that it knows of a path: until when, and how it was sent. */
interface Known {
  readonly at: number;
  readonly declared: string;
  readonly isDropped: boolean;
}

interface SetState {
  wanted: SetProperties;
  stored: Stored | undefined;
  /** Since when an acceptance counts for the path as it is wanted now, milliseconds since 1970. */
  readonly dueAt: Map<string, number>;
  /** Paths that any of its deploys wanted. */
  readonly deployed: Set<string>;
  /** Version and settings that it became due for then. */
  readonly dueFor: Map<string, string>;
  readonly known: Map<string, Known>;
  /** When its state did not know a path that it wanted. */
  readonly strange: Map<string, { readonly from: number; until: number }[]>;
  /** When the last deploy began. */
  pending: Ledger["pending"];
  /** When what it knows was last held against the journal. */
  readAt: number;
  /** When its private state was lost, and with it the tasks that it followed. */
  privateLostAt: number;
  /** Sent, or due to be, without a refresh although the file had changed, as the author wished. */
  readonly unrefreshed: Set<string>;
}

/** All rows after a deploy, and when it began. */
interface Seen {
  readonly rows: readonly TaskRow[];
  readonly startedAt: number;
}

type Deploy = Extract<Step, { kind: "deploy" }>;

const PLAIN: Deploy = {
  kind: "deploy",
  faults: [],
  interruptAfter: undefined,
  killAfter: undefined,
  read: true,
};

export class World {
  readonly clock = new FakeClock();
  readonly service: TestService;
  private readonly sets: readonly [SetState, SetState];
  private readonly conditions: Omit<Schedule, "steps">;
  /** By path: what the origin has, from 1. */
  private readonly contents = new Map<string, number>();
  private lines: JournalLine[] = [];
  private journalLostAt = 0;
  private diskWasFull = false;
  private diskWasFullAt = 0;
  private ids = 0;
  private wasKilled = false;
  /** Two calls about one URL may have been lost at about the same time: which of them the list shows is not known. */
  private killedAt = Number.NEGATIVE_INFINITY;
  private isContested = false;
  private listWasFaulty = false;
  /** When deploys began. */
  private readonly starts: number[] = [];
  /** Deploys in which the list could not always be read. */
  private readonly unlisted: { readonly from: number; readonly until: number }[] = [];

  constructor(conditions: Omit<Schedule, "steps">) {
    const { dailyQuota, visibilityDelayMs, taskIdsPerCall, refreshTaskIdsPerCall, scope } = conditions;
    this.conditions = conditions;
    this.service = new TestService(this.clock, {
      quota: { preload: dailyQuota, urls: dailyQuota * 2 },
      taskDurationMs: 20_000,
      refreshDurationMs: 8_000,
      visibilityDelayMs,
      taskIdsPerCall,
      rowSpreadMs: conditions.rowSpreadMs ?? 0,
      lateRows: [{ urlMatches: SOME, ms: conditions.lateRowsMs ?? 0 }],
      slowRefreshes: [{ urlMatches: SOME, ms: conditions.slowRefreshesMs ?? 0 }],
      ...(refreshTaskIdsPerCall === undefined ? {} : { refreshTaskIdsPerCall }),
      domains: [{ domainName: DOMAIN, scope }],
    });
    this.service.mostRows = conditions.mostRows;
    this.service.tellsTotal = conditions.tellsTotal;
    this.sets = [freshSet(), freshSet()];
  }

  async carryOut(step: Step): Promise<void> {
    switch (step.kind) {
      case "edit": {
        const state = this.sets[step.set];
        state.wanted = this.edited(state.wanted, step.set, step.edit);
        return;
      }
      case "editBoth":
        this.sets.forEach((state, index) => {
          state.wanted = this.edited(state.wanted, index, step.edit);
        });
        // The origin has one content, and both declare it.
        for (const state of this.sets) state.wanted = this.withContents(state.wanted);
        return;
      case "deploy":
        await this.deploy(step);
        return;
      case "plan":
        for (const { stored } of this.sets) {
          if (stored !== undefined) await this.read(stored, this.context(this.service));
        }
        return;
      case "forget":
        this.sets[step.set].stored = undefined;
        this.sets[step.set].known.clear();
        return;
      case "forgetPrivate":
        forgetPrivate(this.sets[step.set], this.clock.monotonic());
        return;
      case "loseJournal":
        this.lines = [];
        this.journalLostAt = this.clock.monotonic();
        return;
      case "clock":
        this.clock.wallOffset = step.aheadMs;
        return;
      case "pass":
        this.clock.advance(step.milliseconds);
        return;
      case "spend":
        this.service.model.quotas.preload.spend(step.urls);
        return;
      case "origin":
      case "refreshFails":
        this.service.model.origin.add({
          urlMatches: step.pattern,
          times: step.times,
          objectType: step.kind === "origin" ? "preload" : "file",
        });
        return;
    }
  }

  /** Without faults a bounded number of deploys reaches an empty plan. */
  async comeToRest(): Promise<void> {
    this.service.heal();
    this.service.model.origin.clear();
    const total = this.sets.reduce((sum, { wanted }) => sum + wanted.paths.size, 0);
    // Each path may have to be sent once more for a failure at the origin that only a read finds.
    const most = 4 + 2 * Math.ceil(total / this.conditions.dailyQuota);
    const since = this.clock.monotonic();
    for (let deploys = 0; deploys < most; deploys += 1) {
      this.clock.advance(DAY_MS);
      await this.deploy(PLAIN);
      // What a last look at the tasks finds is due as well.
      for (const state of this.sets) {
        if (state.stored === undefined) continue;
        state.stored = await this.read(state.stored, this.context(this.service));
        state.readAt = this.clock.monotonic();
      }
      if (!this.isAtRest) continue;
      for (const state of this.sets) this.checkFailuresFound(state, since - 2 * DAY_MS);
      return;
    }
    const open = this.sets.flatMap((state) => dueOf(state).map(({ path, kind }) => `${path} (${kind})`));
    throw new Error(`after ${most} deploys without faults these are still due: ${open.join(", ")}`);
  }

  /** What failed at the origin was sent again or given up. */
  private checkFailuresFound(state: SetState, since: number): void {
    const { stored } = state;
    if (stored === undefined) return;
    const rows = this.service.model.history.all();
    for (const path of stored.properties.paths.keys()) {
      if (stored.ledger.givenUp.has(path)) continue;
      const own = rows.filter(
        (row) =>
          row.type === "preload" &&
          row.url === url(path) &&
          settingsOfRow(row) === settingsOfSet(stored.properties),
      );
      const newest = own.at(-1);
      if (newest?.status !== "Failed" || newest.createdAt <= since) continue;
      // What another set has purged since would be gone without the failure as well.
      const isPurged = rows.slice(rows.indexOf(newest)).some(({ type, url: one }) => {
        return type === "file" && one === url(path);
      });
      if (isPurged && this.isPurgedByOther(state, path, rows)) continue;
      if (!this.isUnnoticed(state, path, rows)) {
        throw new Error(`${path} failed at the origin at ${time(newest.createdAt)}, and nobody found out`);
      }
    }
  }

  /** The next plan of either set is empty. */
  get isAtRest(): boolean {
    return this.sets.every((state) => dueOf(state).length === 0);
  }

  /** @param isDead whether the process can write no more */
  private journal(isDead: () => boolean, room: number): Journal {
    let written = 0;
    const oldest = this.clock.monotonic() - 3 * DAY_MS;
    const before = this.lines.filter((line) => line.kind !== "sent" || line.at >= oldest);
    const sent = before.flatMap((line) => (line.kind === "sent" ? [line] : []));
    return {
      // As from files: calls by their time, then what came of them.
      read: () => [...sent.sort((a, b) => a.at - b.at), ...before.filter(({ kind }) => kind !== "sent")],
      write: (line) => {
        written += 1;
        if (isDead()) return;
        if (written <= room) this.lines.push(line);
        else this.diskWasFull = true;
      },
    };
  }

  private context(
    client: VodClient,
    signal = new AbortController().signal,
    isDead = (): boolean => false,
    room = Infinity,
  ): HandlerContext {
    const { clock } = this;
    // Each process learns the service's time anew.
    this.service.time = new ServiceTime(clock);
    return {
      client,
      gate: new AccountGate({ client, keepFree: 0, clock, journal: this.journal(isDead, room) }),
      clock,
      time: this.service.time,
      random: () => 0.5,
      signal,
      log: silentLogger,
      newId: () => `id-${(this.ids += 1)}`,
    };
  }

  private async read(stored: Stored, context: HandlerContext): Promise<Stored> {
    const { id, properties, ledger, savedAt } = stored;
    // Sets that declare different versions of a URL go on purging each other's for as long as they do.
    const doubts = [...doubtful(stored, context.gate.memory, { set: id, at: savedAt })].filter(
      ([path]) => !this.isDisputed(path),
    );
    const known = { ...ledger, pending: new Map([...ledger.pending, ...doubts]) };
    const event = { PhysicalResourceId: id, ResourceProperties: properties, Ledger: known };
    const once = await findFailures(event, context, 15_000);
    return { ...stored, ledger: once.Ledger };
  }

  /** Whether the journal has all that was sent since a moment of a path that no other set has. */
  private writtenSince(state: SetState, now: number): (path: string, since: number) => boolean {
    return (path, since) =>
      since > this.journalLostAt &&
      since > now - LISTED_MS &&
      this.sets.every((one) => one === state || !one.wanted.paths.has(path));
  }

  /** The sets declare different versions of it. */
  private isDisputed(path: string): boolean {
    const versions = this.sets.flatMap(({ wanted }) => wanted.paths.get(path) ?? []);
    return new Set(versions).size > 1;
  }

  private async deploy(step: Deploy): Promise<void> {
    const { clock, service } = this;
    // Only after a process was killed may the next one follow at once; a plan and a person's look take time.
    clock.advance(this.wasKilled ? 1 : BETWEEN_DEPLOYS_MS);
    const startedAt = clock.monotonic();
    this.starts.push(startedAt);
    const rowsBefore = service.model.history.all().length;
    const leftBefore = service.left();
    for (const { operation, fault, nth, times } of step.faults) {
      service.fail(operation, fault, { from: nth, to: nth + times - 1 });
    }
    // Where the domain is accelerated decides as well what the list proves.
    const listIsFaulty = step.faults.some(
      ({ operation }) => operation === "listTasks" || operation === "domainDetail",
    );
    const isAmbiguous = step.faults.some(
      ({ fault }) => "lost" in fault || "slowMs" in fault || "after" in fault,
    );
    const interrupt = new AbortController();
    const mortal = new MortalClient(service, clock, this.conditions.latencyMs, step.killAtCall, () => {
      interrupt.abort();
    });
    const after = (milliseconds: number | undefined, ring: () => void): void => {
      if (milliseconds !== undefined) clock.at(startedAt - START + milliseconds, ring);
    };
    after(step.interruptAfter, () => {
      interrupt.abort();
    });
    after(step.clockStep?.afterMs, () => {
      clock.wallOffset = step.clockStep?.aheadMs ?? 0;
    });
    after(step.killAfter, () => {
      mortal.kill();
    });
    const context = this.context(mortal, interrupt.signal, () => mortal.killed, step.diskFullAfter);
    const outcomes = await Promise.all(
      this.sets.map(async (state, index) => {
        let before =
          state.stored !== undefined && step.read ? await this.read(state.stored, context) : state.stored;
        state.pending = before?.ledger.pending ?? new Map();
        for (const path of state.wanted.paths.keys()) state.deployed.add(path);
        noteDue(state, startedAt, this.writtenSince(state, startedAt));
        const isReplaced = step.replace === index && before !== undefined;
        if (isReplaced) {
          await destroy(before, context);
          before = undefined;
        }
        const wasDue = before === undefined || diffSet(state.wanted, before).due.length > 0;
        const outcome = await onEvent(this.event(state, before), context);
        return { state, isReplaced, outcome, wasDue };
      }),
    );
    if (this.diskWasFull) this.diskWasFullAt = this.journalLostAt = clock.monotonic();
    this.diskWasFull = false;
    service.heal();
    const rows = service.model.history.all();
    const fresh = rows.slice(rowsBefore);
    if (serviceDay(startedAt) === serviceDay(clock.monotonic())) {
      checkQuota(leftBefore - service.left(), fresh);
    }
    if (listIsFaulty) this.unlisted.push({ from: startedAt, until: clock.monotonic() });
    this.wasKilled = mortal.killed;
    const { isContested } = this;
    this.isContested = mortal.killed && (isContested || startedAt - this.killedAt < 2 * 70_000);
    if (mortal.killed) this.killedAt = clock.monotonic();
    // What a list that could not be read left open may be sent again by this deploy or the next.
    if (!listIsFaulty && !this.listWasFaulty && !isContested)
      this.checkNothingWasted(fresh, { rows, startedAt });
    this.listWasFaulty = listIsFaulty || (this.listWasFaulty && mortal.killed);
    for (const { state, isReplaced, outcome, wasDue } of outcomes) {
      if (mortal.killed) {
        // A replacement that was killed has destroyed the old set and saved no new one.
        if (isReplaced) {
          state.stored = undefined;
          state.known.clear();
        } else {
          forgetPrivate(state, clock.monotonic());
        }
        continue;
      }
      checkOutcome(state, outcome, fresh, clock.monotonic() - startedAt, isReplaced || isAmbiguous);
      if (isReplaced) {
        state.stored = undefined;
        // Tombstones go with the set that left them.
        for (const path of state.known.keys()) if (!state.wanted.paths.has(path)) state.known.delete(path);
      }
      if (!outcome.Stored) {
        if (isReplaced) state.known.clear();
        continue;
      }
      const savedAt = wasDue ? Date.parse(outcome.Result.split(": ", 1)[0] ?? "") : state.stored?.savedAt;
      state.stored = {
        id: outcome.PhysicalResourceId,
        properties: state.wanted,
        ledger: outcome.Ledger,
        savedAt: savedAt ?? Number.NEGATIVE_INFINITY,
      };
      if (step.read) state.readAt = startedAt;
      noteKnown(state, clock.monotonic());
      if (wasDue && this.journalLostAt === 0) state.privateLostAt = 0;
      checkLedger(state.stored);
    }
    if (!mortal.killed) for (const state of this.sets) this.checkNodes(state);
  }

  private event({ wanted }: SetState, before: Stored | undefined): PreloadEvent {
    if (before === undefined) return { RequestType: "Create", ResourceProperties: wanted };
    const idle = diffSet(wanted, before).due.length === 0;
    return {
      RequestType: "Update",
      PhysicalResourceId: before.id,
      // Terraform makes no call of the handler for a plan that sends nothing.
      ResourceProperties: idle ? { ...wanted, wait: false } : wanted,
      OldResourceProperties: before.properties,
      Ledger: before.ledger,
    };
  }

  /** What the model says when all that is under way has ended. */
  private inAnHour<T>(look: () => T): T {
    this.service.aheadMs = HOUR_MS;
    const seen = look();
    this.service.aheadMs = 0;
    return seen;
  }

  /** Every path that the set calls accepted will lie on the nodes of its area in its version, or will be found failed. */
  private checkNodes(state: SetState): void {
    const { stored } = state;
    if (stored === undefined) return;
    const { properties, ledger } = stored;
    const { nodes, rows } = this.inAnHour(() => ({
      nodes: this.service.model.nodes(),
      rows: this.service.model.history.all(),
    }));
    for (const [path, version] of properties.paths) {
      if (ledger.pending.has(path) || ledger.givenUp.has(path)) continue;
      const problem = this.problemOnNodes(nodes, properties, path, version, state.unrefreshed.has(path));
      if (problem === undefined) continue;
      const ids = ledger.underWay.flatMap(({ taskIds, urls }) =>
        urls.some((one) => one.path === path) ? taskIds : [],
      );
      const failing = rows.some(
        ({ taskId, url: one, status }) => ids.includes(taskId) && one === url(path) && status === "Failed",
      );
      if (
        failing ||
        this.isTakenForOther(state, path, rows) ||
        this.isTakenForUnwritten(state, path, rows) ||
        this.isUnnoticed(state, path, rows) ||
        this.isForgottenByAll(state, path, rows) ||
        this.isPurgedByOther(state, path, rows)
      )
        continue;
      throw new Error(`${path} counts as accepted in version ${version} and ${problem}`);
    }
  }

  private problemOnNodes(
    nodes: Nodes,
    { area, withHeader }: SetProperties,
    path: string,
    version: string,
    mayBeStale: boolean,
  ): string | undefined {
    const all =
      this.conditions.scope === "global" ? (["domestic", "overseas"] as const) : (["domestic"] as const);
    for (const one of area === undefined ? all : [area]) {
      const copy = nodes.copy(url(path), one, withHeader);
      if (copy === undefined) return `is cold (${one})`;
      if (copy.content < Number(version) && !mayBeStale) return `is stale (${one}, content ${copy.content})`;
    }
    return undefined;
  }

  /** Named limit: with journal and state lost, a row of the list may be a preload with request headers. */
  private isTakenForOther({ wanted }: SetState, path: string, rows: readonly TaskRow[]): boolean {
    // Only for such paths and sets does the list stand in at all.
    if (wanted.paths.get(path) !== "1" || wanted.withHeader !== undefined) return false;
    const own = rows.filter(({ type, url: one }) => type === "preload" && one === url(path));
    const isOther = (row: TaskRow): boolean => settingsOfRow(row) !== settingsOfSet(wanted);
    const other = own.findLastIndex((row) => row.createdAt <= this.journalLostAt && isOther(row));
    return other !== -1 && own.slice(other).every(isOther);
  }

  /** Named limit: a lost call of the set was found in a row of another one, which a full disk kept out of the journal. */
  private isTakenForUnwritten({ wanted }: SetState, path: string, rows: readonly TaskRow[]): boolean {
    const own = rows.filter(({ type, url: one }) => type === "preload" && one === url(path));
    const isOther = (row: TaskRow): boolean => settingsOfRow(row) !== settingsOfSet(wanted);
    const newest = own.at(-1);
    if (newest === undefined || !isOther(newest)) return false;
    return own.some((row, index) => {
      const isLast = own.slice(index).every(isOther);
      const isUnwritten =
        row.createdAt <= this.diskWasFullAt &&
        !this.starts.some((start) => start > row.createdAt && start <= this.diskWasFullAt);
      return isLast && isUnwritten && this.mayBeOfCall(wanted, row);
    });
  }

  /** The journal has a call of these settings that the row may be of, by its time. */
  private mayBeOfCall(wanted: SetProperties, { url: of, createdAt }: TaskRow): boolean {
    const settings = copySettings(wanted);
    return this.lines.some(
      (line) =>
        line.kind === "sent" &&
        line.operation === "preload" &&
        line.copySettings === settings &&
        line.at > createdAt - LONGEST_CALL_MS &&
        line.at < createdAt + 3_000 &&
        line.urls.some((one) => one.url === of),
    );
  }

  /** Named limit: it failed at the origin, and nobody asked while the list knew, or the tasks were forgotten. */
  private isUnnoticed({ wanted }: SetState, path: string, rows: readonly TaskRow[]): boolean {
    // A set may know of it from another one that was destroyed.
    const lostAt = this.sets
      .filter((one) => one.wanted.paths.has(path))
      .map(({ privateLostAt }) => privateLostAt);
    const own = rows.filter(({ url: one }) => one === url(path));
    const since = own
      .slice(own.findLastIndex(({ type }) => type === "file") + 1)
      .filter((row) => settingsOfRow(row) === settingsOfSet(wanted));
    const oldest = Math.max(this.clock.monotonic() - LISTED_MS, ...lostAt.map((at) => at + 1));
    const newest = since.at(-1);
    if (newest?.status === "Failed" && newest.createdAt < oldest) return true;
    return since.every(({ status }) => status === "Failed") && since.some((one) => one.createdAt < oldest);
  }

  /** Named limit: with the state lost, nobody knows a copy that list and journal have forgotten or could not tell. */
  private isForgottenByAll({ strange }: SetState, path: string, rows: readonly TaskRow[]): boolean {
    const own = rows.filter(({ url: one }) => one === url(path));
    const newest = own.at(-1);
    if (newest?.type !== "preload") return false;
    const since = own.slice(own.findLastIndex(({ type }) => type === "file") + 1);
    return since.some(({ createdAt }) => {
      const times = strange.get(path) ?? [];
      if (!times.some(({ from, until }) => createdAt >= from && createdAt <= until)) return false;
      const before = own.filter((one) => one.createdAt < createdAt);
      const isListed = !this.unlisted.some(({ from, until }) => createdAt >= from && createdAt <= until);
      const begun = this.starts.findLast((start) => start <= createdAt) ?? 0;
      const isOut = (one: TaskRow): boolean =>
        one.createdAt < createdAt - LISTED_MS ||
        one.createdAt + this.hiddenMs(one.url) > begun + SHOWN_AFTER_MS;
      return before.length > 0 && (!isListed || before.every(isOut));
    });
  }

  /** Named limit: a set with other settings has refreshed the URL, and no plan has held this one against the journal since, or cannot end it. */
  private isPurgedByOther(state: SetState, path: string, rows: readonly TaskRow[]): boolean {
    const other = this.sets.find((one) => one !== state);
    if (other?.deployed.has(path) !== true) return false;
    const own = rows.filter(({ url: one, status }) => one === url(path) && status !== "Failed");
    const purge = own.findLast(({ type }) => type === "file");
    if (purge === undefined) return false;
    const isWritten = purge.createdAt > this.journalLostAt && purge.createdAt > state.readAt - LISTED_MS;
    if (isWritten && purge.createdAt < state.readAt && !this.isDisputed(path)) return false;
    return !own
      .slice(own.indexOf(purge))
      .some((row) => row.type === "preload" && settingsOfRow(row) === settingsOfSet(state.wanted));
  }

  /** What was sent lay there already, or was on its way: somebody has to have had a reason not to know. */
  private checkNothingWasted(fresh: readonly TaskRow[], seen: Seen): void {
    const { rows } = seen;
    for (const row of fresh) {
      const position = rows.indexOf(row);
      const same = rows
        .slice(0, position)
        .filter(
          (one) => one.url === row.url && one.type === row.type && settingsOfRow(one) === settingsOfRow(row),
        );
      const earlier = same.at(-1);
      if (earlier === undefined || earlier.status === "Failed") continue;
      const between = rows.slice(rows.indexOf(earlier), position);
      if (row.type === "preload" && between.some(({ type, url: one }) => type === "file" && one === row.url))
        continue;
      const path = pathOf(row);
      if (this.editedBetween(path, earlier.createdAt, row.createdAt)) continue;
      const senders = this.sets.filter(({ wanted }) => wanted.paths.has(path));
      if (senders.some((state) => this.hasReason(state, path, earlier, row, seen))) continue;
      throw new Error(
        `${path} was ${row.type === "preload" ? "sent" : "refreshed"} twice: at ${time(earlier.createdAt)} and at ` +
          `${time(row.createdAt)}, with nothing in between`,
      );
    }
  }

  private readonly edits: { readonly path: string; readonly at: number }[] = [];

  private editedBetween(path: string, from: number, to: number): boolean {
    return this.edits.some((one) => one.path === path && one.at >= from && one.at <= to);
  }

  /** The named rules by which a set may send, or refresh, what was sent before. */
  private hasReason(
    state: SetState,
    path: string,
    earlier: TaskRow,
    row: TaskRow,
    { rows, startedAt }: Seen,
  ): boolean {
    // The author asked for it.
    if (earlier.createdAt < (state.dueAt.get(path) ?? 0)) return true;
    // Another set has sent it since; whether that was before it came to be owed here cannot be told.
    const isShared = this.sets.every(({ wanted }) => wanted.paths.has(path));
    const entry = state.pending.get(path);
    if (isShared && entry !== undefined && entry.mayBeRecent !== true) {
      const waitedForQuotaAlone =
        entry.reason === "quota" && entry.refresh.kind === "none" && entry.attempts === 0;
      if (!waitedForQuotaAlone) return true;
    }
    // The disk was full: a call of the other set, with other settings, may be what the list shows.
    if (isShared && this.diskWasFullAt >= earlier.createdAt) return true;
    // A call whose answer could not be written down may be what the list shows.
    if (this.isUnanswered(row.url) || this.isAmbiguous(earlier)) return true;
    // And what the journal says of a failure at the origin may be long settled.
    const failed = rows.some(({ url: one, status, createdAt }) => {
      return one === row.url && status === "Failed" && createdAt < earlier.createdAt;
    });
    if (failed && this.diskWasFullAt >= earlier.createdAt) return true;
    // What one set purged for its version is another one's stale copy.
    if (row.type === "file" && (this.isDisputed(path) || this.hasSentOther(state, path, earlier)))
      return true;
    const known = state.known.get(path);
    if (known !== undefined && earlier.createdAt <= known.at) return false;
    // Nothing remembers it: the list knows three days, neither versions nor settings, and so proves little.
    const isWritten = earlier.createdAt > this.journalLostAt && earlier.createdAt > row.createdAt - LISTED_MS;
    if (isWritten) return false;
    // The service shows it later than a new process waits for what it does not know of.
    if (earlier.createdAt + this.hiddenMs(row.url) > startedAt + SHOWN_AFTER_MS) return true;
    if (earlier.createdAt < row.createdAt - LISTED_MS) return true;
    const { area, withHeader } = state.wanted;
    const settingsMatter =
      withHeader !== undefined ||
      (this.conditions.scope === "global" ? true : area !== undefined && area !== "domestic");
    const wasRefreshed = rows.some(({ type, url: one }) => type === "file" && one === row.url);
    return state.wanted.paths.get(path) !== "1" || settingsMatter || wasRefreshed;
  }

  /** Since that refresh, or by it, the URL was sent in another version than the set wants. */
  private hasSentOther({ wanted }: SetState, path: string, { createdAt }: TaskRow): boolean {
    return this.lines.some(
      (line) =>
        line.kind === "sent" &&
        line.at > createdAt - 3_000 &&
        line.urls.some((one) => one.url === url(path) && one.version !== wanted.paths.get(path)),
    );
  }

  /** The journal holds a call that was answered while the disk was full. */
  private isUnanswered(of: string): boolean {
    const answered = new Set(this.lines.flatMap((line) => (line.kind === "sent" ? [] : [line.call])));
    return this.lines.some(
      (line) =>
        line.kind === "sent" &&
        line.at <= this.diskWasFullAt + 1_000 &&
        !answered.has(line.call) &&
        line.urls.some((one) => one.url === of),
    );
  }

  /** The row may be of either of two lost calls, with other settings or of another version. */
  private isAmbiguous({ url: of, createdAt }: TaskRow): boolean {
    const isAnswer = ({ kind }: JournalLine): boolean => kind === "accepted" || kind === "not-accepted";
    const answered = new Set(this.lines.filter(isAnswer).map(({ call }) => call));
    const copies = this.lines.flatMap((line) => {
      const sent = line.kind === "sent" && line.operation === "preload" && !answered.has(line.call);
      if (!sent || line.at < createdAt - HOUR_MS || line.at > createdAt + 3_000) return [];
      const own = line.urls.find((one) => one.url === of);
      return own === undefined ? [] : [`${line.copySettings} ${own.version}`];
    });
    return new Set(copies).size > 1;
  }

  /** The longest that a new row of the URL may stay hidden. */
  private hiddenMs(of: string): number {
    const { visibilityDelayMs, rowSpreadMs = 0, lateRowsMs = 0 } = this.conditions;
    return visibilityDelayMs + rowSpreadMs + (new RegExp(SOME).test(of) ? lateRowsMs : 0);
  }

  private edited(wanted: SetProperties, index: number, edit: Edit): SetProperties {
    const all = new Map(wanted.paths);
    switch (edit.kind) {
      case "add":
        for (const path of named(index, edit)) if (!all.has(path)) all.set(path, this.versionOf(path));
        return { ...wanted, paths: all };
      case "remove":
        for (const path of named(index, edit)) all.delete(path);
        return { ...wanted, paths: all };
      case "change":
        for (const path of named(index, edit)) {
          if (!all.has(path)) continue;
          this.service.model.editOrigin(`^${url(path)}$`);
          this.contents.set(path, (this.contents.get(path) ?? 1) + 1);
          this.edits.push({ path, at: this.clock.monotonic() });
          all.set(path, this.versionOf(path));
        }
        return { ...wanted, paths: all };
      case "generation":
        return { ...wanted, generation: String(Number(wanted.generation ?? "0") + 1) };
      case "area":
        return withArea(wanted, this.conditions.scope);
      case "headers": {
        const { withHeader, ...rest } = wanted;
        return withHeader === undefined ? { ...rest, withHeader: { "Accept-Encoding": ["br"] } } : rest;
      }
      case "batchSize":
        return { ...wanted, batchSize: edit.size };
      case "refreshChanged":
        return { ...wanted, refreshChanged: edit.on };
      case "wait":
        return { ...wanted, wait: edit.on };
      case "first":
        return { ...wanted, first: [edit.prefix] };
    }
  }

  private withContents(wanted: SetProperties): SetProperties {
    return {
      ...wanted,
      paths: new Map([...wanted.paths.keys()].map((path) => [path, this.versionOf(path)])),
    };
  }

  private versionOf(path: string): string {
    return String(this.contents.get(path) ?? 1);
  }
}

/** A client whose process may die: no call reaches the service any more, and the one that was sent is never answered. */
class MortalClient implements VodClient {
  killed = false;
  private calls = 0;
  private readonly deaths = new Set<() => void>();

  constructor(
    private readonly service: VodClient,
    private readonly clock: FakeClock,
    /** Each way. */
    private readonly latencyMs: number,
    private readonly killAtCall: Deploy["killAtCall"],
    private readonly onKill: () => void,
  ) {}

  kill(): void {
    this.killed = true;
    for (const die of this.deaths) die();
    this.onKill();
  }

  private async alive<T>(operation: string, call: () => Promise<T>): Promise<T> {
    const dead = new VodTransportError(operation, "maybe", "the process is gone");
    if (this.killed) throw dead;
    this.calls += 1;
    const isLast = this.calls === this.killAtCall?.nth;
    if (isLast && !this.killAtCall.after) {
      this.kill();
      throw dead;
    }
    let die = (): void => undefined;
    const death = new Promise<never>((_, reject) => {
      die = () => {
        reject(dead);
      };
    });
    death.catch(() => undefined);
    this.deaths.add(die);
    try {
      await Promise.race([this.clock.sleep(this.latencyMs), death]);
      const answer = await Promise.race([call(), death]);
      if (isLast) this.kill();
      await Promise.race([this.clock.sleep(this.latencyMs), death]);
      return answer;
    } finally {
      this.deaths.delete(die);
    }
  }

  readonly call: VodClient["call"] = (operation, request, options) =>
    this.alive(operation, () => this.service.call(operation, request, options));
}

async function destroy(before: Stored | undefined, context: HandlerContext): Promise<void> {
  if (before === undefined) return;
  await onEvent(
    {
      RequestType: "Delete",
      PhysicalResourceId: before.id,
      ResourceProperties: before.properties,
      Ledger: before.ledger,
    },
    context,
  );
}

function freshSet(): SetState {
  const wanted = set({ paths: new Map(), batchSize: 4, timeoutMs: TIMEOUT_MS });
  return {
    wanted,
    stored: undefined,
    dueAt: new Map(),
    deployed: new Set(),
    dueFor: new Map(),
    known: new Map(),
    strange: new Map(),
    pending: new Map(),
    readAt: 0,
    privateLostAt: 0,
    unrefreshed: new Set(),
  };
}

/** Paths of the set's own begin with its number; those that both sets may have with 3. */
function named(
  index: number,
  {
    from,
    count,
    common = false,
  }: { readonly from: number; readonly count: number; readonly common?: boolean },
): readonly string[] {
  return [...paths(count, from).keys()].map((path) => path.replace("/0", `/${common ? 3 : index + 1}`));
}

/** From one area to the next that the domain has. */
function withArea({ area, ...rest }: SetProperties, scope: "domestic" | "global"): SetProperties {
  if (area === undefined) return { ...rest, area: "domestic" };
  return area === "domestic" && scope === "global" ? { ...rest, area: "overseas" } : rest;
}

function dueOf({ wanted, stored }: SetState): ReturnType<typeof diffSet>["due"] {
  return diffSet(wanted, stored).due;
}

/**
 * What a deploy that begins now makes due, told without the code under test.
 *
 * @param isWritten whether the journal has what was sent of a path since a moment
 */
function noteDue(
  { wanted, stored, dueAt, dueFor, known, strange, unrefreshed }: SetState,
  now: number,
  isWritten: (path: string, since: number) => boolean,
): void {
  const declared = declaredSettings(wanted);
  const resends = stored !== undefined && declaredSettings(stored.properties) !== declared;
  const note = (path: string, version: string): void => {
    const what = `${version} ${declared}`;
    // What a deploy that was killed has sent for the same reason counts.
    if (dueFor.get(path) === what && isWritten(path, dueAt.get(path) ?? 0)) return;
    dueFor.set(path, what);
    dueAt.set(path, now);
  };
  for (const [path, version] of wanted.paths) {
    const old = stored?.properties.paths.get(path);
    if (!wanted.refreshChanged) unrefreshed.add(path);
    if (old === undefined) {
      const before = known.get(path);
      const times = strange.get(path) ?? [];
      strange.set(path, times);
      if (before === undefined && times.at(-1)?.until !== Infinity)
        times.push({ from: now, until: Infinity });
      if (resends || (before !== undefined && before.declared !== declared)) note(path, version);
    } else if (old !== version || resends) {
      note(path, version);
    }
  }
}

/** What a saved state shows that it knows. */
function noteKnown({ stored, known, strange }: SetState, now: number): void {
  if (stored === undefined) return;
  const { properties, ledger } = stored;
  const declared = declaredSettings(properties);
  for (const [path, before] of known) {
    if (!properties.paths.has(path)) known.set(path, { ...before, isDropped: true });
  }
  for (const path of properties.paths.keys()) {
    const isOpen = ledger.pending.has(path) || ledger.givenUp.has(path);
    if (isOpen) known.delete(path);
    else known.set(path, { at: now, declared, isDropped: false });
    const last = strange.get(path)?.at(-1);
    if (last?.until === Infinity && !isOpen) last.until = now;
  }
}

/** Tombstones stand in private state, and tasks under way. */
function forgetPrivate(state: SetState, now: number): void {
  state.privateLostAt = now;
  for (const [path, { isDropped }] of state.known) if (isDropped) state.known.delete(path);
  if (state.stored === undefined) return;
  const { pending, givenUp } = state.stored.ledger;
  state.stored = { ...state.stored, ledger: { pending, givenUp, underWay: [] } };
}

const settingsOfRow = ({ area, withHeader }: TaskRow): string => JSON.stringify([area, withHeader]);

const pathOf = ({ url: one }: TaskRow): string => one.slice(url("").length);

/** Quota spent is URLs accepted. */
function checkQuota(spent: number, fresh: readonly TaskRow[]): void {
  const accepted = fresh.filter(({ type }) => type === "preload").length;
  if (spent !== accepted)
    throw new Error(`${spent} URLs of quota were spent on ${accepted} that were accepted`);
}

function checkOutcome(
  { stored, wanted }: SetState,
  outcome: PreloadOutcome,
  fresh: readonly TaskRow[],
  tookMs: number,
  isSpecial: boolean,
): void {
  const { accepted } = outcome.Counts;
  const own = fresh.filter(
    (row) =>
      row.type === "preload" && wanted.paths.has(pathOf(row)) && settingsOfRow(row) === settingsOfSet(wanted),
  );
  if (accepted > own.length && !isSpecial) {
    throw new Error(`the service accepted ${own.length} URLs and the outcome says ${accepted}`);
  }
  if (!outcome.Stored && stored !== undefined && !isSpecial) {
    throw new Error("what was known was thrown away");
  }
  const errors = outcome.Diagnostics.filter(({ severity }) => severity === "error");
  if (stored === undefined && outcome.Stored && errors.length > 0) {
    throw new Error(`a create with a state and an error is tainted: ${errors[0]?.summary ?? ""}`);
  }
  if (outcome.Diagnostics.some(({ code }) => code === "INTERNAL")) {
    throw new Error(outcome.Diagnostics.map(({ detail }) => detail).join("\n"));
  }
  if (tookMs > TIMEOUT_MS + 30_000) throw new Error(`the deploy took ${tookMs} ms`);
}

function settingsOfSet({ area, withHeader }: SetProperties): string {
  return JSON.stringify([area, withHeader]);
}

/** Each wanted path is accepted, pending or given up, and nothing else is in the ledger. */
function checkLedger({ properties, ledger }: Stored): void {
  for (const path of [...ledger.pending.keys(), ...ledger.givenUp.keys()]) {
    if (!properties.paths.has(path)) throw new Error(`${path} is not wanted and still in the ledger`);
    if (ledger.pending.has(path) && ledger.givenUp.has(path))
      throw new Error(`${path} is pending and given up`);
  }
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
