/** The schema of `vodpreload_set`: its arguments, and every computed attribute with its documentation. */
import { block, computed, map, number, string, type Model } from "../../plugin/schema";
import { argumentAttributes, timeoutsBlock } from "./arguments";

/** The format of the state: raised whenever a state written today could not be read as it is. */
export const SET_SCHEMA_VERSION = 1;

export const setSchema = block({
  description: [
    "A set of files that the CDN nodes of an ApsaraVideo VOD domain are asked to fetch before viewers do.",
    "",
    "An apply sends only what the set does not remember as accepted: new paths, paths with a new version, and what an",
    "earlier apply had to leave pending. An apply never replaces the set and removing a path costs no call. Destroying",
    "the set un-caches nothing; it only forgets what was sent.",
  ].join("\n"),
  attributes: {
    ...argumentAttributes,
    id: computed(string, {
      description: "Stable random id of the set. It is neither a task id nor derived from the paths.",
    }),
    planned: computed(string, {
      description:
        "What the last plan intended, for example `up to 13 of 500 to send in 2 calls and 1 refresh call: 10 new, 2 changed, 1 pending (2 refreshed first); 487 unchanged, 3 dropped`. It follows from the state and the configuration alone; the quota shows in a warning of the plan. Known after apply where a set is replaced (`-replace`, a tainted set): the new one goes on from what the old one knows, so that what was accepted is not sent again. `generation` is the way to send all again.",
    }),
    planned_urls: computed(number, {
      description:
        "How many URLs the last plan meant to send, at most: `planned` in numbers, for policies that read a plan. All `planned_…` numbers follow from the state and the configuration alone and are known in the plan, unless a path or a setting is not.",
    }),
    planned_calls: computed(number, {
      description: "In how many calls of `PreloadVodObjectCaches`.",
    }),
    planned_refreshes: computed(number, {
      description: "How many of them it meant to refresh first.",
    }),
    planned_pending: computed(number, {
      description: "How many of them an earlier apply could not send.",
    }),
    planned_unchanged: computed(number, { description: "How many paths it found sent already." }),
    planned_dropped: computed(number, { description: "How many paths it found removed from the set." }),
    pending: computed(map(string), {
      description:
        "Path to reason, for the paths that the next apply sends. What the next plan needs to know stands in brackets behind the reason, for example `quota [refresh: owed]`. Marked sensitive only so that Terraform prints one line instead of every path.",
      sensitive: true,
    }),
    pending_count: computed(number, { description: "How many paths are pending." }),
    failed: computed(map(string), {
      description:
        "Path to reason, for the paths that were given up: after `max_attempts`, or at once where the service refuses the URL. A new version, a new `generation` or removing the path clears it. Marked sensitive for the same reason as `pending`.",
      sensitive: true,
    }),
    failed_count: computed(number, { description: "How many paths were given up." }),
    under_way_count: computed(number, {
      description:
        "With `wait`: how many accepted paths had not ended when the last apply stopped waiting; the next apply waits for them. Null when the last apply waited for nothing.",
    }),
    result: computed(string, {
      description:
        "What the last apply came to, in one line, for example `2026-11-20T21:00:00Z: 500 accepted in 5 calls, 1,300 pending (quota)`.",
    }),
  },
  blocks: {
    timeouts: { nesting: "single", block: timeoutsBlock },
  },
});

/** The configuration, plan or state of one set. */
export type SetModel = Model<typeof setSchema>;
