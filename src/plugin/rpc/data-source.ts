/** ValidateDataResourceConfig and ReadDataSource. */
import { checkConfig } from "../check-config";
import { decodeModel, encodeModel } from "../codec/dynamic-value";
import { ShapeError } from "../codec/model";
import { toWireDiagnostics } from "../codec/wire-diagnostics";
import type { CallContext } from "../context";
import type { DataSource, DeferralReason } from "../data-sources";
import type { Diagnostic } from "../diagnostics";
import { tfplugin6 } from "../generated/tfplugin6";
import type { Block, Model } from "../schema";
import { errorDiagnostic } from "../session";
import { UNKNOWN } from "../values";
import { rpc } from "./rpc";

const { PROVIDER_CONFIG_UNKNOWN, RESOURCE_CONFIG_UNKNOWN } = tfplugin6.Deferred.Reason;

const REASONS: Readonly<Record<DeferralReason, tfplugin6.Deferred.Reason>> = {
  "provider-config-unknown": PROVIDER_CONFIG_UNKNOWN,
  "resource-config-unknown": RESOURCE_CONFIG_UNKNOWN,
};

export const validateDataResourceConfig = rpc({
  name: "ValidateDataResourceConfig",
  request: tfplugin6.ValidateDataResourceConfig.Request,
  response: tfplugin6.ValidateDataResourceConfig.Response,
  handle: async ({ type_name, config }, session) => {
    const source = session.dataSource(type_name ?? "");
    const written = configOf(source.schema, config);
    return { diagnostics: toWireDiagnostics(await problemsOf(source, written, session.context)) };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

export const readDataSource = rpc({
  name: "ReadDataSource",
  request: tfplugin6.ReadDataSource.Request,
  response: tfplugin6.ReadDataSource.Response,
  handle: async ({ type_name, config, client_capabilities }, session) => {
    const source = session.dataSource(type_name ?? "");
    const { schema } = source;
    const written = configOf(schema, config);
    const deferred = (reason: DeferralReason, diagnostic: Diagnostic): ReadResponse =>
      client_capabilities?.deferral_allowed === true
        ? { state: encodeModel(schema, withUnknowns(schema, written)), deferred: { reason: REASONS[reason] } }
        : { diagnostics: toWireDiagnostics([diagnostic]) };

    const problems = await problemsOf(source, written, session.context);
    // The validation has reported the warnings already.
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) return { diagnostics: toWireDiagnostics(errors) };
    const unknown = Object.keys(written).filter((name) => holdsUnknown(written[name]));
    if (unknown.length > 0) return deferred("resource-config-unknown", notKnownYet(unknown));
    const answer = await source.read(written, session.configuredContext);
    switch (answer.kind) {
      case "read":
        return {
          state: encodeModel(schema, answer.model),
          diagnostics: toWireDiagnostics(answer.diagnostics),
        };
      case "failed":
        return { diagnostics: toWireDiagnostics(answer.diagnostics) };
      case "later":
        return deferred(answer.reason, answer.diagnostic);
    }
  },
  failed: (diagnostics) => ({ diagnostics }),
});

type ReadResponse = tfplugin6.ReadDataSource.Response.$Properties;

function configOf(block: Block, value: tfplugin6.DynamicValue.$Properties | null | undefined): Model<Block> {
  const config = decodeModel(block, value);
  if (config === null) throw new ShapeError("the configuration is missing");
  return config;
}

async function problemsOf<C>(
  source: DataSource<C, Block>,
  config: Model<Block>,
  context: CallContext,
): Promise<readonly Diagnostic[]> {
  return [...checkConfig(source.schema, config), ...(await source.validate(config, context))];
}

/** A whole value, an element of a collection, or something in a nested block. */
function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  if (value instanceof Map) return [...value.values()].some(holdsUnknown);
  if (Array.isArray(value)) return value.some(holdsUnknown);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

/** The configuration, with every attribute that only a read can tell unknown. */
function withUnknowns(schema: Block, config: Readonly<Record<string, unknown>>): Model<Block> {
  const open = Object.entries(schema.attributes)
    .filter(([name, { mode }]) => mode === "computed" || (mode === "defaulted" && config[name] === null))
    .map(([name]) => [name, UNKNOWN] as const);
  return { ...config, ...Object.fromEntries(open) } as Model<Block>;
}

/** Terraform waits by itself as a rule, and reads such a data source in the apply. */
function notKnownYet(names: readonly string[]): Diagnostic {
  return errorDiagnostic(
    "The configuration of the data source is not known yet",
    `${names.join(", ")}: only known after apply. Apply what ${names.length === 1 ? "it comes" : "they come"} from first.`,
  );
}
