/** `alicloud` of aliyun/alicloud 1.240.0. Written by scripts/generate-alicloud.ts from schema and words: change those. */
import type { Construct } from "constructs";
import { TerraformProvider } from "./core";
import type { IResolvable } from "./core";

import { type Arguments, type Given, toHcl, toJson } from "./written";

/** A RAM role to assume before any call. */
export interface AlicloudProviderAssumeRole {
  /** For example `acs:ram::1234567890:role/video`. */
  readonly roleArn: string;
  /** Text that the role's owner asks for, so that nobody else's role is assumed by mistake. */
  readonly externalId?: string | undefined;
  /** A policy, as JSON, that narrows the role's permissions further. */
  readonly policy?: string | undefined;
  /** Seconds that the session lasts, from 900 to 3600. @default 0, the service's own */
  readonly sessionExpiration?: number | undefined;
  /** Name of the session in the audit log. @default `terraform` */
  readonly sessionName?: string | undefined;
}

const ALICLOUD_PROVIDER_ASSUME_ROLE: Arguments = {
  external_id: { property: "externalId", written: { as: "string" } },
  policy: { property: "policy", written: { as: "string" } },
  role_arn: { property: "roleArn", written: { as: "string" } },
  session_expiration: { property: "sessionExpiration", written: { as: "number" } },
  session_name: { property: "sessionName", written: { as: "string" } },
};

/** A RAM role to assume with the token of an OpenID Connect provider, on a CI runner for instance. */
export interface AlicloudProviderAssumeRoleWithOidc {
  /** ARN of the identity provider as the account knows it. */
  readonly oidcProviderArn?: string | undefined;
  /** The token itself; `oidcTokenFile` keeps it out of the stack. */
  readonly oidcToken?: string | undefined;
  /** File with the token. */
  readonly oidcTokenFile?: string | undefined;
  /** A policy, as JSON, that narrows the role's permissions further. */
  readonly policy?: string | undefined;
  /** For example `acs:ram::1234567890:role/video`. */
  readonly roleArn?: string | undefined;
  /** Name of the session in the audit log. */
  readonly roleSessionName?: string | undefined;
  /** Seconds that the session lasts, from 900 to what the role allows. @default 3600 */
  readonly sessionExpiration?: number | undefined;
}

const ALICLOUD_PROVIDER_ASSUME_ROLE_WITH_OIDC: Arguments = {
  oidc_provider_arn: { property: "oidcProviderArn", written: { as: "string" } },
  oidc_token: { property: "oidcToken", written: { as: "string" } },
  oidc_token_file: { property: "oidcTokenFile", written: { as: "string" } },
  policy: { property: "policy", written: { as: "string" } },
  role_arn: { property: "roleArn", written: { as: "string" } },
  role_session_name: { property: "roleSessionName", written: { as: "string" } },
  session_expiration: { property: "sessionExpiration", written: { as: "number" } },
};

/** Hosts to call in place of the services' own. More of them: `addOverride`. */
export interface AlicloudProviderEndpoints {
  /** Of the service that is asked for other endpoints: `host` or `host:port`, without a scheme. */
  readonly location?: string | undefined;
  /** Of the service that hands out temporary credentials: `host` or `host:port`, without a scheme. */
  readonly sts?: string | undefined;
  /** Of VOD: `host` or `host:port`, without a scheme. */
  readonly vod?: string | undefined;
}

const ALICLOUD_PROVIDER_ENDPOINTS: Arguments = {
  location: { property: "location", written: { as: "string" } },
  sts: { property: "sts", written: { as: "string" } },
  vod: { property: "vod", written: { as: "string" } },
};

