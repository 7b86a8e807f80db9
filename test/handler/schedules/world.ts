/** Carries a schedule out on the handler and the emulated service, and holds every end state against the promises. */
import { diffSet, OUTCOME_UNKNOWN } from "../../../src/handler/diff";
import { AccountGate } from "../../../src/handler/gate";
import { findFailures } from "../../../src/handler/is-complete";
import { CLOCK_MARGIN_MS } from "../../../src/handler/recent";
import { onEvent } from "../../../src/handler/on-event";
import type {
  HandlerContext,
  Ledger,
  PreloadEvent,
  PreloadOutcome,
  SetProperties,
} from "../../../src/handler/types";
import { serviceDay } from "../../../src/emulator/clock";
import type { TaskRow } from "../../../src/emulator/tasks";
import type { VodClient } from "../../../src/vod/client";
import { VodTransportError } from "../../../src/vod/errors";
import { silentLogger } from "../../../src/vod/logger";
import { FakeClock, paths, set, START, TestService, url } from "../support";
import type { Edit, Schedule, Step } from "./schedule";

const DAY_MS = 86_400_000;
const TIMEOUT_MS = 300_000;
/** The list of three days ends a little before they do. */
const LISTED_MS = 3 * DAY_MS - 600_000;

const BETWEEN_DEPLOYS_MS = 10_000;

interface Stored {
  readonly id: string;
  readonly properties: SetProperties;
  readonly ledger: Ledger;
}

interface SetState {
  wanted: SetProperties;
  stored: Stored | undefined;
  /** Since when an acceptance counts for the path as it is wanted now, milliseconds since 1970. */
  readonly dueAt: Map<string, number>;
  /** What an interrupted or killed deploy may have sent, and no task list can tell apart. */
  readonly ambiguous: Set<string>;
  /** The same of refreshes. */
  readonly refreshAmbiguous: Set<string>;
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
  private readonly dailyQuota: number;
  private readonly latencyMs: number;
  private ids = 0;
  private wasKilled = false;

  constructor(conditions: Omit<Schedule, "steps">) {
    const { dailyQuota, visibilityDelayMs, taskIdsPerCall } = conditions;
    this.latencyMs = conditions.latencyMs;
    this.dailyQuota = dailyQuota;
    this.service = new TestService(this.clock, {
      quota: { preload: dailyQuota, urls: dailyQuota * 2 },
      taskDurationMs: 20_000,
      refreshDurationMs: 8_000,
      visibilityDelayMs,
      taskIdsPerCall,
    });
    this.sets = [freshSet(), freshSet()];
  }

  async carryOut(step: Step): Promise<void> {
    switch (step.kind) {
      case "edit": {
        const state = this.sets[step.set];
        state.wanted = edited(state.wanted, step.set, step.edit);
        return;
      }
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
        return;
      case "pass":
        this.clock.advance(step.milliseconds);
        return;
      case "spend":
        this.service.model.quotas.preload.spend(step.urls);
        return;
      case "origin":
        this.service.model.origin.clear();
        this.service.model.origin.add({ urlMatches: step.pattern, times: step.times });
        return;
    }
  }

  /** Without faults a bounded number of deploys reaches an empty plan. */
  async comeToRest(): Promise<void> {
    this.service.heal();
    this.service.model.origin.clear();
    const total = this.sets.reduce((sum, { wanted }) => sum + wanted.paths.size, 0);
    // Each path may have to be sent once more for a failure at the origin that only a read finds.
    const most = 4 + 2 * Math.ceil(total / this.dailyQuota);
    const since = this.clock.now();
    for (let deploys = 0; deploys < most; deploys += 1) {
      this.clock.advance(DAY_MS);
      await this.deploy(PLAIN);
      if (!this.isAtRest) continue;
      for (const state of this.sets) this.checkFailuresFound(state, since - 2 * DAY_MS);
      return;
    }
    const open = this.sets.flatMap((state) => dueOf(state).map(({ path, kind }) => `${path} (${kind})`));
    throw new Error(`after ${most} deploys without faults these are still due: ${open.join(", ")}`);
  }

