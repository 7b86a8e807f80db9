/** `vod-preload doctor`: what stands in the way of a deploy from here, and what holds of the real service. */
import { randomUUID } from "node:crypto";
import { statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { CHECKS } from "../doctor/checks";
import { writtenSecrets } from "../doctor/configuration";
import { examine } from "../doctor/examine";
import type { Finding } from "../doctor/finding";
import { CannotStart, judgeAll } from "../doctor/live/live";
import { Purse } from "../doctor/live/purse";
import { judgedLines, liveReport, liveSummary } from "../doctor/live/report";
import { LiveRun } from "../doctor/live/run";
import { Transcript } from "../doctor/live/transcript";
import { findPackage } from "../doctor/our-package";
import { Redaction } from "../doctor/redaction";
import { reportLines, reportOf } from "../doctor/report";
import { type Scene, setScene } from "../doctor/scene";
import { checkDomain } from "../paths/check-domain";
import { systemClock, type Clock } from "../vod/clock";
import type { Environment } from "../vod/environment";

export interface DoctorOptions {
  /** The report as one JSON object. */
  readonly json?: boolean;
  /** Warnings count as errors; of the live tests, unknown as contradicted. */
  readonly strict?: boolean;
  /** The accelerated domain on which assumptions are tested, instead of looking around. */
  readonly live?: string;
  /** URLs that the live tests may send in all. Default 0. */
  readonly spend?: number;
  /** How long live tests wait for a task's end, milliseconds. Default 60,000. */
  readonly patienceMs?: number;
  /** File for the transcript of the live tests. */
  readonly transcript?: string;
  /** Default: the process's. */
  readonly env?: Environment;
  /** Default: the user's. */
  readonly home?: string;
  /** Where lines for the user go. Default standard output. */
  readonly print?: (line: string) => void;
  /** Where the reason goes when it can't run. Default standard error. */
  readonly printError?: (line: string) => void;
  readonly clock?: Clock;
}

const DEFAULT_PATIENCE_MS = 60_000;

/** @returns the exit code: 0 nothing in the way, 1 an error or a contradiction, or it could not run */
export async function doctor(folder: string, options: DoctorOptions = {}): Promise<number> {
  const printError = options.printError ?? ((line) => process.stderr.write(`${line}\n`));
  if (!isFolder(folder)) {
    printError(`vod-preload doctor: "${folder}" is no folder. Name a project's or a stack's folder.`);
    return 1;
  }
  const env = options.env ?? process.env;
  const clock = options.clock ?? systemClock;
  const scene = setScene({ folder, env, home: options.home ?? homedir(), clock });
  const redaction = new Redaction(
    env,
    scene.workplaces.flatMap(({ provider }) => writtenSecrets(provider)),
  );
  scene.service.onCredentials = (credentials) => {
    redaction.know(credentials);
  };
  const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
  const output = {
    print: (line: string) => {
      print(redaction.text(line));
    },
    printError: (line: string) => {
      printError(redaction.text(line));
    },
    redact: (text: string) => redaction.text(text),
  };
  if (options.live === undefined) return await lookAround(scene, options, output);
  return await tryLive(scene, options.live, { ...options, clock }, output);
}

interface Output {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  readonly redact: (text: string) => string;
}

async function lookAround(scene: Scene, { json, strict }: DoctorOptions, { print }: Output): Promise<number> {
  const examined = await examine(scene, CHECKS);
  const report = reportOf(examined, findPackage().version, scene.folder);
  if (json === true) print(JSON.stringify(report, undefined, 2));
  else for (const line of reportLines(examined, report)) print(line);
  const bad: readonly Finding["level"][] = strict === true ? ["error", "warning"] : ["error"];
  return report.findings.some(({ level }) => bad.includes(level)) ? 1 : 0;
}

async function tryLive(
  scene: Scene,
  domain: string,
  {
    json,
    strict,
    spend = 0,
    patienceMs = DEFAULT_PATIENCE_MS,
    transcript: file,
    clock = systemClock,
  }: DoctorOptions,
  { print, printError, redact }: Output,
): Promise<number> {
  const endWith = (why: string): number => {
    printError(`vod-preload doctor: ${why}`);
    return 1;
  };
  const [issue] = checkDomain(domain);
  if (issue !== undefined)
    return endWith(`"${domain}" is no domain. Name one as viewers use it, without a scheme.`);
  const endpoint = scene.service.endpoint();
  if (endpoint.kind === "failed") return endWith(endpoint.why);
  const found = await scene.service.credentials();
  if (found.kind === "failed") return endWith(found.why);
  const reached = await scene.service.reach();
  if (reached.kind === "failed") return endWith(`${endpoint.value.host} does not answer: ${reached.why}.`);

  const wire = scene.service.open();
  const purse = new Purse(spend);
  const runId = randomUUID().slice(0, 8);
  const { version } = findPackage();
  const { host } = endpoint.value;
  const transcript = new Transcript({ version, host, domain, runId, spend, startedAt: wire.time.now() });
  const onAnswer = transcript.add.bind(transcript);
  const run = new LiveRun({ wire, domain, purse, clock, patienceMs, runId, onAnswer });
  if (json !== true) {
    print(`Testing what is assumed of ${host}, on ${domain}, with at most ${spend} URLs of the quota.`);
    print("");
  }
  try {
    const judged = await judgeAll(run, (one) => {
      if (json !== true) for (const line of judgedLines(one)) print(line);
    });
    const report = liveReport(judged, { version, endpoint: host, domain, spent: purse.spent, spend });
    if (json === true) print(JSON.stringify(report, undefined, 2));
    else for (const line of ["", liveSummary(report)]) print(line);
    if (file !== undefined) {
      writeFileSync(file, redact(transcript.render(judged, purse.spent)));
      if (json !== true) print(`transcript, without keys, domains and foreign URLs: ${file}`);
    }
    // Assumptions that no call can test are always unknown, so that --strict passes over them.
    const isOpen = judged.some(
      ({ assumption, verdict }) => assumption.live.kind === "live" && verdict.outcome === "unknown",
    );
    return report.counts.contradicted > 0 || (strict === true && isOpen) ? 1 : 0;
  } catch (error) {
    if (error instanceof CannotStart) return endWith(error.message);
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
