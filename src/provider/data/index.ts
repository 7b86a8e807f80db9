/** The provider's data sources, by the name that HCL writes. */
import { quota } from "./quota";

export const dataSources = {
  vodpreload_quota: quota,
};
