/** Folders that deploys write into. */
import { join, resolve } from "node:path";
import { first } from "../../vod/environment";
import { type Check, type Finding, ok, problem, warning } from "../finding";
import type { Scene } from "../scene";
import { nearestFolder, whyNotWritable } from "../writable";

export const FOLDERS: Check = {
  id: "folders",
  title: "Folders that are written",
  run: (scene) => {
    const { folder, workplaces } = scene;
    const folders = workplaces.length === 0 ? [folder] : workplaces.map((one) => one.folder);
    const findings = [
      ...(scene.isProject ? outputs(scene) : []),
      ...folders.flatMap((one) => dataOf(scene, one)),
      ...codeCache(scene),
    ];
    return findings.length > 0 ? findings : [ok("All of them can be written.")];
  },
};

function outputs({ folder }: Scene): readonly Finding[] {
  const why = whyNotWritable(folder);
  if (why === undefined) return [];
  return [
    problem(
      `The project's folder can't be written: ${why}.`,
      "A synth puts the stacks and the provider package there.",
      "Make it writable, or name another folder with CDKTF_OUTDIR.",
    ),
  ];
}

/** Terraform's own data, and the journal beside it. */
function dataOf({ env, show }: Scene, folder: string): readonly Finding[] {
  const data = resolve(folder, first(env, ["TF_DATA_DIR"])?.value ?? ".terraform");
  const why = whyNotWritable(nearestFolder(data));
  const whyJournal = why ?? whyNotWritable(nearestFolder(join(data, "vodpreload-journal")));
  if (whyJournal === undefined) return [];
  if (why === undefined) {
    return [
      warning(
        `The journal's folder ${show(join(data, "vodpreload-journal"))} can't be written: ${whyJournal}.`,
        "What a killed deploy had sent is then known from the service's task list alone.",
        "Make it writable for who runs Terraform.",
      ),
    ];
  }
  return [
    problem(
      `Terraform's data folder ${show(data)} can't be written: ${why}.`,
      "Init installs providers there, and the provider keeps its journal there.",
      "Make it writable, or set TF_DATA_DIR to a folder that is.",
    ),
  ];
}

/** Compiled code between starts; without it they are slower. */
function codeCache({ env, home }: Scene): readonly Finding[] {
  if (first(env, ["NODE_DISABLE_COMPILE_CACHE"]) !== undefined) return [];
  const cache = first(env, ["XDG_CACHE_HOME"])?.value ?? join(home, ".cache");
  const why = whyNotWritable(nearestFolder(cache));
  if (why === undefined) return [];
  return [
    {
      level: "note",
      what: `The cache folder ${cache} can't be written: ${why}.`,
      why: "The provider starts a little slower, because it keeps no compiled code.",
      remedy: "Set XDG_CACHE_HOME to a folder of your own, if it matters.",
    },
  ];
}
