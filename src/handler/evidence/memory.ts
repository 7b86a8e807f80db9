/**
 * One state a URL, over all sets of a process: which calls had it accepted and with which settings, whether a refresh
 * is under way, what earlier processes wrote down, what a set that was destroyed a moment ago knew.
 */
import { copySettings, declaredSettings } from "../decide/settings";
import { objectUrl } from "../../paths";
import type { VodTask } from "../../vod/operations/tasks";
import type { Ledger, SetProperties, TaskUnderWay } from "../types";
import { urlKey } from "../urls";
import { type Journal, noJournal, type SentLine } from "./journal";
import type { CallParts, Departed, KnownCall, RefreshEnd, UrlWord, WantedCopy } from "./known-call";
import { LONGEST_CALL_MS } from "./times";

interface Call extends KnownCall {
  end: "unanswered" | "accepted";
  lostAt?: number | undefined;
  taskIds: readonly string[];
  /** Of a refresh, by key. */
  readonly refreshEnds: Map<string, RefreshEnd>;
}

export class UrlMemory {
  private readonly calls = new Map<string, Call>();
  /** By key, in the order in which they were made. */
  private readonly byUrl = new Map<string, Call[]>();
  /** Of calls: keys by task id. */
  private readonly rows = new Map<string, Set<string>>();
  /**
   * As `rows`, for tasks that only a state knows: a state tells neither when a task was sent nor with which
   * settings.
   */
  private readonly followed = new Map<string, Set<string>>();
  private readonly departed = new Map<string, Departed>();
  /** When a row of the list was first seen. */
  private readonly seen = new Map<string, number>();
  private made = 0;
  private loaded = false;

  constructor(private readonly journal: Journal = noJournal) {}

  /** A call is about to be made. */
  sent(line: Omit<SentLine, "kind">): void {
    this.load();
    this.journal.write({ kind: "sent", ...line });
    this.begin(line, { live: true });
  }

  accepted(call: string, taskIds: readonly string[]): void {
    this.journal.write({ kind: "accepted", call, taskIds });
    this.end(call, taskIds);
  }

  /** No answer came until then, the service's time. */
  lost(id: string, at: number): void {
    const call = this.calls.get(id);
    if (call === undefined) return;
    this.journal.write({ kind: "lost", call: id, at });
    call.lostAt = at;
  }

  /** Refused, or not found when the service was asked. */
  notAccepted(call: string): void {
    this.journal.write({ kind: "not-accepted", call });
    this.forget(call);
  }

  /** Adds a call that only the task list has told of; from then on it counts like one of an earlier process. */
  acceptedBefore(line: Omit<SentLine, "kind">, taskIds: readonly string[]): void {
    this.load();
    this.journal.write({ kind: "sent", ...line });
    this.begin(line, { live: false });
    this.accepted(line.call, taskIds);
  }

  /** Part of a lost call, or all of it, has been settled; the URLs that are not settled stay lost. */
  settle(id: string, { there, taskIds, missing }: CallParts): void {
    this.load();
    const call = this.calls.get(id) ?? this.calls.get(`${id}.open`);
    // Another set may have been faster.
    if (call === undefined || call.end === "accepted") return;
    const keys = [...call.urls.keys()];
    if (keys.every((key) => there.has(key))) {
      this.accepted(call.id, taskIds);
      return;
    }
    const found = keys.filter((key) => there.has(key));
    const open = keys.filter((key) => !there.has(key) && !missing.has(key));
    if (found.length === 0 && open.length === keys.length) return;
    this.part(call, `${call.id}.found`, found);
    this.part(call, `${call.id}.open`, open);
    this.notAccepted(call.id);
    if (found.length > 0) this.accepted(`${call.id}.found`, taskIds);
  }

  /** @param tasks whose rows of the URL say so; another refresh of it may be under way */
  refreshEnded(url: string, end: RefreshEnd, tasks: readonly string[]): void {
    const key = urlKey(url);
    for (const { operation, taskIds, refreshEnds } of this.byUrl.get(key) ?? []) {
      if (operation === "refresh" && taskIds.some((id) => tasks.includes(id))) refreshEnds.set(key, end);
    }
  }

