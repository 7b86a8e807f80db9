/** States of older formats, brought into today's so that their next plan is empty. */
import type { UpgradeAnswer, UpgradeRequest } from "../../plugin/provider";
import { NO_INTENT } from "./model";
import { SET_DEFAULTS } from "./schema";
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
  return {
    domain: old("domain"),
    paths: Object.fromEntries(paths.map((path) => [String(path), VERSION_OF_A_LISTED_PATH])),
    generation: null,
    first: old("first"),
    scheme: old("scheme", SET_DEFAULTS.scheme),
    area: old("area"),
    l2_preload: old("l2_preload"),
    with_header: old("with_header"),
    batch_size: old("batch_size", SET_DEFAULTS.batch_size),
    refresh_changed: old("refresh_changed", SET_DEFAULTS.refresh_changed),
    skip_recent: old("skip_recent", SET_DEFAULTS.skip_recent),
    adopt: old("adopt", SET_DEFAULTS.adopt),
    wait: old("wait", SET_DEFAULTS.wait),
    max_attempts: old("max_attempts", SET_DEFAULTS.max_attempts),
    timeouts: old("timeouts"),
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
