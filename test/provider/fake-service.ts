/** A VOD service in memory, and the context of calls with it behind the provider. */
import type { ConfiguredContext } from "../../src/plugin/provider";
import type { Configured } from "../../src/provider/configured";
import { createProvider } from "../../src/provider/provider";
import { processSurroundings, type Surroundings } from "../../src/provider/surroundings";
import type { ProviderModel } from "../../src/provider/schema";
import type { VodClient } from "../../src/vod/client";
import type { Accepted } from "../../src/vod/operations/submissions";
import { type FakeAnswers, fakeClient } from "../vod/fake-client";
import { callContext, providerConfig } from "./support";

/** A service that accepts everything at once and remembers what it was asked. */
export interface FakeService extends VodClient {
  readonly preloads: (readonly string[])[];
  readonly refreshes: (readonly string[])[];
  /** How many calls of any kind came in. */
  calls: number;
  /** URLs that may still be preloaded. */
  left: number;
}

/** @param answers in place of its own */
export function fakeService(left = 500, answers: FakeAnswers = {}): FakeService {
  let taskId = 4710;
  const accept = (): Accepted => ({ taskIds: [String((taskId += 1))], requestId: "r-1" });
  const client = fakeClient({
    preload: ({ urls }) => {
      service.preloads.push(urls);
      service.left -= urls.length;
      return accept();
    },
    refresh: ({ urls }) => {
      service.refreshes.push(urls);
      return accept();
    },
    listTasks: () => ({ tasks: [], totalCount: 0, pageNumber: 1, pageSize: 50, requestId: "r-1" }),
    quota: () => ({
      preloadQuota: 500,
      preloadRemain: Math.max(0, service.left),
      urlQuota: 2_000,
      urlRemain: 2_000,
    }),
    domainDetail: ({ domainName }) => ({ domainName, status: "online", scope: "domestic" }),
    ...answers,
  });
  const service: FakeService = {
    preloads: [],
    refreshes: [],
    calls: 0,
    left,
    call: (operation, request, options) => {
      service.calls += 1;
      return client.call(operation, request, options);
    },
  };
  return service;
}

/** Those of the process, but for the service, which is in memory as a rule, and the environment, which is empty. */
export function surroundings(service: VodClient, overrides: Partial<Surroundings> = {}): Surroundings {
  return { ...processSurroundings(), env: {}, connect: () => Promise.resolve(service), ...overrides };
}

/** What a call gets after `configure`, with `service` behind it. */
export async function configuredContext(
  service: VodClient,
  overrides: Partial<ProviderModel> = {},
): Promise<ConfiguredContext<Configured>> {
  const provider = createProvider(surroundings(service));
  const { configured } = await provider.configure(providerConfig(overrides), callContext);
  return { ...callContext, configured };
}
