/** What is assumed and can't be found out by a few calls. */
import type { Assumption } from "./assumption";

export const UNTESTED: readonly Assumption[] = [
  {
    id: "preload-keeps-stale-copy",
    title:
      "A preload of a URL that is cached leaves the copy as it is; after a refresh it fetches the new content.",
    documented:
      "The CDN's FAQ: after the origin's content changed, refresh, wait until it is effective, then preload.",
    reliedOnBy: ["src/handler/send/refresh.ts", "src/handler/send/await-refreshes.ts"],
    ifWrong:
      "If a preload fetched anew by itself, refreshes would be unnecessary: `refresh_changed = false` saves them.",
    live: {
      kind: "none",
      why: "It takes a file whose content changes at the origin, and a look at what the nodes answer.",
    },
  },
  {
    id: "refresh-purges-preloads-under-way",
    title: "A preload that is under way when a refresh of its URL takes effect may be purged by it.",
    documented: "Not stated; the FAQ's order suggests it.",
    reliedOnBy: ["src/handler/send/await-refreshes.ts", "src/handler/evidence/memory.ts"],
    ifWrong: "If it were never purged, changed paths would wait for minutes in vain.",
    live: { kind: "none", why: "It is a race within the service, and the nodes would have to be looked at." },
  },
  {
    id: "over-quota-refused-whole",
    title:
      "A call with more URLs than the day has left is refused whole with QuotaExceeded.Refresh, and costs nothing.",
    documented: "API reference: the code; not what becomes of the URLs that would have fitted.",
    reliedOnBy: ["src/handler/send/submission.ts", "src/handler/account/budget.ts"],
    ifWrong: "The batch is cut to what is left and sent again, so that some URLs are paid for twice.",
    live: { kind: "none", why: "Trying it could use up the day." },
  },
  {
    id: "equal-urls-each-count",
    title: "A URL that is sent twice costs twice.",
    documented: "Not stated.",
    reliedOnBy: ["src/handler/send/shared.ts", "src/handler/account/forecast.ts"],
    ifWrong: "Nothing breaks: sending once would merely save nothing.",
    live: { kind: "none", why: "Nothing is ever sent twice on purpose." },
  },
  {
    id: "work-ends-with-its-call",
    title:
      "What a call brings about is created within ten seconds after its connection was lost, and within two minutes after it began.",
    documented: "Not stated.",
    reliedOnBy: ["src/handler/evidence/times.ts", "src/handler/evidence/lost-row.ts"],
    ifWrong:
      "A lost call that is carried out later than that counts as not accepted; its URLs are sent and paid for again.",
    live: { kind: "none", why: "Answers can't be made to get lost on purpose." },
  },
  {
    id: "lost-means-whole",
    title: "A call whose answer was lost was accepted whole or not at all.",
    documented: "Not stated; see refused-whole.",
    reliedOnBy: ["src/handler/send/settle.ts"],
    ifWrong:
      "The URLs that were not accepted are looked for a while longer, then stay pending, and go out with the next deploy.",
    live: { kind: "none", why: "Answers can't be made to get lost on purpose." },
  },
  {
    id: "domain-settles",
    title: "A domain that has come online may be refused as offline for up to five minutes more.",
    documented: "Seen with the CDN's sibling operation: the control plane is ahead of the nodes.",
    reliedOnBy: ["src/handler/send/domain-wait.ts"],
    ifWrong: "A set beside a new domain stays pending and goes out with the next deploy.",
    live: { kind: "none", why: "It takes a domain that is just being created." },
  },
  {
    id: "queue-empties",
    title: "A full queue takes calls again after a while.",
    documented:
      "API reference: PreloadQueueFull asks to try again later; the CDN's queue holds 100,000 URLs.",
    reliedOnBy: ["src/handler/send/submission.ts"],
    ifWrong: "The deploy tries until its timeout; the rest stays pending.",
    live: { kind: "none", why: "Filling the queue would take the whole quota." },
  },
  {
    id: "failures-are-the-origins",
    title: "A task that failed may succeed when it is sent again, and each try costs quota.",
    documented: "Descriptions of failures speak of the origin; not of the cost.",
    reliedOnBy: ["src/handler/evidence/task-results.ts", "src/handler/send/origin-check.ts"],
    ifWrong: "Attempts are wasted: lower max_attempts.",
    live: { kind: "none", why: "It takes an origin that fails and recovers." },
  },
  {
    id: "refreshes-end-within-an-hour",
    title: "No refresh is under way for longer than an hour.",
    documented: "Five to six minutes.",
    reliedOnBy: ["src/handler/evidence/times.ts"],
    ifWrong:
      "An older refresh that is still under way is not noticed, and purges what is preloaded meanwhile.",
    live: {
      kind: "none",
      why: "It would take hours; refresh-completes follows one as long as --patience allows.",
    },
  },
  {
    id: "area-of-no-area",
    title: "A preload without an area goes to all nodes of the domain's scope.",
    documented:
      "English pages once said overseas; newer ones say nothing, the CDN says the domain's own region.",
    reliedOnBy: ["src/handler/evidence/listed.ts", "src/constructs/preload-set.ts"],
    ifWrong: "Nodes of one area stay cold: give the set its area.",
    live: { kind: "none", why: "The task list does not show areas." },
  },
];
