/** `vod-preload report`: what plans mean to preload, for a comment, a page, a terminal or a program; gates by exit code. */
import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { findPackage } from "../package/root";
import type { Format } from "../report/formats";
import { exitCodeOf, type GateOptions, gatesOf } from "../report/gates";
import { judgePlans } from "../report/judge/stack";
import { NotAPlanError } from "../report/read/plan";
import { asComparison, readComparison } from "../report/read/compare";
import { askQuota } from "../report/read/quota";
import { planShower } from "../report/read/show";
import { readSource } from "../report/read/source";
import type { QuotaReading, Report } from "../report/report";
import { htmlOf } from "../report/show/html";
import { jsonOf } from "../report/show/json";
import { markdownOf } from "../report/show/markdown";
import { textLines } from "../report/show/text";
import { visible } from "../report/show/visible";
import { isRecord } from "../text/json";
import type { Environment } from "../vod/environment";
import { messageOf } from "../vod/errors";

export interface ReportOptions {
  /** Default text. */
  readonly format?: Format;
  /** File to write to instead of printing. */
  readonly output?: string;
  /** Asks the service for the day's quota. */
  readonly quota?: boolean;
  readonly gates?: GateOptions;
  /** Folders to compare instead of reading a plan. */
  readonly compare?: { readonly base: string; readonly head: string };
  /** Default: the process's. */
  readonly env?: Environment;
  /** Standard input, to its end. Default: the process's. */
  readonly readInput?: () => Promise<string>;
  /** Where the report goes, with its line ends. Default standard output. */
  readonly write?: (text: string) => void;
  /** Where reasons and shut gates go. Default standard error. */
  readonly printError?: (line: string) => void;
}

const CANNOT = 1;

/** @returns the exit code: 0, 1 when there is nothing to report on, or that of the first gate that is shut */
export async function report(source: string, options: ReportOptions = {}): Promise<number> {
  const print = options.printError ?? ((line) => process.stderr.write(`${line}\n`));
  const say = (line: string): void => {
    print(`vod-preload report: ${visible(line)}`);
  };
  try {
    const made = await make(source, options, say);
    const gates = gatesOf(made, options.gates ?? {});
    const written = inFormat({ ...made, gates }, options.format ?? "text");
    if (options.output === undefined) (options.write ?? ((all) => process.stdout.write(all)))(written);
    else writeFileSync(options.output, written);
    for (const { gate, why, isOpen } of gates) if (!isOpen) say(`gate ${gate} is shut: ${why}`);
    return exitCodeOf(gates);
  } catch (error) {
    if (!(error instanceof NotAPlanError) && !isFileError(error)) throw error;
    say(messageOf(error));
    return CANNOT;
  }
}

async function make(source: string, options: ReportOptions, say: (line: string) => void): Promise<Report> {
  const env = options.env ?? process.env;
  const readInput = options.readInput ?? (() => text(process.stdin));
  const { compare } = options;
  const { version } = findPackage();
  if (compare !== undefined) {
    const plans = readComparison(compare.base, compare.head, env);
    const asked = options.quota === true ? await quotaNow(env, say) : undefined;
    return asComparison(judgePlans({ version, plans, notRead: [], asked }));
  }
  const read = await readSource(source, { env, show: planShower(env), readInput });
  const asked = options.quota === true ? await quotaNow(env, say) : undefined;
  return judgePlans({ version, ...read, asked });
}

/** A report without it is still one, and says that the quota is not known. */
async function quotaNow(env: Environment, say: (line: string) => void): Promise<QuotaReading | undefined> {
  try {
    return await askQuota(env);
  } catch (error) {
    say(`the quota could not be read: ${messageOf(error)}`);
    return undefined;
  }
}

function inFormat(made: Report, format: Format): string {
  switch (format) {
    case "text":
      return `${textLines(made).join("\n")}\n`;
    case "markdown":
      return markdownOf(made);
    case "html":
      return htmlOf(made);
    case "json":
      return jsonOf(made);
  }
}

/** A file that can't be read or written: the message names it. */
function isFileError(error: unknown): boolean {
  return isRecord(error) && typeof error.syscall === "string";
}
