/** The provider's configuration in a stack. */
import type { Construct } from "constructs";
import { TerraformProvider } from "./core";
import { PROVIDER_SOURCE } from "./place-provider";
import { placeAtSynth } from "./place-at-synth";
import { findPackage } from "./package-root";

/** A role to assume with the keys that were found. */
export interface AssumeRole {
  readonly roleArn: string;
  readonly sessionName?: string;
  readonly policy?: string;
  /** Seconds, 900 to 43,200. */
  readonly sessionExpiration?: number;
  readonly externalId?: string;
}

export interface VodPreloadProviderProps {
  /** Prefer the environment or a profile: Terraform keeps literal keys in its plan files. */
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly securityToken?: string;
  /** A profile of the Alibaba Cloud CLI. */
  readonly profile?: string;
  readonly assumeRole?: AssumeRole;
  /** @default the VOD endpoint of cn-shanghai, the only region that preloads */
  readonly endpoint?: string;
  /** URLs of the day's preload quota that are left to others. @default 0 */
  readonly keepFree?: number;
  readonly alias?: string;
}

/** Names and version of the generated configuration; resources and provider have to agree. */
export function generatorMetadata(): {
  providerName: string;
  providerVersion: string;
  providerVersionConstraint: string;
} {
  const { version } = findPackage();
  return { providerName: "vodpreload", providerVersion: version, providerVersionConstraint: version };
}

/** The provider `vodpreload`. A stack with a `PreloadSet` and without one of these gets one with no arguments. */
export class VodPreloadProvider extends TerraformProvider {
  static readonly tfResourceType = "vodpreload";

  private readonly props: VodPreloadProviderProps;

  constructor(scope: Construct, id: string, props: VodPreloadProviderProps = {}) {
    super(scope, id, {
      terraformResourceType: VodPreloadProvider.tfResourceType,
      terraformGeneratorMetadata: generatorMetadata(),
      terraformProviderSource: PROVIDER_SOURCE,
    });
    this.props = props;
    placeAtSynth(this);
  }

  override get alias(): string | undefined {
    return this.props.alias;
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    const { accessKey, secretKey, securityToken, profile, assumeRole, endpoint, keepFree, alias } =
      this.props;
    return {
      access_key: accessKey,
      secret_key: secretKey,
      security_token: securityToken,
      profile,
      endpoint,
      keep_free: keepFree,
      alias,
      ...(assumeRole === undefined ? {} : { assume_role: [roleBlock(assumeRole)] }),
    };
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    const hcl: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(this.synthesizeAttributes())) {
      if (value === undefined) continue;
      hcl[name] =
        name === "assume_role"
          ? { value, isBlock: true, type: "list", storageClassType: "objectList" }
          : { value, isBlock: false, type: "simple", storageClassType: typeof value };
    }
    return hcl;
  }
}

function roleBlock({
  roleArn,
  sessionName,
  policy,
  sessionExpiration,
  externalId,
}: AssumeRole): Record<string, unknown> {
  return {
    role_arn: roleArn,
    session_name: sessionName,
    policy,
    session_expiration: sessionExpiration,
    external_id: externalId,
  };
}
