/** PlanResourceChange and ApplyResourceChange. */
import { checkConfig } from "../check-config";
import { decodeModel, encodeModel, isNullValue } from "../codec/dynamic-value";
import { ShapeError } from "../codec/model";
import { toWireDiagnostics } from "../codec/wire-diagnostics";
import { tfplugin6 } from "../generated/tfplugin6";
import type { Block, Model } from "../schema";
import { NO_BYTES, privateFrom, rpc } from "./rpc";

type Wire = tfplugin6.DynamicValue.$Properties;

function needed(block: Block, value: Wire | null | undefined, what: string): Model<Block> {
  const model = decodeModel(block, value);
  if (model === null) throw new ShapeError(`${what} is missing`);
  return model;
}

export const planResourceChange = rpc({
  name: "PlanResourceChange",
  request: tfplugin6.PlanResourceChange.Request,
  response: tfplugin6.PlanResourceChange.Response,
  handle: async ({ type_name, prior_state, proposed_new_state, config, prior_private }, session) => {
    const resource = session.resource(type_name ?? "");
    const { schema } = resource;
    const priorPrivate = privateFrom(prior_private);
    if (isNullValue(proposed_new_state)) {
      const prior = needed(schema, prior_state, "the prior state");
      const { diagnostics } = await resource.planDestroy(prior, session.configuredContext);
      return {
        planned_state: encodeModel(schema, null),
        planned_private: prior_private ?? NO_BYTES,
        diagnostics: toWireDiagnostics(diagnostics),
      };
    }
    const written = needed(schema, config, "the configuration");
    const problems = checkConfig(schema, written);
    if (problems.length > 0) return { diagnostics: toWireDiagnostics(problems) };
    const answer = await resource.plan(
      {
        config: written,
        prior: decodeModel(schema, prior_state),
        priorPrivate,
      },
      session.configuredContext,
    );
    return {
      ...(answer.planned === null ? {} : { planned_state: encodeModel(schema, answer.planned) }),
      planned_private: answer.plannedPrivate ?? NO_BYTES,
      diagnostics: toWireDiagnostics(answer.diagnostics),
    };
  },
  failed: (diagnostics) => ({ diagnostics }),
});

/** An answer without a state would make Terraform forget the resource: the state it had goes back. */
function asItWas(
  diagnostics: tfplugin6.Diagnostic.$Properties[],
  { prior_state, planned_private }: tfplugin6.ApplyResourceChange.Request.$Properties,
): tfplugin6.ApplyResourceChange.Response.$Properties {
  return {
    ...(prior_state === null || prior_state === undefined ? {} : { new_state: prior_state }),
    private: planned_private ?? NO_BYTES,
    diagnostics,
  };
}

export const applyResourceChange = rpc({
  name: "ApplyResourceChange",
  request: tfplugin6.ApplyResourceChange.Request,
  response: tfplugin6.ApplyResourceChange.Response,
  handle: async (request, session) => {
    const { type_name, prior_state, planned_state, config, planned_private } = request;
    const resource = session.resource(type_name ?? "");
    const { schema } = resource;
    const prior = decodeModel(schema, prior_state);
    if (isNullValue(planned_state)) {
      const gone = prior ?? needed(schema, prior_state, "the prior state");
      const { diagnostics } = await resource.destroy(
        gone,
        session.configuredContext,
        privateFrom(planned_private),
      );
      return { new_state: encodeModel(schema, null), diagnostics: toWireDiagnostics(diagnostics) };
    }
    const written = needed(schema, config, "the configuration");
    const problems = checkConfig(schema, written);
    if (problems.length > 0) return asItWas(toWireDiagnostics(problems), request);
    const answer = await resource.apply(
      {
        config: written,
        prior,
        planned: needed(schema, planned_state, "the planned state"),
        plannedPrivate: privateFrom(planned_private),
      },
      session.configuredContext,
    );
    return {
      new_state: encodeModel(schema, answer.state),
      private: answer.private ?? NO_BYTES,
      diagnostics: toWireDiagnostics(answer.diagnostics),
    };
  },
  failed: asItWas,
});
