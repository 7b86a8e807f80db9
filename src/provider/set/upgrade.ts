/** States of older formats, brought into today's so that their next plan is empty. */
import type { UpgradeAnswer, UpgradeRequest } from "../../plugin/provider";
import { ARGUMENTS, NOTHING_SAID, withDefaults } from "./arguments";
import { NO_INTENT } from "./model";
import { isRecord, type JsonRecord } from "../../text/json";

/** Version 0 had no versions of paths: each counts as the version that stands for "no version given". */
const VERSION_OF_A_LISTED_PATH = "1";

/**
 * Version 0 held `paths` as a list and knew neither `generation` nor `planned` nor `failed`.
 * Later versions are added as further steps from one to the next.
 */
export function upgradeSet({ version, state }: UpgradeRequest): UpgradeAnswer {
  if (version === 0) return { state: fromVersion0(state), diagnostics: [] };
  return {
    state: null,
    diagnostics: [
      {
        severity: "error",
        summary: "The state of this preload set cannot be read",
        detail: `It is of format ${version}, which this version of the provider does not know. Use the version of the provider that wrote it, or a newer one.`,
      },
    ],
  };
}

function fromVersion0(state: JsonRecord): JsonRecord {
  const paths = Array.isArray(state.paths) ? state.paths : [];
  const pending = isRecord(state.pending) ? state.pending : {};
  const old = (name: string, otherwise: unknown = null): unknown => state[name] ?? otherwise;
  const unsaid = withDefaults(NOTHING_SAID);
  return {
    ...Object.fromEntries(ARGUMENTS.map((name) => [name, old(name, unsaid[name])])),
    paths: Object.fromEntries(paths.map((path) => [String(path), VERSION_OF_A_LISTED_PATH])),
    id: old("id"),
    ...NO_INTENT,
    under_way_count: null,
    pending,
    pending_count: Object.keys(pending).length,
    failed: {},
    failed_count: 0,
    result: old("result"),
  };
}
