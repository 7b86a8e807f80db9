/** The import of a set: by its domain, with no paths yet. */
import { checkDomain } from "../../paths";
import type { ApplyAnswer } from "../../plugin/provider";
import { NOTHING_SAID, withDefaults } from "./arguments";
import { fromLedger, NO_INTENT } from "./model";
import type { setSchema, SetModel } from "./schema";

/** A set of `domain` that has no paths; with `adopt = true` the next apply records the list without a call. */
export function importSet(domain: string, newId: () => string): ApplyAnswer<typeof setSchema> {
  const errors = checkDomain(domain).filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    return {
      state: null,
      private: null,
      diagnostics: errors.map(({ message, remedy }) => ({
        severity: "error",
        summary: "A preload set is imported by its domain",
        detail: `${message}\n\n${remedy}`,
      })),
    };
  }
  return { state: emptySet(domain, newId()), private: null, diagnostics: [] };
}

function emptySet(domain: string, id: string): SetModel {
  return {
    ...withDefaults({ ...NOTHING_SAID, domain, paths: new Map() }),
    id,
    ...NO_INTENT,
    under_way_count: null,
    result: null,
    ...fromLedger({ pending: new Map(), givenUp: new Map() }),
  };
}
