/** What is assumed of the day's quotas. */
import { member, number } from "../../vod/answer";
import type { Assumption } from "./assumption";
import { contradicted, unknown, verdict } from "./verdict";
import { history, LIST, rowsOf } from "./rows";
import { faultText, isAboutPermission } from "./run";
import { preloadSample, preloadsLeft, refreshSample } from "./samples";

const QUOTA = "DescribeVodRefreshQuota";
const BUDGET = "src/handler/account/budget.ts";
const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

export const QUOTAS: readonly Assumption[] = [
  {
    id: "quota-readable",
    title:
      "DescribeVodRefreshQuota says in PreloadQuota and PreloadRemain how many URLs a day has, and has left.",
    documented: "API reference: all values are texts.",
    reliedOnBy: ["src/vod/operations/quota.ts", BUDGET],
    ifWrong:
      "A plan can't warn, an apply goes by the service's refusals alone, and with keep_free it sends nothing.",
    live: {
      kind: "live",
      spends: 0,
      how: "The quota is read.",
      test: async (run) => {
        const answer = await run.ask(QUOTA);
        const missing = ["PreloadQuota", "PreloadRemain"].filter(
          (name) => number(answer, name) === undefined,
        );
        if (missing.length > 0) return contradicted(`Missing, or no number: ${missing.join(", ")}.`);
        return verdict(
          Number(number(answer, "PreloadRemain")) <= Number(number(answer, "PreloadQuota")),
          `${String(number(answer, "PreloadRemain"))} of ${String(number(answer, "PreloadQuota"))} URLs are left.`,
        );
      },
    },
  },
  {
    id: "case-of-block-remain",
    title: "Members of an answer differ in their case: blockRemain stands beside BlockQuota.",
    documented: "The Go SDK's model has it so; samples leave both out.",
    reliedOnBy: ["src/vod/answer.ts"],
    ifWrong: "Nothing breaks: members are read in any case of letters, because of this one.",
    live: {
      kind: "live",
      spends: 0,
      how: "The quota is read.",
      test: async (run) => {
        const answer = await run.ask(QUOTA);
        if (member(answer, "blockRemain") === undefined)
          return unknown("The answer has no blockRemain, in any case.");
        const spelled = Object.keys(answer).find((name) => name.toLowerCase() === "blockremain") ?? "";
        return verdict(spelled === "blockRemain", `It is spelled ${spelled}.`);
      },
    },
  },
  {
    id: "day-ends-in-china",
    title: "The day of the quota begins at midnight in China (UTC+8).",
    documented: "Not stated anywhere.",
    reliedOnBy: ["src/doctor/checks/quota.ts", "src/emulator/service/clock.ts"],
    ifWrong: "The doctor names another hour than the true one. Nothing that is sent depends on it.",
    live: {
      kind: "live",
      spends: 0,
      how: "What is used of the quota is compared with the preloads listed since midnight there, and since midnight UTC.",
      test: async (run) => {
        const answer = await run.ask(QUOTA);
        const used = (number(answer, "PreloadQuota") ?? NaN) - (number(answer, "PreloadRemain") ?? NaN);
        const { rows, whole } = await history(run);
        if (!whole || Number.isNaN(used)) return unknown("The quota or the whole task list can't be read.");
        const preloads = rows.filter(({ type }) => type.toLowerCase() === "preload");
        const sinceMidnight = (offsetMs: number): number => {
          const midnight = Math.floor((run.now() + offsetMs) / DAY_MS) * DAY_MS - offsetMs;
          return preloads.filter(({ createdAt }) => createdAt >= midnight).length;
        };
        const [china, utc] = [sinceMidnight(CHINA_MS), sinceMidnight(0)];
        const seen = `${used} are used; listed are ${china} since midnight in China and ${utc} since midnight UTC.`;
        if (china === utc) return unknown(`${seen} Try again when they differ.`);
        return used === china || used === utc ? verdict(used === china, seen) : unknown(seen);
      },
    },
  },
  {
    id: "quota-per-url",
    title: "A preload costs one of the quota for each of its URLs, and the quota says so at once.",
    documented: "Limits page: 500 URLs a day.",
    reliedOnBy: [BUDGET, "src/handler/send/within-budget.ts", "src/handler/decide/intent.ts"],
    ifWrong: "`planned` and its warnings count too many or too few; the service's refusals still decide.",
    live: {
      kind: "live",
      spends: 2,
      how: "Two URLs are preloaded in one call, and the quota is read before and for eight seconds after.",
      test: async (run) => {
        const { urls, before, after } = await preloadSample(run);
        const cost = before - after;
        const seen = `A call with ${urls.length} URLs cost ${cost}.`;
        if (urls.length < 2) return unknown(`${seen} Allow two with --spend.`);
        return cost > urls.length || cost < 0
          ? unknown(`${seen} Somebody else may have used the account at the same time.`)
          : verdict(cost === urls.length, seen);
      },
    },
  },
  {
    id: "refused-whole",
    title: "A call with a URL that is refused is refused whole, and costs nothing.",
    documented: "Not stated; the errors speak of the call.",
    reliedOnBy: ["src/handler/send/submission.ts"],
    ifWrong: "A batch that is halved to find the one bad URL sends the good ones twice, and pays twice.",
    live: {
      kind: "live",
      spends: 2,
      how: "A good URL and one with a wildcard host are preloaded in one call.",
      test: async (run) => {
        const before = await preloadsLeft(run);
        run.purse.take(2);
        const urls = [run.url("beside-a-bad-one.mp4"), `http://*.${run.domain}/vod-preload-doctor.mp4`];
        const answer = await run.answer("PreloadVodObjectCaches", { ObjectPath: urls.join("\n") });
        if (isAboutPermission(answer)) return unknown(`It was refused: ${faultText(answer)}.`);
        if (answer.fault === undefined) return contradicted("The call was accepted.");
        await run.clock.sleep(5_000);
        const cost = before - (await preloadsLeft(run));
        const row = await run.ask(LIST, { ObjectPath: urls[0] ?? "", PageSize: "1" });
        const isListed = rowsOf(row).length > 0;
        return verdict(
          cost === 0 && !isListed,
          `It was refused with ${answer.fault.code} and cost ${cost}; the good URL is ${isListed ? "" : "not "}listed.`,
        );
      },
    },
  },
  {
    id: "refreshes-cost-no-preload",
    title: "A refresh costs none of the preload quota.",
    documented: "Limits page: refreshes have a quota of their own.",
    reliedOnBy: [BUDGET, "src/handler/send/refresh.ts"],
    ifWrong: "A deploy that changes many paths sends fewer of them than it planned; the rest stays pending.",
    live: {
      kind: "live",
      spends: 1,
      how: "One URL is refreshed, and the preload quota read before and for eight seconds after.",
      test: async (run) => {
        const { before, after } = await refreshSample(run);
        return before - after > 1
          ? unknown(`${before - after} were used meanwhile, by somebody else.`)
          : verdict(before === after, `It cost ${before - after} of the preload quota.`);
      },
    },
  },
];
