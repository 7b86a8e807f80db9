/** The provider's configuration as plain settings, and what is wrong with it. */
import type { Diagnostic, PathStep } from "../plugin/diagnostics";
import type { Model } from "../plugin/schema";
import { isKnown, UNKNOWN, type Value } from "../plugin/values";
import type { CredentialsSettings } from "../vod/credentials-order";
import { parseEndpoint, stsEndpoint, vodEndpoint } from "../vod/endpoint";
import type { Environment } from "../vod/environment";
import { roleVariable } from "../vod/environment-role";
import { VodEndpointError } from "../vod/errors";
import { DIAGNOSTICS } from "../handler/say/diagnostics";
import { DEFAULT_KEEP_FREE, type ProviderModel, type providerSchema } from "./schema";

const MIN_SESSION_SECONDS = 900;
const MAX_SESSION_SECONDS = 43_200;

/** How the service is reached and as whom; what is absent is looked for elsewhere. */
export interface ConnectionSettings extends CredentialsSettings {
  readonly endpoint?: string;
}

type AssumeRoleModel = Model<(typeof providerSchema)["blocks"]["assume_role"]["block"]>;

/** Names of the arguments that are only known after apply. */
export function unknownArguments(config: ProviderModel): readonly string[] {
  return Object.entries(config)
    .filter(([name, value]) => value === UNKNOWN || (name === "assume_role" && roleIsUnknown(config)))
    .map(([name]) => name);
}

/** Unknown arguments count as absent: see {@link unknownArguments}. */
export function toSettings(config: ProviderModel): ConnectionSettings {
  const role = roleOf(config);
  return {
    ...text("accessKey", config.access_key),
    ...text("secretKey", config.secret_key),
    ...text("securityToken", config.security_token),
    ...text("profile", config.profile),
    ...text("endpoint", config.endpoint),
    ...(role === undefined || !isKnown(role.role_arn)
      ? {}
      : {
          assumeRole: {
            roleArn: role.role_arn,
            ...text("sessionName", role.session_name),
            ...text("policy", role.policy),
            ...text("externalId", role.external_id),
            // The alicloud provider takes 0 for "let the service decide".
            ...(isKnown(role.session_expiration) && role.session_expiration !== 0
              ? { sessionExpiration: role.session_expiration }
              : {}),
          },
        }),
  };
}

/** URLs of the day's quota that are left to others. */
export function keepFree(config: ProviderModel): number {
  return isKnown(config.keep_free) ? config.keep_free : DEFAULT_KEEP_FREE;
}

export function validateSettings(config: ProviderModel): readonly Diagnostic[] {
  const { keep_free } = config;
  const role = roleOf(config);
  const diagnostics: Diagnostic[] = [...invalidKeys(config), ...invalidEndpoint(config)];
  if (isKnown(keep_free) && !(Number.isInteger(keep_free) && keep_free >= 0)) {
    diagnostics.push(
      invalid("keep_free", `keep_free is ${keep_free}.\n\nWrite a whole number of URLs, 0 or more.`),
    );
  }
  if (role?.role_arn === "") {
    diagnostics.push(
      invalid(
        "assume_role",
        'role_arn is empty.\n\nWrite the ARN of the role, "acs:ram::1234567890:role/preload" for instance, or remove the block assume_role.',
        { index: 0 },
        { attribute: "role_arn" },
      ),
    );
  }
  const seconds = role?.session_expiration ?? null;
  if (isKnown(seconds) && seconds !== 0 && !isSessionTime(seconds)) {
    diagnostics.push(
      invalid(
        "assume_role",
        `session_expiration is ${seconds}.\n\nWrite a whole number of seconds from ${MIN_SESSION_SECONDS} to ${MAX_SESSION_SECONDS}, or leave it out.`,
        { index: 0 },
        { attribute: "session_expiration" },
      ),
    );
  }
  return diagnostics;
}

/**
 * An endpoint in the environment that would be used and is none. Not a part of the validation, which a destroy goes
 * through as well, and which a saved plan had elsewhere.
 */
export function environmentProblem(config: ProviderModel, env: Environment): Diagnostic | undefined {
  if (config.endpoint === UNKNOWN) return undefined;
  const { endpoint, assumeRole } = toSettings(config);
  try {
    vodEndpoint(endpoint, env);
    if (assumeRole !== undefined || roleVariable(env) !== undefined) stsEndpoint(env);
    return undefined;
  } catch (error) {
    if (!VodEndpointError.is(error)) throw error;
    const remedy =
      "Nothing was called. A destroy needs no endpoint: where it shows this, for the plan that Terraform makes before it, " +
      "unset the variable or add -refresh=false.";
    return {
      severity: "error",
      summary: DIAGNOSTICS.ENDPOINT.summary,
      detail: `${error.message}\n\n${remedy}`,
    };
  }
}

function invalidKeys({ access_key, secret_key, security_token }: ProviderModel): Diagnostic[] {
  const missing = "is missing.\n\nSet both, or neither and leave the key to the environment or a profile.";
  if (isSet(access_key) && isUnset(secret_key)) {
    return [invalid("access_key", `access_key is set, but secret_key ${missing}`)];
  }
  if (isSet(secret_key) && isUnset(access_key)) {
    return [invalid("secret_key", `secret_key is set, but access_key ${missing}`)];
  }
  if (isSet(security_token) && isUnset(access_key) && isUnset(secret_key)) {
    return [
      invalid(
        "security_token",
        "security_token is set, but the key it belongs to is missing.\n\nSet access_key and secret_key as well, or remove security_token.",
      ),
    ];
  }
  return [];
}

function invalidEndpoint({ endpoint }: ProviderModel): Diagnostic[] {
  if (!isKnown(endpoint) || endpoint === "") return [];
  try {
    parseEndpoint(endpoint, "The argument endpoint");
    return [];
  } catch (error) {
    if (!(error instanceof VodEndpointError)) throw error;
    return [invalid("endpoint", error.message)];
  }
}

function isSet(value: Value<string>): boolean {
  return value !== null && value !== "";
}

function isUnset(value: Value<string>): boolean {
  return !isSet(value);
}

function isSessionTime(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= MIN_SESSION_SECONDS && seconds <= MAX_SESSION_SECONDS;
}

function roleOf(config: ProviderModel): AssumeRoleModel | undefined {
  return config.assume_role === UNKNOWN ? undefined : config.assume_role[0];
}

function roleIsUnknown(config: ProviderModel): boolean {
  const role = roleOf(config);
  return role !== undefined && Object.values(role).includes(UNKNOWN);
}

/** An empty text is as good as none: that is what a variable with an empty default gives. */
function text<K extends string>(name: K, value: Value<string>): Partial<Record<K, string>> {
  const entry: Partial<Record<K, string>> = {};
  if (isKnown(value) && value !== "") entry[name] = value;
  return entry;
}

function invalid(name: keyof ProviderModel, detail: string, ...steps: readonly PathStep[]): Diagnostic {
  return {
    severity: "error",
    summary: `Invalid ${name}`,
    detail,
    attribute: [{ attribute: name }, ...steps],
  };
}
