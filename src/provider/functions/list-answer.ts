/** What the list functions answer: the map of paths, or one text that names every bad line. */
import type { FunctionAnswer } from "../../plugin/functions";
import { readList, type ListProblem } from "../../paths/list/read-list";
import { counted, firstLines } from "../../text/prose";

/** As many problems as one error names before it only counts. */
const SHOWN_PROBLEMS = 20;

type Answer<Name extends string> = FunctionAnswer<ReadonlyMap<string, string>, Name>;

/** @param argument the name under which the list came */
export function listAnswer<Name extends string>(text: string, argument: Name): Answer<Name> {
  const list = readList(text);
  return "versions" in list ? { result: list.versions } : { error: described(list.problems), argument };
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
  const lines = problems.map(({ line, message }) => `line ${line}: ${message}`);
  if (lines.length === 1) return lines.join("");
  return [`the list has ${counted(lines.length, "problem")}:`, ...firstLines(lines, SHOWN_PROBLEMS)].join(
    "\n",
  );
}
