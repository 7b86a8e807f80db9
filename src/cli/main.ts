#!/usr/bin/env node
/** The `vod-preload` command. What a subcommand needs is loaded when it runs. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { findPackage } from "../package/root";
import { parseDuration } from "../paths/duration";
import { type Format, FORMATS } from "../report/formats";
import type { TextSourceName } from "../sources";
import { count } from "../text/prose";

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${count(most)}.`);
    }
    return value;
  };
}

/** Milliseconds, from a Go duration string. */
function duration(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw new InvalidArgumentError("Give a duration, such as 5s or 2m30s.");
  return milliseconds;
}

function durationFrom0(text: string): number {
  const milliseconds = duration(text);
  if (milliseconds < 0) throw new InvalidArgumentError("Give a duration that is not negative.");
  return milliseconds;
}

/** Nobody is asked more often than once a second. */
function durationFrom1s(text: string): number {
  const milliseconds = duration(text);
  if (milliseconds < 1_000) throw new InvalidArgumentError("Give a duration of at least 1s.");
  return milliseconds;
}

interface EmulatorFlags {
  readonly port?: number;
  readonly quota?: number;
  readonly faults?: string;
  readonly domain?: readonly string[];
  readonly strictDomains?: boolean;
  readonly taskDuration?: number;
  readonly refreshDuration?: number;
  readonly failAtOrigin?: readonly string[];
  readonly clockOffset?: number;
}

/** The command could not be understood; what it does fails with 1. */
const USAGE_ERROR = 2;

const program = new Command("vod-preload")
  .description(
    "Warm the CDN of ApsaraVideo VOD from Terraform: the provider for plain HCL, list files, a local VOD service, a doctor, reports on plans, how far deploys have come, what errors mean.",
  )
  .version(findPackage().version)
  .showHelpAfterError("(run vod-preload --help for what there is)")
  .exitOverride();

program
  .command("emulator")
  .description("run a local VOD service on 127.0.0.1 until Ctrl-C; no account is needed")
  .option("--port <number>", "port to listen on (default: any free one)", wholeNumber(0, 65_535))
  .option("--quota <urls>", "URLs that may be preloaded a day (default: 500)", wholeNumber(0, 1_000_000))
  .option("--faults <file>", "JSON file with faults to rehearse")
  .option("--domain <name...>", "accelerated domains, the only ones (default: every host is one)")
  .option("--strict-domains", "no host is a domain but those given, or added while it runs")
  .option("--no-strict-domains", "every host is a domain, beside those given with --domain")
  .option("--task-duration <duration>", "how long a preload takes (default: 2s)", durationFrom0)
  .option("--refresh-duration <duration>", "how long a refresh takes (default: 1s)", durationFrom0)
  .option("--fail-at-origin <regex...>", "URLs whose preload fails at the origin")
  .option(
    "--clock-offset <duration>",
    "how far the service's clock is ahead of this machine's, or behind: -2h (default: 0s)",
    duration,
  )
  .action(async (flags: EmulatorFlags) => {
    const { port, quota, faults, domain, strictDomains } = flags;
    const { taskDuration, refreshDuration, failAtOrigin, clockOffset } = flags;
    const { runEmulator } = await import("./emulator");
    process.exitCode = await runEmulator({
      ...(port === undefined ? {} : { port }),
      ...(quota === undefined ? {} : { quota }),
      ...(faults === undefined ? {} : { faults }),
      ...(domain === undefined ? {} : { domains: domain }),
      ...(strictDomains === undefined ? {} : { strictDomains }),
      ...(taskDuration === undefined ? {} : { taskDurationMs: taskDuration }),
      ...(refreshDuration === undefined ? {} : { refreshDurationMs: refreshDuration }),
      ...(failAtOrigin === undefined ? {} : { failAtOrigin }),
      ...(clockOffset === undefined ? {} : { clockOffsetMs: clockOffset }),
    });
  });

