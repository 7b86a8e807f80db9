/** What the doctor asks the rest of this package about itself: its version, its build, its lock entry. */
import { lockBlocks } from "../package/lock-file";
import { PROVIDER_SOURCE } from "../package/names";
import { builtPackage } from "../package/place-provider";
import { findPackage } from "../package/root";

export { builtPackage, findPackage, lockBlocks, PROVIDER_SOURCE };
export { meetsConstraint } from "../package/version-constraint";

/** The folder of the packed provider below `terraform.d/plugins` or any other mirror. */
export const SOURCE_PARTS: readonly string[] = PROVIDER_SOURCE.split("/");
