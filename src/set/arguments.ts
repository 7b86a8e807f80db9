/**
 * Every argument of a preload set, declared once: its kind, its default, what a change of it does and its documentation.
 * Events, states, HCL, the checks of synth, `validate` and functions, and the reference are made of this.
 */
import type { Argument } from "./argument";
import { headers } from "./headers";
import { domain, flag, line, oneOf, paths, prefixes, whole } from "./kinds";
import { DEFAULT_TIMEOUT, durations } from "./timeouts";

/** Name, as events and constructs write it -> declaration. */
export const SET_ARGUMENTS = {
  /** Accelerated domain, lower case: the host of every URL. */
  domain: domain({
    effect: "url",
    doc: "Accelerated domain, in lower case: the host of every URL. For a domain registered as a wildcard, name the concrete host. A change makes every path due.",
    example: '"vod.example.com"',
  }),
  /** Path as the author wrote it -> content version. */
  paths: paths({
    effect: "due-at-once",
    doc: 'Path to content version. A path starts with `/` and names a file, not a directory; non-ASCII characters and spaces are percent-encoded for you, and `%XX` stays as it is. A URL, scheme and host included, has at most 1,024 characters. Terraform turns every string into Unicode form NFC, those that `file()` reads too: a name in another form, as macOS lists accents and Korean, has to be percent-encoded here (the construct `PreloadSet` and the function `parse_list_base64` do that by themselves), or it means another object. Any text is a version, for example `"1"` or a content hash: a path is sent again when its version changes. `"1"` stands for the first version, which nothing came before: keep it for files that have never had another content under their name. An empty map is allowed and sends nothing. A path that is only known after apply makes Terraform treat the whole map as unknown, so keep such paths in a set of their own; a version that is only known after apply is fine.',
    example: '{ "/videos/launch.mp4" = "1" }, or {} to preload nothing',
  }),
  /** Any text; a change sends every path again, without refreshing. */
  generation: line({
    effect: "again",
    doc: "Any text; a change sends every path again, those that failed too, without refreshing them. For when the cache has expired or the domain was recreated. An empty string is the same as leaving it out.",
  }),
  /** Path prefixes that go out first, in this order. */
  first: prefixes({
    effect: "none",
    doc: "Path prefixes that go out first, in this order, when the day's quota does not suffice for all. The rest follows in path order. They are compared with the paths as both are written, and one that begins no path gets a warning.",
  }),
  /** The scheme of every URL. */
  scheme: oneOf(["http", "https"], {
    effect: "url",
    default: "http",
    doc: "`http` or `https`: the scheme of every URL. A change makes every path due.",
  }),
  /** Where to preload; left out, the service decides. */
  area: oneOf(["domestic", "overseas"], {
    effect: "sent",
    doc: "`domestic` (the Chinese mainland) or `overseas`: where to preload. Left out, it is not sent and the service decides. A change makes every path due.",
  }),
  /** Whether second-level nodes must be included; left out, it is not sent. */
  l2Preload: flag({
    effect: "sent",
    doc: "Whether the second-level nodes must be included. Left out, it is not sent. A change makes every path due.",
  }),
  /** Request headers to preload with: name to values. */
  withHeader: headers({
    effect: "sent",
    doc: 'Request headers to preload with, header name to values, for example `{ "Accept-Encoding" = ["gzip, deflate, br"] }`. A change makes every path due.',
  }),
  /** URLs a call, 1 to 1,000. */
  batchSize: whole({
    effect: "none",
    from: 1,
    to: 1_000,
    default: 100,
    doc: "How many URLs one call submits, from 1 to 1000.",
  }),
  /** Whether a changed path is refreshed before it is preloaded. */
  refreshChanged: flag({
    effect: "due",
    default: true,
    doc: "Whether a path whose version changed is refreshed (purged) first and preloaded once the refresh has taken effect. Without it, nodes that hold the old file keep it. Switching it off calls off refreshes that were not sent yet; one that is under way, or that failed, is gone through with.",
  }),
  /** Whether what the service was sent in the last three days is left out. */
  skipRecent: flag({
    effect: "none",
    default: true,
    doc: "Whether paths that nothing here remembers (neither the state nor the journal of earlier deploys) are looked up in the service's task list of the last three days before they are sent. The list knows neither versions nor settings, so a path that it shows as preloaded is recorded instead of sent only in version `\"1\"`, with no refresh since then, without `l2_preload` and `with_header`, and with an `area` that is unset on a domain of one area or the domain's own. In any other version it is taken for changed: refreshed, then sent. A warning says which of these happened.",
  }),
  /** Whether the first paths of a set are recorded as preloaded, with no call. */
  adopt: flag({
    effect: "due-at-once",
    default: false,
    doc: "Records all paths as preloaded, with no call, while the set has had no paths yet: when it is created, or after an import. What a set that this one replaces had left pending stays pending. Later it does nothing, also when the set has been emptied, and a plan that adds paths warns.",
  }),
  /** Whether an event that sends something waits for its tasks to end. */
  wait: flag({
    effect: "none",
    default: false,
    doc: "Whether an apply that sends something waits for the preload tasks to end, within its timeout. The provider's log (`TF_LOG_PROVIDER=info`) shows the progress. What fails at the origin meanwhile is pending, and the next apply sends it again.",
  }),
  /** How often a path that fails at the origin is sent in all, at least 1. */
  maxAttempts: whole({
    effect: "due",
    from: 1,
    default: 3,
    doc: "How often a path that fails at the origin is sent in all, at least 1. Raising it makes failed paths pending again; lowering it gives up those that were tried so often.",
  }),
  /** How long each step may take; an event has `timeoutMs` instead. */
  timeouts: durations({
    effect: "none",
    doc: "How long submitting may take, and waiting where `wait` asks for it. What is not accepted by then stays pending for the next apply.",
    steps: {
      create: {
        doc: `Time for a create, as a duration such as \`90s\`, \`20m\` or \`1h30m\`; from \`1s\` to \`24h\`. Default \`${DEFAULT_TIMEOUT}\`.`,
      },
      update: { doc: `Time for an update, written in the same way. Default \`${DEFAULT_TIMEOUT}\`.` },
    },
  }),
} satisfies Readonly<Record<string, Argument>>;

/** Each with the type of its values. */
export type SetArguments = typeof SET_ARGUMENTS;

/** As events and constructs write it, e.g. `batchSize`. */
export type ArgumentName = keyof SetArguments;

/** In the order of the reference. */
export const ARGUMENT_NAMES = Object.keys(SET_ARGUMENTS) as readonly ArgumentName[];

/** What an argument's values are. */
export type ArgumentValue<Name extends ArgumentName> = NonNullable<SetArguments[Name]["fallback"]>;

/** The arguments of which a change has one of these effects. */
export type NamesWith<E extends Argument["effect"]> = {
  [Name in ArgumentName]: SetArguments[Name]["effect"] extends E ? Name : never;
}[ArgumentName];

/** In the order of the declaration. */
export function namesWith<const E extends Argument["effect"]>(
  ...effects: readonly E[]
): readonly NamesWith<E>[] {
  const has = (name: ArgumentName): name is NamesWith<E> =>
    effects.some((effect) => effect === SET_ARGUMENTS[name].effect);
  return ARGUMENT_NAMES.filter(has);
}
