/**
 * Carries a schedule out on the handler and the emulated service, and has every end state judged: `judge-nodes.ts` holds
 * it against the nodes, `judge-waste.ts` asks for the reason of what was spent beyond need, and `excuses.ts` lists what
 * they let pass.
 */
import { diffSet } from "../../../src/handler/decide/diff";
import { doubtful } from "../../../src/handler/evidence/doubts";
import { AccountGate } from "../../../src/handler/account/gate";
import { findFailures } from "../../../src/handler/is-complete";
import { onEvent } from "../../../src/handler/on-event";
import type { HandlerContext } from "../../../src/handler/context";
import { serviceDay } from "../../../src/emulator/service/clock";
import type { VodClient } from "../../../src/vod/client";
import { silentLogger } from "../../../src/vod/logger";
import { ServiceTime } from "../../../src/vod/service-time";
import { FakeClock, START, type TestService } from "../support";
import { serviceUnder } from "./conditions";
import { Deploys } from "./deploys";
import { Disk, type Pen } from "./disk";
import { edited, withContents } from "./edits";
import { deletion, deployment } from "./events";
import { checkFailuresFound, checkNodes } from "./judge-nodes";
import { checkLedger, checkOutcome, checkQuota } from "./judge-outcome";
import { checkNothingWasted } from "./judge-waste";
import { MortalClient } from "./mortal-client";
import { Origin } from "./origin";
import { isDisputed, LISTED_MS, type Past } from "./past";
import type { Conditions, Deploy, Step } from "./schedule";
import {
  type Deployed,
  dueOf,
  forget,
  forgetPrivate,
  freshSet,
  noteBegun,
  noteEnded,
  noteKilled,
  type SetState,
  type Stored,
} from "./set-state";

const DAY_MS = 86_400_000;
const BETWEEN_DEPLOYS_MS = 10_000;

const PLAIN: Deploy = {
  kind: "deploy",
  faults: [],
  interruptAfter: undefined,
  killAfter: undefined,
  read: true,
};

export class World implements Past {
  readonly clock = new FakeClock();
  readonly service: TestService;
  readonly origin: Origin;
  readonly disk = new Disk();
  readonly deploys = new Deploys();
  readonly sets: readonly [SetState, SetState] = [freshSet(), freshSet()];
  private ids = 0;

  constructor(readonly conditions: Conditions) {
    this.service = serviceUnder(conditions, this.clock);
    this.origin = new Origin(this.service);
  }