  of(url: string): UrlWord {
    this.load();
    const key = urlKey(url);
    const preloads = new Map<string, KnownCall>();
    let refresh: Call | undefined;
    for (const call of this.byUrl.get(key) ?? []) {
      if (call.operation === "refresh") refresh = call;
      else preloads.set(call.copySettings, call);
    }
    return { preloads, refresh, refreshEnd: refresh?.refreshEnds.get(key) };
  }

  /**
   * Whether earlier processes may have left a copy of another version, or of nobody knows which: a preload since the
   * last refresh, or a refresh that was for something else and may not have been accepted.
   */
  isStale(url: string, version: string): boolean {
    this.load();
    const key = urlKey(url);
    const isOther = (call: KnownCall): boolean => !call.live && call.urls.get(key)?.version !== version;
    const calls = this.byUrl.get(key) ?? [];
    const last = calls.findLastIndex(({ operation }) => operation === "refresh");
    const refresh = calls[last];
    return (refresh !== undefined && isOther(refresh)) || calls.slice(last + 1).some(isOther);
  }

  /** The newest preload with these settings that was accepted, if no refresh came after it. */
  acceptedPreload(url: string, settings: string): KnownCall | undefined {
    this.load();
    const calls = this.byUrl.get(urlKey(url)) ?? [];
    const isRefresh = ({ operation }: KnownCall): boolean => operation === "refresh";
    return calls
      .slice(calls.findLastIndex(isRefresh) + 1)
      .filter(({ end, copySettings }) => end === "accepted" && copySettings === settings)
      .at(-1);
  }

  /** Whether that row of the task list belongs to a call that is known here, or that a state knows. */
  knows(taskId: string, url: string): boolean {
    return this.isOfCall(taskId, url) || this.followed.get(taskId)?.has(urlKey(url)) === true;
  }

  /** Whether that row of the task list belongs to a call that is known here. */
  isOfCall(taskId: string, url: string): boolean {
    this.load();
    return this.rows.get(taskId)?.has(urlKey(url)) === true;
  }

  /**
   * Remembers the rows of a reading: none of them can belong to a call that is made later.
   *
   * @param at monotonic, milliseconds
   */
  noteSeen(tasks: readonly VodTask[], at: number): void {
    for (const { taskId, objectPath } of tasks) {
      const row = rowKey(taskId, objectPath);
      if (!this.seen.has(row)) this.seen.set(row, at);
    }
  }

  /** Whether the row was listed before that moment, monotonic. */
  wasSeenBefore({ taskId, objectPath }: VodTask, moment: number): boolean {
    return (this.seen.get(rowKey(taskId, objectPath)) ?? Number.POSITIVE_INFINITY) < moment;
  }

  /** Tasks that a state knows: their rows settle no lost call. */
  noteTasks(tasks: readonly TaskUnderWay[]): void {
    for (const { taskIds, urls } of tasks)
      noteRows(
        this.followed,
        taskIds,
        urls.map(({ url }) => urlKey(url)),
      );
  }

  /** The refresh of a URL that this process has had accepted, or may have, and that has not ended as far as is known. */
  refreshUnderWay(url: string): KnownCall | undefined {
    const { refresh, refreshEnd } = this.of(url);
    return refresh?.live === true && refreshEnd === undefined ? refresh : undefined;
  }

  /** A preload of this process, with these settings, that no refresh has come after. */
  sharedPreload(url: string, settings: string): KnownCall | undefined {
    const { preloads, refresh } = this.of(url);
    const preload = preloads.get(settings);
    if (preload?.live !== true || preload.end !== "accepted") return undefined;
    return refresh !== undefined && refresh.order > preload.order ? undefined : preload;
  }

  /**
   * Preloads of a URL that were lost at about that time, and that would have left something else than is wanted: the task
   * list may show them.
   *
   * @param since the service's time, milliseconds since 1970
   */
  otherLostPreloads(url: string, wanted: WantedCopy, since: number): readonly KnownCall[] {
    this.load();
    const key = urlKey(url);
    return (this.byUrl.get(key) ?? []).filter(
      (call) =>
        call.operation === "preload" &&
        call.end === "unanswered" &&
        call.at >= since - LONGEST_CALL_MS &&
        (call.copySettings !== wanted.copySettings || call.urls.get(key)?.version !== wanted.version),
    );
  }

