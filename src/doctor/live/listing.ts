/** What is assumed of task listings as they are, without anything being sent. */
import { number } from "../../vod/answer";
import type { Assumption } from "./assumption";
import { CannotTell, confirmed, contradicted, unknown, verdict } from "./verdict";
import { history, HISTORY_MS, LIST, needRows, rowsOf, since } from "./rows";
import { faultText, isAboutPermission } from "./run";

const LIST_READER = "src/handler/evidence/list.ts";
const STATUSES = ["Complete", "Refreshing", "Failed", "Pending"];
const TYPES = ["preload", "file", "directory", "regex", "ignoreparams"];

export const LISTING: readonly Assumption[] = [
  {
    id: "page-of-50",
    title: "A listing gives pages of 50 rows when asked for them.",
    documented: "API reference: 20 by default, 50 at most.",
    reliedOnBy: [LIST_READER],
    ifWrong:
      "Smaller pages cost more calls; refused ones make the task list unreadable, and lost answers can't be settled.",
    live: {
      kind: "live",
      spends: 0,
      how: "A listing asks for pages of 50.",
      test: async (run) => {
        const answer = await run.answer(LIST, { PageSize: "50" });
        if (isAboutPermission(answer)) throw new CannotTell(`${LIST} was refused: ${faultText(answer)}.`);
        if (answer.fault !== undefined) return contradicted(`It was refused: ${faultText(answer)}.`);
        const size = number(answer.json, "PageSize");
        if (size === undefined) return unknown("The answer does not say its page size.");
        return verdict(size === 50, `The answer has pages of ${size}.`);
      },
    },
  },
  {
    id: "total-count",
    title: "A listing says in TotalCount how many rows there are on all its pages.",
    documented: "API reference; samples show it as a number and as a text.",
    reliedOnBy: [LIST_READER],
    ifWrong:
      "Listings are read until a page is empty: one more call each, and a page that came short is not noticed.",
    live: {
      kind: "live",
      spends: 0,
      how: "The first page of a listing is read.",
      test: async (run) => {
        const answer = await run.ask(LIST, { PageSize: "50" });
        const [total, rows] = [number(answer, "TotalCount"), rowsOf(answer).length];
        if (total === undefined) return contradicted("The answer has no TotalCount.");
        return verdict(total >= rows, `TotalCount is ${total}, the first page has ${rows} rows.`);
      },
    },
  },
  {
    id: "history-of-three-days",
    title: "Tasks can be listed for three days.",
    documented: "API reference.",
    reliedOnBy: [
      "src/handler/evidence/times.ts",
      "src/handler/evidence/listed.ts",
      "src/provider/journal-files.ts",
    ],
    ifWrong:
      "Listings that ask for so long ago are refused: paths that nothing remembers are sent without looking, and a warning says so.",
    live: {
      kind: "live",
      spends: 0,
      how: "A listing begins three days less 20 minutes ago.",
      test: async (run) => {
        const answer = await run.answer(LIST, { ...since(run.now() - HISTORY_MS), PageSize: "1" });
        if (isAboutPermission(answer)) throw new CannotTell(`${LIST} was refused: ${faultText(answer)}.`);
        return verdict(
          answer.fault === undefined,
          answer.fault === undefined ? "It was answered." : `It was refused: ${faultText(answer)}.`,
        );
      },
    },
  },
  {
    id: "listing-of-all",
    title: "A listing with neither a type nor a domain shows tasks of all types and domains.",
    documented: "API reference: without a task id and a URL it shows the first page of three days.",
    reliedOnBy: ["src/handler/evidence/listed.ts"],
    ifWrong:
      "A refresh of a folder or a pattern, started elsewhere, is not noticed, and may purge what is preloaded meanwhile.",
    live: {
      kind: "live",
      spends: 0,
      how: "The count of such a listing is compared with that of the domain's preloads since the same moment.",
      test: async (run) => {
        const start = since(run.now() - HISTORY_MS);
        const own = { ...start, DomainName: run.domain, ObjectType: "preload", PageSize: "1" };
        const ofDomain = number(await run.ask(LIST, own), "TotalCount");
        const answer = await run.answer(LIST, { ...start, PageSize: "1" });
        if (answer.fault !== undefined) return contradicted(`It was refused: ${faultText(answer)}.`);
        const ofAll = number(answer.json, "TotalCount");
        if (ofAll === undefined || ofDomain === undefined)
          return unknown("The answers do not say how many rows there are.");
        if (ofDomain === 0 && ofAll === 0) return unknown("The task list is empty.");
        return verdict(
          ofAll >= ofDomain,
          `It counts ${ofAll} rows, the domain alone has ${ofDomain} preloads.`,
        );
      },
    },
  },
  {
    id: "one-id-a-call",
    title: "A listing takes one task id, not several joined by commas.",
    documented: "Lists are not documented; an answer to a preload may hold several ids, joined by commas.",
    reliedOnBy: ["src/handler/evidence/task-results.ts"],
    ifWrong: "Nothing breaks: tasks could be asked for in fewer calls.",
    live: {
      kind: "live",
      spends: 0,
      how: "A listing asks for two ids of the task list at once.",
      test: async (run) => {
        const ids = [...new Set((await history(run)).rows.map(({ taskId }) => taskId))].slice(0, 2);
        if (ids.length < 2) return unknown("The task list of three days has fewer than two tasks.");
        const answer = await run.answer(LIST, { TaskId: ids.join(","), PageSize: "50" });
        if (isAboutPermission(answer)) throw new CannotTell(`${LIST} was refused: ${faultText(answer)}.`);
        if (answer.fault !== undefined) return confirmed(`Two were refused: ${answer.fault.code}.`);
        const shown = new Set(rowsOf(answer.json ?? {}).map(({ taskId }) => taskId));
        return verdict(shown.size < 2, `Asked for two, it shows rows of ${shown.size}.`);
      },
    },
  },
  {
    id: "words-of-rows",
    title: "Rows have the documented statuses and types.",
    documented: "API reference: Complete, Refreshing, Failed, Pending; file, directory, preload.",
    reliedOnBy: ["src/vod/operations/tasks.ts", "src/handler/evidence/rows.ts"],
    ifWrong:
      "An unknown status counts as under way until the three days are over; a refresh of an unknown type counts as one of the whole domain.",
    live: {
      kind: "live",
      spends: 0,
      how: "All rows of the last three days are looked at.",
      test: async (run) => {
        const { rows } = await history(run);
        needRows(rows, "row");
        const others = new Set([
          ...rows.map(({ status }) => status).filter((status) => !STATUSES.includes(status)),
          ...rows.map(({ type }) => type).filter((type) => !TYPES.includes(type.toLowerCase())),
        ]);
        return verdict(
          others.size === 0,
          others.size === 0
            ? `So it is in ${rows.length} rows.`
            : `There are others: ${[...others].map((word) => JSON.stringify(word.slice(0, 40))).join(", ")}.`,
        );
      },
    },
  },
  {
    id: "failures-have-reasons",
    title: "A row that failed says why in its Description.",
    documented: "API reference: Internal Error, Origin Timeout, Origin Return StatusCode 5XX.",
    reliedOnBy: ["src/handler/evidence/task-results.ts"],
    ifWrong: 'The reason of a path that failed reads "origin: failed".',
    live: {
      kind: "live",
      spends: 0,
      how: "The failed rows of the last three days are looked at.",
      test: async (run) => {
        const failed = (await history(run)).rows.filter(({ status }) => status === "Failed");
        needRows(failed, "failed row");
        const silent = failed.filter(({ description }) => description.trim() === "").length;
        return verdict(silent === 0, `${silent} of ${failed.length} failed rows give no reason.`);
      },
    },
  },
];
