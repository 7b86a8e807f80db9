/**
 * A fixed handful of end-to-end cases on each engine, Node and core, and each kind of project with both command lines;
 * writes docs/compatibility.md: `npm run test:matrix`. With `-- --engines`, `-- --projects` or names of engines as
 * arguments only those are run, and the page is left alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { version } from "../package.json";
import { cachedBuild, howToMake } from "./cached-builds";
import { makeNode } from "./cached-nodes";
import { CASES } from "./matrix/cases";
import { Deployment } from "./matrix/deployment";
import { type Engine, ENGINES, NODES } from "./matrix/engines";
import { CORES, type Core, install, pack } from "./matrix/installed";
import { type Outcome, page, type ProjectOutcome } from "./matrix/page";
import { installCommandLine, PROJECTS, tryProject } from "./matrix/projects";

const PAGE = resolve(__dirname, "..", "docs", "compatibility.md");

/** How many run at a time: they wait for the service half of the time. */
const SIDE_BY_SIDE = 3;

/** The oldest versions that the package promises to work with; what fails on older ones fails no run. */
const PROMISED = ENGINES.filter(({ build }) => build !== "terraform-1.0.11").map(({ title }) => title);

interface Job {
  readonly engine: Engine;
  readonly program: string;
  readonly node: number;
  readonly core: Core;
  readonly installed: string;
}

async function playAll({ engine, program, node, core, installed }: Job): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, play } of CASES) {
    const common = { engine: engine.title, node, core, name };
    const lacks = engine.lacks[name];
    if (lacks !== undefined) {
      outcomes.push({ ...common, ended: "lacks", why: lacks });
      continue;
    }
    const deployment = await Deployment.start({ engine: program, node: makeNode(node), core, installed });
    try {
      await play(deployment);
      outcomes.push({ ...common, ended: "passed", why: "" });
    } catch (error) {
      outcomes.push({
        ...common,
        ended: "failed",
        why: error instanceof Error ? error.message : String(error),
      });
    } finally {
      await deployment.end();
    }
  }
  const failed = outcomes.filter(({ ended }) => ended === "failed");
  const passed = outcomes.filter(({ ended }) => ended === "passed").length;
  console.log(`${engine.title}, Node ${String(node)}, ${core}: ${String(passed)} of ${String(CASES.length)}`);
  for (const { name, why } of failed) console.log(`  ${name}: ${why}`);
  return outcomes;
}

/** Plays jobs, a few at a time; what they come to is in the order of the jobs. */
async function sideBySide<J, R>(jobs: readonly J[], play: (job: J) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const waiting = [...jobs.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results.set(next[0], await play(next[1]));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return [...results.entries()].sort(([one], [other]) => one - other).map(([, result]) => result);
}

async function runEngines(engines: readonly Engine[], work: string, tarball: string): Promise<Outcome[]> {
  const installed = new Map(CORES.map((core) => [core, install(work, tarball, core)]));
  const jobs = engines.flatMap((engine) => {
    const program = cachedBuild(engine.build);
    if (program === undefined) {
      console.error(`NOT CHECKED: ${engine.title}; it is not built here: ${howToMake(engine.build)}`);
      return [];
    }
    return NODES.flatMap((node) =>
      CORES.map((core) => ({ engine, program, node, core, installed: installed.get(core) ?? "" })),
    );
  });
  return (await sideBySide(jobs, playAll)).flat();
}

async function runProjects(work: string, tarball: string): Promise<ProjectOutcome[]> {
  for (const core of CORES) installCommandLine(work, core);
  return await sideBySide(PROJECTS, async (project) => {
    const outcome = await tryProject(project, work, tarball);
    const result = outcome.passed ? "deploys" : outcome.why;
    console.log(`${outcome.name}, ${outcome.command} on Node ${String(outcome.node)}: ${result}`);
    return outcome;
  });
}

async function main(args: readonly string[]): Promise<number> {
  const began = Date.now();
  const work = mkdtempSync(join(tmpdir(), "vodpreload-matrix-"));
  try {
    const tarball = pack(work);
    const named = ENGINES.filter(({ build }) => args.includes(build));
    const withEngines = !args.includes("--projects");
    const withProjects = args.length === 0 || args.includes("--projects");
    const projects = withProjects ? await runProjects(work, tarball) : [];
    const outcomes = withEngines ? await runEngines(named.length > 0 ? named : ENGINES, work, tarball) : [];
    if (args.length === 0) {
      const text = page({
        date: new Date().toISOString().slice(0, 10),
        version,
        platform: `${process.platform} ${process.arch}`,
        missing: ENGINES.map(({ title }) => title).filter(
          (title) => !outcomes.some(({ engine }) => engine === title),
        ),
        cases: CASES.map(({ name }) => name),
        outcomes,
        projects,
      });
      writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: "markdown" }));
    }
    const failed =
      outcomes.filter(({ ended, engine }) => ended === "failed" && PROMISED.includes(engine)).length +
      projects.filter(({ passed, promised }) => promised && !passed).length;
    const passed =
      outcomes.filter(({ ended }) => ended === "passed").length + projects.filter((one) => one.passed).length;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${String(passed)} passed, ${String(failed)} failed, in ${String(seconds)} s`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
