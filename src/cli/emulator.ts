/** `vod-preload emulator`: a local VOD service in the foreground, until it is told to stop. */
import { readFile } from "node:fs/promises";
import {
  type Emulator,
  type EmulatorOptions,
  type Fault,
  FaultScriptError,
  parseFaultScript,
  startEmulator,
} from "../emulator";
import type { ReceivedCall } from "../emulator";
import { counted } from "../text/prose";

export interface RunEmulatorOptions {
  /** On 127.0.0.1. Default 0: any free one. */
  readonly port?: number;
  /** URLs that may be preloaded a day. Default 500. */
  readonly quota?: number;
  /** Path of a JSON file with faults. */
  readonly faults?: string;
  /** Accelerated domains of the account. */
  readonly domains?: readonly string[];
  /** Whether all other hosts are unknown. Default: when domains are given. */
  readonly strictDomains?: boolean;
  /** Of a preload. Default 2,000. */
  readonly taskDurationMs?: number;
  /** Of a refresh. Default 1,000. */
  readonly refreshDurationMs?: number;
  /** Regular expressions over the URLs whose preload fails at the origin. */
  readonly failAtOrigin?: readonly string[];
  /** How far the service's clock is ahead of the machine's, milliseconds. Default 0. */
  readonly clockOffsetMs?: number;
  /** Where lines for the user go. Default standard output. */
  readonly print?: (line: string) => void;
  /** Where a reason not to start goes. Default standard error. */
  readonly printError?: (line: string) => void;
  /** Ends it. Default: SIGINT or SIGTERM to the process. */
  readonly stop?: AbortSignal;
}

/** Resolves with the exit code once it was stopped, or at once (with 1) when it can't start. */
export async function runEmulator(options: RunEmulatorOptions = {}): Promise<number> {
  const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
  const printError = options.printError ?? ((line) => process.stderr.write(`${line}\n`));
  let emulator: Emulator;
  try {
    emulator = await start(options);
  } catch (error) {
    printError(`vod-preload emulator: ${reason(error, options)}`);
    return 1;
  }
  const stopped = options.stop === undefined ? onSignal() : onAbort(options.stop);
  for (const line of banner(emulator, options)) print(line);
  emulator.control.onAnswer("*", (call) => {
    print(callLine(call));
  });
  await stopped;
  const { calls, urlsPreloaded } = emulator.control.summary();
  await emulator.close();
  print(`stopped after ${counted(calls, "call")}, ${counted(urlsPreloaded, "URL")} preloaded`);
  return 0;
}

async function start(options: RunEmulatorOptions): Promise<Emulator> {
  const { port, quota, faults, domains = [], strictDomains, failAtOrigin = [] } = options;
  const { taskDurationMs, refreshDurationMs, clockOffsetMs } = options;
  const settings: EmulatorOptions = {
    domains,
    autoDomains: !(strictDomains ?? domains.length > 0),
    originFailures: failAtOrigin.map((urlMatches) => ({ urlMatches })),
    ...(port === undefined ? {} : { port }),
    ...(quota === undefined ? {} : { quota: { preload: quota } }),
    ...(faults === undefined ? {} : { faults: await readFaults(faults) }),
    ...(taskDurationMs === undefined ? {} : { taskDurationMs }),
    ...(refreshDurationMs === undefined ? {} : { refreshDurationMs }),
    ...(clockOffsetMs === undefined ? {} : { clockOffsetMs }),
  };
  return await startEmulator(settings);
}

async function readFaults(file: string): Promise<Fault[]> {
  const text = await readFile(file, "utf8");
  try {
    return parseFaultScript(text);
  } catch (error) {
    throw FaultScriptError.is(error) ? new FaultScriptError(`${file}: ${error.message}`) : error;
  }
}

function reason(error: unknown, options: RunEmulatorOptions): string {
  const { code, syscall, message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  const port = options.port ?? 0;
  if (code === "EADDRINUSE") return `port ${port} is in use; give another with --port, or 0 for any free one`;
  if (code === "EACCES" && syscall === "listen") {
    return `port ${port} is not allowed; give one above 1023 with --port`;
  }
  if (code === "ENOENT") return `${options.faults ?? ""}: no such file`;
  return message;
}

function banner(emulator: Emulator, options: RunEmulatorOptions): string[] {
  return [
    `VOD emulator at ${emulator.endpoint} (control: ${emulator.controlUrl})`,
    ...domainLine(options),
    "Copy these lines to send a client here (the key is no secret):",
    ...Object.entries(emulator.environment).map(([name, value]) => `  export ${name}=${value}`),
    "Ctrl-C stops it.",
  ];
}

function domainLine({ domains = [], strictDomains }: RunEmulatorOptions): string[] {
  const given = domains.join(", ");
  if (domains.length === 0) {
    return strictDomains === true ? ["Domains: none; every host is unknown until it is added."] : [];
  }
  return [
    strictDomains === false
      ? `Domains: ${given}; every other host counts as one, too (--strict-domains makes them unknown).`
      : `Domains: ${given}; every other host is unknown.`,
  ];
}

/** e.g. `21:00:00 PreloadVodObjectCaches, 100 URLs: accepted`. */
function callLine(call: ReceivedCall): string {
  const time = new Date(call.at).toISOString().slice(11, 19);
  const urls = call.urls.length === 0 ? "" : `, ${counted(call.urls.length, "URL")}`;
  return `${time} ${call.operation || "(no operation)"}${urls}: ${call.outcome}`;
}

/** The first signal stops it in order; a second one ends the process as usual. */
function onSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

function onAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}
