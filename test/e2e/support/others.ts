/** Somebody else who uses the same account, past the provider. */
import { createVodClient } from "../../../src/vod/create-client";
import type { VodClient } from "../../../src/vod/client";
import type { Service } from "./service";

function somebodyElse(service: Service): VodClient {
  return createVodClient({
    endpoint: service.endpoint,
    accessKey: service.emulator.accessKeyId,
    secretKey: service.emulator.accessKeySecret,
  });
}

/** Preloads so many other URLs of a domain, a thousand a call. */
export async function preloadOthers(service: Service, domain: string, count: number): Promise<void> {
  const client = somebodyElse(service);
  for (let from = 0; from < count; from += 1_000) {
    const urls = Array.from(
      { length: Math.min(1_000, count - from) },
      (_, index) => `http://${domain}/others/${from + index}.mp4`,
    );
    await client.call("preload", { urls });
  }
}