program
  .command("install")
  .description("put the Terraform provider where Terraform and OpenTofu look for it, for plain HCL")
  .argument("[folder]", "the folder with the configuration", ".")
  .option("--user", "for all configurations of this user, in ~/.terraform.d/plugins; locks nothing")
  .action(async (folder: string, { user }: { user?: true }) => {
    const { install, installForUser } = await import("./install");
    process.exitCode = user === true ? installForUser() : install(folder);
  });

/** Here as well, so that the other commands need not load the sources. */
const TEXT_SOURCE_NAMES = ["list", "checksums", "json", "sitemap", "oss-listing"] satisfies TextSourceName[];

interface ResolveFlags {
  readonly as?: TextSourceName;
  readonly out?: string;
  readonly check?: boolean;
  readonly domain?: string;
  readonly under?: string;
  readonly strip?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

program
  .command("resolve")
  .description(
    "write the list file of what is to be preloaded, from a folder, checksums, JSON, a sitemap, a bucket's listing",
  )
  .argument("<source>", "a folder, or a file whose content tells what it is")
  .addOption(
    new Option("--as <format>", "what the file is, whatever it looks like").choices(TEXT_SOURCE_NAMES),
  )
  .option("--out <file>", "the list file; its comments are kept (default: standard output)")
  .option("--check", "write nothing, and end with code 1 when the list file is out of date")
  .option("--domain <name>", "the set's domain: its URLs become paths, those of others are left out")
  .option("--under <path>", "where the files lie on the domain, such as /videos/ (default: /)")
  .option("--strip <text>", "what names of files begin with and paths do not, such as dist/")
  .option(
    "--include <glob...>",
    'of a folder: the files to take, such as "**/*.mp4" (default: all but hidden ones)',
  )
  .option("--exclude <glob...>", "of a folder: the files to leave out")
  .action(async (source: string, flags: ResolveFlags, command: Command) => {
    if (flags.check === true && flags.out === undefined) {
      command.error("error: --check needs the list file to look at: --out FILE");
    }
    const { resolve } = await import("./resolve");
    process.exitCode = resolve(source, flags);
  });

interface DoctorFlags {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly live?: string;
  readonly spend?: number;
  readonly patience?: number;
  readonly transcript?: string;
}

program
  .command("doctor")
  .description("look for what stands in the way of a deploy; with --live, for what holds of the real service")
  .argument("[folder]", "a project's folder, a stack's, or one with a Terraform configuration", ".")
  .option("--json", "print the report as JSON")
  .option("--strict", "end with code 1 for warnings as well; with --live, for what stays unknown")
  .option("--live <domain>", "test what is assumed of the service, with your keys, on this domain of yours")
  .option(
    "--spend <urls>",
    "with --live: URLs of the day's quota it may use (default: 0)",
    wholeNumber(0, 500),
  )
  .option(
    "--patience <duration>",
    "with --live: how long to wait for a task's end (default: 1m)",
    durationFrom0,
  )
  .option("--transcript <file>", "with --live: write calls and answers, redacted, for a bug report")
  .action(async (folder: string, flags: DoctorFlags, command: Command) => {
    const { json, strict, live, spend, patience, transcript } = flags;
    if (live === undefined && (spend ?? patience ?? transcript) !== undefined) {
      command.error("error: --spend, --patience and --transcript belong to --live DOMAIN");
    }
    const { doctor } = await import("./doctor");
    process.exitCode = await doctor(folder, {
      ...(json === undefined ? {} : { json }),
      ...(strict === undefined ? {} : { strict }),
      ...(live === undefined ? {} : { live }),
      ...(spend === undefined ? {} : { spend }),
      ...(patience === undefined ? {} : { patienceMs: patience }),
      ...(transcript === undefined ? {} : { transcript }),
    });
  });

interface ReportFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly quota?: boolean;
  readonly failOverQuota?: boolean;
  readonly failGivenUp?: boolean;
  readonly maxUrls?: number;
  readonly onlyPending?: boolean;
  readonly base?: string;
  readonly head?: string;
}

