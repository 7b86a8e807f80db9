/** `vod-preload watch`: follows what is under way to its end. */
import { ProgressBars } from "../status/bars";
import { type Audience, type End, follow } from "../status/follow";
import { progressJson } from "../status/json";
import { ProgressLines } from "../status/lines";
import { reportOf, type SetReport, total } from "../status/model";
import { countsText, openText } from "../status/text";
import { byNumber, count, counted, firstLines } from "../text/prose";
import { visible, visibleJson } from "../text/visible";
import { messageOf } from "../vod/errors";
import { findStanding, type Standing, type StandingOptions } from "./standing";

export interface WatchOptions extends StandingOptions {
  /** A JSON object a line. */
  readonly json?: boolean;
  /** Lines in a terminal as well. */
  readonly plain?: boolean;
  /** Between two listings, milliseconds. Default 10,000. */
  readonly intervalMs?: number;
  /** Default an hour. */
  readonly timeoutMs?: number;
  /** Ends the watching, as Ctrl-C does. */
  readonly signal?: AbortSignal;
  /** Where bars are drawn if it is a terminal. Default standard output. */
  readonly stream?: NodeJS.WriteStream;
}

/** What the command ends with; 1 is for what could not be found out, 2 for what was not understood. */
const EXIT_CODES: Readonly<Record<End, number>> = {
  arrived: 0,
  "given-up": 3,
  pending: 4,
  timeout: 5,
  interrupted: 130,
};

const DEFAULT_INTERVAL_MS = 10_000;
const DEFAULT_TIMEOUT_MS = 3_600_000;
/** Of what did not arrive, at the end. */
const MOST_PATHS = 20;

/** @param where a folder, a file or `-` */
export async function watch(where: string, options: WatchOptions = {}): Promise<number> {
  const standing = await findStanding("watch", where, options);
  if (standing === undefined) return 1;
  const { sets, service, clock, redact, print, printError } = standing;
  if (sets.length === 0) {
    printError(
      "vod-preload watch: there is no preload set in the state. Deploy first, or name another place.",
    );
    return 1;
  }
  const stop = stopper(options.signal);
  const stage = audienceOf(standing, options);
  try {
    const { end, sets: reports } = await follow(sets, {
      service,
      clock,
      intervalMs: options.intervalMs ?? DEFAULT_INTERVAL_MS,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      signal: stop.signal,
      audience: {
        update: (reports, at) => {
          stage.audience.update(reports, at);
        },
        trouble: (why) => {
          stage.audience.trouble(redact(why));
        },
      },
    });
    stage.close(reports);
    if (options.json === true) print(visibleJson(progressJson(reports, service.time.now(), end)));
    else for (const line of endLines(end, reports)) print(line);
    return EXIT_CODES[end];
  } catch (error) {
    stage.close();
    printError(`vod-preload watch: the task list could not be read: ${visible(messageOf(error))}`);
    return 1;
  } finally {
    stop.dispose();
  }
}

interface Stage {
  readonly audience: Audience;
  readonly close: (sets?: readonly SetReport[]) => void;
}

function audienceOf({ sets, env, print, printError }: Standing, options: WatchOptions): Stage {
  const nothing = (): void => undefined;
  if (options.json === true) {
    let last = "";
    return {
      audience: {
        update: (reports, at) => {
          const text = JSON.stringify(reports);
          if (text !== last) print(visibleJson(progressJson(reports, at, null)));
          last = text;
        },
        trouble: (why) => {
          printError(`The service did not answer, it is asked again: ${visible(why)}`);
        },
      },
      close: nothing,
    };
  }
  const stream = options.stream ?? process.stdout;
  if (options.plain !== true && stream.isTTY && !isSet(env.CI) && env.TERM !== "dumb") {
    const bars = new ProgressBars(stream, stream.rows);
    bars.update(sets.map((set) => reportOf(set)));
    return {
      audience: bars,
      close: (reports) => {
        if (reports !== undefined) bars.update(reports);
        bars.stop();
      },
    };
  }
  return {
    audience: new ProgressLines(
      print,
      sets.map((set) => reportOf(set)),
    ),
    close: nothing,
  };
}

function endLines(end: End, reports: readonly SetReport[]): readonly string[] {
  const all = total(reports);
  const open = reports
    .flatMap((set) => set.open.map((one) => ({ set, one })))
    .filter(({ one }) => end === "timeout" || one.state !== "under_way");
  const lines = open.map(({ set, one }) => `${visible(set.address)} ${openText(one)}`);
  return [`${WORDS[end](all)} ${countsText(all)}.`, ...firstLines(lines, MOST_PATHS)];
}

const WORDS: Readonly<Record<End, (all: ReturnType<typeof total>) => string>> = {
  arrived: ({ wanted }) => `All ${counted(wanted, "path")} arrived:`,
  "given-up": ({ givenUp }) =>
    `Nothing is under way any more, and ${counted(givenUp, "path")} will not be sent again without a new version:`,
  pending: ({ pending }) =>
    `Nothing is under way any more, and ${counted(pending, "path")} ${byNumber(pending, "waits", "wait")} for the next deploy:`,
  timeout: ({ underWay }) => `Time is up with ${count(underWay)} still under way:`,
  interrupted: () => "Interrupted; the service goes on:",
};

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "false" && value !== "0";
}

/** The first signal ends the watching in order; a second one ends the process as usual. */
function stopper(given?: AbortSignal): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const stopped = new AbortController();
  const stop = (): void => {
    dispose();
    stopped.abort();
  };
  const dispose = (): void => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: given === undefined ? stopped.signal : AbortSignal.any([stopped.signal, given]),
    dispose,
  };
}
