/** `alicloud_vod_domain` of aliyun/alicloud 1.240.0. Written by scripts/generate-alicloud.ts from schema and words: change those. */
import type { Construct } from "constructs";
import { ComplexList, ComplexObject, ImportableResource, TerraformResource } from "./core";
import type { IResolvable, TerraformMetaArguments, TerraformProvider } from "./core";
import { metaArguments } from "./meta-arguments";
import { type Arguments, type Given, toHcl, toJson } from "./written";

/** Its origins, at least one: where the CDN fetches what it does not have. */
export interface VodDomainSources {
  /**
   * Address of the origin: an IP address, a host, or the host of an OSS bucket, as `sourceType` says.
   */
  readonly sourceContent: string;
  /** Its port, as text: `80` asks it by HTTP, `443` by HTTPS; others are possible. */
  readonly sourcePort: string;
  /** What `sourceContent` is: `ipaddr`, `domain` or `oss`. */
  readonly sourceType: string;
  /** `20` for a primary origin, `30` for one that is asked when those fail. @default `20` */
  readonly sourcePriority?: string | undefined;
}

const VOD_DOMAIN_SOURCES: Arguments = {
  source_content: { property: "sourceContent", written: { as: "string" } },
  source_port: { property: "sourcePort", written: { as: "string" } },
  source_priority: { property: "sourcePriority", written: { as: "string" } },
  source_type: { property: "sourceType", written: { as: "string" } },
};

/** One element of the list that {@link VodDomainSourcesList} reads. */
export class VodDomainSourcesOutputReference extends ComplexObject {
  /**
   * Address of the origin: an IP address, a host, or the host of an OSS bucket, as `sourceType` says.
   */
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

/** Reads a set, in Terraform's order. */
export class VodDomainSourcesList extends ComplexList {
  /** The element at an index, from 0 on. */
  get(index: number): VodDomainSourcesOutputReference {
    return new VodDomainSourcesOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      this.wrapsSet,
      index,
    );
  }
}

/** What {@link VodDomain} takes. */
export interface VodDomainConfig extends TerraformMetaArguments {
  /**
   * The domain, `vod.example.com` for instance; a wildcard begins with a dot: `.example.com`. Another
   * name is another resource: the old one is deleted.
   */
  readonly domainName: string;
  /** Its origins, at least one: where the CDN fetches what it does not have. */
  readonly sources: VodDomainSources[] | IResolvable;
  /**
   * A URL on the origin for its health check. Used once, when the domain is added; the provider does
   * not read it back.
   */
  readonly checkUrl?: string | undefined;
  /** The domain's name. Left out as a rule. */
  readonly id?: string | undefined;
  /**
   * Where its CDN nodes are: `domestic`, `overseas` or `global`. Another scope is another resource: the
   * old one is deleted.
   * @default `domestic`
   */
  readonly scope?: string | undefined;
  /**
   * Tags of the domain: key, up to 64 characters, to value, up to 128. The provider does not read them
   * back.
   */
  readonly tags?: Record<string, string> | undefined;
  /** The domain above it, where the service asks for that. The provider does not read it back. */
  readonly topLevelDomain?: string | undefined;
}

const VOD_DOMAIN: Arguments = {
  check_url: { property: "checkUrl", written: { as: "string" } },
  domain_name: { property: "domainName", written: { as: "string" } },
  id: { property: "id", written: { as: "string" } },
  scope: { property: "scope", written: { as: "string" } },
  tags: { property: "tags", written: { as: "stringMap" } },
  top_level_domain: { property: "topLevelDomain", written: { as: "string" } },
  sources: { property: "sources", written: { as: "blocks", nesting: "set", block: VOD_DOMAIN_SOURCES } },
};

/**
 * An accelerated domain of ApsaraVideo VOD: viewers ask the CDN by it, and the CDN asks its origins.
 * @see https://registry.terraform.io/providers/aliyun/alicloud/1.240.0/docs/resources/vod_domain
 */
export class VodDomain extends TerraformResource {
  /** How Terraform calls it. */
  static readonly tfResourceType = "alicloud_vod_domain";

  private readonly given: Given<VodDomainConfig>;

  constructor(scope: Construct, id: string, config: VodDomainConfig) {
    super(scope, id, {
      ...metaArguments(config),
      terraformResourceType: "alicloud_vod_domain",
      terraformGeneratorMetadata: {
        providerName: "alicloud",
        providerVersionConstraint: "~> 1.240",
      },
    });
    this.given = { ...config };
  }

