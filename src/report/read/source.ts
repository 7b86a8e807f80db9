/** Where plans come from: a file, standard input, a folder with a saved plan, a project or its output with many. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isRecord, readJson, readRecord } from "../../text/json";
import type { Environment } from "../../vod/environment";
import type { Report } from "../report";
import { NotAPlanError, type PlanRead, readPlan } from "./plan";
import type { ShowPlan } from "./show";

export interface Sources {
  readonly env: Environment;
  readonly show: ShowPlan;
  /** Standard input, to its end. */
  readonly readInput: () => Promise<string>;
}

export interface Read {
  readonly plans: readonly PlanRead[];
  readonly notRead: Report["notRead"];
}

/** Names that saved plans go by; `plan` is what `cdktf diff` and `cdktf deploy` write. */
const PLAN_FILES = [
  "plan",
  "tfplan",
  "plan.tfplan",
  "plan.out",
  "plan.bin",
  "terraform.tfplan",
  "tfplan.binary",
];

/**
 * @param source `-` for standard input, or a path
 * @throws {NotAPlanError} where nothing could be read
 */
export async function readSource(source: string, sources: Sources): Promise<Read> {
  if (source === "-") return only(readPlan(readJson(await sources.readInput()), "standard input"));
  const stat = statSync(source, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new NotAPlanError(`There is no ${source}. Name a plan, its JSON, or a folder with one.`);
  if (!stat.isDirectory()) return only(await readFile(source, sources));
  const stacks = stackFolders(source, sources.env);
  if (stacks === undefined) return only(await readFolder(source, sources));
  return await readStacks(source, stacks, sources);
}

function only(plan: PlanRead): Read {
  return { plans: [plan], notRead: [] };
}

async function readFile(file: string, { show }: Sources): Promise<PlanRead> {
  const bytes = readFileSync(file);
  // JSON begins with a brace; a saved plan is an archive, or encrypted.
  const json = bytes.toString("latin1", 0, 64).trimStart().startsWith("{") ? readRecord(bytes) : undefined;
  if (json !== undefined) {
    if (isRecord(json.meta) && json.encrypted_data === undefined) throw notJsonPlan(file);
    if (json.encrypted_data === undefined) return readPlan(json, basename(file));
  }
  const folder = dirname(resolve(file));
  return readPlan(readJson(await show(folder, basename(file))), basename(folder));
}

function notJsonPlan(file: string): NotAPlanError {
  return new NotAPlanError(`${file} is no plan. Give what \`terraform show -json PLANFILE\` prints.`);
}

async function readFolder(
  folder: string,
  { show }: Sources,
  name = basename(resolve(folder)),
): Promise<PlanRead> {
  const file = newestPlan(folder);
  if (file === undefined) {
    throw new NotAPlanError(
      `There is no saved plan in ${folder}. Run \`terraform plan -out=tfplan\` there, or \`cdktf diff\`, first; a plan of another name is given itself.`,
    );
  }
  const plan = readPlan(readJson(await show(resolve(folder), file.name)), name);
  return file.isStale
    ? { ...plan, remarks: ["The saved plan is older than the configuration beside it: plan again."] }
    : plan;
}

async function readStacks(source: string, stacks: readonly string[], sources: Sources): Promise<Read> {
  const plans: PlanRead[] = [];
  const notRead: { name: string; why: string }[] = [];
  // One after the other: each starts a Terraform and a provider.
  for (const folder of stacks) {
    const name = basename(folder);
    try {
      plans.push(await readFolder(folder, sources, name));
    } catch (error) {
      if (!(error instanceof NotAPlanError)) throw error;
      notRead.push({ name, why: error.message });
    }
  }
  if (plans.length === 0) {
    throw new NotAPlanError(
      notRead[0]?.why ?? `There is no stack in ${source}. Synthesize first, then plan.`,
    );
  }
  return { plans, notRead };
}

/** Of a project, or of what it was synthesized to; undefined for any other folder. */
export function stackFolders(folder: string, env: Environment): readonly string[] | undefined {
  const project = join(folder, "cdktf.json");
  if (isFile(project)) {
    const { output } = readRecord(readFileSync(project, "utf8")) ?? {};
    const written = typeof output === "string" ? output : (env.CDKTF_OUTDIR ?? "cdktf.out");
    return foldersIn(join(resolve(folder, written), "stacks")) ?? [];
  }
  return foldersIn(join(folder, "stacks"));
}

function foldersIn(folder: string): readonly string[] | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function newestPlan(folder: string): { readonly name: string; readonly isStale: boolean } | undefined {
  const found = PLAN_FILES.filter((name) => isFile(join(folder, name)))
    .map((name) => ({ name, at: changedAt(join(folder, name)) }))
    .sort((a, b) => b.at - a.at)[0];
  if (found === undefined) return undefined;
  const written = readdirSync(folder).filter((name) => name.endsWith(".tf") || name.endsWith(".tf.json"));
  return { name: found.name, isStale: written.some((name) => changedAt(join(folder, name)) > found.at) };
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
