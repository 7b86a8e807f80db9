/** The provider: its configuration, and the resources, data sources and functions it serves. */
import { QuotaForecast } from "../handler/account/forecast";
import { AccountGate } from "../handler/account/gate";
import { type Journal, noJournal } from "../handler/evidence/journal";
import type { CallContext, ConfigureAnswer, Provider } from "../plugin/provider";
import type { VodClient } from "../vod/client";
import { vodEndpoint } from "../vod/endpoint";
import { VodCredentialsError } from "../vod/errors";
import type { Logger } from "../vod/logger";
import { ServiceTime } from "../vod/service-time";
import type { Configured } from "./configured";
import { dataSources } from "./data";
import { functions } from "./functions";
import { journalFiles, terraformData } from "./journal-files";
import { lazyClient } from "./lazy-client";
import { providerSchema, type ProviderModel } from "./schema";
import { KnownSets } from "./set/replacement";
import { setResource } from "./set/resource";
import { environmentProblem, keepFree, toSettings, unknownArguments, validateSettings } from "./settings";
import type { Surroundings } from "./surroundings";
import { ReadTrouble, Unusable } from "./trouble";

export function createProvider(surroundings: Surroundings): Provider<Configured, typeof providerSchema> {
  return {
    schema: providerSchema,
    validate: (config) => Promise.resolve(validateSettings(config)),
    configure: (config, context) => Promise.resolve(configure(config, context, surroundings)),
    resources: { vodpreload_set: setResource(surroundings.newId) },
    dataSources,
    functions,
  };
}

function configure(
  config: ProviderModel,
  { log }: CallContext,
  surroundings: Surroundings,
): ConfigureAnswer<Configured> {
  const { connect, env, clock, random, newId } = surroundings;
  const unknown = unknownArguments(config);
  const time = new ServiceTime(clock);
  const client =
    unknown.length > 0
      ? unreachable(unknown)
      : lazyClient(() => connect(toSettings(config), { log, clock, time, random }));
  const journal = journalOf(config, surroundings, log);
  const gate = new AccountGate({ client, keepFree: keepFree(config), clock, log, journal });
  const problem = environmentProblem(config, env);
  const configured: Configured = {
    client,
    gate,
    forecast: new QuotaForecast(gate),
    clock,
    time,
    random,
    newId,
    known: new KnownSets(),
    readTrouble: new ReadTrouble(),
    unknownArguments: unknown,
    ...(problem === undefined ? {} : { unusable: new Unusable(problem) }),
  };
  return { configured, diagnostics: [] };
}

/** Beside Terraform's data; none for an endpoint that no call can be made to. */
function journalOf(config: ProviderModel, { env, clock, newId }: Surroundings, log: Logger): Journal {
  try {
    const { host: service } = vodEndpoint(toSettings(config).endpoint, env);
    return journalFiles({ dataDirectory: terraformData(env), service, log, now: () => clock.now(), newId });
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
