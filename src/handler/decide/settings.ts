/** Settings as fingerprints: equal ones do the same. Values stay out of states and journals, because a header may be a secret. */
import { createHash } from "node:crypto";
import { namesWith, type ResendName, SET_ARGUMENTS } from "../../set";
import type { SetProperties } from "../types";

/** Enough to tell the settings of one set apart. */
const FINGERPRINT_LENGTH = 12;

/**
 * These have stood in every fingerprint from the beginning, with a place of their own. A later argument stands there by
 * name, and only where it says something, so that the fingerprints in states and journals stay what they are.
 */
const WITH_A_PLACE: readonly string[] = ["domain", "scheme", "generation", "area", "l2Preload", "withHeader"];

/** Of all that makes every path due when it changes: where, which generation, and how. */
export function declaredSettings(wanted: SetProperties): string {
  return fingerprint(wanted, [...namesWith("url"), ...namesWith("again"), ...namesWith("sent")]);
}

/** Of what is sent beside a URL: where its copies lie, and for which requests. */
export function copySettings(wanted: SetProperties): string {
  return fingerprint(wanted, namesWith("sent"));
}

function fingerprint(wanted: SetProperties, names: readonly ResendName[]): string {
  const parts = names.flatMap((name) => {
    const argument = SET_ARGUMENTS[name];
    const part = argument.print(wanted[name]);
    if (WITH_A_PLACE.includes(name)) return [part];
    return part === argument.print(argument.fallback) ? [] : [[name, part]];
  });
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, FINGERPRINT_LENGTH);
}
