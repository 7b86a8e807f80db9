/** Where states lie and runs run: a remote run's machine has to have Node.js. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRecord } from "../../text/json";
import { object, text } from "../../vod/answer";
import { first } from "../../vod/environment";
import type { Configuration } from "../configuration";
import { type Check, type Finding, ok, warning } from "../finding";
import type { Scene } from "../scene";

const REMOTE = ["remote", "cloud"];

export const BACKEND: Check = {
  id: "backend",
  title: "Backends and remote runs",
  run: (scene) => [...scene.workplaces.map((workplace) => inFolder(scene, workplace)), ...variables(scene)],
};

function inFolder(scene: Scene, workplace: Configuration): Finding {
  const where = scene.name(workplace.folder);
  const declared = workplace.backends[0]?.type;
  const type = declared ?? initialized(scene, workplace.folder) ?? "local";
  if (!REMOTE.includes(type)) return ok(`${where}: the state's backend is ${type}; runs are local.`);
  return warning(
    `${where}: the state's backend is ${type}, which may run plans on its own machines.`,
    "HCP Terraform's workers have no Node.js, and nothing of the journal lasts there.",
    'Set the workspace\'s execution mode to "local", or let it run on an agent of yours that has Node.js 20.18.1 or later.',
  );
}

/** What init has written down; a backend may come from its arguments alone. */
function initialized({ env }: Scene, folder: string): string | undefined {
  const data = resolve(folder, first(env, ["TF_DATA_DIR"])?.value ?? ".terraform");
  const file = join(data, "terraform.tfstate");
  return existsSync(file)
    ? text(object(readRecord(readFileSync(file, "utf8")), "backend"), "type")
    : undefined;
}

function variables({ env, workplaces }: Scene): readonly Finding[] {
  if (first(env, ["TFC_RUN_ID"]) === undefined || workplaces.length === 0) return [];
  return [
    warning(
      "TFC_RUN_ID is set: this is a worker of HCP Terraform.",
      "Its own workers have no Node.js.",
      "Run on an agent of yours, or locally.",
    ),
  ];
}
