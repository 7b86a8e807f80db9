/** The calls about one resource: validate, upgrade, read, import, move. */
import { checkConfig } from "../check-config";
import { decodeModel, encodeModel } from "../codec/dynamic-value";
import { fromWire, ShapeError } from "../codec/model";
import { toWireDiagnostics } from "../codec/wire-diagnostics";
import { tfplugin6 } from "../generated/tfplugin6";
import { errorDiagnostic } from "../session";
import { NO_BYTES, privateFrom, rpc } from "./rpc";
import { isRecord, type JsonRecord, readJson } from "../../text/json";

export const validateResourceConfig = rpc({
  name: "ValidateResourceConfig",
  request: tfplugin6.ValidateResourceConfig.Request,
  response: tfplugin6.ValidateResourceConfig.Response,
  handle: async ({ type_name, config }, session) => {
    const resource = session.resource(type_name ?? "");
    const model = decodeModel(resource.schema, config);
    if (model === null) throw new ShapeError("the configuration is missing");
    const diagnostics = await resource.validate(model, session.context);
    return { diagnostics: toWireDiagnostics([...checkConfig(resource.schema, model), ...diagnostics]) };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

export const upgradeResourceState = rpc({
  name: "UpgradeResourceState",
  request: tfplugin6.UpgradeResourceState.Request,
  response: tfplugin6.UpgradeResourceState.Response,
  handle: async ({ type_name, version, raw_state }, session) => {
    const resource = session.resource(type_name ?? "");
    const from = version ?? 0;
    if (from > resource.version) {
      return {
        diagnostics: toWireDiagnostics([
          errorDiagnostic(
            "The state was written by a newer version of the provider",
            `The state of ${type_name ?? ""} has version ${from}; this provider knows versions up to ${resource.version}. ` +
              "Upgrade the provider to the version that wrote the state, or a later one.",
          ),
        ]),
      };
    }
    const json = stateOf(raw_state?.json);
    const { state, diagnostics } =
      from === resource.version
        ? { state: json, diagnostics: [] }
        : await resource.upgradeState({ version: from, state: json }, session.context);
    return {
      ...(state === null
        ? {}
        : { upgraded_state: encodeModel(resource.schema, fromWire(resource.schema, state)) }),
      diagnostics: toWireDiagnostics(diagnostics),
    };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

function stateOf(json: Uint8Array | null | undefined): JsonRecord {
  const value = readJson(json ?? NO_BYTES);
  if (value === undefined) throw new ShapeError("the stored state is no JSON");
  if (!isRecord(value)) throw new ShapeError("the stored state is no object");
  return value;
}

export const readResource = rpc({
  name: "ReadResource",
  request: tfplugin6.ReadResource.Request,
  response: tfplugin6.ReadResource.Response,
  handle: async ({ type_name, current_state, private: bytes }, session) => {
    const resource = session.resource(type_name ?? "");
    const model = decodeModel(resource.schema, current_state);
    if (model === null) return { new_state: current_state ?? null };
    const answer = await resource.read(
      { state: model, private: privateFrom(bytes) },
      session.configuredContext,
    );
    return {
      new_state: encodeModel(resource.schema, answer.state),
      private: answer.private ?? NO_BYTES,
      diagnostics: toWireDiagnostics(answer.diagnostics),
    };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

export const importResourceState = rpc({
  name: "ImportResourceState",
  request: tfplugin6.ImportResourceState.Request,
  response: tfplugin6.ImportResourceState.Response,
  handle: async ({ type_name, id }, session) => {
    const resource = session.resource(type_name ?? "");
    const answer = await resource.importState(id ?? "", session.configuredContext);
    const imported = {
      type_name: type_name ?? "",
      state: encodeModel(resource.schema, answer.state),
      private: answer.private ?? NO_BYTES,
    };
    return {
      imported_resources: answer.state === null ? [] : [imported],
      diagnostics: toWireDiagnostics(answer.diagnostics),
    };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

export const moveResourceState = rpc({
  name: "MoveResourceState",
  request: tfplugin6.MoveResourceState.Request,
  response: tfplugin6.MoveResourceState.Response,
  handle: ({ source_type_name, target_type_name }) =>
    Promise.resolve({
      diagnostics: toWireDiagnostics([
        errorDiagnostic(
          "A move from another resource type is not possible",
          `${source_type_name ?? ""} can't become ${target_type_name ?? ""}. Moves within one type need no help of ` +
            "the provider; here, remove the old resource from the state and import the new one.",
        ),
      ]),
    }),
  failed: (diagnostics) => ({ diagnostics }),
});
