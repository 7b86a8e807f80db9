import fc from "fast-check";
import { compose, type VodClient } from "../../src/vod/client";
import {
  VodCredentialsError,
  VodServiceError,
  VodTransportError,
  type VodErrorKind,
} from "../../src/vod/errors";
import { retryDelayMs, retrying } from "../../src/vod/retry";
import { fakeClient } from "./fake-client";
import { rejection, TestClock } from "./local-server";

const QUOTA = { preloadQuota: 500, preloadRemain: 120, urlQuota: 2_000, urlRemain: 2_000 };

function serviceError(kind: VodErrorKind, retryAfterMs?: number): VodServiceError {
  return new VodServiceError({
    kind,
    operation: "Op",
    code: "Code",
    serviceMessage: "message",
    requestId: "R",
    httpStatus: 400,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** Fails with the errors in turn, then succeeds. */
function failing(...errors: readonly unknown[]): { client: VodClient; calls: string[] } {
  const calls: string[] = [];
  const answer = <T>(name: string, value: T): Promise<T> => {
    calls.push(name);
    const error = errors[calls.length - 1];
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is one
    return error === undefined ? Promise.resolve(value) : Promise.reject(error);
  };
  const accepted = { taskIds: ["1"], requestId: "R" };
  return {
    calls,
    client: fakeClient({
      preload: () => answer("preload", accepted),
      refresh: () => answer("refresh", accepted),
      listTasks: () =>
        answer("listTasks", { tasks: [], totalCount: 0, pageNumber: 1, pageSize: 20, requestId: "R" }),
      quota: () => answer("quota", QUOTA),
      domainDetail: ({ domainName }) => answer("domainDetail", { domainName, status: "online", scope: "" }),
    }),
  };
}

describe("the wait before another try", () => {
  const backoff = { baseMs: 500, capMs: 10_000 };
  const lost = new VodTransportError("Op", "maybe", "closed");
  const waitMs = (attempt: number, random: () => number): number =>
    retryDelayMs(lost, attempt, random, backoff);

  test("doubles its ceiling up to the cap, and jitters over all of it", () => {
    const most = (): number => 0.999_999;
    expect([1, 2, 3, 4, 5, 6, 7].map((attempt) => waitMs(attempt, most))).toEqual([
      499, 999, 1_999, 3_999, 7_999, 9_999, 9_999,
    ]);
    expect(waitMs(5, () => 0)).toBe(0);
    expect(waitMs(1, () => 0.5)).toBe(250);
  });

  test("is a whole number below the cap for every attempt", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const wait = waitMs(attempt, () => random);
          expect(Number.isInteger(wait) && wait >= 0 && wait < 10_000).toBe(true);
        },
      ),
    );
  });

  test("the service may ask for longer, within bounds", () => {
    const delay = (error: unknown): number => retryDelayMs(error, 1, () => 0.5, backoff);
    expect(delay(serviceError("throttled", 3_000))).toBe(3_000);
    expect(delay(serviceError("throttled", 10))).toBe(250);
    expect(delay(serviceError("throttled", 86_400_000))).toBe(120_000);
    expect(delay(new VodTransportError("Op", "no", "refused"))).toBe(250);
  });
});

describe("retrying", () => {
  const options = (): { clock: TestClock; random: () => number } => ({
    clock: new TestClock(),
    random: () => 0.5,
  });

  test.each<[string, unknown]>([
    ["throttling", serviceError("throttled")],
    ["a transient error", serviceError("transient")],
    ["a reused nonce", serviceError("nonce")],
    ["a refused connection", new VodTransportError("Op", "no", "refused")],
    ["a lost answer", new VodTransportError("Op", "maybe", "closed")],
  ])("reads again after %s", async (_what, error) => {
    for (const read of [
      (client: VodClient) => client.call("quota", {}),
      (client: VodClient) => client.call("listTasks", {}),
      (client: VodClient) => client.call("domainDetail", { domainName: "vod.example.com" }),
    ]) {
      const { client, calls } = failing(error, error);
      await expect(read(compose(client, retrying(options())))).resolves.toBeDefined();
      expect(calls).toHaveLength(3);
    }
  });

  test("waits longer from try to try, and as long as the service asks", async () => {
    const { client } = failing(
      serviceError("throttled"),
      serviceError("throttled", 7_000),
      serviceError("transient"),
    );
    const { clock, random } = options();
    await compose(client, retrying({ clock, random })).call("quota", {});
    expect(clock.sleeps).toEqual([250, 7_000, 1_000]);
  });

  test("gives up after five tries, with the last error", async () => {
    const last = serviceError("transient");
    const errors = [...Array.from({ length: 4 }, () => serviceError("throttled")), last];
    const { client, calls } = failing(...errors);
    expect(await rejection(compose(client, retrying(options())).call("quota", {}))).toBe(last);
    expect(calls).toHaveLength(5);
  });

  test.each<[string, unknown]>([
    ["refused", serviceError("refused")],
    ["quota", serviceError("quota")],
    ["credentials", new VodCredentialsError("none")],
    ["a bug", new TypeError("oops")],
  ])("does not try again: %s", async (_what, error) => {
    const { client, calls } = failing(error);
    expect(await rejection(compose(client, retrying(options())).call("quota", {}))).toBe(error);
    expect(calls).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ["throttled", serviceError("throttled")],
    ["transient", serviceError("transient")],
    ["lost", new VodTransportError("Op", "maybe", "closed")],
    ["refused connection", new VodTransportError("Op", "no", "refused")],
    ["reused nonce", serviceError("nonce")],
  ])("never repeats a submission by itself: %s", async (_what, error) => {
    for (const submit of [
      (client: VodClient) => client.call("preload", { urls: ["http://a/b"] }),
      (client: VodClient) => client.call("refresh", { urls: ["http://a/b"] }),
    ]) {
      const { client, calls } = failing(error);
      expect(await rejection(submit(compose(client, retrying(options()))))).toBe(error);
      expect(calls).toHaveLength(1);
    }
  });

  test("an abort ends a pending wait with the error that caused it, and no further call", async () => {
    const error = serviceError("throttled", 60_000);
    const { client, calls } = failing(error);
    const abort = new AbortController();
    const asleep = new Promise<void>((resolve) => {
      const clock = {
        now: () => 0,
        monotonic: () => 0,
        sleep: (_ms: number, signal?: AbortSignal): Promise<void> => {
          resolve();
          return new Promise((wake) => {
            signal?.addEventListener("abort", () => {
              wake();
            });
          });
        },
      };
      void rejection(
        compose(client, retrying({ clock, random: () => 0.5 })).call("quota", {}, { signal: abort.signal }),
      ).then((thrown) => {
        seen = thrown;
        done();
      });
    });
    let seen: unknown;
    let done: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    await asleep;
    abort.abort();
    await finished;
    expect(seen).toBe(error);
    expect(calls).toHaveLength(1);
  });
});