  /** What failed at the origin was sent again or given up. */
  private checkFailuresFound({ stored }: SetState, since: number): void {
    if (stored === undefined) return;
    const rows = this.service.model.history.all();
    for (const path of stored.properties.paths.keys()) {
      if (stored.ledger.failed.has(path)) continue;
      const newest = rows.filter(({ type, url: one }) => type === "preload" && one === url(path)).at(-1);
      if (newest?.status === "Failed" && newest.createdAt > since) {
        throw new Error(`${path} failed at the origin at ${time(newest.createdAt)}, and nobody found out`);
      }
    }
  }

  /** The next plan of either set is empty. */
  get isAtRest(): boolean {
    return this.sets.every((state) => dueOf(state).length === 0);
  }

  private context(client: VodClient, signal = new AbortController().signal): HandlerContext {
    const { clock } = this;
    return {
      client,
      gate: new AccountGate({ client, keepFree: 0, clock }),
      clock,
      random: () => 0.5,
      signal,
      log: silentLogger,
      newId: () => `set-${(this.ids += 1)}`,
    };
  }

  private async read(stored: Stored, context: HandlerContext): Promise<Stored> {
    const event = {
      PhysicalResourceId: stored.id,
      ResourceProperties: stored.properties,
      Ledger: stored.ledger,
    };
    const once = await findFailures(event, context, 15_000);
    return { ...stored, ledger: once.Ledger };
  }

  private async deploy(step: Deploy): Promise<void> {
    const { clock, service } = this;
    // Only after a process was killed may the next one follow at once; a plan and a person's look take time.
    clock.advance(this.wasKilled ? 1 : BETWEEN_DEPLOYS_MS);
    const startedAt = clock.now();
    const rowsBefore = service.model.history.all().length;
    const leftBefore = service.left();
    for (const { operation, fault, nth, times } of step.faults) {
      service.fail(operation, fault, { from: nth, to: nth + times - 1 });
    }
    const listIsFaulty = step.faults.some(({ operation }) => operation === "listTasks");
    const answersAreLost = step.faults.some(({ fault }) => "lost" in fault);
    const interrupt = new AbortController();
    const mortal = new MortalClient(service, clock, this.latencyMs);
    const after = (milliseconds: number | undefined, ring: () => void): void => {
      if (milliseconds !== undefined) clock.at(startedAt - START + milliseconds, ring);
    };
    after(step.interruptAfter, () => {
      interrupt.abort();
    });
    after(step.killAfter, () => {
      mortal.kill();
      interrupt.abort();
    });
    const context = this.context(mortal, interrupt.signal);
    const outcomes = await Promise.all(
      this.sets.map(async (state) => {
        const before =
          state.stored !== undefined && step.read ? await this.read(state.stored, context) : state.stored;
        noteDue(state, startedAt);
        return { state, before, outcome: await onEvent(this.event(state, before), context) };
      }),
    );
    service.heal();
    const rows = service.model.history.all();
    const fresh = rows.slice(rowsBefore);
    if (serviceDay(startedAt) === serviceDay(clock.now())) {
      checkQuota(leftBefore - service.left(), fresh);
    }
    for (const [index, { state, before, outcome }] of outcomes.entries()) {
      const all = fresh.filter(({ url: one }) => one.startsWith(url(`/${index + 1}`)));
      const own = all.filter(({ type }) => type === "preload");
      const refreshed = all.filter(({ type }) => type === "file");
      this.wasKilled = mortal.killed;
      if (!listIsFaulty) {
        checkNothingTwice(state, before, own, rows);
        checkNothingRefreshedTwice(state, refreshed, rows);
      }
      if (mortal.killed) {
        for (const row of own)
          if (!mayBeLookedUp(state, before, pathOf(row))) state.ambiguous.add(pathOf(row));
        for (const row of refreshed) state.refreshAmbiguous.add(pathOf(row));
        continue;
      }
      checkOutcome(state, outcome, own, answersAreLost, clock.now() - startedAt);
      if (!outcome.Stored) continue;
      state.stored = { id: outcome.PhysicalResourceId, properties: state.wanted, ledger: outcome.Ledger };
      checkNothingForgotten(state, rows);
    }
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
}

/** A client whose process may die: no call reaches the service any more, and the one in flight is never answered. */
class MortalClient implements VodClient {
  killed = false;
  private readonly deaths = new Set<() => void>();

