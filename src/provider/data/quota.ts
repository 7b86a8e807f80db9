/** The data source `vodpreload_quota`: what the account may still submit today. */
import { block, computed, number } from "../../plugin/schema";
import { serviceData } from "./service-data";

const schema = block({
  description:
    "What the account may still preload and refresh today, in URLs, read from the service each time. It belongs to the account: whoever else submits draws on it as well, and `keep_free` is a part of what remains.",
  attributes: {
    preload_total: computed(number, { description: "How many URLs the account may preload a day." }),
    preload_remaining: computed(number, { description: "How many of them are left today." }),
    refresh_total: computed(number, {
      description: "How many URLs the account may refresh a day; null where the service does not say.",
    }),
    refresh_remaining: computed(number, {
      description: "How many of them are left today; null where the service does not say.",
    }),
  },
  blocks: {},
});

export const quota = serviceData({
  schema,
  read: async (_config, { client, signal }) => {
    const { preloadQuota, preloadRemain, urlQuota, urlRemain } = await client.call("quota", {}, { signal });
    return {
      preload_total: preloadQuota,
      preload_remaining: preloadRemain,
      refresh_total: said(urlQuota),
      refresh_remaining: said(urlRemain),
    };
  },
});

/** The client has the largest number where the service's answer sets no limit. */
function said(urls: number): number | null {
  return urls === Number.MAX_SAFE_INTEGER ? null : urls;
}
