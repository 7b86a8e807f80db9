/** A VOD service in memory, and the context of calls with it behind the provider. */
import type { ConfiguredContext } from "../../src/plugin/provider";
import type { Configured } from "../../src/provider/configured";
import { createProvider } from "../../src/provider/provider";
import { processSurroundings, type Surroundings } from "../../src/provider/surroundings";
import type { ProviderModel } from "../../src/provider/schema";
import type { Accepted, TaskPage, VodClient } from "../../src/vod/client";
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

export function fakeService(left = 500): FakeService {
  let taskId = 4710;
  const accept = (): Accepted => ({ taskIds: [String((taskId += 1))], requestId: "r-1" });
  const noTasks: TaskPage = { tasks: [], totalCount: 0, pageNumber: 1, pageSize: 50, requestId: "r-1" };
  const service: FakeService = {
    preloads: [],
    refreshes: [],
    calls: 0,
    left,
    preload: ({ urls }) => {
      service.calls += 1;
      service.preloads.push(urls);
      service.left -= urls.length;
      return Promise.resolve(accept());
    },
    refresh: ({ urls }) => {
      service.calls += 1;
      service.refreshes.push(urls);
      return Promise.resolve(accept());
    },
    listTasks: () => {
      service.calls += 1;
      return Promise.resolve(noTasks);
    },
    quota: () => {
      service.calls += 1;
      const preloadRemain = Math.max(0, service.left);
      return Promise.resolve({ preloadQuota: 500, preloadRemain, urlQuota: 2_000, urlRemain: 2_000 });
    },
    domainDetail: (domainName) => {
      service.calls += 1;
      return Promise.resolve({ domainName, status: "online", scope: "domestic" });
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
