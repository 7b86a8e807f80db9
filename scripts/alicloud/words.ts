/**
 * The bindings' documentation: what each block and attribute is, by its path in the schema. Where nothing stands here, the
 * schema's own description is taken.
 */

const STATUSES =
  "`online`, `offline`, `configuring`, `configure_failed`, `checking`, `check_failed` or `deleting`";
const TIME = "in UTC, `yyyy-MM-ddTHH:mm:ssZ`";
const PORT = "as text: `80` asks it by HTTP, `443` by HTTPS; others are possible.";
const ENDPOINT = "`host` or `host:port`, without a scheme.";

const PROVIDER: Readonly<Record<string, string>> = {
  "": "The provider of Alibaba Cloud's own resources, aliyun/alicloud. Credentials are best left to the environment or a profile.",
  access_key: "Access key id; goes together with `secretKey`. @default `ALIBABA_CLOUD_ACCESS_KEY_ID`",
  account_id: "Number of the account; VOD's resources do not need it. @default asked for where it is needed",
  account_type:
    "`Domestic` for an account of aliyun.com, `International` for one of alibabacloud.com. @default asked for, by a call to the billing service",
  client_connect_timeout: "Milliseconds to wait for a connection. @default 60000",
  client_read_timeout: "Milliseconds to wait for an answer. @default 60000",
  configuration_source:
    "Up to 128 characters that requests carry in their User-Agent, to tell whose they are.",
  credentials_uri: "URL of a service beside the program that hands out credentials.",
  ecs_role_name: "RAM role of the ECS instance that Terraform runs on, to take credentials from.",
  max_retry_timeout: "Seconds for which a request is tried again. @default 0, each resource's own time",
  profile: "Name of a profile that `aliyun configure` wrote.",
  protocol: "`HTTP` or `HTTPS`, for all calls. @default `HTTPS`",
  region:
    "Region of the resources. VOD's own domains are in `cn-shanghai`. @default `ALIBABA_CLOUD_REGION`, otherwise `cn-beijing`",
  secret_key:
    "Secret of the access key. A literal one ends up in the synthesized stack and in Terraform's plan file. @default `ALIBABA_CLOUD_ACCESS_KEY_SECRET`",
  secure_transport:
    "`true` or `false`, as text: how the request to assume a role says that it was encrypted.",
  security_token: "Token of a temporary access key (STS). @default `ALIBABA_CLOUD_SECURITY_TOKEN`",
  security_transport: "Earlier name of `secureTransport`.",
  shared_credentials_file: "File with the profiles. @default `~/.aliyun/config.json`",
  skip_region_validation: "Whether a region that the provider does not know is let through. @default false",
  source_ip: "Address that the request to assume a role says it comes from.",
  assume_role: "A RAM role to assume before any call.",
  "assume_role.external_id":
    "Text that the role's owner asks for, so that nobody else's role is assumed by mistake.",
  "assume_role.policy": "A policy, as JSON, that narrows the role's permissions further.",
  "assume_role.role_arn": "For example `acs:ram::1234567890:role/video`.",
  "assume_role.session_expiration":
    "Seconds that the session lasts, from 900 to 3600. @default 0, the service's own",
  "assume_role.session_name": "Name of the session in the audit log. @default `terraform`",
  assume_role_with_oidc:
    "A RAM role to assume with the token of an OpenID Connect provider, on a CI runner for instance.",
  "assume_role_with_oidc.oidc_provider_arn": "ARN of the identity provider as the account knows it.",
  "assume_role_with_oidc.oidc_token": "The token itself; `oidcTokenFile` keeps it out of the stack.",
  "assume_role_with_oidc.oidc_token_file": "File with the token.",
  "assume_role_with_oidc.policy": "A policy, as JSON, that narrows the role's permissions further.",
  "assume_role_with_oidc.role_arn": "For example `acs:ram::1234567890:role/video`.",
  "assume_role_with_oidc.role_session_name": "Name of the session in the audit log.",
  "assume_role_with_oidc.session_expiration":
    "Seconds that the session lasts, from 900 to what the role allows. @default 3600",
  endpoints: "Hosts to call in place of the services' own. More of them: `addOverride`.",
  "endpoints.location": `Of the service that is asked for other endpoints: ${ENDPOINT}`,
  "endpoints.sts": `Of the service that hands out temporary credentials: ${ENDPOINT}`,
  "endpoints.vod": `Of VOD: ${ENDPOINT}`,
};

