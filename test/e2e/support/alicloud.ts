/** The real alicloud provider, where this machine has it built, put where Terraform and OpenTofu look by themselves. */
import { mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { cachedBuild, howToMake } from "../../../scripts/cached-builds";
import { ALICLOUD_SOURCE, ALICLOUD_VERSION } from "../../../scripts/alicloud/schema";
import { notChecked } from "./not-checked";

const NAME = `alicloud-${ALICLOUD_VERSION}`;

/** The registries that Terraform and OpenTofu ask for a source without a host. */
const REGISTRIES = ["registry.terraform.io", "registry.opentofu.org"];

const PROGRAM = cachedBuild(NAME);

/** `describe`, or where the provider is not cached its skipping twin and a word about what is not checked. */
export function describeWithAlicloud(what: string): jest.Describe {
  if (PROGRAM !== undefined) return describe;
  notChecked(`${what}; the real alicloud provider is not built here: ${howToMake(NAME)}`);
  return describe.skip;
}

/** Puts it into the plugins of a home folder, unpacked, which Terraform then only links to. */
export function placeAlicloud(home: string): void {
  if (PROGRAM === undefined) throw new Error(`the alicloud provider is not cached: ${howToMake(NAME)}`);
  const platform = `${process.platform}_${process.arch === "arm64" ? "arm64" : "amd64"}`;
  for (const registry of REGISTRIES) {
    const folder = join(
      home,
      ".terraform.d",
      "plugins",
      registry,
      ALICLOUD_SOURCE,
      ALICLOUD_VERSION,
      platform,
    );
    mkdirSync(folder, { recursive: true });
    symlinkSync(PROGRAM, join(folder, basename(PROGRAM)));
  }
}
