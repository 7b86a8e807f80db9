/** The RAM role that the environment asks for, as the alicloud provider reads it. */
import type { AssumedRole } from "./assume-role";
import { first, type Environment } from "./environment";
import { VodCredentialsError } from "./errors";

/** The variable that names a role. The newer one means something else where an OIDC provider is named beside it. */
export function roleVariable(
  env: Environment,
): { readonly name: string; readonly value: string } | undefined {
  const oidc = first(env, ["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"]) !== undefined;
  return first(env, ["ALICLOUD_ASSUME_ROLE_ARN", ...(oidc ? [] : ["ALIBABA_CLOUD_ROLE_ARN"])]);
}

/** @throws {VodCredentialsError} for a time that is no number of seconds */
export function roleInEnvironment(env: Environment): AssumedRole | undefined {
  const arn = roleVariable(env);
  if (arn === undefined) return undefined;
  const session = first(env, ["ALICLOUD_ASSUME_ROLE_SESSION_NAME", "ALIBABA_CLOUD_ROLE_SESSION_NAME"]);
  const expiration = first(env, ["ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION"]);
  if (expiration !== undefined && !/^[1-9]\d*$/.test(expiration.value)) {
    throw new VodCredentialsError(`The variable ${expiration.name} is not a number of seconds.`);
  }
  return {
    roleArn: arn.value,
    ...(session === undefined ? {} : { sessionName: session.value }),
    ...(expiration === undefined ? {} : { sessionExpiration: Number(expiration.value) }),
  };
}
