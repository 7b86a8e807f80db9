/** The destroy of a set: it makes no call and needs no credentials. */
import { depart } from "../../handler/evidence/depart";
import type { DestroyAnswer, PrivateState } from "../../plugin/provider";
import type { Configured } from "../configured";
import { toProperties } from "./arguments";
import { toLedger, toTexts } from "./model";
import type { SetModel } from "./schema";
import { byNumber, counted } from "../../text/prose";

/** Says what a destroy does not do. */
export function planDestroySet(prior: SetModel, configured: Configured | undefined): DestroyAnswer {
  configured?.known.destroyed(prior);
  const paths = toTexts(prior.paths).size;
  if (paths === 0) return { diagnostics: [] };
  return {
    diagnostics: [
      {
        severity: "warning",
        summary: "Destroying a preload set un-caches nothing",
        detail:
          `The files stay on the CDN nodes until they expire there; only the record that ${counted(paths, "path")} of ` +
          `${String(prior.domain)} ${byNumber(paths, "was", "were")} sent is dropped. No call is made.\n\n` +
          "If the set is only renamed or moves to another module, add a `moved` block (or run `terraform state mv`): " +
          "it keeps the record, and nothing is sent again.",
      },
    ],
  };
}

/** A set that is created in its place, by a replacement, goes on from what it knew. */
export function destroySet(
  prior: SetModel,
  bytes: PrivateState,
  configured: Configured | undefined,
): DestroyAnswer {
  if (configured !== undefined) {
    const { gate, time } = configured;
    depart(gate.memory, String(prior.id), toProperties(prior, "update"), toLedger(prior, bytes), time.now());
  }
  return { diagnostics: [] };
}
