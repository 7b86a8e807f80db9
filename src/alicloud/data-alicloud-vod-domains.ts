/** `alicloud_vod_domains` of aliyun/alicloud 1.240.0. Written by scripts/generate-alicloud.ts from schema and words: change those. */
import type { Construct } from "constructs";
import { ComplexList, ComplexObject, TerraformDataSource } from "./core";
import type { TerraformMetaArguments } from "./core";
import { metaArguments } from "./meta-arguments";
import { type Arguments, type Given, toHcl, toJson } from "./written";

/** One element of the list that {@link DataAlicloudVodDomainsDomainsSourcesList} reads. */
export class DataAlicloudVodDomainsDomainsSourcesOutputReference extends ComplexObject {
  /** Address of the origin. */
  get sourceContent(): string {
    return this.getStringAttribute("source_content");
  }

  /** Its port, as text: `80` asks it by HTTP, `443` by HTTPS; others are possible. */
  get sourcePort(): string {
    return this.getStringAttribute("source_port");
  }

  /** `20` for a primary origin, `30` for one that is asked when those fail. */
  get sourcePriority(): string {
    return this.getStringAttribute("source_priority");
  }

  /** What `sourceContent` is: `ipaddr`, `domain` or `oss`. */
  get sourceType(): string {
    return this.getStringAttribute("source_type");
  }
}

/** Reads a list. */
export class DataAlicloudVodDomainsDomainsSourcesList extends ComplexList {
  /** The element at an index, from 0 on. */
  get(index: number): DataAlicloudVodDomainsDomainsSourcesOutputReference {
    return new DataAlicloudVodDomainsDomainsSourcesOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      this.wrapsSet,
      index,
    );
  }
}

/** One element of the list that {@link DataAlicloudVodDomainsDomainsList} reads. */
export class DataAlicloudVodDomainsDomainsOutputReference extends ComplexObject {
  /** Where its CNAME record has to point so that viewers reach the CDN. */
  get cname(): string {
    return this.getStringAttribute("cname");
  }

  /** What the account's owner wrote about it. */
  get description(): string {
    return this.getStringAttribute("description");
  }

  /** The domain, a wildcard with a dot in front. */
  get domainName(): string {
    return this.getStringAttribute("domain_name");
  }

  /**
   * Meant to say when it was added, in UTC, `yyyy-MM-ddTHH:mm:ssZ`; the provider fills it with
   * `gmtModified`.
   */
  get gmtCreated(): string {
    return this.getStringAttribute("gmt_created");
  }

  /** When it was last changed, in UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  get gmtModified(): string {
    return this.getStringAttribute("gmt_modified");
  }

  /** Its name. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** Whether it lies in a sandbox. */
  get sandBox(): string {
    return this.getStringAttribute("sand_box");
  }

  /** Its origins. */
  get sources(): DataAlicloudVodDomainsDomainsSourcesList {
    return new DataAlicloudVodDomainsDomainsSourcesList(this, "sources", false);
  }

  /** Whether it answers HTTPS: `on` or `off`. */
  get sslProtocol(): string {
    return this.getStringAttribute("ssl_protocol");
  }

  /**
   * One of `online`, `offline`, `configuring`, `configure_failed`, `checking`, `check_failed` or
   * `deleting`.
   */
  get status(): string {
    return this.getStringAttribute("status");
  }
}

/** Reads a list. */
export class DataAlicloudVodDomainsDomainsList extends ComplexList {
  /** The element at an index, from 0 on. */
  get(index: number): DataAlicloudVodDomainsDomainsOutputReference {
    return new DataAlicloudVodDomainsDomainsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      this.wrapsSet,
      index,
    );
  }
}

/** What {@link DataAlicloudVodDomains} takes. */
export interface DataAlicloudVodDomainsConfig extends TerraformMetaArguments {
  /** How names are compared: `fuzzy_match`, `pre_match`, `suf_match` or `full_match`. */
  readonly domainSearchType?: string | undefined;
  /** A checksum of what was found. Left out as a rule. */
  readonly id?: string | undefined;
  /** Names of domains to find; after reading, the names of those that were found. */
  readonly ids?: string[] | undefined;
  /** A regular expression, of Go's kind, that names have to match. */
  readonly nameRegex?: string | undefined;
  /** File to write what was found to. */
  readonly outputFile?: string | undefined;
  /**
   * Find only those with this status: one of `online`, `offline`, `configuring`, `configure_failed`,
   * `checking`, `check_failed` or `deleting`.
   */
  readonly status?: string | undefined;
  /** Find only those with all these tags. */
  readonly tags?: Record<string, string> | undefined;
}

