/** The user's own cache folder: nothing is taken from it that somebody else may have put there. */
import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

const FOLDER = "cdktf-alicloud-vod-preload";
const DIGEST_BYTES = 32;
const OTHERS_MAY_WRITE = 0o022;

/** A file this old belongs to a version or a folder that may be gone; a lost one costs time and nothing else. */
const STALE_MS = 30 * 86_400_000;

/** What is read decides what runs and what is sent, with the user's rights. */
function isOwn(stats: Stats): boolean {
  return stats.uid === process.getuid?.() && (stats.mode & OTHERS_MAY_WRITE) === 0;
}

function digest(data: Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

/** A file carries its own digest, at the end, so that a damaged one is not taken. */
function unseal(file: Buffer): Buffer | undefined {
  if (file.length <= DIGEST_BYTES) return undefined;
  const data = file.subarray(0, -DIGEST_BYTES);
  return digest(data).equals(file.subarray(-DIGEST_BYTES)) ? data : undefined;
}

/** A container may run as a user that no file knows, with no HOME; Node throws then. */
function homeCache(home: () => string): string | undefined {
  try {
    return join(home(), ".cache");
  } catch {
    return undefined;
  }
}

/**
 * The folder and those above it, for this user alone, as the XDG specification wants it. One by one, because Node's
 * recursive mkdir never comes back where the system takes no folders and calls them missing, as /proc does.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process that starts at this moment may have made the folder.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** What was written of a draft; there may be nothing, not even its folder. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Not even the folder of the draft may be there; nothing is left to discard then.
  }
}

export class OwnFolder {
  private constructor(private readonly folder: string) {}

  /**
   * `$XDG_CACHE_HOME` or `~/.cache`, and in it a folder of this package.
   * @param home finds the user's home; throws when there is none
   * @returns undefined where there is no place, or where files have no owners
   */
  static of(env: NodeJS.ProcessEnv, home: () => string = homedir): OwnFolder | undefined {
    if (process.getuid === undefined) return undefined;
    const wanted = env.XDG_CACHE_HOME ?? "";
    const parent = isAbsolute(wanted) ? wanted : homeCache(home);
    return parent === undefined ? undefined : new OwnFolder(join(parent, FOLDER));
  }

  /** What was written under this name; undefined when there is nothing, or nothing that can be trusted. */
  read(name: string): Buffer | undefined {
    let descriptor: number | undefined;
    try {
      if (!this.isOwn()) return undefined;
      descriptor = openSync(join(this.folder, name), constants.O_RDONLY | constants.O_NOFOLLOW);
      const stats = fstatSync(descriptor);
      return stats.isFile() && isOwn(stats) ? unseal(readFileSync(descriptor)) : undefined;
    } catch {
      return undefined;
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  /** Replaces the data in one step, so that another process sees all of it or nothing. Does nothing where it cannot. */
  write(name: string, data: Buffer): void {
    const draft = join(this.folder, `${name}.${process.pid}`);
    try {
      makeFolder(this.folder);
      if (!this.isOwn()) return;
      const descriptor = openSync(draft, "wx", 0o600);
      try {
        writeFileSync(descriptor, Buffer.concat([data, digest(data)]));
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(draft, join(this.folder, name));
      this.sweep(name);
    } catch {
      discard(draft);
    }
  }

  private isOwn(): boolean {
    const stats = lstatSync(this.folder);
    return stats.isDirectory() && isOwn(stats);
  }

  private sweep(written: string): void {
    for (const name of readdirSync(this.folder)) {
      if (name === written) continue;
      const file = join(this.folder, name);
      if (Date.now() - statSync(file).mtimeMs > STALE_MS) rmSync(file, { force: true });
    }
  }
}
