/** The provider package in each folder in which Terraform runs. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import type { Configuration } from "../configuration";
import { builtPackage, findPackage, meetsConstraint, SOURCE_PARTS } from "../our-package";
import type { Scene } from "../scene";

const ZIP = /^terraform-provider-vodpreload_(.+)_([a-z]+_[a-z0-9]+)\.zip$/;

export const PACKAGE: Check = {
  id: "package",
  title: "The provider package",
  run: (scene) => {
    if (scene.workplaces.length === 0) return [nothingThere(scene)];
    return scene.workplaces.map((workplace) => inFolder(scene, workplace));
  },
};

function nothingThere({ isProject }: Scene): Finding {
  const why =
    "There is nothing to look at yet: package, lock entry and backend are checked where Terraform runs.";
  return isProject
    ? note(
        "No synthesized stack uses this provider.",
        why,
        "npx cdktf synth (or cdktn), and run the doctor again.",
      )
    : note(
        "No configuration in this folder uses this provider.",
        why,
        "Run the doctor in a project, a stack's folder or one with *.tf files.",
      );
}

/** How to put it there. */
export function placing({ isProject, show }: Scene, folder: string): string {
  return isProject ? "npx cdktf synth (or cdktn)" : `npx cdktf-alicloud-vod-preload install ${show(folder)}`;
}

export interface PlacedZip {
  readonly file: string;
  readonly version: string;
}

/** The packages for a platform below a mirror, `terraform.d/plugins` say. */
export function placedZips(mirror: string, platform: string): readonly PlacedZip[] {
  const folder = join(mirror, ...SOURCE_PARTS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, version = "", where] = ZIP.exec(name) ?? [];
    return where === platform ? [{ file: join(folder, name), version }] : [];
  });
}

export function platformOf({ platform, arch }: Scene): string {
  return `${platform === "win32" ? "windows" : platform}_${arch === "x64" ? "amd64" : arch}`;
}

function inFolder(scene: Scene, { folder, versionConstraint }: Configuration): Finding {
  const { version } = findPackage();
  const where = scene.name(folder);
  // Where Terraform and OpenTofu look by themselves; `install --user` places into the second.
  const mirrors = [join(folder, "terraform.d", "plugins"), join(scene.home, ".terraform.d", "plugins")];
  const zips = mirrors.flatMap((mirror) => placedZips(mirror, platformOf(scene)));
  const found = zips.map((zip) => zip.version).join(", ");
  const place = placing(scene, folder);
  if (zips.length === 0) {
    return problem(
      `${where}: the provider package is not in terraform.d/plugins.`,
      "No registry has it: `terraform init` fails with: could not connect to terraform.local.",
      place,
    );
  }
  const allowed = zips.filter(
    (zip) => versionConstraint === undefined || meetsConstraint(zip.version, versionConstraint) !== false,
  );
  if (allowed.length === 0) {
    return problem(
      `${where}: the configuration wants version ${String(versionConstraint)}, and ${found} is placed.`,
      "`terraform init` finds no release that matches.",
      `Write version = "${version}" into required_providers, then: ${place}`,
    );
  }
  const own = allowed.find((zip) => zip.version === version);
  if (own === undefined) {
    return warning(
      `${where}: version ${found} is placed, and this package is ${version}.`,
      "Deploys run the older or newer provider, not the one that is installed.",
      place,
    );
  }
  if (!isWhole(own.file)) {
    return problem(
      `${where}: the package ${own.version} that is placed has other bytes than the one that is installed.`,
      "`terraform init` refuses a package whose checksum is not the locked one.",
      place,
    );
  }
  return ok(`${where}: version ${own.version} is placed.`);
}

function isWhole(file: string): boolean {
  const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
  return builtPackage().hashes.includes(`zh:${digest}`);
}
