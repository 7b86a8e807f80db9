/** A VOD client that is made when the first call needs it. */
import type { VodClient } from "../vod/client";

/** @param make called at most once; what it rejects with, every call rejects with */
export function lazyClient(make: () => Promise<VodClient>): VodClient {
  let made: Promise<VodClient> | undefined;
  const client = (): Promise<VodClient> => (made ??= make());
  return {
    preload: async (request, options) => (await client()).preload(request, options),
    refresh: async (request, options) => (await client()).refresh(request, options),
    listTasks: async (query, options) => (await client()).listTasks(query, options),
    quota: async (options) => (await client()).quota(options),
    domainDetail: async (domainName, options) => (await client()).domainDetail(domainName, options),
  };
}
