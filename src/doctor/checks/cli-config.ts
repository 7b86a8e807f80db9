/** `provider_installation` and `dev_overrides` in the CLI configuration, which may hide terraform.d/plugins. */
import { join, resolve } from "node:path";
import { allows, type CliConfiguration, cliConfigurations, type Installation } from "../cli-configuration";
import { type Check, type Finding, ok, problem, warning } from "../finding";
import { PROVIDER_SOURCE } from "../our-package";
import type { Scene } from "../scene";
import { placedZips, platformOf } from "./package";

const MIRROR = 'filesystem_mirror { path = "./terraform.d/plugins" include = ["terraform.local/*/*"] }';

export const CLI_CONFIG: Check = {
  id: "cli-config",
  title: "The CLI configuration",
  run: (scene) => {
    const files = cliConfigurations(scene.env, scene.home);
    if (files.length === 0) return [ok("There is none: Terraform looks into terraform.d/plugins by itself.")];
    return files.flatMap((file) => about(scene, file));
  },
};

function about(scene: Scene, { file, namedBy, exists, installation }: CliConfiguration): readonly Finding[] {
  if (!exists) {
    return [
      warning(
        `${String(namedBy)} names ${file}, which does not exist.`,
        "Terraform warns with every command, and takes its defaults.",
        `unset ${String(namedBy)}`,
      ),
    ];
  }
  if (installation === undefined) return [ok(`${file} has no provider_installation.`)];
  return [...overrides(file, installation), hidden(scene, file, installation)];
}

function overrides(file: string, installation: Installation): readonly Finding[] {
  if (!installation.overrides.includes(PROVIDER_SOURCE)) return [];
  return [
    warning(
      `${file} has dev_overrides for this provider.`,
      "Plans run the provider of that folder, whatever is placed; init still asks for the package.",
      "Take it out, unless you work on the provider.",
    ),
  ];
}

function hidden(scene: Scene, file: string, { methods }: Installation): Finding {
  const mirrors = methods.filter(
    (method) => method.kind === "filesystem_mirror" && allows(method, PROVIDER_SOURCE),
  );
  const folders =
    scene.workplaces.length === 0 ? [scene.folder] : scene.workplaces.map(({ folder }) => folder);
  const without = folders.filter(
    (folder) =>
      !mirrors.some(({ path }) => {
        const mirror = resolve(folder, path.replace(/^~(?=\/|$)/, scene.home));
        return (
          mirror === join(folder, "terraform.d", "plugins") ||
          placedZips(mirror, platformOf(scene)).length > 0
        );
      }),
  );
  if (without.length === 0) return ok(`provider_installation in ${file} names the folder of the package.`);
  return problem(
    `provider_installation in ${file} does not name terraform.d/plugins.`,
    "With such a block Terraform looks nowhere else: init asks terraform.local, which is no registry.",
    `Add to the block: ${MIRROR}`,
  );
}
