/** The provider's entry in each lock file, and what keeps an init from writing it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { first } from "../../vod/environment";
import type { Configuration } from "../configuration";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import { builtPackage, findPackage, lockBlocks, PROVIDER_SOURCE } from "../our-package";
import type { Scene } from "../scene";
import { placing } from "./package";

const INIT_ARGUMENTS = ["TF_CLI_ARGS_init", "TF_CLI_ARGS"];

export const LOCK: Check = {
  id: "lock",
  title: "The lock file",
  run: (scene) => [...scene.workplaces.map((workplace) => inFolder(scene, workplace)), ...variables(scene)],
};

function inFolder(scene: Scene, { folder }: Configuration): Finding {
  const { version } = findPackage();
  const where = scene.name(folder);
  const file = join(folder, ".terraform.lock.hcl");
  const lock = existsSync(file) ? readFileSync(file, "utf8") : "";
  const entry = lockBlocks(lock).find(({ source }) => source === PROVIDER_SOURCE)?.text;
  const remedy = placing(scene, folder);
  if (entry === undefined) {
    const isReadOnly = INIT_ARGUMENTS.some(
      (name) => scene.env[name]?.includes("-lockfile=readonly") === true,
    );
    const what = `${where}: .terraform.lock.hcl has no entry of this provider.`;
    if (isReadOnly) {
      return problem(
        what,
        "Init may not write one: -lockfile=readonly stands in TF_CLI_ARGS_init.",
        `${remedy}, and commit the lock file.`,
      );
    }
    return warning(
      what,
      "Init writes one for this platform alone; another platform's init refuses it then.",
      `${remedy}, and commit the lock file.`,
    );
  }
  const locked = /^\s*version\s*=\s*"([^"]*)"/m.exec(entry)?.[1] ?? "";
  if (locked !== version) {
    return problem(
      `${where}: version ${locked} is locked, and this package is ${version}.`,
      "Init takes the locked version, which is not placed any more.",
      remedy,
    );
  }
  const unpacked = builtPackage().hashes.find((hash) => hash.startsWith("h1:")) ?? "";
  if (!entry.includes(`"${unpacked}"`)) {
    return problem(
      `${where}: version ${locked} is locked with other checksums than the installed package has.`,
      "Init refuses it: the cached package does not match any of the checksums.",
      `${remedy}. If it happens again, the version was installed from somewhere else before.`,
    );
  }
  return ok(`${where}: version ${locked} is locked for all platforms.`);
}

function variables({ env, isProject }: Scene): readonly Finding[] {
  const skip = first(env, ["CDKTF_SKIP_PROVIDER_LOCK"]);
  const findings: Finding[] = [];
  if (skip !== undefined)
    findings.push(note(`CDKTF_SKIP_PROVIDER_LOCK is ${skip.value}: cdktf leaves locking to init.`));
  else if (isProject) {
    findings.push(
      ok(
        "CDKTF_SKIP_PROVIDER_LOCK is not set, and need not be: a synth writes the entries that cdktf would lock out of registries.",
      ),
    );
  }
  const directory = INIT_ARGUMENTS.find((name) => env[name]?.includes("-plugin-dir") === true);
  if (directory !== undefined) {
    findings.push(
      warning(
        `${directory} has -plugin-dir.`,
        "Init looks nowhere else then, not in terraform.d/plugins either.",
        "Take it out, or put the package into that folder as well.",
      ),
    );
  }
  return findings;
}
