/** Where the server listens: a socket in a folder of its own, or a port of this machine when no folder can be had. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** macOS allows 104 bytes for a socket's path, Linux 108; both count a closing zero. */
const LONGEST_PATH = 100;

export interface SocketFolder {
  readonly socket: string;
  remove(): void;
}

/**
 * A socket path in a new folder that only this user may enter.
 *
 * @param folders tried in this order
 * @returns undefined when none of them can be written, or all paths are too long
 */
export function makeSocketFolder(folders: readonly string[]): SocketFolder | undefined {
  for (const parent of folders) {
    if (Buffer.byteLength(join(parent, "vodpreload-XXXXXX", "p")) > LONGEST_PATH) continue;
    try {
      const folder = mkdtempSync(join(parent, "vodpreload-"));
      chmodSync(folder, 0o700);
      return {
        socket: join(folder, "p"),
        remove: () => {
          rmSync(folder, { recursive: true, force: true });
        },
      };
    } catch {
      // Read-only or missing: the next one.
    }
  }
  return undefined;
}

/** The folders to try, most wanted first. */
export function socketFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const wanted = env.PLUGIN_UNIX_SOCKET_DIR;
  return [...(wanted === undefined || wanted === "" ? [] : [wanted]), tmpdir(), "/tmp", "/dev/shm"];
}
