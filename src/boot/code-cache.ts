/** Where compiled code waits for the next start: a file of V8's in the user's own cache folder. */
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

/** A file this old belongs to a version of Node or of the provider that may be gone; a lost one costs a slower start. */
const STALE_MS = 30 * 86_400_000;

/** Compiled code runs with the user's rights, so it is taken only from where nobody else can have put it. */
function isOwn(stats: Stats): boolean {
  return stats.uid === process.getuid?.() && (stats.mode & OTHERS_MAY_WRITE) === 0;
}

function digest(data: Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

/** V8 does not look at what it is given: damaged code ends the process. So the file carries its own digest, at the end. */
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
    // Nothing to discard.
  }
}

export class CodeCache {
  private readonly file: string;

  private constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {
    this.file = join(folder, name);
  }

  /**
   * @param build identifies the source's bytes
   * @param home finds the user's home; throws when there is none
   * @returns undefined where it is switched off (NODE_DISABLE_COMPILE_CACHE, as for Node's own) or has no place
   */
  static of(build: string, env: NodeJS.ProcessEnv, home: () => string = homedir): CodeCache | undefined {
    if ((env.NODE_DISABLE_COMPILE_CACHE ?? "") !== "" || process.getuid === undefined) return undefined;
    const wanted = env.XDG_CACHE_HOME ?? "";
    const parent = isAbsolute(wanted) ? wanted : homeCache(home);
    if (parent === undefined) return undefined;
    return new CodeCache(join(parent, FOLDER), `${build}-${process.version}-${process.arch}.v8`);
  }

  /** The data of an earlier start; undefined when there is none, or none that can be trusted. */
  read(): Buffer | undefined {
    let descriptor: number | undefined;
    try {
      if (!this.folderIsOwn()) return undefined;
      descriptor = openSync(this.file, constants.O_RDONLY | constants.O_NOFOLLOW);
      const stats = fstatSync(descriptor);
      return stats.isFile() && isOwn(stats) ? unseal(readFileSync(descriptor)) : undefined;
    } catch {
      return undefined;
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  /** Replaces the data in one step, so that another start sees all of it or nothing. Does nothing where it cannot. */
  write(data: Buffer): void {
    const draft = `${this.file}.${process.pid}`;
    try {
      makeFolder(this.folder);
      if (!this.folderIsOwn()) return;
      const descriptor = openSync(draft, "wx", 0o600);
      try {
        writeFileSync(descriptor, Buffer.concat([data, digest(data)]));
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(draft, this.file);
      this.sweep();
    } catch {
      discard(draft);
    }
  }

  private folderIsOwn(): boolean {
    const stats = lstatSync(this.folder);
    return stats.isDirectory() && isOwn(stats);
  }

  private sweep(): void {
    for (const name of readdirSync(this.folder)) {
      if (name === this.name) continue;
      const file = join(this.folder, name);
      if (Date.now() - statSync(file).mtimeMs > STALE_MS) rmSync(file, { force: true });
    }
  }
}
