/** The schema of `vodpreload_set`: every argument and computed attribute with its documentation. */
import { DEFAULT_PROPERTIES } from "../../handler/defaults";
import {
  block,
  bool,
  computed,
  defaulted,
  list,
  map,
  number,
  optional,
  required,
  string,
  type Model,
} from "../../plugin/schema";

/** The format of the state: raised whenever a state written today could not be read as it is. */
export const SET_SCHEMA_VERSION = 1;

/** What holds when the configuration says nothing. */
export const SET_DEFAULTS = {
  scheme: DEFAULT_PROPERTIES.scheme,
  batch_size: DEFAULT_PROPERTIES.batchSize,
  refresh_changed: DEFAULT_PROPERTIES.refreshChanged,
  skip_recent: DEFAULT_PROPERTIES.skipRecent,
  adopt: DEFAULT_PROPERTIES.adopt,
  wait: DEFAULT_PROPERTIES.wait,
  max_attempts: DEFAULT_PROPERTIES.maxAttempts,
} as const;

/** How long a create or an update may take when `timeouts` says nothing; a Go duration. */
export const DEFAULT_TIMEOUT = "20m";

const timeoutsBlock = block({
  description:
    "How long submitting may take, and waiting where `wait` asks for it. What is not accepted by then stays pending for the next apply.",
  attributes: {
    create: optional(string, {
      description: `Time for a create, as a duration such as \`90s\`, \`20m\` or \`1h30m\`; from \`1s\` to \`24h\`. Default \`${DEFAULT_TIMEOUT}\`.`,
    }),
    update: optional(string, {
      description: `Time for an update, written in the same way. Default \`${DEFAULT_TIMEOUT}\`.`,
    }),
  },
  blocks: {},
});

export const setSchema = block({
  description: [
    "A set of files that the CDN nodes of an ApsaraVideo VOD domain are asked to fetch before viewers do.",
    "",
    "An apply sends only what the set does not remember as accepted: new paths, paths with a new version, and what an",
    "earlier apply had to leave pending. An apply never replaces the set and removing a path costs no call. Destroying",
    "the set un-caches nothing; it only forgets what was sent.",
  ].join("\n"),
  attributes: {
    domain: required(string, {
      description:
        "Accelerated domain, in lower case: the host of every URL. For a domain registered as a wildcard, name the concrete host. A change makes every path due.",
      example: '"vod.example.com"',
    }),
    paths: required(map(string), {
      description:
        'Path to content version. A path starts with `/` and names a file, not a directory; non-ASCII characters and spaces are percent-encoded for you, and `%XX` stays as it is. A URL, scheme and host included, has at most 1,024 characters. Terraform turns every string into Unicode form NFC, those that `file()` reads too: a name in another form, as macOS lists accents and Korean, has to be percent-encoded here (the construct `PreloadSet` and the function `parse_list_base64` do that by themselves), or it means another object. Any text is a version, for example `"1"` or a content hash: a path is sent again when its version changes. `"1"` stands for the first version, which nothing came before: keep it for files that have never had another content under their name. An empty map is allowed and sends nothing. A path that is only known after apply makes Terraform treat the whole map as unknown, so keep such paths in a set of their own; a version that is only known after apply is fine.',
      example: '{ "/videos/launch.mp4" = "1" }, or {} to preload nothing',
    }),
    generation: optional(string, {
      description:
        "Any text; a change sends every path again, those that failed too, without refreshing them. For when the cache has expired or the domain was recreated. An empty string is the same as leaving it out.",
    }),
    first: optional(list(string), {
      description:
        "Path prefixes that go out first, in this order, when the day's quota does not suffice for all. The rest follows in path order. They are compared with the paths as both are written, and one that begins no path gets a warning.",
    }),
    scheme: defaulted(string, {
      description: "`http` or `https`: the scheme of every URL. A change makes every path due.",
      defaultValue: SET_DEFAULTS.scheme,
    }),
    area: optional(string, {
      description:
        "`domestic` (the Chinese mainland) or `overseas`: where to preload. Left out, it is not sent and the service decides. A change makes every path due.",
    }),
    l2_preload: optional(bool, {
      description:
        "Whether the second-level nodes must be included. Left out, it is not sent. A change makes every path due.",
    }),
    with_header: optional(map(list(string)), {
      description:
        'Request headers to preload with, header name to values, for example `{ "Accept-Encoding" = ["gzip, deflate, br"] }`. A change makes every path due.',
    }),
    batch_size: defaulted(number, {
      description: "How many URLs one call submits, from 1 to 1000.",
      defaultValue: SET_DEFAULTS.batch_size,
    }),
    refresh_changed: defaulted(bool, {
      description:
        "Whether a path whose version changed is refreshed (purged) first and preloaded once the refresh has taken effect. Without it, nodes that hold the old file keep it. Switching it off calls off refreshes that were not sent yet; one that is under way, or that failed, is gone through with.",
      defaultValue: SET_DEFAULTS.refresh_changed,
    }),
    skip_recent: defaulted(bool, {
      description:
        "Whether paths that nothing here remembers (neither the state nor the journal of earlier deploys) are looked up in the service's task list of the last three days before they are sent. The list knows neither versions nor settings, so a path that it shows as preloaded is recorded instead of sent only in version `\"1\"`, with no refresh since then, without `l2_preload` and `with_header`, and with an `area` that is unset on a domain of one area or the domain's own. In any other version it is taken for changed: refreshed, then sent. A warning says which of these happened.",
      defaultValue: SET_DEFAULTS.skip_recent,
    }),
    adopt: defaulted(bool, {
      description:
        "Records all paths as preloaded, with no call, while the set has had no paths yet: when it is created, or after an import. What a set that this one replaces had left pending stays pending. Later it does nothing, also when the set has been emptied, and a plan that adds paths warns.",
      defaultValue: SET_DEFAULTS.adopt,
    }),
    wait: defaulted(bool, {
      description:
        "Whether an apply that sends something waits for the preload tasks to end, within its timeout. The provider's log (`TF_LOG_PROVIDER=info`) shows the progress. What fails at the origin meanwhile is pending, and the next apply sends it again.",
      defaultValue: SET_DEFAULTS.wait,
    }),
    max_attempts: defaulted(number, {
      description:
        "How often a path that fails at the origin is sent in all, at least 1. Raising it makes failed paths pending again; lowering it gives up those that were tried so often.",
      defaultValue: SET_DEFAULTS.max_attempts,
    }),
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