  async carryOut(step: Step): Promise<void> {
    const { clock, service, origin } = this;
    const { scope } = this.conditions;
    switch (step.kind) {
      case "edit": {
        const state = this.sets[step.set];
        state.wanted = edited(state.wanted, step.set, step.edit, { origin, scope });
        return;
      }
      case "editBoth":
        this.sets.forEach((state, index) => {
          state.wanted = edited(state.wanted, index, step.edit, { origin, scope });
        });
        // The origin has one content, and both declare it.
        for (const state of this.sets) state.wanted = withContents(state.wanted, origin);
        return;
      case "deploy":
        await this.deploy(step);
        return;
      case "plan":
        for (const { stored } of this.sets) {
          if (stored !== undefined) await this.read(stored, this.context(service));
        }
        return;
      case "forget":
        forget(this.sets[step.set]);
        return;
      case "forgetPrivate":
        forgetPrivate(this.sets[step.set], clock.monotonic());
        return;
      case "loseJournal":
        this.disk.lose(clock.monotonic());
        return;
      case "clock":
        clock.wallOffset = step.aheadMs;
        return;
      case "pass":
        clock.advance(step.milliseconds);
        return;
      case "spend":
        service.model.quotas.preload.spend(step.urls);
        return;
      case "origin":
      case "refreshFails":
        service.model.origin.add({
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
      for (const state of this.sets) checkFailuresFound(this, state, since - 2 * DAY_MS);
      return;
    }
    const open = this.sets.flatMap((state) => dueOf(state).map(({ path, kind }) => `${path} (${kind})`));
    throw new Error(`after ${most} deploys without faults these are still due: ${open.join(", ")}`);
  }

  /** The next plan of either set is empty. */
  get isAtRest(): boolean {
    return this.sets.every((state) => dueOf(state).length === 0);
  }

  /** What a new process has at hand. */
  private context(
    client: VodClient,
    signal = new AbortController().signal,
    pen: Pen = { isDead: () => false, room: Infinity },
  ): HandlerContext {
    const { clock } = this;
    // Each process learns the service's time anew.
    this.service.time = new ServiceTime(clock);
    const journal = this.disk.journal(clock.monotonic(), pen);
    return {
      client,
      gate: new AccountGate({ client, keepFree: 0, clock, journal }),
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
      ([path]) => !isDisputed(this, path),
    );
    const known = { ...ledger, pending: new Map([...ledger.pending, ...doubts]) };
    const event = { PhysicalResourceId: id, ResourceProperties: properties, Ledger: known };
    const once = await findFailures(event, context, 15_000);
    return { ...stored, ledger: once.Ledger };
  }

  /** One process sends what both sets want, and all that it did is judged. */
  private async deploy(step: Deploy): Promise<void> {
    const { clock, service, deploys, disk } = this;
    // Only after a process was killed may the next one follow at once; a plan and a person's look take time.
    clock.advance(deploys.wasKilled ? 1 : BETWEEN_DEPLOYS_MS);
    const startedAt = clock.monotonic();
    deploys.begin(startedAt);
    const rowsBefore = service.model.history.all().length;
    const leftBefore = service.left();
    const { context, mortal } = this.start(step);
    const ends = await Promise.all(
      this.sets.map((state, index) =>
        this.deploySet(state, context, { startedAt, read: step.read, replace: step.replace === index }),
      ),
    );
    const endedAt = clock.monotonic();
    disk.endDeploy(endedAt);
    service.heal();
    const rows = service.model.history.all();
    const fresh = rows.slice(rowsBefore);
    if (serviceDay(startedAt) === serviceDay(endedAt)) checkQuota(leftBefore - service.left(), fresh);
    // Where the domain is accelerated decides as well what the list proves.
    const listIsFaulty = step.faults.some(
      ({ operation }) => operation === "listTasks" || operation === "domainDetail",
    );
    const isJudged = deploys.end({ startedAt, endedAt, isKilled: mortal.killed, listIsFaulty });
    if (isJudged) checkNothingWasted(this, fresh, { rows, startedAt });
    if (mortal.killed) {
      for (const { state, isReplaced } of ends) noteKilled(state, isReplaced, endedAt);
      return;
    }
    const isAmbiguous = step.faults.some(
      ({ fault }) => "lost" in fault || "slowMs" in fault || "after" in fault,
    );
    for (const { state, ...deployed } of ends) {
      const { outcome, isReplaced, wasDue } = deployed;
      checkOutcome(state, outcome, fresh, endedAt - startedAt, isReplaced || isAmbiguous);
      const saved = noteEnded(state, deployed, endedAt);
      if (saved === undefined) continue;
      if (step.read) state.readAt = startedAt;
      if (wasDue && disk.lostAt === 0) state.privateLostAt = 0;
      checkLedger(saved);
    }
    for (const state of this.sets) checkNodes(this, state);
  }

  /** The deploy's process, and all that the step has in store for it. */
  private start({
    faults,
    interruptAfter,
    clockStep,
    killAfter,
    killAtCall,
    diskFullAfter = Infinity,
  }: Deploy): { readonly context: HandlerContext; readonly mortal: MortalClient } {
    const { clock, service } = this;
    for (const { operation, fault, nth, times } of faults) {
      service.fail(operation, fault, { from: nth, to: nth + times - 1 });
    }
    const interrupt = new AbortController();
    const mortal = new MortalClient(service, clock, this.conditions.latencyMs, killAtCall, () => {
      interrupt.abort();
    });
    const after = (milliseconds: number | undefined, ring: () => void): void => {
      if (milliseconds !== undefined) clock.at(clock.monotonic() - START + milliseconds, ring);
    };
    after(interruptAfter, () => {
      interrupt.abort();
    });
    after(clockStep?.afterMs, () => {
      clock.wallOffset = clockStep?.aheadMs ?? 0;
    });
    after(killAfter, () => {
      mortal.kill();
    });
    const pen = { isDead: () => mortal.killed, room: diskFullAfter };
    return { context: this.context(mortal, interrupt.signal, pen), mortal };
  }

  private async deploySet(
    state: SetState,
    context: HandlerContext,
    how: { readonly startedAt: number; readonly read: boolean; readonly replace: boolean },
  ): Promise<Deployed & { readonly state: SetState }> {
    const { startedAt, read, replace } = how;
    const old = state.stored !== undefined && read ? await this.read(state.stored, context) : state.stored;
    noteBegun(state, old, startedAt, this.writtenSince(state, startedAt));
    const isReplaced = replace && old !== undefined;
    if (isReplaced) await onEvent(deletion(old), context);
    const before = isReplaced ? undefined : old;
    const wasDue = before === undefined || diffSet(state.wanted, before).due.length > 0;
    const outcome = await onEvent(deployment(state, before), context);
    return { state, isReplaced, outcome, wasDue };
  }

  /** Whether the journal has all that was sent since a moment of a path that no other set has. */
  private writtenSince(state: SetState, now: number): (path: string, since: number) => boolean {
    return (path, since) =>
      since > this.disk.lostAt &&
      since > now - LISTED_MS &&
      this.sets.every((one) => one === state || !one.wanted.paths.has(path));
  }
}
