/** All that is assumed of the service, in the order in which it is tested: what is free first. */
import type { Assumption } from "./assumption";
import { GATEWAY } from "./gateway";
import { LISTING } from "./listing";
import { QUOTAS } from "./quota";
import { SUBMISSIONS } from "./submissions";
import { UNTESTED } from "./untested";

/** A heading of the page, and what stands under it. */
export interface AssumptionGroup {
  readonly title: string;
  readonly assumptions: readonly Assumption[];
}

export const ASSUMPTION_GROUPS: readonly AssumptionGroup[] = [
  { title: "Every call", assumptions: GATEWAY },
  { title: "The task list", assumptions: LISTING },
  { title: "Quotas", assumptions: QUOTAS },
  { title: "What is sent", assumptions: SUBMISSIONS },
  { title: "Not to be found out by a few calls", assumptions: UNTESTED },
];

export const ASSUMPTIONS: readonly Assumption[] = ASSUMPTION_GROUPS.flatMap(({ assumptions }) => assumptions);
