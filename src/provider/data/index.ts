/** The provider's data sources, by the name that HCL writes. */
import { quota } from "./quota";
import { tasks } from "./tasks";

export const dataSources = {
  vodpreload_quota: quota,
  vodpreload_tasks: tasks,
};
