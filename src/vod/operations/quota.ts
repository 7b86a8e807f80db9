/** What the account may still submit: DescribeVodRefreshQuota. */
import { number } from "../answer";
import { incomplete, type NoRequest, type OperationDescription } from "../operation";

/** What an account may still submit today, in URLs. */
interface VodQuota {
  readonly preloadQuota: number;
  readonly preloadRemain: number;
  readonly urlQuota: number;
  readonly urlRemain: number;
}

const quota: OperationDescription<NoRequest, VodQuota> = {
  action: "DescribeVodRefreshQuota",
  idempotent: true,
  parameters: () => ({}),
  // Only what is left of the preloads must be there; what is missing beside it sets no limit.
  answer: (body) => {
    const preloadRemain = number(body, "PreloadRemain");
    if (preloadRemain === undefined) throw incomplete("DescribeVodRefreshQuota", "PreloadRemain");
    const urlRemain = number(body, "UrlRemain") ?? Number.MAX_SAFE_INTEGER;
    return {
      preloadQuota: number(body, "PreloadQuota") ?? preloadRemain,
      preloadRemain,
      urlQuota: number(body, "UrlQuota") ?? urlRemain,
      urlRemain,
    };
  },
};

export const quotas = { quota };
