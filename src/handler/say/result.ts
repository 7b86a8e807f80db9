/** The one line that an event comes to. */
import type { PreloadCounts } from "../types";

/** @param reasons of the pending paths, most frequent first */
export function resultLine(now: number, counts: PreloadCounts, reasons: readonly string[]): string {
  const number = (value: number): string => value.toLocaleString("en-US");
  const { accepted, calls, recorded, shared, adopted, pending, failed, waited } = counts;
  const parts = [
    accepted > 0 ? `${number(accepted)} accepted in ${number(calls)} ${calls === 1 ? "call" : "calls"}` : "",
    recorded > 0 ? `${number(recorded)} preloaded already` : "",
    shared > 0 ? `${number(shared)} sent by another set` : "",
    adopted > 0 ? `${number(adopted)} adopted` : "",
    waited !== undefined && waited.arrived > 0 ? `${number(waited.arrived)} arrived` : "",
    waited !== undefined && waited.underWay > 0 ? `${number(waited.underWay)} under way` : "",
    pending > 0 ? `${number(pending)} pending (${reasons.join(", ")})` : "",
    failed > 0 ? `${number(failed)} given up` : "",
  ].filter((part) => part !== "");
  const time = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return `${time}: ${parts.length === 0 ? "nothing to send" : parts.join(", ")}`;
}