  /** A set is destroyed; one that is created in its place within this process knows what it knew. */
  depart(set: string, properties: SetProperties, ledger: Ledger, at: number): void {
    const settings = declaredSettings(properties);
    const how = copySettings(properties);
    const tasksOf = new Map<string, TaskUnderWay[]>();
    for (const task of ledger.underWay) {
      for (const { path } of task.urls) tasksOf.set(path, [...(tasksOf.get(path) ?? []), task]);
    }
    for (const [path, version] of properties.paths) {
      if (ledger.givenUp.has(path)) continue;
      const url = objectUrl(properties.scheme, properties.domain, path);
      const pending = ledger.pending.get(path);
      const stone = { version, settings, url, at, ...(pending === undefined ? {} : { pending }) };
      this.departed.set(departedKey(url, how), { set, stone, underWay: tasksOf.get(path) ?? [] });
    }
  }

  /** Whether that set sent the call, or one that it replaces. */
  isOwn(call: KnownCall, set: string, url: string): boolean {
    return call.set === set || call.set === this.departedOf(url, call.copySettings)?.set;
  }

  /** @param how fingerprint of what was sent beside the URL: a set with other settings is none that this one replaces */
  departedOf(url: string, how: string): Departed | undefined {
    return this.departed.get(departedKey(url, how));
  }

  private load(): void {
    if (this.loaded) return;
    this.loaded = true;
    for (const line of this.journal.read()) {
      if (line.kind === "sent") this.begin(line, { live: false });
      else if (line.kind === "accepted") this.end(line.call, line.taskIds);
      else if (line.kind === "lost") this.noteLost(line.call, line.at);
      else this.forget(line.call);
    }
  }

  private noteLost(id: string, at: number): void {
    const call = this.calls.get(id);
    if (call !== undefined) call.lostAt = at;
  }

  /** Some URLs of a call, as a call of their own at its place. */
  private part(call: Call, id: string, keys: readonly string[]): void {
    if (keys.length === 0) return;
    const { operation, set, at, copySettings, declaredSettings: declared, order, live } = call;
    const urls = keys.flatMap((key) => call.urls.get(key) ?? []);
    const line = { call: id, operation, set, at, copySettings, declaredSettings: declared, urls };
    this.journal.write({ kind: "sent", ...line });
    this.begin(line, { live, order });
    if (call.lostAt !== undefined) this.lost(id, call.lostAt);
  }

  private begin(
    line: Omit<SentLine, "kind">,
    { live, order = this.made + 1 }: { readonly live: boolean; readonly order?: number },
  ): void {
    const { call: id, operation, set, at } = line;
    this.made = Math.max(this.made, order);
    const call: Call = {
      id,
      order,
      operation,
      set,
      at,
      copySettings: line.copySettings,
      declaredSettings: line.declaredSettings,
      urls: new Map(line.urls.map((one) => [urlKey(one.url), one])),
      live,
      end: "unanswered",
      taskIds: [],
      refreshEnds: new Map(),
    };
    this.calls.set(id, call);
    for (const key of call.urls.keys()) {
      const known = this.byUrl.get(key) ?? [];
      this.byUrl.set(key, known);
      known.push(call);
      known.sort((a, b) => a.order - b.order);
    }
  }

  private end(id: string, taskIds: readonly string[]): void {
    const call = this.calls.get(id);
    if (call === undefined) return;
    call.end = "accepted";
    call.taskIds = taskIds;
    noteRows(this.rows, taskIds, call.urls.keys());
  }

  private forget(id: string): void {
    const call = this.calls.get(id);
    if (call === undefined) return;
    this.calls.delete(id);
    for (const key of call.urls.keys()) {
      const left = (this.byUrl.get(key) ?? []).filter((one) => one !== call);
      if (left.length > 0) this.byUrl.set(key, left);
      else this.byUrl.delete(key);
    }
  }
}

function noteRows(rows: Map<string, Set<string>>, taskIds: readonly string[], keys: Iterable<string>): void {
  const list = [...keys];
  for (const taskId of taskIds) {
    const known = rows.get(taskId) ?? new Set();
    rows.set(taskId, known);
    for (const key of list) known.add(key);
  }
}

function departedKey(url: string, how: string): string {
  return `${how} ${urlKey(url)}`;
}

function rowKey(taskId: string, url: string): string {
  return `${taskId} ${urlKey(url)}`;
}
