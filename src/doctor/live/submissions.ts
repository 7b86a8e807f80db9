/** What is assumed of what was sent: how it is taken, listed and ended. */
import { counted } from "../../text/prose";
import { urlKey } from "../../paths/url-key";
import { errorKind } from "../../vod/error-kinds";
import type { Assumption } from "./assumption";
import { confirmed, contradicted, unknown, verdict } from "./verdict";
import { faultText, isAboutPermission } from "./run";
import { byTaskId, ended, preloadSample, Refused, refreshSample, shown } from "./samples";

const SETTLE = "src/handler/send/settle.ts";
const TIMES = "src/handler/evidence/times.ts";

/** As in `evidence/times.ts`: whole seconds, and a call takes its time. */
const CLOCK_MARGIN_MS = 3_000;
const SHOWN_AFTER_MS = 30_000;

const BATCH = 100;

export const SUBMISSIONS: readonly Assumption[] = [
  {
    id: "encoded-paths",
    title: "A URL is taken percent-encoded in UTF-8, Chinese, spaces and plus signs alike.",
    documented: "Reports of other CDNs: unencoded URLs warmed nothing. VOD's pages are silent.",
    reliedOnBy: ["src/paths/encode.ts"],
    ifWrong: "Paths with other than plain letters are given up as refused; all others go out.",
    live: {
      kind: "live",
      spends: 1,
      how: "A URL with Chinese, a space and a plus sign is preloaded.",
      test: async (run) => {
        try {
          await preloadSample(run);
          return confirmed("It was accepted.");
        } catch (error) {
          if (error instanceof Refused) return contradicted(error.message);
          throw error;
        }
      },
    },
  },
  {
    id: "task-ids",
    title:
      "The answer to a preload names its tasks in PreloadTaskId, and a listing by these ids shows all its URLs.",
    documented: "API reference; how URLs are grouped into tasks is documented for refreshes alone.",
    reliedOnBy: ["src/vod/operations/submissions.ts", "src/handler/evidence/task-results.ts"],
    ifWrong:
      "Without ids an accepted call counts as lost and is looked for by its URLs; with other ids failures at the origin are never noticed.",
    live: {
      kind: "live",
      spends: 2,
      how: "The rows of the sample are asked for by the ids of its answer.",
      test: async (run) => {
        const { taskIds, urls } = await preloadSample(run);
        if (taskIds.length === 0) return contradicted("The answer has no PreloadTaskId.");
        await shown(run, "preload");
        const rows = await byTaskId(run, taskIds);
        return verdict(
          rows.length >= urls.length,
          `${counted(taskIds.length, "id")} for ${counted(urls.length, "URL")}; asked by id there are ${counted(rows.length, "row")}.`,
        );
      },
    },
  },
  {
    id: "listed-spelling",
    title: "The task list shows a URL as it was sent, or in a spelling that means the same (RFC 3986).",
    documented: "Samples show full URLs with http; nothing is said of encoding.",
    reliedOnBy: ["src/paths/url-key.ts", SETTLE, "src/handler/evidence/rows.ts"],
    ifWrong:
      "What was sent is not recognized: lost answers count as refused, and failures at the origin go unnoticed.",
    live: {
      kind: "live",
      spends: 1,
      how: "The rows of the sample are compared with what was sent.",
      test: async (run) => {
        const { urls } = await preloadSample(run);
        const { rows } = await shown(run, "preload");
        if (rows.length === 0) return unknown("The sample is not listed.");
        const keys = new Set(urls.map(urlKey));
        const other = rows.find(({ url }) => !keys.has(urlKey(url)));
        const isSame = rows.every(({ url }) => urls.includes(url));
        if (other !== undefined) return contradicted(`One is listed as ${other.url}.`);
        return confirmed(
          isSame ? "They are listed as they were sent." : `One is listed as ${String(rows[0]?.url)}.`,
        );
      },
    },
  },
  {
    id: "listed-soon",
    title: "A new task is in the task list within 30 seconds.",
    documented: "Not stated; about two seconds were seen with the CDN's sibling operation.",
    reliedOnBy: [TIMES, SETTLE, "src/handler/evidence/consult.ts"],
    ifWrong: "A call whose answer was lost counts as not accepted too early, and is sent and paid for again.",
    live: {
      kind: "live",
      spends: 1,
      how: "The sample is looked for every two seconds, for a minute.",
      test: async (run) => {
        const { allAfterMs } = await shown(run, "preload");
        if (allAfterMs === undefined) return contradicted("Not all of it was listed within a minute.");
        return verdict(
          allAfterMs <= SHOWN_AFTER_MS,
          `All of it was listed after ${(allAfterMs / 1_000).toFixed(0)} s.`,
        );
      },
    },
  },
  {
    id: "creation-time",
    title:
      "A row's CreationTime lies between the call and its answer, in UTC and in the time of the Date header.",
    documented: "API reference: UTC.",
    reliedOnBy: [TIMES, "src/handler/evidence/lost-row.ts", "src/handler/evidence/stranger.ts"],
    ifWrong:
      "Rows are taken for those of other calls: a lost answer is not settled, or a refresh counts as older than it is.",
    live: {
      kind: "live",
      spends: 1,
      how: "The rows of the sample are compared with when it was sent and answered, three seconds more or less.",
      test: async (run) => {
        const { sentAt, answeredAt } = await preloadSample(run);
        const { rows } = await shown(run, "preload");
        if (rows.length === 0) return unknown("The sample is not listed.");
        const off = rows.find(
          ({ createdAt }) =>
            !(createdAt >= sentAt - CLOCK_MARGIN_MS && createdAt <= answeredAt + CLOCK_MARGIN_MS),
        );
        if (off === undefined) return confirmed("So it is.");
        return contradicted(
          Number.isNaN(off.createdAt)
            ? "A row has no time of creation."
            : `A row was created ${((off.createdAt - sentAt) / 1_000).toFixed(0)} s after it was sent.`,
        );
      },
    },
  },
  {
    id: "missing-file-fails",
    title: "The preload of a file that the origin does not have ends as Failed.",
    documented: "API reference: descriptions of failures name 5XX and timeouts, not 404.",
    reliedOnBy: ["src/handler/evidence/task-results.ts", "src/handler/send/origin-check.ts"],
    ifWrong: "A mistyped path counts as preloaded, and requireArrived does not notice.",
    live: {
      kind: "live",
      spends: 1,
      how: "The sample, whose files do not exist, is followed to its end, as long as --patience allows.",
      test: async (run) => {
        const rows = await ended(run, "preload");
        if (rows.length === 0) return unknown("The sample is not listed.");
        const words = [...new Set(rows.map(({ status, description }) => `${status} ${description}`.trim()))];
        if (rows.every(({ status }) => status === "Failed"))
          return confirmed(`It ended as ${words.join(", ")}.`);
        if (rows.some(({ status }) => status === "Complete"))
          return contradicted(`It ended as ${words.join(", ")}.`);
        return unknown(`It had not ended yet: ${words.join(", ")}. Give it more time with --patience.`);
      },
    },
  },
  {
    id: "batch-of-100",
    title: "A call takes 100 URLs.",
    documented: "API reference: more than 1,000 are refused; the console and the CDN's siblings take 100.",
    reliedOnBy: ["src/set/arguments.ts"],
    ifWrong: "The batch is halved until it is taken: more calls, nothing lost.",
    live: {
      kind: "live",
      spends: BATCH,
      how: "100 URLs are preloaded in one call.",
      test: async (run) => {
        run.purse.take(BATCH);
        const urls = Array.from({ length: BATCH }, (_, index) => run.url(`batch-${index + 1}.mp4`));
        const answer = await run.answer("PreloadVodObjectCaches", { ObjectPath: urls.join("\n") });
        if (answer.fault === undefined) return confirmed("They were accepted.");
        const isTooMany = errorKind(answer.fault.code, answer.status) === "too-many";
        const isAboutUrls = isTooMany || errorKind(answer.fault.code, answer.status) === "malformed";
        if (isAboutPermission(answer) || !isAboutUrls)
          return unknown(`They were refused: ${faultText(answer)}.`);
        return contradicted(`They were refused: ${faultText(answer)}.`);
      },
    },
  },
  {
    id: "refresh-listed",
    title: "A refresh of a URL is listed as a row of type file, with its own URL and the id of its answer.",
    documented: "API reference; refreshes of a domain within a second share an id.",
    reliedOnBy: ["src/handler/send/await-refreshes.ts", "src/handler/evidence/rows.ts"],
    ifWrong: "Changed paths wait for their refresh in vain, deploy after deploy.",
    live: {
      kind: "live",
      spends: 1,
      how: "One URL is refreshed and looked for.",
      test: async (run) => {
        const { urls, taskIds } = await refreshSample(run);
        if (taskIds.length === 0) return contradicted("The answer has no RefreshTaskId.");
        const { rows } = await shown(run, "file");
        const own = rows.find(({ url }) => urls.some((sent) => urlKey(sent) === urlKey(url)));
        if (own === undefined) return contradicted("Within a minute no such row was listed.");
        return verdict(
          own.type.toLowerCase() === "file" && taskIds.includes(own.taskId),
          `It is listed as ${own.type}, ${taskIds.includes(own.taskId) ? "with its" : "with another"} id.`,
        );
      },
    },
  },
  {
    id: "refresh-completes",
    title: "A refresh ends as Complete, also that of a file which is not cached.",
    documented: "Documentation: it takes five to six minutes.",
    reliedOnBy: ["src/handler/send/await-refreshes.ts", TIMES],
    ifWrong: "A changed path whose old copy has expired is refreshed again and again, and never preloaded.",
    live: {
      kind: "live",
      spends: 1,
      how: "The refresh of a file that does not exist is followed to its end, as long as --patience allows.",
      test: async (run) => {
        const rows = await ended(run, "file");
        const [row] = rows;
        if (row === undefined) return unknown("It is not listed.");
        if (row.status === "Complete") return confirmed("It ended as Complete.");
        if (row.status === "Failed") return contradicted(`It ended as Failed: ${row.description}.`);
        return unknown(`It had not ended yet: ${row.status}. Give it more time with --patience.`);
      },
    },
  },
];
