/** The provider's data sources in a stack. */
import type { Construct } from "constructs";
import { TerraformDataSource } from "./core";
import { dataMetaArguments } from "./data-arguments";
import { withDefaultProvider } from "./default-provider";
import { generatorMetadata } from "../package/names";
import type { MetaArguments } from "./preload-set-props";

const QUOTA = "vodpreload_quota";
const QUOTA_MARK = Symbol.for("cdktf-alicloud-vod-preload/DataVodPreloadQuota");

/** It has no arguments of its own, because the quota is the account's. */
export type DataVodPreloadQuotaProps = MetaArguments;

/**
 * What the account may still preload and refresh today, in URLs: the data source `vodpreload_quota`. It is read anew in
 * each plan, with one call.
 *
 * @example
 * const quota = new DataVodPreloadQuota(stack, "today");
 * new TerraformOutput(stack, "left", { value: quota.preloadRemaining });
 */
export class DataVodPreloadQuota extends TerraformDataSource {
  /** How Terraform calls it. */
  static readonly tfResourceType = QUOTA;

  /** @throws {Error} listing every argument of a wrong type */
  constructor(scope: Construct, id: string, props: DataVodPreloadQuotaProps = {}) {
    super(scope, id, {
      ...dataMetaArguments(scope, id, props),
      terraformResourceType: QUOTA,
      terraformGeneratorMetadata: generatorMetadata(),
    });
    Object.defineProperty(this, QUOTA_MARK, { value: true });
    withDefaultProvider(this);
  }

  /** True for one of any copy of this package. */
  static isDataVodPreloadQuota(value: unknown): value is DataVodPreloadQuota {
    return typeof value === "object" && value !== null && QUOTA_MARK in value;
  }

  /** How many URLs the account may preload a day. */
  get preloadTotal(): number {
    return this.getNumberAttribute("preload_total");
  }

  /** How many of them are left today; the provider's `keepFree` is a part of that. */
  get preloadRemaining(): number {
    return this.getNumberAttribute("preload_remaining");
  }

  /** How many URLs the account may refresh a day; null where the service does not say. */
  get refreshTotal(): number {
    return this.getNumberAttribute("refresh_total");
  }

  /** How many of them are left today; null where the service does not say. */
  get refreshRemaining(): number {
    return this.getNumberAttribute("refresh_remaining");
  }
}
