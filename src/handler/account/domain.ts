/** What the service says of the domain that a host belongs to. */
import type { VodClient } from "../../vod/client";
import { VodServiceError } from "../../vod/errors";
import type { DomainDetail } from "../../vod/operations/domains";

/**
 * A host may be served by a wildcard domain, which is registered under a name such as `.example.com`.
 *
 * @throws what the client throws
 */
export async function describeDomain(
  client: VodClient,
  host: string,
  signal: AbortSignal,
): Promise<DomainDetail> {
  try {
    return await client.call("domainDetail", { domainName: host }, { signal });
  } catch (error) {
    const isUnknown = VodServiceError.is(error) && error.code.toLowerCase() === "invaliddomain.notfound";
    if (!isUnknown) throw error;
    return await client.call("domainDetail", { domainName: host.slice(host.indexOf(".")) }, { signal });
  }
}
