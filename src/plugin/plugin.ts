/** What serves a provider once the parent has been answered: gRPC behind the parent's own TLS. */
import type { Attend } from "./listener";
import { parentOnly, type ParentOnlyOptions } from "./parent-only";
import type { Provider } from "./provider";
import type { Block } from "./schema";
import { createPluginServer } from "./server";

/** How long the last answer may take to leave, should another call or connection stay open. */
const LAST_ANSWER_MS = 100;

interface PluginOptions extends ParentOnlyOptions {
  /** Ends the process. */
  readonly leave: () => void;
}

export interface Plugin {
  readonly attend: Attend;
  /** Brings running calls to an end, as StopProvider does. */
  abort(): void;
}

export type StartPlugin = (options: PluginOptions) => Plugin;

export function pluginOf<C, P extends Block>(provider: Provider<C, P>): StartPlugin {
  return ({ leave, ...options }) => {
    const running = createPluginServer(provider, {
      log: options.log,
      // The answer to Shutdown has to reach the parent first, or the parent takes the end for a crash.
      onShutdown: () =>
        setImmediate(() => {
          running.server.tryShutdown(leave);
          setTimeout(leave, LAST_ANSWER_MS);
        }),
    });
    return {
      attend: parentOnly(running.server, options),
      abort: () => {
        running.abort();
      },
    };
  };
}
