/** Which copies lie on the CDN's nodes: what viewers would get, computed from the task list and the origin's edits. */
import type { DomainScope } from "./domains";
import type { TaskRow } from "./tasks";
import { percentNormalised, urlKey, withoutQuery } from "./url-key";

/** On the Chinese mainland, or outside of it. */
export type Area = "domestic" | "overseas";

/** Header name -> values. */
export type Headers = Readonly<Record<string, readonly string[]>>;

/** The origin got other content under the URLs that match. */
export interface OriginEdit {
  /** Regular expression over the full URL. */
  readonly urlMatches: string;
  /** The service's time, milliseconds since 1970. */
  readonly at: number;
  /** How many tasks there were, which puts it between those of its own millisecond. Default: it comes after them. */
  readonly tasksBefore?: number;
}

/** What is read of a task. */
type NodeRow = Pick<
  TaskRow,
  "url" | "host" | "type" | "status" | "createdAt" | "endsAt" | "area" | "withHeader"
>;

/** A copy of an object on the nodes of an area. */
export interface NodeCopy {
  /** Which content: 1 is the origin's first, and each edit adds 1. */
  readonly content: number;
  /** When the preload was complete, milliseconds since 1970. */
  readonly placedAt: number;
}

/** A copy, and who gets it. */
export interface PlacedCopy extends NodeCopy {
  /** Without scheme; host in lower case, and nothing percent-encoded that needs no encoding. */
  readonly url: string;
  /** Of the viewers. */
  readonly area: Area;
  /** Those that viewers have to send to get this copy. */
  readonly headers: Headers;
}

/** What lies on the CDN's nodes at one moment. */
export interface Nodes {
  /**
   * The copy that viewers of an area get without the origin being asked.
   * @param headers the copy preloaded with these; default the one preloaded with none
   */
  copy(url: string, area: Area, headers?: Headers): NodeCopy | undefined;
  /** Which content the origin has under a URL. */
  origin(url: string): number;
  /** All of them, in the order in which their URLs were first placed. */
  copies(): PlacedCopy[];
}

/**
 * What lies on the nodes at a moment. A preload takes the origin's content of when it was created and places it when it
 * is complete, in its area, or in all of the domain's without one; where a copy lies already, that one stays. A refresh
 * takes the copies of its URLs away when it is complete, in all areas and with all headers; a preload that was under
 * way then places nothing. Tasks that failed have no effect.
 *
 * @param rows all tasks, in the order of their creation, as they were at `time` or later
 * @param scopeOf where a host's nodes are; undefined when it has none
 * @param time milliseconds since 1970
 */
export function nodesAt(
  rows: readonly NodeRow[],
  edits: readonly OriginEdit[],
  scopeOf: (host: string) => DomainScope | undefined,
  time: number,
): Nodes {
  const nodes = new ComputedNodes(edits, time);
  rows
    .map((row, order) => ({ row, order }))
    .filter(({ row }) => row.endsAt <= time && row.status !== "Failed")
    .sort((a, b) => a.row.endsAt - b.row.endsAt || a.order - b.order)
    .forEach(({ row, order }) => {
      if (row.type === "preload") nodes.place(row, order, areasOf(row.area, scopeOf(row.host)));
      else nodes.purge(row, order);
    });
  return nodes;
}

/** When something happened; within a millisecond tasks come in the order of their creation. */
interface Moment {
  readonly at: number;
  readonly order: number;
}

function isAfter(one: Moment, other: Moment): boolean {
  return one.at > other.at || (one.at === other.at && one.order > other.order);
}

interface Purge extends Moment {
  readonly matches: (key: string) => boolean;
}

interface Slot {
  readonly area: Area;
  readonly headers: Headers;
  readonly copy: NodeCopy;
}

class ComputedNodes implements Nodes {
  /** URL key -> area and headers -> copy. */
  private readonly slots = new Map<string, Map<string, Slot>>();
  /** URL key -> its last purge by a refresh of single URLs. */
  private readonly purged = new Map<string, Moment>();
  /** Purges of many URLs, in the order of time. */
  private readonly purges: Purge[] = [];
  private readonly edits: readonly (OriginEdit & { readonly pattern: RegExp })[];
  private readonly editsByKey = new Map<string, readonly OriginEdit[]>();

