/** What live tests send: few URLs, looked at by many tests. The files do not exist, so that nothing is cached anew. */
import { type JsonRecord } from "../../text/json";
import { number, text } from "../../vod/answer";
import { CannotTell } from "./verdict";
import { firstPage, LIST, lookUntil, type Row, rowsOf, since } from "./rows";
import { faultText, isAboutPermission, type LiveRun } from "./run";

/** Chinese, a space and a plus, percent-encoded as the client does it. */
const ENCODED = "%E9%93%B6%E6%B2%B3%201%2B1.mp4";
const PLAIN = "plain.mp4";

/** So long a new row may take at most; looked for in these steps. */
const SHOWN = { pollMs: 2_000, longestMs: 60_000 };
/** So long a reading of the quota may lag. */
const QUOTA_LAG = { pollMs: 2_000, times: 5 };

export interface Sample {
  readonly urls: readonly string[];
  readonly answer: JsonRecord;
  readonly taskIds: readonly string[];
  /** The service's time, milliseconds since 1970. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** Preload quota, URLs left. */
  readonly before: number;
  readonly after: number;
}

export interface Shown {
  /** Of the sample's tasks or URLs. */
  readonly rows: readonly Row[];
  /** From the answer until all of them were listed, milliseconds; undefined when they never were. */
  readonly allAfterMs: number | undefined;
}

/** URLs that may still be preloaded today. */
export async function preloadsLeft(run: LiveRun): Promise<number> {
  const left = number(await run.ask("DescribeVodRefreshQuota"), "PreloadRemain");
  if (left === undefined) throw new CannotTell("The quota can't be read: the answer has no PreloadRemain.");
  return left;
}

/** Two new URLs, one with a percent-encoded path; the latter alone where only one may be spent. */
export function preloadSample(run: LiveRun): Promise<Sample> {
  return run.once("preload", async () => {
    const urls = [run.url(ENCODED), ...(run.purse.left >= 2 ? [run.url(PLAIN)] : [])];
    return await send(run, "PreloadVodObjectCaches", "PreloadTaskId", urls, { ObjectPath: urls.join("\n") });
  });
}

/** One new URL. */
export function refreshSample(run: LiveRun): Promise<Sample> {
  return run.once("refresh", async () => {
    const urls = [run.url("refreshed.mp4")];
    const parameters = { ObjectPath: urls.join("\n"), ObjectType: "File" };
    return await send(run, "RefreshVodObjectCaches", "RefreshTaskId", urls, parameters);
  });
}

/** The rows of a preload, or of a refresh, as soon as all of them are listed. */
export function shown(run: LiveRun, objectType: "preload" | "file"): Promise<Shown> {
  return run.once(`shown ${objectType}`, async () => {
    const sample = await (objectType === "preload" ? preloadSample(run) : refreshSample(run));
    const begun = run.clock.monotonic();
    const own = (row: Row): boolean => sample.taskIds.includes(row.taskId) || sample.urls.includes(row.url);
    const rows = await lookUntil(run, () => listed(run, sample, objectType, own), isAll(sample), SHOWN);
    const whole = isAll(sample)(rows);
    return { rows, allAfterMs: whole ? run.clock.monotonic() - begun : undefined };
  });
}

/** The same rows once all of them have ended, as far as patience goes. */
export function ended(run: LiveRun, objectType: "preload" | "file"): Promise<readonly Row[]> {
  return run.once(`ended ${objectType}`, async () => {
    const sample = await (objectType === "preload" ? preloadSample(run) : refreshSample(run));
    const { rows } = await shown(run, objectType);
    const ids = new Set(rows.map(({ taskId }) => taskId));
    const own = (row: Row): boolean => ids.has(row.taskId);
    const isOver = (now: readonly Row[]): boolean =>
      now.length > 0 && now.every(({ status }) => !["pending", "refreshing"].includes(status.toLowerCase()));
    return await lookUntil(run, () => listed(run, sample, objectType, own), isOver, {
      pollMs: 5_000,
      longestMs: run.patienceMs,
    });
  });
}

/** Rows by their task's id alone. */
export async function byTaskId(run: LiveRun, taskIds: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const taskId of taskIds) rows.push(...rowsOf(await run.ask(LIST, { TaskId: taskId, PageSize: "50" })));
  return rows;
}

function isAll({ urls }: Sample): (rows: readonly Row[]) => boolean {
  return (rows) => rows.length >= urls.length;
}

async function listed(
  run: LiveRun,
  { sentAt }: Sample,
  objectType: string,
  own: (row: Row) => boolean,
): Promise<readonly Row[]> {
  const query = { ...since(sentAt - 60_000), DomainName: run.domain, ObjectType: objectType };
  return (await firstPage(run, query)).filter(own);
}

async function send(
  run: LiveRun,
  operation: string,
  taskIdIn: string,
  urls: readonly string[],
  parameters: Readonly<Record<string, string>>,
): Promise<Sample> {
  const before = await preloadsLeft(run);
  run.purse.take(urls.length);
  const answer = await run.answer(operation, parameters);
  if (isAboutPermission(answer)) throw new CannotTell(`${operation} was refused: ${faultText(answer)}.`);
  if (answer.fault !== undefined || answer.json === undefined)
    throw new Refused(operation, faultText(answer));
  const taskIds = (text(answer.json, taskIdIn) ?? "").split(",").filter((id) => id !== "");
  const sample = {
    urls,
    answer: answer.json,
    taskIds,
    sentAt: run.at(answer.sentAt),
    answeredAt: run.at(answer.receivedAt),
  };
  return { ...sample, before, after: await settledQuota(run, before) };
}

/** Read until it has changed, or has had time enough to. */
async function settledQuota(run: LiveRun, before: number): Promise<number> {
  for (let reading = 1; ; reading += 1) {
    const now = await preloadsLeft(run);
    if (now !== before || reading === QUOTA_LAG.times) return now;
    await run.clock.sleep(QUOTA_LAG.pollMs);
  }
}

/** The service would not take a sample, for another reason than who asks. */
export class Refused extends CannotTell {
  constructor(operation: string, why: string) {
    super(`${operation} was refused: ${why}.`);
  }
}
