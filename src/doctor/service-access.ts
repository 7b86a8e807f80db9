/** The service as the provider would reach it: endpoint, credentials, calls; each found out once. */
import type { JsonRecord } from "../text/json";
import type { Clock } from "../vod/clock";
import type { Credentials, CredentialsSource } from "../vod/credentials";
import { type CredentialsSettings, findCredentials } from "../vod/credentials-order";
import { type Endpoint, vodEndpoint } from "../vod/endpoint";
import type { Environment } from "../vod/environment";
import { messageOf, VodCredentialsError } from "../vod/errors";
import { silentLogger } from "../vod/logger";
import type { Parameters } from "../vod/signature-v1";
import { credentialsSettings, type ProviderArguments } from "./configuration";
import { Wire, type WireAnswer } from "./wire";

export interface ServiceAccessOptions {
  readonly env: Environment;
  readonly homeDirectory: string;
  readonly clock: Clock;
  /** Of the configuration; they win over the environment. */
  readonly provider: ProviderArguments | undefined;
}

/** The provider's arguments for credentials, as HCL writes them. */
const ARGUMENTS = {
  accessKey: "access_key",
  secretKey: "secret_key",
  securityToken: "security_token",
  profile: "profile",
  assumeRole: "assume_role",
} as const satisfies Record<keyof CredentialsSettings, string>;

/** What became of an attempt that may fail for reasons which are findings. */
export type Attempt<T> =
  { readonly kind: "done"; readonly value: T } | { readonly kind: "failed"; readonly why: string };

/** Where the key comes from; never the key. */
export interface FoundCredentials {
  readonly place: string;
  readonly isTemporary: boolean;
}

export class ServiceAccess {
  private readonly known = new Map<string, Promise<Attempt<unknown>>>();
  private readonly places: string[] = [];
  private readonly source: CredentialsSource;
  private wire: Wire | undefined;
  /** Told of every key that was found, so that nobody prints it. */
  onCredentials: (credentials: Credentials) => void = () => undefined;

  constructor(private readonly options: ServiceAccessOptions) {
    const { env, homeDirectory, clock } = options;
    const log = {
      ...silentLogger,
      info: (message: string, fields: Readonly<Record<string, unknown>> = {}) => {
        const place = fields.source ?? fields.provider;
        if (message.startsWith("credentials") && typeof place === "string") this.places.push(place);
      },
    };
    const found = findCredentials(credentialsSettings(options.provider), {
      env,
      homeDirectory,
      clock,
      random: Math.random,
      log,
      argumentName: (name) => ARGUMENTS[name],
    });
    this.source = {
      get: async () => {
        const credentials = await found.get();
        this.onCredentials(credentials);
        return credentials;
      },
    };
  }

  /** Arguments of the provider block that only Terraform knows. */
  get unknownArguments(): readonly string[] {
    return this.options.provider?.expressions ?? [];
  }

  /** The endpoint's argument, where the configuration has one. */
  get endpointArgument(): string | undefined {
    return this.options.provider?.texts.endpoint;
  }

  endpoint(): Attempt<Endpoint> {
    try {
      return { kind: "done", value: vodEndpoint(this.endpointArgument, this.options.env) };
    } catch (error) {
      if (VodCredentialsError.is(error)) return { kind: "failed", why: error.message };
      throw error;
    }
  }

  credentials(): Promise<Attempt<FoundCredentials>> {
    return this.once("credentials", async () => {
      const { securityToken } = await this.source.get();
      return { place: [...this.places].join(": "), isTemporary: securityToken !== undefined };
    });
  }

  /** An answer to a call without a key: the service is there, and says what time it has. */
  reach(): Promise<Attempt<WireAnswer>> {
    return this.once("reach", () => this.open().unsigned("DescribeVodRefreshQuota"));
  }

  /** Each operation is asked once; a refusal is an answer. */
  ask(operation: string, parameters: Parameters = {}): Promise<Attempt<WireAnswer>> {
    return this.once(`${operation} ${JSON.stringify(parameters)}`, async () => {
      // The service's time first, so that a clock that is off is one finding and not many.
      const reached = await this.reach();
      if (reached.kind === "failed") throw new Error(reached.why);
      return await this.open().call(operation, parameters);
    });
  }

  /** @throws {VodEndpointError} for an endpoint that may not be used */
  open(): Wire {
    const { env, clock } = this.options;
    return (this.wire ??= new Wire({
      endpoint: vodEndpoint(this.endpointArgument, env),
      credentials: this.source,
      env,
      clock,
    }));
  }

  private once<T>(name: string, make: () => Promise<T>): Promise<Attempt<T>> {
    const known = this.known.get(name) as Promise<Attempt<T>> | undefined;
    if (known !== undefined) return known;
    const made = attempt(make);
    this.known.set(name, made);
    return made;
  }
}

async function attempt<T>(make: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: "done", value: await make() };
  } catch (error) {
    return { kind: "failed", why: messageOf(error) };
  }
}

/** The answer's JSON when the service did what it was asked. */
export function jsonOf({ json, fault, status }: WireAnswer): JsonRecord | undefined {
  return fault === undefined && status < 300 ? json : undefined;
}
