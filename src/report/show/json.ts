/** A report as JSON, as docs/report.schema.json describes it. */
import type { Report } from "../report";

/** With its line end; nothing is cut or escaped beyond what JSON asks for. */
export function jsonOf(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
