/** The VOD operations that this project makes, by name; from their descriptions come the types of every call. */
import type { OperationDescription } from "../operation";
import { domains } from "./domains";
import { quotas } from "./quota";
import { submissions } from "./submissions";
import { tasks } from "./tasks";

/** The version of the API that has them. */
export const VOD_VERSION = "2017-03-21";

/** Operation -> its description. */
type Described = typeof submissions & typeof tasks & typeof quotas & typeof domains;

/** What {@link VodClient.call} can be asked to do. */
export type Operation = keyof Described;

/** Operation -> what it is asked with. */
export type Requests = {
  readonly [O in Operation]: Parameters<Described[O]["parameters"]>[0];
};

/** Operation -> what it answers. */
export type Answers = {
  readonly [O in Operation]: ReturnType<Described[O]["answer"]>;
};

export const OPERATIONS: { readonly [O in Operation]: OperationDescription<Requests[O], Answers[O]> } = {
  ...submissions,
  ...tasks,
  ...quotas,
  ...domains,
};
