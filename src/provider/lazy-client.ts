/** A VOD client that is made when the first call needs it. */
import type { VodClient } from "../vod/client";

/** @param make called at most once; what it rejects with, every call rejects with */
export function lazyClient(make: () => Promise<VodClient>): VodClient {
  let made: Promise<VodClient> | undefined;
  const client = (): Promise<VodClient> => (made ??= make());
  return {
    call: async (operation, request, options) => (await client()).call(operation, request, options),
  };
}
