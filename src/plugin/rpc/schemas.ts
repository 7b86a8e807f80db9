/** GetMetadata, GetProviderSchema and their empty sibling: what this provider has. */
import { toWireSchema } from "../codec/wire-schema";
import { tfplugin6 } from "../generated/tfplugin6";
import { signatures } from "./functions";
import { rpc } from "./rpc";

/** A data source is read anew each time, so that no older state is ever upgraded. */
const NO_STATE_VERSION = 0;

const CAPABILITIES = { plan_destroy: true, get_provider_schema_optional: true };

export const getMetadata = rpc({
  name: "GetMetadata",
  request: tfplugin6.GetMetadata.Request,
  response: tfplugin6.GetMetadata.Response,
  handle: (_request, { provider }) =>
    Promise.resolve({
      server_capabilities: CAPABILITIES,
      resources: Object.keys(provider.resources).map((type_name) => ({ type_name })),
      data_sources: Object.keys(provider.dataSources ?? {}).map((type_name) => ({ type_name })),
      functions: Object.keys(provider.functions ?? {}).map((name) => ({ name })),
    }),
  failed: (diagnostics) => ({ diagnostics }),
});

export const getProviderSchema = rpc({
  name: "GetProviderSchema",
  request: tfplugin6.GetProviderSchema.Request,
  response: tfplugin6.GetProviderSchema.Response,
  handle: (_request, { provider }) =>
    Promise.resolve({
      provider: toWireSchema(provider.schema, 0),
      resource_schemas: Object.fromEntries(
        Object.entries(provider.resources).map(([name, { schema, version }]) => [
          name,
          toWireSchema(schema, version),
        ]),
      ),
      data_source_schemas: Object.fromEntries(
        Object.entries(provider.dataSources ?? {}).map(([name, { schema }]) => [
          name,
          toWireSchema(schema, NO_STATE_VERSION),
        ]),
      ),
      server_capabilities: CAPABILITIES,
      functions: signatures(provider.functions),
    }),
  failed: (diagnostics) => ({ diagnostics }),
});

export const getResourceIdentitySchemas = rpc({
  name: "GetResourceIdentitySchemas",
  request: tfplugin6.GetResourceIdentitySchemas.Request,
  response: tfplugin6.GetResourceIdentitySchemas.Response,
  handle: () => Promise.resolve({}),
  failed: (diagnostics) => ({ diagnostics }),
});
