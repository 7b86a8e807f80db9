/** VOD clients for tests: answers to some operations, in place of a service or in front of one. */
import { compose, type CallOptions, type Interceptor, type VodClient } from "../../src/vod/client";
import type { Answers, Operation, Requests } from "../../src/vod/operations";

export type FakeAnswers = {
  readonly [O in Operation]?: (
    request: Requests[O],
    options?: CallOptions,
  ) => Promise<Answers[O]> | Answers[O];
};

/** Answers these operations; all others go on. */
export function answering(answers: FakeAnswers): Interceptor {
  return (next) => async (operation, request, options) => {
    const answer = answers[operation];
    return answer === undefined ? next(operation, request, options) : answer(request, options);
  };
}

/** A client that answers these operations, and nothing else. */
export function fakeClient(answers: FakeAnswers): VodClient {
  const call: VodClient["call"] = (operation) => Promise.reject(new Error(`${operation} is not answered`));
  return compose({ call }, answering(answers));
}
