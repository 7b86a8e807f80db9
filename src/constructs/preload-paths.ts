/** A list of paths with their content versions: what a set is to keep preloaded. */
import { readFileSync } from "node:fs";
import { splitUrl, stripAuthKey } from "../paths";

/** The version of a path of which nothing else is said. */
const DEFAULT_VERSION = "1";

/** One path of a list. */
export interface PreloadPath {
  /** As written: a path, or a full URL of the set's own domain. */
  readonly path: string;
  /** Any text; a change means new content. */
  readonly version: string;
  /** Where it was written, e.g. `launch.txt:12`. */
  readonly origin?: string;
}

/**
 * An immutable list of paths. The order and repetitions mean nothing.
 *
 * @example
 * PreloadPaths.fromFile("launch.txt").merge(PreloadPaths.of(["/hero.mp4"]).withVersion("2"))
 */
export class PreloadPaths {
  private constructor(
    /** In the order of writing. */
    readonly entries: readonly PreloadPath[],
  ) {}

  /** @param paths paths (version `1`), or path -> version */
  static of(paths: readonly string[] | Readonly<Record<string, string>>): PreloadPaths {
    const pairs = Array.isArray(paths)
      ? (paths as readonly string[]).map((path) => [path, DEFAULT_VERSION] as const)
      : Object.entries(paths as Readonly<Record<string, string>>);
    return new PreloadPaths(pairs.map(([path, version]) => ({ path, version })));
  }

  /**
   * Reads a text file in UTF-8: a path or a full URL a line, optionally a tab and its version. Blank lines and lines
   * that begin with `#` are passed over.
   *
   * @param file relative to the working folder
   * @throws Error that names the file when it can't be read
   */
  static fromFile(file: string): PreloadPaths {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(
        `The list ${file} could not be read: ${why}. Check its name; it is relative to ${process.cwd()}.`,
        { cause: error },
      );
    }
    const entries: PreloadPath[] = [];
    for (const [index, raw] of text
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)
      .entries()) {
      if (raw.trim() === "" || raw.startsWith("#")) continue;
      const [path = "", version = ""] = raw.split("\t");
      entries.push({
        path: path.trim(),
        version: version.trim() === "" ? DEFAULT_VERSION : version.trim(),
        origin: `${file}:${index + 1}`,
      });
    }
    return new PreloadPaths(entries);
  }

  /**
   * Groups full URLs by their host, for one set a host.
   *
   * @throws Error that names whatever is no URL
   */
  static byHost(urls: readonly string[]): ReadonlyMap<string, PreloadPaths> {
    const hosts = new Map<string, PreloadPath[]>();
    for (const url of urls) {
      const parts = splitUrl(url);
      if (parts === undefined) {
        throw new Error(`"${url}" is no http or https URL, so its host is not known. Write it in full.`);
      }
      const entries = hosts.get(parts.host) ?? [];
      entries.push({ path: parts.path === "" ? "/" : parts.path, version: DEFAULT_VERSION });
      hosts.set(parts.host, entries);
    }
    return new Map([...hosts].map(([host, entries]) => [host, new PreloadPaths(entries)]));
  }

  /** All paths in this version: a release number, a date, a content hash. */
  withVersion(version: string): PreloadPaths {
    return new PreloadPaths(this.entries.map((entry) => ({ ...entry, version })));
  }

  /** All paths without an `auth_key` in their query: the CDN caches a file under its URL without the signature. */
  stripAuthKey(): PreloadPaths {
    return new PreloadPaths(this.entries.map((entry) => ({ ...entry, path: stripAuthKey(entry.path) })));
  }

  /** The paths of both lists. */
  merge(other: PreloadPaths): PreloadPaths {
    return new PreloadPaths([...this.entries, ...other.entries]);
  }
}
