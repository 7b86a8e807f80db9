import { UNKNOWN } from "../../../src/plugin/values";
import { quota } from "../../../src/provider/data/quota";
import { createProvider } from "../../../src/provider/provider";
import type { ProviderModel } from "../../../src/provider/schema";
import type { VodClient } from "../../../src/vod/client";
import type { Clock } from "../../../src/vod/clock";
import { VodCredentialsError, VodServiceError, VodTransportError } from "../../../src/vod/errors";
import type { FakeAnswers } from "../../vod/fake-client";
import { fakeService, surroundings } from "../fake-service";
import { callContext, providerConfig } from "../support";

const NOTHING = {
  preload_total: null,
  preload_remaining: null,
  refresh_total: null,
  refresh_remaining: null,
};

interface Circumstances {
  readonly provider?: Partial<ProviderModel>;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

async function read(service: VodClient, { provider = {}, signal, clock }: Circumstances = {}) {
  const given = surroundings(service, clock === undefined ? {} : { clock });
  const { configured } = await createProvider(given).configure(providerConfig(provider), callContext);
  return await quota.read(NOTHING, { ...callContext, configured, ...(signal && { signal }) });
}

const answering = (quotaOf: NonNullable<FakeAnswers["quota"]>): VodClient =>
  fakeService(500, { quota: quotaOf });

test("it is what the service says, asked anew each time", async () => {
  const service = fakeService(120);
  expect(await read(service)).toEqual({
    kind: "read",
    model: { preload_total: 500, preload_remaining: 120, refresh_total: 2_000, refresh_remaining: 2_000 },
    diagnostics: [],
  });
  service.left = 7;
  expect(await read(service, { provider: { keep_free: 5 } })).toMatchObject({
    model: { preload_remaining: 7 },
  });
});

test("what the service does not say is null", async () => {
  const unlimited = { urlQuota: Number.MAX_SAFE_INTEGER, urlRemain: Number.MAX_SAFE_INTEGER };
  const service = answering(() => Promise.resolve({ preloadQuota: 500, preloadRemain: 1, ...unlimited }));
  expect(await read(service)).toMatchObject({
    model: { preload_remaining: 1, refresh_total: null, refresh_remaining: null },
  });
});

const forbidden = new VodServiceError({
  kind: "refused",
  operation: "DescribeVodRefreshQuota",
  code: "Forbidden.RAM",
  serviceMessage: "not for you",
  requestId: "r-77",
  httpStatus: 403,
});

test.each<[string, Error, readonly RegExp[]]>([
  [
    "no permission",
    forbidden,
    [/Forbidden\.RAM.*not for you.*r-77/, /Allow whoever plans .* vod:DescribeVodRefreshQuota/],
  ],
  [
    "no keys",
    new VodCredentialsError("no keys anywhere"),
    [/no keys anywhere/, /Check access key and secret/],
  ],
  [
    "no network",
    new VodTransportError("DescribeVodRefreshQuota", "no", "connection refused"),
    [/connection refused/, /Check the network, a proxy and the endpoint/],
  ],
])("%s is an error that says what was in the way, and what to do", async (_what, error, words) => {
  const answer = await read(answering(() => Promise.reject(error)));
  if (answer.kind !== "failed") throw new Error(answer.kind);
  const [diagnostic] = answer.diagnostics;
  expect(diagnostic).toMatchObject({ severity: "error", summary: "A data source could not be read" });
  for (const word of words) expect(diagnostic?.detail).toMatch(word);
  expect(diagnostic?.detail).toContain("explain DATA_UNREADABLE");
});

const never = (): Promise<never> => new Promise(() => undefined);

test("a service that does not answer is given up after 15 seconds", async () => {
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 0,
    monotonic: () => 0,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
  };
  const answer = await read(answering(never), { clock });
  expect(new Set(slept)).toEqual(new Set([15_000]));
  expect(answer).toMatchObject({
    diagnostics: [{ detail: expect.stringMatching(/had not answered after 15 s/) as string }],
  });
});

test("an interruption ends the read, and its call", async () => {
  const stopped = new AbortController();
  let ofCall: AbortSignal | undefined;
  const hanging = answering((_request, options) => {
    ofCall = options?.signal;
    stopped.abort();
    return never();
  });
  const answer = await read(hanging, { signal: stopped.signal });
  expect(answer).toMatchObject({ diagnostics: [{ detail: expect.stringMatching(/Interrupted/) as string }] });
  expect(ofCall?.aborted).toBe(true);
});

test("while the provider's configuration is not known it is put off, and nothing is called", async () => {
  const service = fakeService();
  expect(await read(service, { provider: { endpoint: UNKNOWN } })).toMatchObject({
    kind: "later",
    reason: "provider-config-unknown",
    diagnostic: { severity: "error", detail: expect.stringMatching(/^endpoint of .*depends_on/s) as string },
  });
  expect(service.calls).toBe(0);
});

test("without a configured provider it says so", async () => {
  expect(await quota.read(NOTHING, { ...callContext, configured: undefined })).toMatchObject({
    kind: "failed",
    diagnostics: [{ summary: "The provider vodpreload is not configured" }],
  });
});
