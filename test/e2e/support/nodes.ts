/** What a state calls preloaded, held against what lies on the nodes. */
import { setTimeout as delay } from "node:timers/promises";
import type { Area, Headers } from "../../../src/emulator";
import { objectUrl } from "../../../src/paths";
import type { Service } from "./service";
import type { Workspace } from "./workspace";

/** What a set says of itself in a state, as far as it matters here. */
interface Declared {
  readonly domain: string;
  readonly scheme: "http" | "https";
  readonly area: Area | null;
  readonly with_header: Headers | null;
  readonly paths: Readonly<Record<string, string>>;
  readonly pending: Readonly<Record<string, string>> | null;
  readonly failed: Readonly<Record<string, string>> | null;
}

/** Resolves when every task that will end has ended. */
async function tasksEnded({ emulator: { control } }: Service): Promise<void> {
  const last = Math.max(
    0,
    ...control
      .tasks()
      .map(({ endsAt }) => endsAt)
      .filter(Number.isFinite),
  );
  await delay(Math.max(0, last - control.now() + 1));
}

/**
 * The paths that a state calls preloaded and that viewers do not get from the nodes as the origin has them, each with
 * what is wrong: `cold` or `stale`, and in which area. Waits for the tasks.
 */
export async function notWarm(service: Service, workspace: Workspace, name?: string): Promise<string[]> {
  await tasksEnded(service);
  const set = workspace.attributes(name) as unknown as Declared;
  const nodes = service.emulator.control.nodes();
  const scope = service.emulator.control.domains().find(({ domainName }) => domainName === set.domain)?.scope;
  const all: readonly Area[] = ["domestic", "overseas"];
  const areas =
    set.area === null ? all.filter((one) => scope === "global" || (scope ?? "domestic") === one) : [set.area];
  return Object.keys(set.paths)
    .filter((path) => !(path in (set.pending ?? {})) && !(path in (set.failed ?? {})))
    .flatMap((path) => {
      const url = objectUrl(set.scheme, set.domain, path);
      return areas.flatMap((area) => {
        const copy = nodes.copy(url, area, set.with_header ?? {});
        if (copy === undefined) return [`${path}: cold, ${area}`];
        return copy.content === nodes.origin(url) ? [] : [`${path}: stale, ${area}`];
      });
    });
}
