/** The data source `vodpreload_tasks`: what the service's task list of the last three days says. */
import { HISTORY_MARGIN_MS, HISTORY_MS } from "../../handler/evidence/times";
import { checkDomain, parseDuration } from "../../paths";
import type { Diagnostic } from "../../plugin/diagnostics";
import {
  block,
  bool,
  computed,
  defaulted,
  list,
  type Model,
  number,
  object,
  optional,
  string,
} from "../../plugin/schema";
import { isKnown } from "../../plugin/values";
import { count } from "../../text/prose";
import { serviceData } from "./service-data";
import { KINDS, MOST_ROWS, readTaskRows, STATUSES, type TaskFilter } from "./task-rows";

const DEFAULT_KIND = "preload";

const schema = block({
  description: [
    "What became of preloads and refreshes: the service's task list of the last three days, one row for each URL of a task, newest first.",
    "It belongs to the account: what others submitted is in it as well, and a URL that was sent twice has two rows.",
    `At most ${count(MOST_ROWS)} rows of the service's list are read; \`complete\` says whether that was all.`,
  ].join(" "),
  attributes: {
    domain: optional(string, { description: "Only URLs of this host, in lower case. Default: of all." }),
    path_prefix: optional(string, {
      description:
        "Only paths that begin so, percent-encoded or not: `/films/`. The service does not know this filter, so that all rows which the others leave are read.",
    }),
    kind: defaulted(string, {
      description:
        "`preload` or `refresh`. For refreshes all rows of all domains have to be read, whatever the other filters are.",
      defaultValue: DEFAULT_KIND,
    }),
    status: optional(string, {
      description: "Only tasks that are `complete`, `failed` or `under_way`. Default: all.",
    }),
    since: optional(string, {
      description:
        "How far back to look: a duration up to 72 hours, such as `6h`, or a time, such as `2026-11-20T21:00:00Z`. Default: as far as the service knows, three days. `timestamp()` is only known in an apply, and puts the read off until then.",
    }),
    tasks: computed(
      list(
        object({
          url: string,
          domain: string,
          path: string,
          kind: string,
          status: string,
          progress: number,
          created_at: string,
          reason: string,
          task_id: string,
        }),
      ),
      {
        description:
          "The rows. `path` is percent-encoded as in `url`, `progress` is in percent, `created_at` in UTC, such as `2026-11-20T21:00:00Z`, and `reason` says why a task failed, e.g. `Origin Timeout`; it is empty otherwise. A signature in a URL (`auth_key`) is left out.",
      },
    ),
    complete: computed(bool, {
      description: "False when the service had more rows than were read: narrow the filters then.",
    }),
  },
  blocks: {},
});

type TasksModel = Model<typeof schema>;

export const tasks = serviceData({
  schema,
  validate: problemsOf,
  read: async (config, { client, time, signal }) => {
    const kind = KINDS.find((one) => one === config.kind) ?? DEFAULT_KIND;
    const { rows, complete } = await readTaskRows(filterOf(config, kind, time.now()), client, signal);
    return { ...config, kind, tasks: rows, complete };
  },
});

/** @param config valid, and all of it known */
function filterOf(
  { domain, path_prefix, status, since }: TasksModel,
  kind: TaskFilter["kind"],
  now: number,
): TaskFilter {
  const wanted = STATUSES.find((one) => one === status);
  // The service refuses times before its history.
  const earliest = now - HISTORY_MS + HISTORY_MARGIN_MS;
  return {
    kind,
    since: isKnown(since) ? Math.max(earliest, momentOf(since, now) ?? earliest) : earliest,
    ...(isKnown(domain) ? { domain } : {}),
    ...(isKnown(path_prefix) ? { pathPrefix: path_prefix } : {}),
    ...(wanted === undefined ? {} : { status: wanted }),
  };
}

function problemsOf({ domain, path_prefix, kind, status, since }: TasksModel): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const add = (name: keyof TasksModel, detail: string): void => {
    problems.push({
      severity: "error",
      summary: `Invalid ${name}`,
      detail,
      attribute: [{ attribute: name }],
    });
  };
  if (isKnown(domain)) {
    for (const { message, remedy } of checkDomain(domain)) add("domain", `${message}\n\n${remedy}.`);
  }
  if (isKnown(path_prefix) && !path_prefix.startsWith("/")) {
    add("path_prefix", `path_prefix is "${path_prefix}".\n\nBegin it with a slash: "/${path_prefix}".`);
  }
  if (isKnown(kind) && !KINDS.some((one) => one === kind)) {
    add("kind", `kind is "${kind}".\n\nWrite "preload" or "refresh", or leave it out for "preload".`);
  }
  if (isKnown(status) && !STATUSES.some((one) => one === status)) {
    add("status", `status is "${status}".\n\nWrite "complete", "failed" or "under_way", or leave it out.`);
  }
  if (isKnown(since) && momentOf(since, 0) === undefined) {
    add(
      "since",
      `since is "${since}".\n\nWrite a duration up to 72 hours, "6h" for instance, or a time such as "2026-11-20T21:00:00Z".`,
    );
  }
  return problems;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970; undefined for what is neither a time nor a duration that the service's history holds. */
function momentOf(since: string, now: number): number | undefined {
  if (TIME.test(since)) {
    const at = Date.parse(since);
    return Number.isNaN(at) ? undefined : at;
  }
  const back = parseDuration(since);
  return back === undefined || back < 0 || back > HISTORY_MS ? undefined : now - back;
}