const DATA_ALICLOUD_VOD_DOMAINS: Arguments = {
  domain_search_type: { property: "domainSearchType", written: { as: "string" } },
  id: { property: "id", written: { as: "string" } },
  ids: { property: "ids", written: { as: "stringList" } },
  name_regex: { property: "nameRegex", written: { as: "string" } },
  output_file: { property: "outputFile", written: { as: "string" } },
  status: { property: "status", written: { as: "string" } },
  tags: { property: "tags", written: { as: "stringMap" } },
};

/**
 * Accelerated domains of the account, as a data source. All conditions have to hold; without any it
 * finds all domains.
 * @see https://registry.terraform.io/providers/aliyun/alicloud/1.240.0/docs/data-sources/vod_domains
 */
export class DataAlicloudVodDomains extends TerraformDataSource {
  /** How Terraform calls it. */
  static readonly tfResourceType = "alicloud_vod_domains";

  private readonly given: Given<DataAlicloudVodDomainsConfig>;

  constructor(scope: Construct, id: string, config: DataAlicloudVodDomainsConfig = {}) {
    super(scope, id, {
      ...metaArguments(config),
      terraformResourceType: "alicloud_vod_domains",
      terraformGeneratorMetadata: {
        providerName: "alicloud",
        providerVersionConstraint: "~> 1.240",
      },
    });
    this.given = { ...config };
  }

  /** How names are compared: `fuzzy_match`, `pre_match`, `suf_match` or `full_match`. */
  get domainSearchType(): string {
    return this.getStringAttribute("domain_search_type");
  }

  set domainSearchType(value: string) {
    this.given.domainSearchType = value;
  }

  /** Leaves {@link domainSearchType} out. */
  resetDomainSearchType(): void {
    this.given.domainSearchType = undefined;
  }

  /** {@link domainSearchType} as it was given. */
  get domainSearchTypeInput(): string | undefined {
    return this.given.domainSearchType;
  }

  /** The domains that were found. */
  get domains(): DataAlicloudVodDomainsDomainsList {
    return new DataAlicloudVodDomainsDomainsList(this, "domains", false);
  }

  /** A checksum of what was found. Left out as a rule. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  set id(value: string) {
    this.given.id = value;
  }

  /** Leaves {@link id} out. */
  resetId(): void {
    this.given.id = undefined;
  }

  /** {@link id} as it was given. */
  get idInput(): string | undefined {
    return this.given.id;
  }

  /** Names of domains to find; after reading, the names of those that were found. */
  get ids(): string[] {
    return this.getListAttribute("ids");
  }

  set ids(value: string[]) {
    this.given.ids = value;
  }

  /** Leaves {@link ids} out. */
  resetIds(): void {
    this.given.ids = undefined;
  }

  /** {@link ids} as it was given. */
  get idsInput(): string[] | undefined {
    return this.given.ids;
  }

  /** A regular expression, of Go's kind, that names have to match. */
  get nameRegex(): string {
    return this.getStringAttribute("name_regex");
  }

  set nameRegex(value: string) {
    this.given.nameRegex = value;
  }

  /** Leaves {@link nameRegex} out. */
  resetNameRegex(): void {
    this.given.nameRegex = undefined;
  }

  /** {@link nameRegex} as it was given. */
  get nameRegexInput(): string | undefined {
    return this.given.nameRegex;
  }

  /** Names of the domains that were found. */
  get names(): string[] {
    return this.getListAttribute("names");
  }

  /** File to write what was found to. */
  get outputFile(): string {
    return this.getStringAttribute("output_file");
  }

  set outputFile(value: string) {
    this.given.outputFile = value;
  }

  /** Leaves {@link outputFile} out. */
  resetOutputFile(): void {
    this.given.outputFile = undefined;
  }

  /** {@link outputFile} as it was given. */
  get outputFileInput(): string | undefined {
    return this.given.outputFile;
  }

  /**
   * Find only those with this status: one of `online`, `offline`, `configuring`, `configure_failed`,
   * `checking`, `check_failed` or `deleting`.
   */
  get status(): string {
    return this.getStringAttribute("status");
  }

  set status(value: string) {
    this.given.status = value;
  }

  /** Leaves {@link status} out. */
  resetStatus(): void {
    this.given.status = undefined;
  }

  /** {@link status} as it was given. */
  get statusInput(): string | undefined {
    return this.given.status;
  }

  /** Find only those with all these tags. */
  get tags(): Record<string, string> {
    return this.getStringMapAttribute("tags");
  }

  set tags(value: Record<string, string>) {
    this.given.tags = value;
  }

  /** Leaves {@link tags} out. */
  resetTags(): void {
    this.given.tags = undefined;
  }

  /** {@link tags} as it was given. */
  get tagsInput(): Record<string, string> | undefined {
    return this.given.tags;
  }

  /** What is written into a configuration in JSON. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return toJson(this.given, DATA_ALICLOUD_VOD_DOMAINS);
  }

  /** What is written into a configuration in HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return toHcl(this.given, DATA_ALICLOUD_VOD_DOMAINS);
  }
}
