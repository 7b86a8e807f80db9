/** Where compiled code waits for the next start: a file of V8's in the user's own cache folder. */
import { homedir } from "node:os";
import { OwnFolder } from "../cache/own-folder";

/** V8 does not look at what it is given: damaged code ends the process, and the folder gives back nothing damaged. */
export class CodeCache {
  private constructor(
    private readonly folder: OwnFolder,
    private readonly name: string,
  ) {}

  /**
   * @param build identifies the source's bytes
   * @param home finds the user's home; throws when there is none
   * @returns undefined where it is switched off (NODE_DISABLE_COMPILE_CACHE, as for Node's own) or has no place
   */
  static of(build: string, env: NodeJS.ProcessEnv, home: () => string = homedir): CodeCache | undefined {
    if ((env.NODE_DISABLE_COMPILE_CACHE ?? "") !== "") return undefined;
    const folder = OwnFolder.of(env, home);
    if (folder === undefined) return undefined;
    return new CodeCache(folder, `${build}-${process.version}-${process.arch}.v8`);
  }

  /** The data of an earlier start; undefined when there is none, or none that can be trusted. */
  read(): Buffer | undefined {
    return this.folder.read(this.name);
  }

  /** Replaces the data; does nothing where it cannot. */
  write(data: Buffer): void {
    this.folder.write(this.name, data);
  }
}
