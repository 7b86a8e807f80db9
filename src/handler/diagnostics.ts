/** Everything the handler has to tell a person, in one table: what it is called, what it means, what to do. */
import type { HandlerDiagnostic } from "./types";

export type DiagnosticCode = "PLACEHOLDER";

export class DiagnosticLog {
  readonly entries: HandlerDiagnostic[] = [];
}
