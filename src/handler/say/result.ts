/** The one line that an event comes to. */
import type { PreloadCounts } from "../types";
import { count, counted } from "../../text/prose";

/** @param reasons of the pending paths, most frequent first */
export function resultLine(now: number, counts: PreloadCounts, reasons: readonly string[]): string {
  const { accepted, calls, recorded, shared, adopted, pending, givenUp, waited } = counts;
  const parts = [
    accepted > 0 ? `${count(accepted)} accepted in ${counted(calls, "call")}` : "",
    recorded > 0 ? `${count(recorded)} preloaded already` : "",
    shared > 0 ? `${count(shared)} sent by another set` : "",
    adopted > 0 ? `${count(adopted)} adopted` : "",
    waited !== undefined && waited.arrived > 0 ? `${count(waited.arrived)} arrived` : "",
    waited !== undefined && waited.underWay > 0 ? `${count(waited.underWay)} under way` : "",
    pending > 0 ? `${count(pending)} pending (${reasons.join(", ")})` : "",
    givenUp > 0 ? `${count(givenUp)} given up` : "",
  ].filter((part) => part !== "");
  const time = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return `${time}: ${parts.length === 0 ? "nothing to send" : parts.join(", ")}`;
}
