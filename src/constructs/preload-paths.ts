/** A list of paths with their versions, as a stack author writes it: a value, every change makes another. */
import { splitUrl, stripAuthKey } from "../paths";
import { described } from "../set/described";
import { readListFile } from "./list-file";
import { entriesOf, type PlainPaths, type PreloadPath } from "./paths-like";
import { firstLines } from "../text/prose";

/** What is accepted as a list of paths. */
export type PathsLike = PreloadPaths | PlainPaths;

const MARK = Symbol.for("cdktf-alicloud-vod-preload/PreloadPaths");

/**
 * Names keep their bytes: what Terraform would turn into Unicode form NFC, such as accents and Korean as macOS lists
 * them, is percent-encoded at synth. A list that Terraform itself reads, with `file()` in HCL for instance, has to
 * hold such names percent-encoded already, or goes through the provider's function `parse_list_base64`.
 */
export class PreloadPaths {
  /** In the order of writing, repetitions included. */
  readonly entries: readonly PreloadPath[];

  private constructor(listed: readonly PreloadPath[]) {
    this.entries = listed;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** True for one of any copy of this package. */
  static isPreloadPaths(value: unknown): value is PreloadPaths {
    return typeof value === "object" && value !== null && MARK in value;
  }

  /**
   * From a list or a Set of paths, which get the version `"1"`, or from an object or a Map of path to version.
   * @throws {Error} for anything else, saying what to write
   */
  static of(paths: PathsLike): PreloadPaths {
    return PreloadPaths.isPreloadPaths(paths) ? paths : new PreloadPaths(entriesOf(paths));
  }

  /**
   * From a text file in UTF-8: one path or full URL of the set's domain a line, behind a tab its version (otherwise
   * `"1"`). Blank lines and lines that begin with `#` are left out. Spaces where a tab belongs are reported with the
   * set's other problems, by file and line.
   * @param file relative to the working directory, which is the folder of cdktf.json
   * @throws {Error} when the file cannot be read, or is not UTF-8
   */
  static fromFile(file: string): PreloadPaths {
    const name: unknown = file;
    if (typeof name !== "string") {
      throw new Error(
        `fromFile takes the name of a file as text, and this is ${described(name)}: write PreloadPaths.fromFile("launch.txt").`,
      );
    }
    return new PreloadPaths(readListFile(file));
  }

  /**
   * Groups full URLs of several hosts, one list a host (in lower case), in the order in which the hosts appear.
   * @throws {Error} naming everything that is not an `http` or `https` URL
   */
  static byHost(urls: PathsLike): Map<string, PreloadPaths> {
    const groups = new Map<string, PreloadPath[]>();
    const others: string[] = [];
    for (const listed of PreloadPaths.of(urls).entries) {
      const url = splitUrl(listed.path);
      if (url === undefined) {
        others.push(`${listed.origin === undefined ? "" : `${listed.origin}: `}${listed.path}`);
        continue;
      }
      const group = groups.get(url.host) ?? [];
      group.push({ ...listed, path: url.path });
      groups.set(url.host, group);
    }
    if (others.length > 0) {
      throw new Error(
        `byHost takes full URLs, such as https://vod.example.com/videos/launch.mp4. These are none:\n${firstLines(others, 20).join("\n")}`,
      );
    }
    return new Map([...groups].map(([host, listed]) => [host, new PreloadPaths(listed)]));
  }

  /** How many entries are written, repeated ones included. */
  get size(): number {
    return this.entries.length;
  }

  /**
   * All paths in this version; {@link withVersionOf} changes one of them.
   * @example PreloadPaths.fromFile("launch.txt").withVersion("2026-11-20")
   * @throws {Error} when the text is one of the paths
   */
  withVersion(version: string): PreloadPaths {
    if (this.entries.some((listed) => isMeant(listed, version))) {
      const path = described(version);
      throw new Error(
        `withVersion takes one version for all paths, and ${path} is a path: write withVersionOf(${path}, "2") to give it one.`,
      );
    }
    return new PreloadPaths(this.entries.map((listed) => ({ ...listed, version })));
  }

  /**
   * One path in this version, the others as they are.
   * @param path as it stands in the list, or as the path of a full URL there
   * @example PreloadPaths.of(["/a.mp4", "/b.mp4"]).withVersionOf("/b.mp4", "2")
   * @throws {Error} when the list does not hold the path
   */
  withVersionOf(path: string, version: string): PreloadPaths {
    if (!this.entries.some((listed) => isMeant(listed, path))) {
      throw new Error(`The list does not hold ${described(path)}. Write the path as it stands in the list.`);
    }
    return new PreloadPaths(
      this.entries.map((listed) => (isMeant(listed, path) ? { ...listed, version } : listed)),
    );
  }

  /** The same paths without `auth_key` in their queries: the cached object does not have it. */
  stripAuthKey(): PreloadPaths {
    return new PreloadPaths(this.entries.map((listed) => ({ ...listed, path: stripAuthKey(listed.path) })));
  }

  /** Both lists; where both hold a path, the other one's version counts. */
  merge(other: PathsLike): PreloadPaths {
    const added = PreloadPaths.of(other).entries;
    const replaced = new Set(added.map(({ path }) => path));
    return new PreloadPaths([...this.entries.filter(({ path }) => !replaced.has(path)), ...added]);
  }
}

/** Whether an entry is that path, as it is written or as the path of a full URL. */
function isMeant(listed: PreloadPath, path: string): boolean {
  return listed.path === path || splitUrl(listed.path)?.path === path;
}
