/** What the rest of the project knows of the VOD service: a call by operation, and what can be put around it. */
import type { Answers, Operation, Requests } from "./operations";

/** Per call: a signal that cuts waiting and calls short. */
export interface CallOptions {
  /** An abort rejects a call that is under way with a `VodTransportError`. */
  readonly signal?: AbortSignal;
}

/**
 * Makes one operation of the VOD API: `client.call("quota", {}, { signal })`. Rejects with a `VodServiceError` (the
 * service answered with an error), a `VodTransportError` (no usable answer) or a `VodCredentialsError` (no usable
 * credentials).
 */
export type VodCall = <O extends Operation>(
  operation: O,
  request: Requests[O],
  options?: CallOptions,
) => Promise<Answers[O]>;

/** The VOD API at one endpoint, with one account's credentials. */
export interface VodClient {
  /** Each call is made once, whatever comes of it, unless an interceptor makes it again. */
  readonly call: VodCall;
}

/** Does something around each call: before it, after it, again, or in place of it. */
export type Interceptor = (next: VodCall) => VodCall;

/** The client with interceptors around it; the last one is the outermost, as in undici's `compose`. */
export function compose(client: VodClient, ...interceptors: readonly Interceptor[]): VodClient {
  const { call } = client;
  return { call: interceptors.reduce((next, intercept) => intercept(next), call) };
}