  /**
   * An import without a configuration: `terraform plan -generate-config-out=FILE` writes that. Where the resource is in the
   * program already, `importFrom` does it.
   *
   * @param importToId id that the resource is to have
   * @param importFromId what it is imported by: its `id`
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: VodDomain.tfResourceType,
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  /** Name of its certificate, where it has one. */
  get certName(): string {
    return this.getStringAttribute("cert_name");
  }

  /**
   * A URL on the origin for its health check. Used once, when the domain is added; the provider does
   * not read it back.
   */
  get checkUrl(): string {
    return this.getStringAttribute("check_url");
  }

  set checkUrl(value: string) {
    this.given.checkUrl = value;
  }

  /** Leaves {@link checkUrl} out. */
  resetCheckUrl(): void {
    this.given.checkUrl = undefined;
  }

  /** {@link checkUrl} as it was given. */
  get checkUrlInput(): string | undefined {
    return this.given.checkUrl;
  }

  /** Where its CNAME record has to point so that viewers reach the CDN. */
  get cname(): string {
    return this.getStringAttribute("cname");
  }

  /** Declared by the provider and never filled. */
  get description(): string {
    return this.getStringAttribute("description");
  }

  /**
   * The domain, `vod.example.com` for instance; a wildcard begins with a dot: `.example.com`. Another
   * name is another resource: the old one is deleted.
   */
  get domainName(): string {
    return this.getStringAttribute("domain_name");
  }

  set domainName(value: string) {
    this.given.domainName = value;
  }

  /** {@link domainName} as it was given. */
  get domainNameInput(): string | undefined {
    return this.given.domainName;
  }

  /** When it was added, in UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  get gmtCreated(): string {
    return this.getStringAttribute("gmt_created");
  }

  /** When it was last changed, in UTC, `yyyy-MM-ddTHH:mm:ssZ`. */
  get gmtModified(): string {
    return this.getStringAttribute("gmt_modified");
  }

  /** The domain's name. Left out as a rule. */
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

  /**
   * Where its CDN nodes are: `domestic`, `overseas` or `global`. Another scope is another resource: the
   * old one is deleted.
   */
  get scope(): string {
    return this.getStringAttribute("scope");
  }

  set scope(value: string) {
    this.given.scope = value;
  }

  /** Leaves {@link scope} out. */
  resetScope(): void {
    this.given.scope = undefined;
  }

  /** {@link scope} as it was given. */
  get scopeInput(): string | undefined {
    return this.given.scope;
  }

  /** Whether it answers HTTPS: `on` or `off`. */
  get sslProtocol(): string {
    return this.getStringAttribute("ssl_protocol");
  }

  /** Public key of its certificate, where it has one. */
  get sslPub(): string {
    return this.getStringAttribute("ssl_pub");
  }

  /**
   * One of `online`, `offline`, `configuring`, `configure_failed`, `checking`, `check_failed` or
   * `deleting`.
   */
  get status(): string {
    return this.getStringAttribute("status");
  }

  /**
   * Tags of the domain: key, up to 64 characters, to value, up to 128. The provider does not read them
   * back.
   */
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

  /** The domain above it, where the service asks for that. The provider does not read it back. */
  get topLevelDomain(): string {
    return this.getStringAttribute("top_level_domain");
  }

  set topLevelDomain(value: string) {
    this.given.topLevelDomain = value;
  }

  /** Leaves {@link topLevelDomain} out. */
  resetTopLevelDomain(): void {
    this.given.topLevelDomain = undefined;
  }

  /** {@link topLevelDomain} as it was given. */
  get topLevelDomainInput(): string | undefined {
    return this.given.topLevelDomain;
  }

  /** Weight of its origin. */
  get weight(): string {
    return this.getStringAttribute("weight");
  }

  /** Its origins, at least one: where the CDN fetches what it does not have. */
  get sources(): VodDomainSourcesList {
    return new VodDomainSourcesList(this, "sources", true);
  }

  /** Writes others in their place. */
  putSources(value: VodDomainSources[] | IResolvable): void {
    this.given.sources = value;
  }

  /** {@link sources} as it was given. */
  get sourcesInput(): VodDomainSources[] | IResolvable | undefined {
    return this.given.sources;
  }

  /** What is written into a configuration in JSON. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return toJson(this.given, VOD_DOMAIN);
  }

  /** What is written into a configuration in HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return toHcl(this.given, VOD_DOMAIN);
  }
}
