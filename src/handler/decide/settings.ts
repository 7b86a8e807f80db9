/** Settings as fingerprints: equal ones do the same. Values stay out of states and journals, because a header may be a secret. */
import { createHash } from "node:crypto";
import type { SetProperties } from "../types";
import { inByteOrder } from "./order";

/** Enough to tell the settings of one set apart. */
const FINGERPRINT_LENGTH = 12;

/** Of all that makes every path due when it changes: where, how, and which generation. */
export function declaredSettings(wanted: SetProperties): string {
  const { domain, scheme, generation } = wanted;
  return fingerprint([domain, scheme, generation ?? "", ...sentBeside(wanted)]);
}

/** Of what is sent beside a URL: where its copies lie, and for which requests. */
export function copySettings(wanted: SetProperties): string {
  return fingerprint(sentBeside(wanted));
}

function sentBeside({ area, l2Preload, withHeader }: SetProperties): readonly unknown[] {
  return [area ?? "", l2Preload ?? "", headerText(withHeader)];
}

/** One text for one meaning: the order of the names does not matter, that of the values does. */
export function headerText(headers: SetProperties["withHeader"]): string {
  const entries = Object.entries(headers ?? {}).sort(([a], [b]) => inByteOrder(a, b));
  return JSON.stringify(entries);
}

function fingerprint(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, FINGERPRINT_LENGTH);
}
