/** The schema of the provider's configuration. */
import { block, defaulted, number, optional, required, string, type Model } from "../plugin/schema";

/** What `keep_free` is when the configuration says nothing. */
export const DEFAULT_KEEP_FREE = 0;

const assumeRoleBlock = block({
  description: "A RAM role to assume before any call, with the credentials found otherwise.",
  attributes: {
    role_arn: required(string, {
      description: "The role's ARN, for example `acs:ram::1234567890:role/preload`.",
      example: '"acs:ram::1234567890:role/preload"',
    }),
    session_name: optional(string, {
      description: "Name of the session in the audit log. Default `terraform`.",
    }),
    policy: optional(string, {
      description: "A policy, as JSON, that narrows the role's permissions further.",
    }),
    session_expiration: optional(number, {
      description: "How long the session lasts, in seconds, from 900 to 43200. Default 3600.",
    }),
    external_id: optional(string, { description: "The external id that the role's trust policy asks for." }),
  },
  blocks: {},
});

export const providerSchema = block({
  description: [
    "Keeps sets of files preloaded on the CDN of ApsaraVideo VOD (Alibaba Cloud), sending only what changed.",
    "",
    "Credentials are looked for when the first call needs them, in this order: the arguments below, `ALICLOUD_*`",
    "variables, `ALIBABA_CLOUD_*` variables, then Alibaba Cloud's default chain. A destroy needs none. Prefer the",
    "environment or a profile: Terraform stores a `secret_key` that is written into the configuration in its plan file.",
  ].join("\n"),
  attributes: {
    access_key: optional(string, {
      description: "Access key id. Goes together with `secret_key`.",
      sensitive: true,
    }),
    secret_key: optional(string, { description: "Access key secret.", sensitive: true }),
    security_token: optional(string, {
      description: "Token of a temporary access key (STS). Needs `access_key` and `secret_key`.",
      sensitive: true,
    }),
    profile: optional(string, {
      description: "Name of a profile that `aliyun configure` wrote to `~/.aliyun/config.json`.",
    }),
    endpoint: optional(string, {
      description:
        "Where the VOD service is: `host`, `host:port` or a URL. Default: `ALIBABA_CLOUD_ENDPOINT_VOD`, else `VOD_ENDPOINT`, else `vod.cn-shanghai.aliyuncs.com`, whatever the region of the stack. Plain HTTP is accepted for a loopback address only.",
    }),
    keep_free: defaulted(number, {
      description:
        "How many URLs of the day's preload quota are left to others. Submitting stops when no more than this is left.",
      defaultValue: DEFAULT_KEEP_FREE,
    }),
  },
  blocks: {
    assume_role: { nesting: "list", block: assumeRoleBlock, maxItems: 1 },
  },
});

/** The provider's configuration. */
export type ProviderModel = Model<typeof providerSchema>;
