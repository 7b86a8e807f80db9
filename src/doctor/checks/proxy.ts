/** Proxy variables, as the client reads them. */
import { first } from "../../vod/environment";
import { type Check, note, ok, problem } from "../finding";

/** Lower case wins, as in curl; plain HTTP is for this machine, which no proxy is asked for. */
const NAMES = ["https_proxy", "HTTPS_PROXY"];

export const PROXY: Check = {
  id: "proxy",
  title: "The proxy",
  run: ({ env, service }) => {
    const endpoint = service.endpoint();
    const host = endpoint.kind === "done" ? endpoint.value.host : "the service";
    const found = first(env, NAMES);
    if (found === undefined) {
      const other = first(env, ["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"]);
      if (other === undefined) return [ok("None is set.")];
      return [
        note(
          `${other.name} is set, which is not asked for ${host}.`,
          "The service is reached over HTTPS.",
          "Set HTTPS_PROXY if calls have to go through the proxy.",
        ),
      ];
    }
    if (endpoint.kind === "done" && endpoint.value.loopback) {
      return [ok(`${found.name} is set, and not asked for ${host}, which is this machine.`)];
    }
    const text = found.value.includes("://") ? found.value : `http://${found.value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
      // What was written is not quoted: it may hold a password.
      return [
        problem(
          `${found.name} is no proxy's URL.`,
          "No call can be made.",
          "Write http://host:port, or unset it.",
        ),
      ];
    }
    const none = first(env, ["no_proxy", "NO_PROXY"])?.value ?? "";
    const isExempt = none.split(/[\s,]+/).some((entry) => entry !== "" && exempts(entry, host));
    if (isExempt) return [ok(`${found.name} is ${url.host}, and NO_PROXY exempts ${host}.`)];
    return [
      note(
        `Calls go through the proxy ${url.host} (${found.name}).`,
        "It has to let CONNECT through to the service.",
      ),
    ];
  },
};

function exempts(entry: string, host: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  const suffix = entry
    .toLowerCase()
    .replace(/:\d+$/, "")
    .replace(/^\*?\./, "");
  return entry === "*" || name === suffix || name.endsWith(`.${suffix}`);
}
