/** The provider: its configuration, and the resources and functions it serves. */
import { randomUUID } from "node:crypto";
import { QuotaForecast } from "../handler/account/forecast";
import { AccountGate } from "../handler/account/gate";
import { type Journal, noJournal } from "../handler/evidence/journal";
import type { CallContext, ConfigureAnswer, Provider } from "../plugin/provider";
import { systemClock } from "../vod/clock";
import type { VodClient } from "../vod/client";
import { vodEndpoint } from "../vod/endpoint";
import type { Environment } from "../vod/environment";
import { VodCredentialsError } from "../vod/errors";
import type { Logger } from "../vod/logger";
import { ServiceTime } from "../vod/service-time";
import type { Configured } from "./configured";
import { connect, type Connect } from "./connect";
import { functions } from "./functions";
import { journalFiles, terraformData } from "./journal-files";
import { lazyClient } from "./lazy-client";
import { providerSchema, type ProviderModel } from "./schema";
import { KnownSets } from "./set/replacement";
import { setResource } from "./set/resource";
import { environmentProblem, keepFree, toSettings, unknownArguments, validateSettings } from "./settings";

/**
 * @param connectToService makes the client when the first call needs it
 * @param env where endpoints, and Terraform's data, are looked for
 */
export function createProvider(
  connectToService: Connect = connect,
  env: Environment = process.env,
): Provider<Configured, typeof providerSchema> {
  return {
    schema: providerSchema,
    validate: (config) => Promise.resolve(validateSettings(config)),
    configure: (config, context) => Promise.resolve(configure(config, context, { connectToService, env })),
    resources: { vodpreload_set: setResource },
    functions,
  };
}

interface Surroundings {
  readonly connectToService: Connect;
  readonly env: Environment;
}

function configure(
  config: ProviderModel,
  { log }: CallContext,
  { connectToService, env }: Surroundings,
): ConfigureAnswer<Configured> {
  const unknown = unknownArguments(config);
  const time = new ServiceTime(systemClock);
  const client =
    unknown.length > 0
      ? unreachable(unknown)
      : lazyClient(() =>
          connectToService(toSettings(config), { log, clock: systemClock, time, random: Math.random }),
        );
  const journal = journalOf(config, env, log);
  const gate = new AccountGate({ client, keepFree: keepFree(config), clock: systemClock, log, journal });
  const problem = environmentProblem(config, env);
  const configured: Configured = {
    client,
    gate,
    forecast: new QuotaForecast(gate),
    clock: systemClock,
    time,
    random: Math.random,
    newId: randomUUID,
    known: new KnownSets(),
    reading: {},
    ...(problem === undefined ? {} : { unusable: { problem, said: false } }),
  };
  return { configured, diagnostics: [] };
}

/** Beside Terraform's data; none for an endpoint that no call can be made to. */
function journalOf(config: ProviderModel, env: Environment, log: Logger): Journal {
  try {
    const { host: service } = vodEndpoint(toSettings(config).endpoint, env);
    return journalFiles({ dataDirectory: terraformData(env), service, log, now: Date.now });
  } catch {
    return noJournal;
  }
}

/** Answers every call with what is missing: a plan goes on without the quota, an apply says it. */
function unreachable(unknown: readonly string[]): VodClient {
  const names = unknown.join(", ");
  return lazyClient(() =>
    Promise.reject(
      new VodCredentialsError(
        `The configuration of the provider vodpreload is not known yet (${names}), so the service cannot be called. ` +
          "Apply what these values come from first, or write them as known values.",
      ),
    ),
  );
}
