/** Whose credentials sign: arguments, then ALICLOUD_*, then ALIBABA_CLOUD_*, then the default chain. */
import { homedir } from "node:os";
import { assumedRole, STS_VERSION, type AssumedRole } from "./assume-role";
import { readProfile } from "./cli-profile";
import type { Clock } from "./clock";
import { Credentials, type CredentialsSource } from "./credentials";
import { stsEndpoint } from "./endpoint";
import { first, type Environment } from "./environment";
import { VodCredentialsError } from "./errors";
import { credentialsUri, defaultChain, ecsRole } from "./library-credentials";
import type { Logger } from "./logger";
import { roleInEnvironment, roleVariable } from "./environment-role";
import { RpcClient } from "./rpc-client";
import { ServiceTime } from "./service-time";

/** What is given; what is absent is looked for elsewhere. */
export interface CredentialsSettings {
  /** Id of the access key; with `secretKey` or not at all. */
  readonly accessKey?: string;
  /** Its secret. */
  readonly secretKey?: string;
  /** Of a temporary key; needs the other two. */
  readonly securityToken?: string;
  /** Of `~/.aliyun/config.json`. */
  readonly profile?: string;
  /** Taken over with the credentials that were found. Default: the environment's. */
  readonly assumeRole?: AssumedRole;
}

/** How an argument is written. */
type CredentialsSpelling = (name: keyof CredentialsSettings) => string;

export interface CredentialsContext {
  readonly env: Environment;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly log: Logger;
  /** Default: the user's. */
  readonly homeDirectory?: string;
  /** Certificate authorities for STS instead of the machine's, PEM. */
  readonly ca?: string;
  /** How the settings' author writes their names, for messages and the log. Default: as they are written here. */
  readonly argumentName?: CredentialsSpelling;
}

