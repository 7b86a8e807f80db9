/** What the account may still submit: DescribeVodRefreshQuota. */
import { number } from "../answer";
import { incomplete, type NoRequest, type OperationDescription } from "../operation";

/** What an account may still submit today, in URLs. */
interface VodQuota {
  /** Preloads a day; what is left of them where the service does not say. */
  readonly preloadQuota: number;
  /** Preloads left today. */
  readonly preloadRemain: number;
  /** Refreshes a day; what is left of them where the service does not say. */
  readonly urlQuota: number;
  /** Refreshes left today; `Number.MAX_SAFE_INTEGER` where the service does not say. */
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

/** What is asked of the account. */
export const quotas = { quota };