/** What {@link AlicloudProvider} takes. */
export interface AlicloudProviderConfig {
  /** Access key id; goes together with `secretKey`. @default `ALIBABA_CLOUD_ACCESS_KEY_ID` */
  readonly accessKey?: string | undefined;
  /** Number of the account; VOD's resources do not need it. @default asked for where it is needed */
  readonly accountId?: string | undefined;
  /**
   * `Domestic` for an account of aliyun.com, `International` for one of alibabacloud.com.
   * @default asked for, by a call to the billing service
   */
  readonly accountType?: string | undefined;
  /** Milliseconds to wait for a connection. @default 60000 */
  readonly clientConnectTimeout?: number | undefined;
  /** Milliseconds to wait for an answer. @default 60000 */
  readonly clientReadTimeout?: number | undefined;
  /** Up to 128 characters that requests carry in their User-Agent, to tell whose they are. */
  readonly configurationSource?: string | undefined;
  /** URL of a service beside the program that hands out credentials. */
  readonly credentialsUri?: string | undefined;
  /** RAM role of the ECS instance that Terraform runs on, to take credentials from. */
  readonly ecsRoleName?: string | undefined;
  /** Seconds for which a request is tried again. @default 0, each resource's own time */
  readonly maxRetryTimeout?: number | undefined;
  /** Name of a profile that `aliyun configure` wrote. */
  readonly profile?: string | undefined;
  /** `HTTP` or `HTTPS`, for all calls. @default `HTTPS` */
  readonly protocol?: string | undefined;
  /**
   * Region of the resources. VOD's own domains are in `cn-shanghai`.
   * @default `ALIBABA_CLOUD_REGION`, otherwise `cn-beijing`
   */
  readonly region?: string | undefined;
  /**
   * Secret of the access key. A literal one ends up in the synthesized stack and in Terraform's plan
   * file.
   * @default `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
   */
  readonly secretKey?: string | undefined;
  /** `true` or `false`, as text: how the request to assume a role says that it was encrypted. */
  readonly secureTransport?: string | undefined;
  /** Token of a temporary access key (STS). @default `ALIBABA_CLOUD_SECURITY_TOKEN` */
  readonly securityToken?: string | undefined;
  /** Earlier name of `secureTransport`. */
  readonly securityTransport?: string | undefined;
  /** File with the profiles. @default `~/.aliyun/config.json` */
  readonly sharedCredentialsFile?: string | undefined;
  /** Whether a region that the provider does not know is let through. @default false */
  readonly skipRegionValidation?: boolean | IResolvable | undefined;
  /** Address that the request to assume a role says it comes from. */
  readonly sourceIp?: string | undefined;
  /** A RAM role to assume before any call. */
  readonly assumeRole?: AlicloudProviderAssumeRole | undefined;
  /** A RAM role to assume with the token of an OpenID Connect provider, on a CI runner for instance. */
  readonly assumeRoleWithOidc?: AlicloudProviderAssumeRoleWithOidc | undefined;
  /** Hosts to call in place of the services' own. More of them: `addOverride`. */
  readonly endpoints?: AlicloudProviderEndpoints[] | IResolvable | undefined;
  /** Name of this configuration, where a stack has several of the provider. */
  readonly alias?: string | undefined;
}

const ALICLOUD_PROVIDER: Arguments = {
  access_key: { property: "accessKey", written: { as: "string" } },
  account_id: { property: "accountId", written: { as: "string" } },
  account_type: { property: "accountType", written: { as: "string" } },
  client_connect_timeout: { property: "clientConnectTimeout", written: { as: "number" } },
  client_read_timeout: { property: "clientReadTimeout", written: { as: "number" } },
  configuration_source: { property: "configurationSource", written: { as: "string" } },
  credentials_uri: { property: "credentialsUri", written: { as: "string" } },
  ecs_role_name: { property: "ecsRoleName", written: { as: "string" } },
  max_retry_timeout: { property: "maxRetryTimeout", written: { as: "number" } },
  profile: { property: "profile", written: { as: "string" } },
  protocol: { property: "protocol", written: { as: "string" } },
  region: { property: "region", written: { as: "string" } },
  secret_key: { property: "secretKey", written: { as: "string" } },
  secure_transport: { property: "secureTransport", written: { as: "string" } },
  security_token: { property: "securityToken", written: { as: "string" } },
  security_transport: { property: "securityTransport", written: { as: "string" } },
  shared_credentials_file: { property: "sharedCredentialsFile", written: { as: "string" } },
  skip_region_validation: { property: "skipRegionValidation", written: { as: "boolean" } },
  source_ip: { property: "sourceIp", written: { as: "string" } },
  assume_role: {
    property: "assumeRole",
    written: { as: "one", nesting: "set", block: ALICLOUD_PROVIDER_ASSUME_ROLE },
  },
  assume_role_with_oidc: {
    property: "assumeRoleWithOidc",
    written: { as: "one", nesting: "list", block: ALICLOUD_PROVIDER_ASSUME_ROLE_WITH_OIDC },
  },
  endpoints: {
    property: "endpoints",
    written: { as: "blocks", nesting: "set", block: ALICLOUD_PROVIDER_ENDPOINTS },
  },
  alias: { property: "alias", written: { as: "string" } },
};

