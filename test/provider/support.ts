/** Models of configurations, states and provider blocks for tests. */
import type { CallContext } from "../../src/plugin/provider";
import { UNKNOWN } from "../../src/plugin/values";
import type { ProviderModel } from "../../src/provider/schema";
import { NOTHING_SAID } from "../../src/provider/set/arguments";
import { NO_INTENT } from "../../src/provider/set/model";
import type { SetModel } from "../../src/provider/set/schema";
import { silentLogger } from "../../src/vod/logger";

export const callContext: CallContext = { signal: new AbortController().signal, log: silentLogger };

/** `/0001.mp4` and so on, all of version "1". */
export function paths(count: number, from = 1): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, index) => [`/${String(from + index).padStart(4, "0")}.mp4`, "1"]),
  );
}

/** A configuration of a set: two arguments, and nothing else said. */
export function config(overrides: Partial<SetModel> = {}): SetModel {
  return {
    ...NOTHING_SAID,
    domain: "vod.example.com",
    paths: paths(3),
    id: null,
    ...NO_INTENT,
    under_way_count: null,
    pending: null,
    pending_count: null,
    failed: null,
    failed_count: null,
    result: null,
    ...overrides,
  };
}

/** A state in which everything was accepted. */
export function state(overrides: Partial<SetModel> = {}): SetModel {
  return config({
    scheme: "http",
    batch_size: 100,
    refresh_changed: true,
    skip_recent: true,
    adopt: false,
    wait: false,
    max_attempts: 3,
    id: "set-1",
    planned: "up to 3 of 3 to send in 1 call: 3 new",
    pending: new Map(),
    pending_count: 0,
    failed: new Map(),
    failed_count: 0,
    result: "2026-11-20T21:00:00Z: 3 accepted in 1 call",
    ...overrides,
  });
}

/** The names of the attributes that a plan leaves open. */
export function openAttributes(model: SetModel): readonly string[] {
  return Object.entries(model)
    .filter(([, value]) => value === UNKNOWN)
    .map(([name]) => name)
    .sort();
}

/** A provider block in which nothing is said. */
export function providerConfig(overrides: Partial<ProviderModel> = {}): ProviderModel {
  return {
    access_key: null,
    secret_key: null,
    security_token: null,
    profile: null,
    endpoint: null,
    keep_free: null,
    assume_role: [],
    ...overrides,
  };
}
