/** What an operation of the VOD API is: its request as parameters, the service's JSON as an answer. */
import type { JsonRecord } from "../text/json";
import { text } from "./answer";
import type { Submission } from "./call-log";
import { VodTransportError } from "./errors";
import type { Parameters } from "./signature-v1";

/** One operation: how its request is written, and how its answer is read. */
export interface OperationDescription<Request, Answer> {
  /** The API's name of it, e.g. `DescribeVodRefreshQuota`. */
  readonly action: string;
  /** Made twice it does no more than made once: it may be tried again whatever became of a try. */
  readonly idempotent: boolean;
  /** Its own; those that every call has are the client's. */
  readonly parameters: (request: Request) => Parameters;
  /**
   * Reads what the service answered.
   *
   * @throws {VodTransportError} what nobody can do without is missing, see {@link incomplete}
   */
  readonly answer: (body: JsonRecord, request: Request) => Answer;
  /** Of one that submits URLs: what the log says of it. */
  readonly submission?: (request: Request) => Submission;
}

/** Of operations that take nothing. */
export type NoRequest = Readonly<Record<string, never>>;

export function requestId(body: JsonRecord): string {
  return text(body, "RequestId") ?? "";
}

/** The service carried the operation out, and the answer does not tell what came of it. */
export function incomplete(action: string, member: string): VodTransportError {
  return new VodTransportError(action, "maybe", `the answer holds no ${member}`);
}
