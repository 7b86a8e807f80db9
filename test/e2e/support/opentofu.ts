/** An OpenTofu that has what Terraform has not, for the tests of that. */
import { basename } from "node:path";
import { cachedBuild, howToMake } from "../../../scripts/cached-builds";
import { TERRAFORM } from "./environment";
import { notChecked } from "./not-checked";

/** Newest of what the recipes have. */
const OPENTOFU = "opentofu-1.12.6";

/** State encryption came with 1.7, early evaluation with 1.8, `-exclude` and `for_each` of providers with 1.9. */
const HAS_ALL = 9;

/** The one under test if that is new enough, else the cached build; undefined, said aloud, without either. */
export function openTofu(what: string): string | undefined {
  const minor = Number((process.env.VODPRELOAD_E2E_VERSION ?? "").split(".")[1]);
  if (basename(TERRAFORM).includes("tofu") && minor >= HAS_ALL) return TERRAFORM;
  const cached = cachedBuild(OPENTOFU);
  if (cached === undefined) {
    notChecked(`${what}; it takes OpenTofu: ${howToMake(OPENTOFU)}`);
  }
  return cached;
}
