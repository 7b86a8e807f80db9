/** The provider: its configuration, and the resources it serves. */
import { randomUUID } from "node:crypto";
import { QuotaForecast } from "../handler/forecast";
import { AccountGate } from "../handler/gate";
import type { CallContext, ConfigureAnswer, Provider } from "../plugin/provider";
import { systemClock } from "../vod/clock";
import type { VodClient } from "../vod/client";
import { VodCredentialsError } from "../vod/errors";
import type { Configured } from "./configured";
import { connect, type Connect } from "./connect";
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
  };
}

function configure(
  config: ProviderModel,
  { log }: CallContext,
  connectToService: Connect,
): ConfigureAnswer<Configured> {
  const unknown = unknownArguments(config);
  const client =
    unknown.length > 0
      ? unreachable(unknown)
      : lazyClient(() =>
          connectToService(toSettings(config), { log, clock: systemClock, random: Math.random }),
        );
  const gate = new AccountGate({ client, keepFree: keepFree(config), clock: systemClock });
  const configured: Configured = {
    client,
    gate,
    forecast: new QuotaForecast(gate),
    clock: systemClock,
    random: Math.random,
    newId: randomUUID,
    reading: {},
  };
  return { configured, diagnostics: [] };
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
