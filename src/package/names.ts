/** How Terraform knows the provider and its resource. */
import { findPackage } from "./root";

/** The provider's address; the host is written out because OpenTofu and Terraform have different defaults. */
export const PROVIDER_SOURCE = "terraform.local/alicloud/vodpreload";

/** The local name of the provider: the prefix of its resources. */
export const PROVIDER_NAME = "vodpreload";

export const SET_RESOURCE_TYPE = "vodpreload_set";

/** What the core copies into `required_providers`, and compares between a resource and its provider. */
export function generatorMetadata(): {
  readonly providerName: string;
  readonly providerVersion: string;
  readonly providerVersionConstraint: string;
} {
  const { version } = findPackage();
  return { providerName: PROVIDER_NAME, providerVersion: version, providerVersionConstraint: version };
}