program
  .command("report")
  .description(
    "say what plans mean to preload: for a comment, a page, a terminal or a program; gates for jobs",
  )
  .argument(
    "[plan]",
    "a saved plan, what terraform show -json prints (- for standard input), or a folder: a stack's with a saved plan, a project's, or cdktf.out",
    ".",
  )
  .addOption(new Option("--format <format>", "how to write it (default: text)").choices(FORMATS))
  .option("--output <file>", "write to a file instead of printing")
  .option("--quota", "ask the service for the day's quota, with the credentials of the environment")
  .option("--fail-over-quota", "end with code 3 when not all of it fits into today's quota, or nobody knows")
  .option("--fail-given-up", "end with code 4 while any path is given up")
  .option("--max-urls <urls>", "end with code 5 when more URLs are to be sent", wholeNumber(0, 100_000_000))
  .option("--only-pending", "end with code 6 when a deploy would do more than send what is pending")
  .option("--base <folder>", "compare two synthesized folders instead, without any state: this one ...")
  .option("--head <folder>", "... with this one")
  .action(async (plan: string, flags: ReportFlags, command: Command) => {
    const { base, head } = flags;
    if ((base === undefined) !== (head === undefined) || (base !== undefined && command.args.length > 0)) {
      command.error("error: --base and --head belong together, and take no plan");
    }
    const { format, output, quota, failOverQuota, failGivenUp, maxUrls, onlyPending } = flags;
    const { report } = await import("./report");
    process.exitCode = await report(plan, {
      ...(format === undefined ? {} : { format }),
      ...(output === undefined ? {} : { output }),
      ...(quota === undefined ? {} : { quota }),
      ...(base === undefined || head === undefined ? {} : { compare: { base, head } }),
      gates: {
        ...(failOverQuota === undefined ? {} : { overQuota: failOverQuota }),
        ...(failGivenUp === undefined ? {} : { givenUp: failGivenUp }),
        ...(maxUrls === undefined ? {} : { maxUrls }),
        ...(onlyPending === undefined ? {} : { onlyPending }),
      },
    });
  });

program
  .command("status")
  .description("say how far the preload sets of a state have come, and what the day's quota has left")
  .argument(
    "[where]",
    "a folder, a state file, what terraform show -json printed, or - for standard input",
    ".",
  )
  .option("--json", "print the report as JSON")
  .action(async (where: string, { json }: { json?: true }) => {
    const { status } = await import("./status");
    process.exitCode = await status(where, json === undefined ? {} : { json });
  });

interface WatchFlags {
  readonly json?: true;
  readonly plain?: true;
  readonly interval?: number;
  readonly timeout?: number;
}

program
  .command("watch")
  .description("follow what the preload sets of a state have under way, until it has ended")
  .argument(
    "[where]",
    "a folder, a state file, what terraform show -json printed, or - for standard input",
    ".",
  )
  .option("--json", "print a JSON object a line")
  .option("--plain", "print lines instead of bars in a terminal, too")
  .option("--interval <duration>", "how often to ask the service (default: 10s)", durationFrom1s)
  .option("--timeout <duration>", "how long to wait (default: 1h)", durationFrom0)
  .action(async (where: string, { json, plain, interval, timeout }: WatchFlags) => {
    const { watch } = await import("./watch");
    process.exitCode = await watch(where, {
      ...(json === undefined ? {} : { json }),
      ...(plain === undefined ? {} : { plain }),
      ...(interval === undefined ? {} : { intervalMs: interval }),
      ...(timeout === undefined ? {} : { timeoutMs: timeout }),
    });
  });

program
  .command("explain")
  .description("say what the code at the end of an error or a warning means, and what to do")
  .argument("[code]", "such as QUOTA_USED_UP (default: list them all)")
  .action(async (code: string | undefined) => {
    const { explain } = await import("./explain");
    process.exitCode = explain(code);
  });

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version end this way, too, with code 0.
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
});
