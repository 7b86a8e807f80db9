/** The handler behind a function service, such as Function Compute. */
export {
  createFunctionHandlers,
  type DirectEvent,
  type FunctionContext,
  type FunctionHandler,
  type FunctionHandlers,
  type FunctionOptions,
  type HttpRequest,
} from "./handlers";
export type * from "../handler";
export type { HttpResponse } from "./invocation";
export type {
  CompletionOutcomeJson,
  Json,
  LedgerJson,
  PreloadCountsJson,
  PreloadOutcomeJson,
} from "./json-outcome";
export { InvalidEventError } from "./json-event";
export type { Problem } from "./fields";
export type { JsonRecord } from "../text/json";
