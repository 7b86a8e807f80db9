/** The provider: its configuration, and the resources and functions it serves. */
import { randomUUID } from "node:crypto";
import { QuotaForecast } from "../handler/account/forecast";
import { AccountGate } from "../handler/account/gate";
import { type Journal, noJournal } from "../handler/evidence/journal";
import type { CallContext, ConfigureAnswer, Provider } from "../plugin/provider";
import { systemClock } from "../vod/clock";
import type { VodClient } from "../vod/client";
import { vodEndpoint } from "../vod/endpoint";
import { VodCredentialsError } from "../vod/errors";
import type { Logger } from "../vod/logger";
import { ServiceTime } from "../vod/service-time";
import type { Configured } from "./configured";
import { connect, type Connect } from "./connect";
import { functions } from "./functions";
import { journalFiles, terraformData } from "./journal-files";
import { lazyClient } from "./lazy-client";
import { providerSchema, type ProviderModel } from "./schema";
import { setResource } from "./set/resource";
import { keepFree, toSettings, unknownArguments, validateSettings } from "./settings";

/** @param connectToService makes the client when the first call needs it */
export function createProvider(
  connectToService: Connect = connect,
): Provider<Configured, typeof providerSchema> {
  return {
    schema: providerSchema,
    validate: (config) => Promise.resolve(validateSettings(config)),
    configure: (config, context) => Promise.resolve(configure(config, context, connectToService)),
    resources: { vodpreload_set: setResource },
    functions,
  };
}

function configure(
  config: ProviderModel,
  { log }: CallContext,
  connectToService: Connect,
): ConfigureAnswer<Configured> {
  const unknown = unknownArguments(config);
  const time = new ServiceTime(systemClock);
  const client =
    unknown.length > 0
      ? unreachable(unknown)
      : lazyClient(() =>
          connectToService(toSettings(config), { log, clock: systemClock, time, random: Math.random }),
        );
  const journal = journalOf(config, log);
  const gate = new AccountGate({ client, keepFree: keepFree(config), clock: systemClock, log, journal });
  const configured: Configured = {
    client,
    gate,
    forecast: new QuotaForecast(gate),
    clock: systemClock,
    time,
    random: Math.random,
    newId: randomUUID,
    reading: {},
  };
  return { configured, diagnostics: [] };
}

/** Beside Terraform's data; none for an endpoint that no call can be made to. */
function journalOf(config: ProviderModel, log: Logger): Journal {
  try {
    const { host: service } = vodEndpoint(toSettings(config).endpoint, process.env);
    return journalFiles({ dataDirectory: terraformData(process.env), service, log, now: Date.now });
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