  constructor(
    private readonly service: VodClient,
    private readonly clock: FakeClock,
    /** Each way. */
    private readonly latencyMs: number,
  ) {}

  kill(): void {
    this.killed = true;
    for (const die of this.deaths) die();
  }

  private async alive<T>(operation: string, call: () => Promise<T>): Promise<T> {
    const dead = new VodTransportError(operation, "maybe", "the process is gone");
    if (this.killed) throw dead;
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
      await Promise.race([this.clock.sleep(this.latencyMs), death]);
      return answer;
    } finally {
      this.deaths.delete(die);
    }
  }

  preload: VodClient["preload"] = (request, options) =>
    this.alive("preload", () => this.service.preload(request, options));
  refresh: VodClient["refresh"] = (request, options) =>
    this.alive("refresh", () => this.service.refresh(request, options));
  listTasks: VodClient["listTasks"] = (query, options) =>
    this.alive("listTasks", () => this.service.listTasks(query, options));
  quota: VodClient["quota"] = (options) => this.alive("quota", () => this.service.quota(options));
  domainDetail: VodClient["domainDetail"] = (name, options) =>
    this.alive("domainDetail", () => this.service.domainDetail(name, options));
}

function freshSet(): SetState {
  const wanted = set({ paths: new Map(), batchSize: 4, timeoutMs: TIMEOUT_MS });
  return { wanted, stored: undefined, dueAt: new Map(), ambiguous: new Set(), refreshAmbiguous: new Set() };
}

