/** GetFunctions and CallFunction. */
import { decodeValue, encodeValue } from "../codec/dynamic-value";
import { ShapeError } from "../codec/model";
import { toWireFunction } from "../codec/wire-function";
import type { Functions, ProviderFunction } from "../functions";
import { tfplugin6 } from "../generated/tfplugin6";
import { UNKNOWN, type Value } from "../values";
import { rpc } from "./rpc";
import { byNumber, counted } from "../../text/prose";

/** The signatures by name, as GetProviderSchema has them too. */
export function signatures(functions: Functions = {}): Record<string, tfplugin6.Function.$Properties> {
  return Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, toWireFunction(one)]));
}

export const getFunctions = rpc({
  name: "GetFunctions",
  request: tfplugin6.GetFunctions.Request,
  response: tfplugin6.GetFunctions.Response,
  handle: (_request, { provider }) => Promise.resolve({ functions: signatures(provider.functions) }),
  failed: (diagnostics) => ({ diagnostics }),
});

/** Named, because every field of the answer is optional, as they are in the message's class. */
type Request = tfplugin6.CallFunction.Request.$Properties;
type Response = tfplugin6.CallFunction.Response.$Properties;

export const callFunction = rpc<Request, Response>({
  name: "CallFunction",
  request: tfplugin6.CallFunction.Request,
  response: tfplugin6.CallFunction.Response,
  handle: async ({ name, arguments: sent }, { provider }) => {
    const { functions = {} } = provider;
    const wanted = name ?? "";
    const called = Object.hasOwn(functions, wanted) ? functions[wanted] : undefined;
    if (called === undefined) {
      const known = Object.keys(functions).join(", ") || "none";
      return failure(
        `This provider has no function "${wanted}"; it has ${known}. Check the version of the provider.`,
      );
    }
    const names = Object.keys(called.parameters);
    const args = argumentsOf(called, wanted, sent ?? []);
    if ("error" in args) return args;
    if (Object.values(args.values).includes(UNKNOWN)) return { result: encodeValue(UNKNOWN) };
    const answer = await called.call(args.values);
    if ("result" in answer) return { result: encodeValue(answer.result) };
    const { error, argument } = answer;
    return failure(error, argument === undefined ? undefined : names.indexOf(argument));
  },
  failed: ([diagnostic]) => failure(`${diagnostic?.summary ?? ""}: ${diagnostic?.detail ?? ""}`),
});

type Sent = readonly tfplugin6.DynamicValue.$Properties[];
type Failure = ReturnType<typeof failure>;

/** By name. The elements of a collection may be null or unknown, an argument as a whole at most unknown. */
function argumentsOf(
  { parameters }: ProviderFunction,
  called: string,
  sent: Sent,
): { readonly values: Readonly<Record<string, unknown>> } | Failure {
  const names = Object.keys(parameters);
  if (sent.length !== names.length) {
    const wanted = `${counted(names.length, "argument")} (${names.join(", ")})`;
    return failure(
      `${called} takes ${wanted}, and ${sent.length} ${byNumber(sent.length, "was", "were")} sent.`,
    );
  }
  const values: Record<string, unknown> = {};
  for (const [index, [name, { type }]] of Object.entries(parameters).entries()) {
    let value: Value<unknown>;
    try {
      value = decodeValue(type.cty, sent[index], name);
    } catch (error) {
      if (error instanceof ShapeError) return failure(`${error.message}.`, index);
      throw error;
    }
    if (value === null) return failure(`${name} is null. Give it a value.`, index);
    values[name] = value;
  }
  return { values };
}

/** Terraform shows the text behind a colon and puts a full stop after it. */
function failure(text: string, argument?: number): { error: tfplugin6.FunctionError.$Properties } {
  return {
    error: {
      text: text.replace(/\.$/, ""),
      ...(argument === undefined ? {} : { function_argument: argument }),
    },
  };
}