const DOMAIN: Readonly<Record<string, string>> = {
  "": "An accelerated domain of ApsaraVideo VOD: viewers ask the CDN by it, and the CDN asks its origins.",
  domain_name:
    "The domain, `vod.example.com` for instance; a wildcard begins with a dot: `.example.com`. Another name is another resource: the old one is deleted.",
  scope:
    "Where its CDN nodes are: `domestic`, `overseas` or `global`. Another scope is another resource: the old one is deleted. @default `domestic`",
  tags: "Tags of the domain: key, up to 64 characters, to value, up to 128. The provider does not read them back.",
  check_url:
    "A URL on the origin for its health check. Used once, when the domain is added; the provider does not read it back.",
  top_level_domain:
    "The domain above it, where the service asks for that. The provider does not read it back.",
  id: "The domain's name. Left out as a rule.",
  cert_name: "Name of its certificate, where it has one.",
  cname: "Where its CNAME record has to point so that viewers reach the CDN.",
  description: "Declared by the provider and never filled.",
  gmt_created: `When it was added, ${TIME}.`,
  gmt_modified: `When it was last changed, ${TIME}.`,
  ssl_protocol: "Whether it answers HTTPS: `on` or `off`.",
  ssl_pub: "Public key of its certificate, where it has one.",
  status: `One of ${STATUSES}.`,
  weight: "Weight of its origin.",
  sources: "Its origins, at least one: where the CDN fetches what it does not have.",
  "sources.source_content":
    "Address of the origin: an IP address, a host, or the host of an OSS bucket, as `sourceType` says.",
  "sources.source_port": `Its port, ${PORT}`,
  "sources.source_priority":
    "`20` for a primary origin, `30` for one that is asked when those fail. @default `20`",
  "sources.source_type": "What `sourceContent` is: `ipaddr`, `domain` or `oss`.",
};

const DOMAINS: Readonly<Record<string, string>> = {
  "": "Accelerated domains of the account, as a data source. All conditions have to hold; without any it finds all domains.",
  domain_search_type: "How names are compared: `fuzzy_match`, `pre_match`, `suf_match` or `full_match`.",
  ids: "Names of domains to find; after reading, the names of those that were found.",
  name_regex: "A regular expression, of Go's kind, that names have to match.",
  output_file: "File to write what was found to.",
  status: `Find only those with this status: one of ${STATUSES}.`,
  tags: "Find only those with all these tags.",
  id: "A checksum of what was found. Left out as a rule.",
  names: "Names of the domains that were found.",
  domains: "The domains that were found.",
  "domains.cname": "Where its CNAME record has to point so that viewers reach the CDN.",
  "domains.description": "What the account's owner wrote about it.",
  "domains.domain_name": "The domain, a wildcard with a dot in front.",
  "domains.gmt_created": `Meant to say when it was added, ${TIME}; the provider fills it with \`gmtModified\`.`,
  "domains.gmt_modified": `When it was last changed, ${TIME}.`,
  "domains.id": "Its name.",
  "domains.sand_box": "Whether it lies in a sandbox.",
  "domains.ssl_protocol": "Whether it answers HTTPS: `on` or `off`.",
  "domains.status": `One of ${STATUSES}.`,
  "domains.sources": "Its origins.",
  "domains.sources.source_content": "Address of the origin.",
  "domains.sources.source_port": `Its port, ${PORT}`,
  "domains.sources.source_priority": "`20` for a primary origin, `30` for one that is asked when those fail.",
  "domains.sources.source_type": "What `sourceContent` is: `ipaddr`, `domain` or `oss`.",
};

export type Documented = "alicloud" | "alicloud_vod_domain" | "alicloud_vod_domains";

export const WORDS: Readonly<Record<Documented, Readonly<Record<string, string>>>> = {
  alicloud: PROVIDER,
  alicloud_vod_domain: DOMAIN,
  alicloud_vod_domains: DOMAINS,
};
