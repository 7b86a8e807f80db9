/** ValidateDataResourceConfig and ReadDataSource: there are no data sources. */
import { toWireDiagnostics } from "../codec/wire-diagnostics";
import { tfplugin6 } from "../generated/tfplugin6";
import { errorDiagnostic } from "../session";
import { rpc } from "./rpc";

const none = (typeName: string | null | undefined): tfplugin6.Diagnostic.$Properties[] =>
  toWireDiagnostics([
    errorDiagnostic(
      "Unknown data source",
      `This provider has no data source "${typeName ?? ""}". Check the version of the provider.`,
    ),
  ]);

export const validateDataResourceConfig = rpc({
  name: "ValidateDataResourceConfig",
  request: tfplugin6.ValidateDataResourceConfig.Request,
  response: tfplugin6.ValidateDataResourceConfig.Response,
  handle: ({ type_name }) => Promise.resolve({ diagnostics: none(type_name) }),
  failed: (diagnostics) => ({ diagnostics }),
});

export const readDataSource = rpc({
  name: "ReadDataSource",
  request: tfplugin6.ReadDataSource.Request,
  response: tfplugin6.ReadDataSource.Response,
  handle: ({ type_name }) => Promise.resolve({ diagnostics: none(type_name) }),
  failed: (diagnostics) => ({ diagnostics }),
});
