/** The destroy of a set: it makes no call and needs no credentials. */
import type { DestroyAnswer } from "../../plugin/provider";
import { counted } from "./diagnostics";
import { toTexts } from "./model";
import type { SetModel } from "./schema";

/** Says what a destroy does not do. */
export function planDestroySet(prior: SetModel): DestroyAnswer {
  const paths = toTexts(prior.paths).size;
  if (paths === 0) return { diagnostics: [] };
  return {
    diagnostics: [
      {
        severity: "warning",
        summary: "Destroying a preload set un-caches nothing",
        detail:
          `The files stay on the CDN nodes until they expire there; only the record that ${counted(paths, "path")} of ` +
          `${String(prior.domain)} ${paths === 1 ? "was" : "were"} sent is dropped. No call is made.\n\n` +
          "If the set is only renamed or moves to another module, add a `moved` block (or run `terraform state mv`): " +
          "it keeps the record, and nothing is sent again.",
      },
    ],
  };
}

export function destroySet(): DestroyAnswer {
  return { diagnostics: [] };
}