/** Where one access key may stand; each place is taken whole or not at all. */
interface KeyVariables {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

const LEGACY_KEY: KeyVariables = {
  id: "ALICLOUD_ACCESS_KEY",
  secret: "ALICLOUD_SECRET_KEY",
  token: "ALICLOUD_SECURITY_TOKEN",
};
const CURRENT_KEYS: readonly KeyVariables[] = [
  {
    id: "ALIBABA_CLOUD_ACCESS_KEY_ID",
    secret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    token: "ALIBABA_CLOUD_SECURITY_TOKEN",
  },
  {
    id: "ALIBABACLOUD_ACCESS_KEY_ID",
    secret: "ALIBABACLOUD_ACCESS_KEY_SECRET",
    token: "ALIBABACLOUD_SECURITY_TOKEN",
  },
];

/** A search that found nothing is not repeated sooner: it may have waited for a metadata service for seconds. */
const FAILURE_KEPT_MS = 30_000;

/** Nothing is looked for before the first `get`. Side by side, callers share one search. */
export function findCredentials(
  settings: CredentialsSettings,
  context: CredentialsContext,
): CredentialsSource {
  let source: Promise<CredentialsSource> | undefined;
  return shared(async () => {
    source ??= chosenSource(settings, context);
    return (await source).get();
  }, context.clock);
}

function shared(find: () => Promise<Credentials>, clock: Clock): CredentialsSource {
  let running: Promise<Credentials> | undefined;
  let failure: { readonly error: VodCredentialsError; readonly at: number } | undefined;
  return {
    get: () => {
      if (failure !== undefined && clock.monotonic() - failure.at < FAILURE_KEPT_MS) {
        return Promise.reject(failure.error);
      }
      running ??= find()
        .catch((error: unknown) => {
          if (VodCredentialsError.is(error)) failure = { error, at: clock.monotonic() };
          throw error;
        })
        .finally(() => {
          running = undefined;
        });
      return running;
    },
  };
}

async function chosenSource(
  settings: CredentialsSettings,
  context: CredentialsContext,
): Promise<CredentialsSource> {
  const { source, roles, from } = await foundBase(settings, context);
  const own = settings.assumeRole ?? roleInEnvironment(context.env);
  const ownFrom =
    settings.assumeRole === undefined ? roleVariable(context.env)?.name : named(context)("assumeRole");
  const described = [
    ...(own === undefined ? [] : [`${String(ownFrom)} (${own.roleArn})`]),
    ...roles.map(({ roleArn }) => `the profile's role (${roleArn})`).reverse(),
    from,
  ];
  context.log.info("credentials", { source: described.join(" on top of ") });
  return [...roles, ...(own === undefined ? [] : [own])].reduce(
    (base, role) => withRole(base, role, context),
    source,
  );
}

interface Base {
  readonly source: CredentialsSource;
  /** To be assumed, in this order. */
  readonly roles: readonly AssumedRole[];
  /** The place, for the log; an access key id counts as a secret there. */
  readonly from: string;
}

async function foundBase(settings: CredentialsSettings, context: CredentialsContext): Promise<Base> {
  const { env } = context;
  const name = named(context);
  const written = pair(
    { id: settings.accessKey, secret: settings.secretKey, token: settings.securityToken },
    { id: name("accessKey"), secret: name("secretKey"), token: name("securityToken") },
    "The configuration",
  );
  if (written !== undefined) {
    return plain(written, `the arguments ${name("accessKey")} and ${name("secretKey")}`);
  }
  if (settings.securityToken !== undefined && settings.securityToken !== "") {
    throw new VodCredentialsError(
      `The configuration has ${name("securityToken")}, but neither ${name("accessKey")} nor ${name("secretKey")}. ` +
        "Add both, or remove it.",
    );
  }
  if (settings.profile !== undefined && settings.profile !== "") {
    return fromProfile(settings.profile, `the argument ${name("profile")}`, context);
  }

  const legacy = fromVariables(LEGACY_KEY, env);
  if (legacy !== undefined) return plain(legacy, placeOf(LEGACY_KEY, legacy));
  const profile = first(env, ["ALICLOUD_PROFILE"]);
  if (profile !== undefined) return fromProfile(profile.value, profile.name, context);

  for (const variables of CURRENT_KEYS) {
    const found = fromVariables(variables, env);
    if (found !== undefined) return plain(found, placeOf(variables, found));
  }

  // The library knows these two by their newer names only.
  const ecs = first(env, ["ALICLOUD_ECS_ROLE_NAME"]);
  if (ecs !== undefined) return { source: ecsRole(ecs.value), roles: [], from: ecs.name };
  const uri = first(env, ["ALICLOUD_CREDENTIALS_URI"]);
  if (uri !== undefined) return { source: credentialsUri(uri.value, uri.name), roles: [], from: uri.name };
  const took = (provider: string): void => {
    context.log.info("credentials of the default chain", { provider });
  };
  return { source: defaultChain(name, took), roles: [], from: "the default chain of @alicloud/credentials" };
}

function named({ argumentName = (name) => name }: CredentialsContext): CredentialsSpelling {
  return argumentName;
}

async function fromProfile(
  name: string,
  namedBy: string,
  { env, homeDirectory = homedir() }: CredentialsContext,
): Promise<Base> {
  const { base, roles } = await readProfile(name, env, homeDirectory);
  const from = `profile ${JSON.stringify(name)} (${namedBy})`;
  return { source: base instanceof Credentials ? always(base) : ecsRole(base.ecsRole), roles, from };
}

function fromVariables(names: KeyVariables, env: Environment): Credentials | undefined {
  const value = (name: string): string | undefined => first(env, [name])?.value;
  return pair(
    { id: value(names.id), secret: value(names.secret), token: value(names.token) },
    names,
    "The environment",
  );
}

/** @throws {VodCredentialsError} for half a pair */
function pair(
  { id, secret, token }: { id: string | undefined; secret: string | undefined; token: string | undefined },
  names: KeyVariables,
  where: string,
): Credentials | undefined {
  const hasId = id !== undefined && id !== "";
  const hasSecret = secret !== undefined && secret !== "";
  if (hasId && hasSecret) return new Credentials(id, secret, token);
  if (!hasId && !hasSecret) return undefined;
  const [there, missing] = hasId ? [names.id, names.secret] : [names.secret, names.id];
  throw new VodCredentialsError(`${where} has ${there}, but ${missing} is missing. Set both, or neither.`);
}

function withRole(
  base: CredentialsSource,
  role: AssumedRole,
  { env, clock, random, log, ca }: CredentialsContext,
): CredentialsSource {
  const endpoint = stsEndpoint(env);
  // STS gets a time of its own: the one that VOD's task list is compared with must be learnt from VOD alone.
  const time = new ServiceTime(clock);
  const sts = new RpcClient({
    endpoint,
    version: STS_VERSION,
    credentials: base,
    clock,
    time,
    log,
    env,
    ...(ca === undefined ? {} : { ca }),
  });
  return assumedRole(role, sts, { clock, time, random, log });
}

function plain(credentials: Credentials, from: string): Base {
  return { source: always(credentials), roles: [], from };
}

/** With the token's variable, which is easily forgotten in an environment. */
function placeOf({ id, token }: KeyVariables, { securityToken }: Credentials): string {
  return securityToken === undefined ? id : `${id} with ${token}`;
}

function always(credentials: Credentials): CredentialsSource {
  return { get: () => Promise.resolve(credentials) };
}
