/** The handler behind a function service, such as Function Compute. */
export {
  createFunctionHandlers,
  type FunctionContext,
  type FunctionHandler,
  type FunctionHandlers,
  type FunctionOptions,
} from "./handlers";
export type { HttpResponse } from "./invocation";
export { InvalidEventError } from "./json-event";
export type { Problem } from "./fields";
export type { JsonRecord } from "../text/json";