function edited(wanted: SetProperties, index: number, edit: Edit): SetProperties {
  const all = new Map(wanted.paths);
  const named = (from: number, count: number): readonly string[] =>
    [...paths(count, from).keys()].map((path) => path.replace("/0", `/${index + 1}`));
  switch (edit.kind) {
    case "add":
      for (const path of named(edit.from, edit.count)) if (!all.has(path)) all.set(path, "1");
      return { ...wanted, paths: all };
    case "remove":
      for (const path of named(edit.from, edit.count)) all.delete(path);
      return { ...wanted, paths: all };
    case "change":
      for (const path of named(edit.from, edit.count)) {
        const version = all.get(path);
        if (version !== undefined) all.set(path, String(Number(version) + 1));
      }
      return { ...wanted, paths: all };
    case "generation":
      return { ...wanted, generation: String(Number(wanted.generation ?? "0") + 1) };
    case "area":
      return { ...wanted, area: wanted.area === "overseas" ? "domestic" : "overseas" };
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

function dueOf({ wanted, stored }: SetState): ReturnType<typeof diffSet>["due"] {
  return diffSet(wanted, stored).due;
}

const settingsOf = ({ area, generation }: SetProperties): string => JSON.stringify([area, generation]);

/** What a deploy that begins now makes due, told without the code under test. */
function noteDue({ wanted, stored, dueAt }: SetState, now: number): void {
  const resends = stored !== undefined && settingsOf(stored.properties) !== settingsOf(wanted);
  for (const [path, version] of wanted.paths) {
    const old = stored?.properties.paths.get(path);
    // For a path that is new to the set an acceptance of the last three days stands in.
    if (old === undefined) dueAt.set(path, resends ? now : now - 3 * DAY_MS);
    else if (old !== version || resends) dueAt.set(path, now);
  }
}

/** Whether the handler looks the path up in the task list before it sends it. */
function mayBeLookedUp({ wanted }: SetState, before: Stored | undefined, path: string): boolean {
  if (before === undefined) return true;
  if (settingsOf(before.properties) !== settingsOf(wanted)) return false;
  const old = before.properties.paths.get(path);
  if (old === undefined) return true;
  const pending = before.ledger.pending.get(path);
  return old === wanted.paths.get(path) && pending?.refresh.kind === "none" && pending.mayBeRecent === true;
}

const pathOf = ({ url: one }: TaskRow): string => one.slice(url("").length);

/** Quota spent is URLs accepted. */
function checkQuota(spent: number, fresh: readonly TaskRow[]): void {
  const accepted = fresh.filter(({ type }) => type === "preload").length;
  if (spent !== accepted)
    throw new Error(`${spent} URLs of quota were spent on ${accepted} that were accepted`);
}

function checkNothingTwice(
  state: SetState,
  before: Stored | undefined,
  fresh: readonly TaskRow[],
  rows: readonly TaskRow[],
): void {
  for (const row of fresh) {
    const path = pathOf(row);
    const earlier = rows
      .slice(0, rows.indexOf(row))
      .filter(({ type, url: one }) => type === "preload" && one === row.url)
      .at(-1);
    if (earlier === undefined || earlier.status === "Failed") continue;
    if (earlier.createdAt < (state.dueAt.get(path) ?? 0)) continue;
    if (earlier.createdAt < row.createdAt - LISTED_MS) continue;
    const entry = before?.ledger.pending.get(path);
    if (state.ambiguous.delete(path)) continue;
    throw new Error(
      `${path} was sent twice: at ${time(earlier.createdAt)} and at ${time(row.createdAt)}, due since ` +
        `${time(state.dueAt.get(path) ?? 0)}; known before: ${JSON.stringify(entry)}`,
    );
  }
}

/** A refresh goes on from where it was left, however many deploys it takes. */
function checkNothingRefreshedTwice(
  { dueAt, refreshAmbiguous }: SetState,
  fresh: readonly TaskRow[],
  rows: readonly TaskRow[],
): void {
  for (const row of fresh) {
    const path = pathOf(row);
    const earlier = rows
      .slice(0, rows.indexOf(row))
      .filter(({ type, url: one }) => type === "file" && one === row.url)
      .at(-1);
    if (earlier === undefined || earlier.status === "Failed") continue;
    if (earlier.createdAt < (dueAt.get(path) ?? 0) || earlier.createdAt < row.createdAt - LISTED_MS) continue;
    if (refreshAmbiguous.delete(path)) continue;
    throw new Error(
      `${path} was refreshed twice: at ${time(earlier.createdAt)} and at ${time(row.createdAt)}`,
    );
  }
}

function checkOutcome(
  { stored }: SetState,
  outcome: PreloadOutcome,
  fresh: readonly TaskRow[],
  answersWereLost: boolean,
  tookMs: number,
): void {
  const unknown = [...outcome.Ledger.pending.values()].some(({ reason }) => reason === OUTCOME_UNKNOWN);
  const { accepted } = outcome.Counts;
  // A lost call may be found in what a deploy that was killed seconds ago had accepted: the clocks differ by so much.
  const most = answersWereLost ? Number.POSITIVE_INFINITY : fresh.length;
  if (accepted > most || (!unknown && accepted < fresh.length)) {
    throw new Error(`the service accepted ${fresh.length} URLs and the outcome says ${accepted}`);
  }
  if (!outcome.Stored && (stored !== undefined || fresh.length > 0)) {
    throw new Error("what was accepted or known was thrown away");
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

/** wanted = accepted + pending + failed, each path in one of them. */
function checkNothingForgotten({ stored, dueAt, ambiguous }: SetState, rows: readonly TaskRow[]): void {
  if (stored === undefined) return;
  const { properties, ledger } = stored;
  for (const path of [...ledger.pending.keys(), ...ledger.failed.keys()]) {
    if (!properties.paths.has(path)) throw new Error(`${path} is not wanted and still in the ledger`);
  }
  for (const path of properties.paths.keys()) {
    const isPending = ledger.pending.has(path);
    const isFailed = ledger.failed.has(path);
    if (isPending && isFailed) throw new Error(`${path} is pending and failed`);
    if (isPending || isFailed) continue;
    // A lost call may be found in what a deploy that was killed a moment ago sent, which is the same.
    const since = (dueAt.get(path) ?? 0) - (ambiguous.has(path) ? CLOCK_MARGIN_MS : 0);
    const accepted = rows.some(
      ({ type, url: one, createdAt }) => type === "preload" && one === url(path) && createdAt >= since,
    );
    if (!accepted) throw new Error(`${path} counts as accepted and was not, since ${time(since)}`);
  }
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
