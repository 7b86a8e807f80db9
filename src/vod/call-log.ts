/** What the log says of calls: one line each, with numbers and ids, never a value of a parameter. */
import type { JsonRecord } from "../text/json";
import { text } from "./answer";
import { messageOf, VodServiceError } from "./errors";
import type { LogFields, Logger } from "./logger";

/** What a call that submits something is known by. */
/** What a call submits. */
export interface Submission {
  /** How many. */
  readonly urls: number;
  /** The member of the answer that shows that it was accepted. */
  readonly taskIdIn: string;
}

export class CallLog {
  constructor(
    private readonly log: Logger,
    private readonly operation: string,
    private readonly submission: Submission | undefined,
  ) {}

  /** There was nothing to sign with. */
  notMade(error: unknown): void {
    this.log.info("no call", { operation: this.operation, why: messageOf(error) });
  }

  answered(answer: JsonRecord, milliseconds: number): void {
    const requestId = text(answer, "RequestId") ?? "";
    this.line({ result: this.resultOf(answer), milliseconds, requestId });
  }

  failed(error: unknown, milliseconds: number): void {
    if (!VodServiceError.is(error)) {
      this.line({ result: "no answer", milliseconds, why: messageOf(error) });
      return;
    }
    const { code, requestId, serviceMessage } = error;
    this.line({ result: code, milliseconds, requestId });
    this.log.debug("the service's words", { operation: this.operation, message: serviceMessage, requestId });
  }

  private resultOf(answer: JsonRecord): string {
    if (this.submission === undefined) return "answered";
    const { taskIdIn } = this.submission;
    return (text(answer, taskIdIn) ?? "") === "" ? `answered without ${taskIdIn}` : "accepted";
  }

  private line(fields: LogFields): void {
    const urls = this.submission === undefined ? {} : { urls: this.submission.urls };
    this.log.info("call", { operation: this.operation, ...urls, ...fields });
  }
}
