/** ValidateProviderConfig, ConfigureProvider and StopProvider. */
import { checkConfig } from "../check-config";
import { decodeModel } from "../codec/dynamic-value";
import { ShapeError } from "../codec/model";
import { toWireDiagnostics } from "../codec/wire-diagnostics";
import { tfplugin6 } from "../generated/tfplugin6";
import type { Block, Model } from "../schema";
import { rpc } from "./rpc";

function configOf(block: Block, value: tfplugin6.DynamicValue.$Properties | null | undefined): Model<Block> {
  const config = decodeModel(block, value);
  if (config === null) throw new ShapeError("the provider's configuration is missing");
  return config;
}

export const validateProviderConfig = rpc({
  name: "ValidateProviderConfig",
  request: tfplugin6.ValidateProviderConfig.Request,
  response: tfplugin6.ValidateProviderConfig.Response,
  handle: async ({ config }, { provider, context }) => {
    const written = configOf(provider.schema, config);
    const diagnostics = await provider.validate(written, context);
    return { diagnostics: toWireDiagnostics([...checkConfig(provider.schema, written), ...diagnostics]) };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

export const configureProvider = rpc({
  name: "ConfigureProvider",
  request: tfplugin6.ConfigureProvider.Request,
  response: tfplugin6.ConfigureProvider.Response,
  handle: async ({ config }, session) => {
    const { provider, context } = session;
    const written = configOf(provider.schema, config);
    const problems = checkConfig(provider.schema, written);
    if (problems.length > 0) return { diagnostics: toWireDiagnostics(problems) };
    const { configured, diagnostics } = await provider.configure(written, context);
    session.configured = configured;
    return { diagnostics: toWireDiagnostics(diagnostics) };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

export const stopProvider = rpc({
  name: "StopProvider",
  request: tfplugin6.StopProvider.Request,
  response: tfplugin6.StopProvider.Response,
  handle: (_request, session) => {
    session.stop();
    return Promise.resolve({ Error: "" });
  },
  failed: () => ({ Error: "the provider could not be told to stop" }),
});
