/**
 * Credentials that `@alicloud/credentials` finds: its default chain, an ECS role, a credentials URI. Loaded when the
 * first call needs it. Its errors quote what it read, secrets included: only their existence is passed on.
 */
import type { CredentialsProvider } from "@alicloud/credentials";
import { Credentials, type CredentialsSource } from "./credentials";
import { VodCredentialsError } from "./errors";

type Library = typeof import("@alicloud/credentials");

/**
 * @param notFound the whole message when nothing is found
 * @param took told once what the library calls the place where it found them
 */
function libraryCredentials(
  make: (library: Library) => CredentialsProvider,
  notFound: string,
  took: (provider: string) => void = () => undefined,
): CredentialsSource {
  let provider: CredentialsProvider | undefined;
  let isTold = false;
  return {
    get: async () => {
      try {
        provider ??= make(await import("@alicloud/credentials"));
        // The library keeps temporary credentials and renews them before they end.
        const { accessKeyId, accessKeySecret, securityToken, providerName } = await provider.getCredentials();
        if (accessKeyId !== "" && accessKeySecret !== "") {
          if (!isTold) took(providerName);
          isTold = true;
          return new Credentials(accessKeyId, accessKeySecret, securityToken);
        }
      } catch {
        // What it says may hold secrets.
      }
      // After a failure its default chain would ask only the last place again.
      provider = undefined;
      throw new VodCredentialsError(notFound);
    },
  };
}

/**
 * @param argumentName how two arguments that were looked at before are written
 * @param took see {@link libraryCredentials}
 */
export function defaultChain(
  argumentName: (name: "accessKey" | "profile") => string,
  took?: (provider: string) => void,
): CredentialsSource {
  return libraryCredentials(
    ({ DefaultCredentialsProvider }) => DefaultCredentialsProvider.builder().build(),
    `No credentials found. Looked at: the arguments ${argumentName("accessKey")} and ${argumentName("profile")}; the variables ` +
      "ALICLOUD_ACCESS_KEY, ALICLOUD_PROFILE, ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABACLOUD_ACCESS_KEY_ID; the OIDC " +
      "role of the environment; ~/.aliyun/config.json; ~/.alibabacloud/credentials; the metadata of an ECS instance; " +
      "ALIBABA_CLOUD_CREDENTIALS_URI. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or name a profile.",
    took,
  );
}

/** @param role empty: the one that the instance has */
export function ecsRole(role: string): CredentialsSource {
  return libraryCredentials(
    ({ ECSRAMRoleCredentialsProvider }) => ECSRAMRoleCredentialsProvider.builder().withRoleName(role).build(),
    `No credentials of the ECS role ${role === "" ? "of this instance" : `"${role}"`}: the instance's metadata service gave none.`,
  );
}

/** @param variable where the URI stands; it may hold a secret itself, so it is not named */
export function credentialsUri(uri: string, variable: string): CredentialsSource {
  return libraryCredentials(
    ({ URICredentialsProvider }) => URICredentialsProvider.builder().withCredentialsURI(uri).build(),
    `No credentials from the URI in ${variable}.`,
  );
}
