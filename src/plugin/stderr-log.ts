/** The log as Terraform reads it from a provider: one JSON object a line on stderr. */
import type { LogFields, Logger } from "./logger";

const LEVELS = ["trace", "debug", "info", "warn", "error"] as const;
type Level = (typeof LEVELS)[number];

/** The level that the user asks for; undefined for none. TF_LOG=JSON means everything. */
export function wantedLevel(env: NodeJS.ProcessEnv): Level | undefined {
  const wanted = (env.TF_LOG_PROVIDER ?? env.TF_LOG ?? "").toLowerCase();
  if (wanted === "json") return "trace";
  return LEVELS.find((level) => level === wanted);
}

/**
 * @param level nothing below it is written; undefined writes nothing
 * @param write takes one line, without its end
 */
export function stderrLog(
  level: Level | undefined,
  write: (line: string) => void,
  now: () => number = Date.now,
): Logger {
  const least = level === undefined ? LEVELS.length : LEVELS.indexOf(level);
  const at =
    (one: Level) =>
    (message: string, fields: LogFields = {}): void => {
      if (LEVELS.indexOf(one) < least) return;
      write(
        JSON.stringify({
          ...fields,
          "@level": one,
          "@message": message,
          "@module": "vodpreload",
          "@timestamp": timestamp(now()),
        }),
      );
    };
  return { trace: at("trace"), debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** Six digits after the seconds: with any other number go-plugin takes the line for plain text of level debug. */
function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}
