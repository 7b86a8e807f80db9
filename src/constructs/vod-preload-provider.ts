/** The provider's configuration in a stack; at synth it places the provider package into the stack's folder. */
import type { Construct } from "constructs";
import { checkProviderArguments } from "./check-provider";
import { listed } from "./check-paths";
import { TerraformProvider } from "./core";
import { isGiven } from "../set/described";
import { hclAttributes } from "./hcl";
import { placeAtSynth } from "./place-at-synth";
import { generatorMetadata, PROVIDER_NAME, PROVIDER_SOURCE } from "../package/names";
import { byNumber, counted } from "../text/prose";

/** A RAM role to assume before any call. */
export interface AssumeRole {
  /** For example `acs:ram::1234567890:role/preload`. */
  readonly roleArn: string;
  /** Name of the session in the audit log. @default "terraform" */
  readonly sessionName?: string | undefined;
  /** A policy, as JSON, that narrows the role's permissions further. */
  readonly policy?: string | undefined;
  /** Seconds, from 900 to 43200. @default 3600 */
  readonly sessionExpiration?: number | undefined;
  /** The external id that the role's trust policy asks for. */
  readonly externalId?: string | undefined;
}

/** Everything is optional: credentials are best left to the environment or a profile. */
export interface VodPreloadProviderProps {
  /** Access key id; goes together with `secretKey`. */
  readonly accessKey?: string | undefined;
  /** A literal secret ends up in the synthesized stack and in Terraform's plan file. */
  readonly secretKey?: string | undefined;
  /** Token of a temporary access key (STS). */
  readonly securityToken?: string | undefined;
  /** Name of a profile that `aliyun configure` wrote. */
  readonly profile?: string | undefined;
  /** A RAM role to assume with these credentials, or those found otherwise. */
  readonly assumeRole?: AssumeRole | undefined;
  /** `host`, `host:port` or a URL. @default the service's own endpoint */
  readonly endpoint?: string | undefined;
  /** URLs of the day's preload quota that are left to others. @default 0 */
  readonly keepFree?: number | undefined;
  /** For a second configuration in the same stack. */
  readonly alias?: string | undefined;
}

const MARK = Symbol.for("cdktf-alicloud-vod-preload/VodPreloadProvider");

/**
 * The provider's configuration. A stack without one gets one with no arguments.
 *
 * @example
 * new VodPreloadProvider(stack, "vodpreload", { keepFree: 50 });
 */
export class VodPreloadProvider extends TerraformProvider {
  /** How Terraform calls it. */
  static readonly tfResourceType = PROVIDER_NAME;

  private readonly props: VodPreloadProviderProps;
  private providerAlias: string | undefined;

  /** @throws {Error} listing every argument of a wrong type */
  constructor(scope: Construct, id: string, props: VodPreloadProviderProps = {}) {
    super(scope, id, {
      terraformResourceType: PROVIDER_NAME,
      terraformGeneratorMetadata: generatorMetadata(),
      terraformProviderSource: PROVIDER_SOURCE,
    });
    const problems = checkProviderArguments(props);
    if (problems.length > 0) {
      const count = byNumber(problems.length, "a problem", counted(problems.length, "problem"));
      throw new Error(`The provider ${this.node.path} has ${count}:\n${listed(problems)}`);
    }
    const given = Object.entries(Object(props) as VodPreloadProviderProps).filter(([, value]) =>
      isGiven(value),
    );
    this.props = Object.fromEntries(given);
    this.providerAlias = this.props.alias;
    Object.defineProperty(this, MARK, { value: true });
    placeAtSynth(this);
  }

  /** True for one of any copy of this package. */
  static isVodPreloadProvider(value: unknown): value is VodPreloadProvider {
    return typeof value === "object" && value !== null && MARK in value;
  }

  /** For a second configuration in the same stack. */
  override get alias(): string | undefined {
    return this.providerAlias;
  }

  override set alias(alias: string | undefined) {
    this.providerAlias = alias;
  }

  /** For the core, at synth: the arguments as JSON has them. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...this.arguments(), assume_role: this.assumeRoleBlock() };
  }

  private arguments(): Record<string, unknown> {
    const { accessKey, secretKey, securityToken, profile, endpoint, keepFree } = this.props;
    return {
      access_key: accessKey,
      secret_key: secretKey,
      security_token: securityToken,
      profile,
      endpoint,
      keep_free: keepFree,
      alias: this.providerAlias,
    };
  }

  /** For the core, at synth: the same for HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    const flat = hclAttributes(this.arguments(), { keep_free: "number" });
    const [role] = this.assumeRoleBlock() ?? [];
    if (role === undefined) return flat;
    return {
      ...flat,
      assume_role: {
        value: [hclAttributes(role, { session_expiration: "number" })],
        isBlock: true,
        type: "list",
        storageClassType: "assumeRoleList",
      },
    };
  }

  private assumeRoleBlock(): Record<string, unknown>[] | undefined {
    const role = this.props.assumeRole;
    if (role === undefined) return undefined;
    return [
      {
        role_arn: role.roleArn,
        session_name: role.sessionName,
        policy: role.policy,
        session_expiration: role.sessionExpiration,
        external_id: role.externalId,
      },
    ];
  }
}
