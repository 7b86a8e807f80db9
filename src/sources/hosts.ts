/** The hosts of the full URLs in a source. */
import { splitUrl } from "../paths";
import type { Listed } from "../paths/list/read-list";
import { allOf, counted } from "../text/prose";
import type { Found } from "./source";

const SHOWN = 5;

/**
 * The one host of all full URLs.
 * @param remedy what to do when there are several
 * @returns undefined when nothing is a full URL
 * @throws {Error} when there are several
 */
export function onlyHost(entries: readonly Listed[], remedy: string): string | undefined {
  const hosts = new Map<string, number>();
  for (const { path } of entries) {
    const host = splitUrl(path)?.host;
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  }
  if (hosts.size > 1) {
    const named = [...hosts].slice(0, SHOWN).map(([host, urls]) => `${host} (${counted(urls, "URL")})`);
    throw new Error(`the URLs are of ${hosts.size} hosts, such as ${allOf(named)}. ${remedy}`);
  }
  return [...hosts.keys()][0];
}

/** Without the full URLs of other hosts, which are told. */
export function ofHost({ entries, remarks }: Found, host: string): Found {
  const wanted = host.toLowerCase();
  const kept = entries.filter(({ path }) => (splitUrl(path)?.host ?? wanted) === wanted);
  const others = entries.length - kept.length;
  if (others === 0) return { entries, remarks };
  const message = `${counted(others, "URL")} of other hosts than ${wanted} left out.`;
  return { entries: kept, remarks: [...remarks, { severity: "info", message }] };
}
