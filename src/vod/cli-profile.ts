/** Profiles that `aliyun configure` wrote, read as the alicloud provider reads them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord, type JsonRecord, readRecord } from "../text/json";
import { member, number, text } from "./answer";
import type { AssumedRole } from "./assume-role";
import { Credentials } from "./credentials";
import { first, type Environment } from "./environment";
import { VodCredentialsError } from "./errors";

/** What a profile leads to; roles are to be assumed in the order of the list. */
export interface ProfileCredentials {
  readonly base: Credentials | { readonly ecsRole: string };
  readonly roles: readonly AssumedRole[];
}

/** Where profiles are, if not in the home directory. */
const FILE_VARIABLES = ["ALICLOUD_SHARED_CREDENTIALS_FILE", "ALIBABA_CLOUD_CREDENTIALS_FILE"];

/** @throws {VodCredentialsError} naming the file and the profile, never what the file holds */
export async function readProfile(
  name: string,
  env: Environment,
  homeDirectory: string,
): Promise<ProfileCredentials> {
  const named = first(env, FILE_VARIABLES)?.value;
  const file = named?.replace(/^~(?=\/|$)/, homeDirectory) ?? join(homeDirectory, ".aliyun", "config.json");
  const unusable = (what: string): VodCredentialsError =>
    new VodCredentialsError(`The profile "${name}" of ${file} cannot be used: ${what}.`);
  let content: string;
  try {
    content = await readFile(file, "utf8");
  } catch {
    throw unusable("the file cannot be read");
  }
  // JSON.parse does not take a byte order mark.
  const parsed = readRecord(content.replace(/^\ufeff/, ""));
  const list = member(parsed, "profiles");
  if (!Array.isArray(list)) {
    throw unusable("the file is not what `aliyun configure` writes, JSON with a list of profiles");
  }
  return follow(name, list.filter(isRecord), unusable, []);
}

function follow(
  name: string,
  profiles: readonly JsonRecord[],
  unusable: (what: string) => VodCredentialsError,
  seen: readonly string[],
): ProfileCredentials {
  if (seen.includes(name)) throw unusable(`source_profile leads back to "${name}"`);
  const profile = profiles.find((candidate) => text(candidate, "name") === name);
  if (profile === undefined) throw unusable(`there is no profile "${name}"`);
  const needed = (field: string): string => {
    const value = text(profile, field);
    if (value === undefined || value === "") throw unusable(`${field} is missing`);
    return value;
  };
  const key = (token?: string): Credentials =>
    new Credentials(needed("access_key_id"), needed("access_key_secret"), token);

  const mode = text(profile, "mode") ?? "AK";
  switch (mode.toLowerCase()) {
    case "ak":
      return { base: key(), roles: [] };
    case "ststoken":
      return { base: key(needed("sts_token")), roles: [] };
    case "ramrolearn":
      return { base: key(text(profile, "sts_token")), roles: [roleOf(profile, needed)] };
    case "ecsramrole":
      return { base: { ecsRole: text(profile, "ram_role_name") ?? "" }, roles: [] };
    case "ramrolearnwithecs":
      return {
        base: { ecsRole: text(profile, "ram_role_name") ?? "" },
        roles: [roleOf(profile, needed)],
      };
    case "chainableramrolearn": {
      const source = follow(needed("source_profile"), profiles, unusable, [...seen, name]);
      return { base: source.base, roles: [...source.roles, roleOf(profile, needed)] };
    }
    default:
      throw unusable(
        `its mode ${mode} is not supported; use AK, StsToken, RamRoleArn, EcsRamRole or ChainableRamRoleArn, ` +
          "or leave the profile out and select it with ALIBABA_CLOUD_PROFILE",
      );
  }
}

function roleOf(profile: JsonRecord, needed: (field: string) => string): AssumedRole {
  const sessionName = text(profile, "ram_session_name");
  const expiration = number(profile, "expired_seconds");
  const externalId = text(profile, "external_id");
  return {
    roleArn: needed("ram_role_arn"),
    ...(sessionName === undefined || sessionName === "" ? {} : { sessionName }),
    ...(expiration === undefined || expiration === 0 ? {} : { sessionExpiration: expiration }),
    ...(externalId === undefined || externalId === "" ? {} : { externalId }),
  };
}