/**
 * The provider of Alibaba Cloud's own resources, aliyun/alicloud. Credentials are best left to the
 * environment or a profile.
 * @see https://registry.terraform.io/providers/aliyun/alicloud/1.240.0/docs
 */
export class AlicloudProvider extends TerraformProvider {
  /** How Terraform calls it. */
  static readonly tfResourceType = "alicloud";

  private readonly given: Given<AlicloudProviderConfig>;

  constructor(scope: Construct, id: string, config: AlicloudProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: "alicloud",
      terraformGeneratorMetadata: {
        providerName: "alicloud",
        providerVersionConstraint: "~> 1.240",
      },
      terraformProviderSource: "aliyun/alicloud",
    });
    this.given = { ...config };
  }

  /** Name of this configuration, where a stack has several of the provider. */
  override get alias(): string | undefined {
    return this.given.alias;
  }

  override set alias(value: string | undefined) {
    this.given.alias = value;
  }

  /** Leaves {@link alias} out. */
  resetAlias(): void {
    this.given.alias = undefined;
  }

  /** {@link alias} as it was given. */
  get aliasInput(): string | undefined {
    return this.given.alias;
  }

  /** Access key id; goes together with `secretKey`. */
  get accessKey(): string | undefined {
    return this.given.accessKey;
  }

  set accessKey(value: string | undefined) {
    this.given.accessKey = value;
  }

  /** Leaves {@link accessKey} out. */
  resetAccessKey(): void {
    this.given.accessKey = undefined;
  }

  /** {@link accessKey} as it was given. */
  get accessKeyInput(): string | undefined {
    return this.given.accessKey;
  }

  /** Number of the account; VOD's resources do not need it. */
  get accountId(): string | undefined {
    return this.given.accountId;
  }

  set accountId(value: string | undefined) {
    this.given.accountId = value;
  }

  /** Leaves {@link accountId} out. */
  resetAccountId(): void {
    this.given.accountId = undefined;
  }

  /** {@link accountId} as it was given. */
  get accountIdInput(): string | undefined {
    return this.given.accountId;
  }

  /** `Domestic` for an account of aliyun.com, `International` for one of alibabacloud.com. */
  get accountType(): string | undefined {
    return this.given.accountType;
  }

  set accountType(value: string | undefined) {
    this.given.accountType = value;
  }

  /** Leaves {@link accountType} out. */
  resetAccountType(): void {
    this.given.accountType = undefined;
  }

  /** {@link accountType} as it was given. */
  get accountTypeInput(): string | undefined {
    return this.given.accountType;
  }

  /** Milliseconds to wait for a connection. */
  get clientConnectTimeout(): number | undefined {
    return this.given.clientConnectTimeout;
  }

  set clientConnectTimeout(value: number | undefined) {
    this.given.clientConnectTimeout = value;
  }

  /** Leaves {@link clientConnectTimeout} out. */
  resetClientConnectTimeout(): void {
    this.given.clientConnectTimeout = undefined;
  }

  /** {@link clientConnectTimeout} as it was given. */
  get clientConnectTimeoutInput(): number | undefined {
    return this.given.clientConnectTimeout;
  }

  /** Milliseconds to wait for an answer. */
  get clientReadTimeout(): number | undefined {
    return this.given.clientReadTimeout;
  }

  set clientReadTimeout(value: number | undefined) {
    this.given.clientReadTimeout = value;
  }

  /** Leaves {@link clientReadTimeout} out. */
  resetClientReadTimeout(): void {
    this.given.clientReadTimeout = undefined;
  }

  /** {@link clientReadTimeout} as it was given. */
  get clientReadTimeoutInput(): number | undefined {
    return this.given.clientReadTimeout;
  }

  /** Up to 128 characters that requests carry in their User-Agent, to tell whose they are. */
  get configurationSource(): string | undefined {
    return this.given.configurationSource;
  }

  set configurationSource(value: string | undefined) {
    this.given.configurationSource = value;
  }

  /** Leaves {@link configurationSource} out. */
  resetConfigurationSource(): void {
    this.given.configurationSource = undefined;
  }

  /** {@link configurationSource} as it was given. */
  get configurationSourceInput(): string | undefined {
    return this.given.configurationSource;
  }

  /** URL of a service beside the program that hands out credentials. */
  get credentialsUri(): string | undefined {
    return this.given.credentialsUri;
  }

  set credentialsUri(value: string | undefined) {
    this.given.credentialsUri = value;
  }

  /** Leaves {@link credentialsUri} out. */
  resetCredentialsUri(): void {
    this.given.credentialsUri = undefined;
  }

  /** {@link credentialsUri} as it was given. */
  get credentialsUriInput(): string | undefined {
    return this.given.credentialsUri;
  }

  /** RAM role of the ECS instance that Terraform runs on, to take credentials from. */
  get ecsRoleName(): string | undefined {
    return this.given.ecsRoleName;
  }

  set ecsRoleName(value: string | undefined) {
    this.given.ecsRoleName = value;
  }

  /** Leaves {@link ecsRoleName} out. */
  resetEcsRoleName(): void {
    this.given.ecsRoleName = undefined;
  }

  /** {@link ecsRoleName} as it was given. */
  get ecsRoleNameInput(): string | undefined {
    return this.given.ecsRoleName;
  }

  /** Seconds for which a request is tried again. */
  get maxRetryTimeout(): number | undefined {
    return this.given.maxRetryTimeout;
  }

  set maxRetryTimeout(value: number | undefined) {
    this.given.maxRetryTimeout = value;
  }

  /** Leaves {@link maxRetryTimeout} out. */
  resetMaxRetryTimeout(): void {
    this.given.maxRetryTimeout = undefined;
  }

  /** {@link maxRetryTimeout} as it was given. */
  get maxRetryTimeoutInput(): number | undefined {
    return this.given.maxRetryTimeout;
  }

  /** Name of a profile that `aliyun configure` wrote. */
  get profile(): string | undefined {
    return this.given.profile;
  }

  set profile(value: string | undefined) {
    this.given.profile = value;
  }

  /** Leaves {@link profile} out. */
  resetProfile(): void {
    this.given.profile = undefined;
  }

  /** {@link profile} as it was given. */
  get profileInput(): string | undefined {
    return this.given.profile;
  }

  /** `HTTP` or `HTTPS`, for all calls. */
  get protocol(): string | undefined {
    return this.given.protocol;
  }

  set protocol(value: string | undefined) {
    this.given.protocol = value;
  }

  /** Leaves {@link protocol} out. */
  resetProtocol(): void {
    this.given.protocol = undefined;
  }

  /** {@link protocol} as it was given. */
  get protocolInput(): string | undefined {
    return this.given.protocol;
  }

  /** Region of the resources. VOD's own domains are in `cn-shanghai`. */
  get region(): string | undefined {
    return this.given.region;
  }

  set region(value: string | undefined) {
    this.given.region = value;
  }

  /** Leaves {@link region} out. */
  resetRegion(): void {
    this.given.region = undefined;
  }

  /** {@link region} as it was given. */
  get regionInput(): string | undefined {
    return this.given.region;
  }

  /**
   * Secret of the access key. A literal one ends up in the synthesized stack and in Terraform's plan
   * file.
   */
  get secretKey(): string | undefined {
    return this.given.secretKey;
  }

  set secretKey(value: string | undefined) {
    this.given.secretKey = value;
  }

  /** Leaves {@link secretKey} out. */
  resetSecretKey(): void {
    this.given.secretKey = undefined;
  }

  /** {@link secretKey} as it was given. */
  get secretKeyInput(): string | undefined {
    return this.given.secretKey;
  }

  /** `true` or `false`, as text: how the request to assume a role says that it was encrypted. */
  get secureTransport(): string | undefined {
    return this.given.secureTransport;
  }

  set secureTransport(value: string | undefined) {
    this.given.secureTransport = value;
  }

  /** Leaves {@link secureTransport} out. */
  resetSecureTransport(): void {
    this.given.secureTransport = undefined;
  }

  /** {@link secureTransport} as it was given. */
  get secureTransportInput(): string | undefined {
    return this.given.secureTransport;
  }

  /** Token of a temporary access key (STS). */
  get securityToken(): string | undefined {
    return this.given.securityToken;
  }

  set securityToken(value: string | undefined) {
    this.given.securityToken = value;
  }

  /** Leaves {@link securityToken} out. */
  resetSecurityToken(): void {
    this.given.securityToken = undefined;
  }

  /** {@link securityToken} as it was given. */
  get securityTokenInput(): string | undefined {
    return this.given.securityToken;
  }

  /** Earlier name of `secureTransport`. */
  get securityTransport(): string | undefined {
    return this.given.securityTransport;
  }

  set securityTransport(value: string | undefined) {
    this.given.securityTransport = value;
  }

  /** Leaves {@link securityTransport} out. */
  resetSecurityTransport(): void {
    this.given.securityTransport = undefined;
  }

  /** {@link securityTransport} as it was given. */
  get securityTransportInput(): string | undefined {
    return this.given.securityTransport;
  }

  /** File with the profiles. */
  get sharedCredentialsFile(): string | undefined {
    return this.given.sharedCredentialsFile;
  }

  set sharedCredentialsFile(value: string | undefined) {
    this.given.sharedCredentialsFile = value;
  }

  /** Leaves {@link sharedCredentialsFile} out. */
  resetSharedCredentialsFile(): void {
    this.given.sharedCredentialsFile = undefined;
  }

  /** {@link sharedCredentialsFile} as it was given. */
  get sharedCredentialsFileInput(): string | undefined {
    return this.given.sharedCredentialsFile;
  }

  /** Whether a region that the provider does not know is let through. */
  get skipRegionValidation(): boolean | IResolvable | undefined {
    return this.given.skipRegionValidation;
  }

  set skipRegionValidation(value: boolean | IResolvable | undefined) {
    this.given.skipRegionValidation = value;
  }

  /** Leaves {@link skipRegionValidation} out. */
  resetSkipRegionValidation(): void {
    this.given.skipRegionValidation = undefined;
  }

  /** {@link skipRegionValidation} as it was given. */
  get skipRegionValidationInput(): boolean | IResolvable | undefined {
    return this.given.skipRegionValidation;
  }

  /** Address that the request to assume a role says it comes from. */
  get sourceIp(): string | undefined {
    return this.given.sourceIp;
  }

  set sourceIp(value: string | undefined) {
    this.given.sourceIp = value;
  }

  /** Leaves {@link sourceIp} out. */
  resetSourceIp(): void {
    this.given.sourceIp = undefined;
  }

  /** {@link sourceIp} as it was given. */
  get sourceIpInput(): string | undefined {
    return this.given.sourceIp;
  }

  /** A RAM role to assume before any call. */
  get assumeRole(): AlicloudProviderAssumeRole | undefined {
    return this.given.assumeRole;
  }

  set assumeRole(value: AlicloudProviderAssumeRole | undefined) {
    this.given.assumeRole = value;
  }

  /** Leaves {@link assumeRole} out. */
  resetAssumeRole(): void {
    this.given.assumeRole = undefined;
  }

  /** {@link assumeRole} as it was given. */
  get assumeRoleInput(): AlicloudProviderAssumeRole | undefined {
    return this.given.assumeRole;
  }

  /** A RAM role to assume with the token of an OpenID Connect provider, on a CI runner for instance. */
  get assumeRoleWithOidc(): AlicloudProviderAssumeRoleWithOidc | undefined {
    return this.given.assumeRoleWithOidc;
  }

  set assumeRoleWithOidc(value: AlicloudProviderAssumeRoleWithOidc | undefined) {
    this.given.assumeRoleWithOidc = value;
  }

  /** Leaves {@link assumeRoleWithOidc} out. */
  resetAssumeRoleWithOidc(): void {
    this.given.assumeRoleWithOidc = undefined;
  }

  /** {@link assumeRoleWithOidc} as it was given. */
  get assumeRoleWithOidcInput(): AlicloudProviderAssumeRoleWithOidc | undefined {
    return this.given.assumeRoleWithOidc;
  }

  /** Hosts to call in place of the services' own. More of them: `addOverride`. */
  get endpoints(): AlicloudProviderEndpoints[] | IResolvable | undefined {
    return this.given.endpoints;
  }

  set endpoints(value: AlicloudProviderEndpoints[] | IResolvable | undefined) {
    this.given.endpoints = value;
  }

  /** Leaves {@link endpoints} out. */
  resetEndpoints(): void {
    this.given.endpoints = undefined;
  }

  /** {@link endpoints} as it was given. */
  get endpointsInput(): AlicloudProviderEndpoints[] | IResolvable | undefined {
    return this.given.endpoints;
  }

  /** What is written into a configuration in JSON. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return toJson(this.given, ALICLOUD_PROVIDER);
  }

  /** What is written into a configuration in HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return toHcl(this.given, ALICLOUD_PROVIDER);
  }
}
