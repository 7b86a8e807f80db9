/** What the list functions answer: the map of paths, or one text that names every bad line. */
import type { FunctionAnswer } from "../../plugin/functions";
import { readList, settle, type ListProblem, type ReadList } from "../../paths/list/read-list";
import { onlyHost, TEXT_SOURCES } from "../../sources/texts";
import { counted, firstLines } from "../../text/prose";

/** As many problems as one error names before it only counts. */
const SHOWN_PROBLEMS = 20;

type Answer<Name extends string> = FunctionAnswer<ReadonlyMap<string, string>, Name>;

/** @param argument the name under which the list came */
export function listAnswer<Name extends string>(text: string, argument: Name): Answer<Name> {
  return answered(readList(text), argument);
}

/** @param argument the name under which the checksums came */
export function checksumsAnswer<Name extends string>(text: string, argument: Name): Answer<Name> {
  return answered(settle(TEXT_SOURCES.checksums.read(withoutMark(text), {}).entries), argument);
}

/** @param argument the name under which the sitemap came */
export function sitemapAnswer<Name extends string>(text: string, argument: Name): Answer<Name> {
  const { entries } = TEXT_SOURCES.sitemap.read(withoutMark(text), {});
  let host: string | undefined;
  try {
    host = onlyHost(
      entries,
      "Give each host a sitemap of its own, or a list that vod-preload resolve --domain DOMAIN writes",
    );
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), argument };
  }
  return answered(settle(entries, host), argument);
}

function answered<Name extends string>(list: ReadList, argument: Name): Answer<Name> {
  return "versions" in list ? { result: list.versions } : { error: described(list.problems), argument };
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}

/** @param content the bytes of the list in base64 */
export function listAnswerBase64<Name extends string>(content: string, argument: Name): Answer<Name> {
  const bytes = Buffer.from(content, "base64");
  // Decoding passes over what is not base64.
  if (bytes.toString("base64") !== content) {
    return { error: 'not base64. Write filebase64("launch.txt")', argument };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { error: "not UTF-8. Save the list as UTF-8", argument };
  }
  return listAnswer(text, argument);
}

function described(problems: readonly ListProblem[]): string {
  const lines = problems.map(({ line, message }) =>
    line === undefined ? message : `line ${line}: ${message}`,
  );
  if (lines.length === 1) return lines.join("");
  return [`the list has ${counted(lines.length, "problem")}:`, ...firstLines(lines, SHOWN_PROBLEMS)].join(
    "\n",
  );
}