  constructor(
    edits: readonly OriginEdit[],
    private readonly time: number,
  ) {
    this.edits = edits.map((edit) => ({ ...edit, pattern: new RegExp(edit.urlMatches) }));
  }

  copy(url: string, area: Area, headers: Headers = {}): NodeCopy | undefined {
    return this.slots.get(urlKey(url))?.get(slotKey(area, headers))?.copy;
  }

  origin(url: string): number {
    return this.contentAt(urlKey(url), { at: this.time, order: Infinity });
  }

  copies(): PlacedCopy[] {
    return [...this.slots].flatMap(([url, slots]) =>
      [...slots.values()].map(({ area, headers, copy }) => ({ url, area, headers, ...copy })),
    );
  }

  place(row: NodeRow, order: number, areas: readonly Area[]): void {
    const key = urlKey(row.url);
    const created = { at: row.createdAt, order };
    if (areas.length === 0 || this.purgedAfter(key, created)) return;
    const slots = this.slots.get(key) ?? new Map<string, Slot>();
    this.slots.set(key, slots);
    const headers = row.withHeader ?? {};
    const copy = { content: this.contentAt(key, created), placedAt: row.endsAt };
    for (const area of areas) {
      const slot = slotKey(area, headers);
      if (!slots.has(slot)) slots.set(slot, { area, headers, copy });
    }
  }

  purge(row: NodeRow, order: number): void {
    const effective = { at: row.endsAt, order };
    if (row.type === "file") {
      const key = urlKey(row.url);
      this.purged.set(key, effective);
      this.slots.delete(key);
      return;
    }
    const matches = keysOf(row);
    this.purges.push({ ...effective, matches });
    for (const key of this.slots.keys()) if (matches(key)) this.slots.delete(key);
  }

  /** Tasks are gone through in the order of time, so that all purges up to the current one are known. */
  private purgedAfter(key: string, created: Moment): boolean {
    const single = this.purged.get(key);
    if (single !== undefined && isAfter(single, created)) return true;
    for (let index = this.purges.length - 1; index >= 0; index -= 1) {
      const purge = this.purges[index];
      if (purge === undefined || !isAfter(purge, created)) return false;
      if (purge.matches(key)) return true;
    }
    return false;
  }

  private contentAt(key: string, moment: Moment): number {
    if (this.edits.length === 0) return 1;
    let edits = this.editsByKey.get(key);
    if (edits === undefined) {
      edits = this.edits.filter(({ pattern }) => matchesUrl(pattern, key));
      this.editsByKey.set(key, edits);
    }
    const done = edits.filter(
      ({ at, tasksBefore = Infinity }) => at < moment.at || (at === moment.at && tasksBefore <= moment.order),
    );
    return 1 + done.length;
  }
}

function areasOf(area: string | undefined, scope: DomainScope | undefined): readonly Area[] {
  const all = AREAS.filter((one) => scope === "global" || scope === one);
  return area === undefined ? all : all.filter((one) => one === area);
}

const AREAS: readonly Area[] = ["domestic", "overseas"];

/** Which URLs a refresh of more than one takes away. */
function keysOf({ type, url }: NodeRow): (key: string) => boolean {
  if (type === "regex") {
    const pattern = new RegExp(percentNormalised(url));
    return (key) => matchesUrl(pattern, key);
  }
  const own = urlKey(url);
  if (type === "directory") return (key) => key.startsWith(own);
  return (key) => withoutQuery(key) === withoutQuery(own);
}

function matchesUrl(pattern: RegExp, key: string): boolean {
  return pattern.test(`http://${key}`) || pattern.test(`https://${key}`);
}

function slotKey(area: Area, headers: Headers): string {
  const named = Object.entries(headers).map(([name, values]) => [name.toLowerCase(), values] as const);
  if (named.length === 0) return area;
  return `${area} ${JSON.stringify(named.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}
