/** A list of paths with their versions, as a stack author writes it: a value, every change makes another. */
import { splitUrl, stripAuthKey } from "../paths";
import { described } from "../set/described";
import {
  readAnySource,
  readDirectory,
  readTextSource,
  TEXT_SOURCES,
  type AnySourceOptions,
  type DirectoryOptions,
  type Found,
  type Remark,
  type SourceOptions,
  type TextSourceName,
} from "../sources";
import { located } from "./located";
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
  /** What to know about the sources of the list, such as what was left out; a set tells it at synth. */
  readonly remarks: readonly Remark[];

  private constructor(listed: readonly PreloadPath[], remarks: readonly Remark[] = []) {
    this.entries = listed;
    this.remarks = remarks;
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
    return PreloadPaths.fromText("fromFile", file, "list");
  }

  /**
   * From a folder as it is uploaded: each file's path with the start of its content's SHA-256 as version, so that a file
   * that changed is sent again. Big files are read once: hashes are kept in the user's cache folder, and count as long
   * as size, times and inode are the same. Hidden and temporary files and links to folders are left out, and told.
   * @param directory relative to the working directory, which is the folder of cdktf.json
   * @example PreloadPaths.fromDirectory("dist/videos", { under: "/videos/", include: "**\/*.mp4" })
   * @throws {Error} when the folder cannot be read or has no file to take, or a pattern cannot mean what it says
   */
  static fromDirectory(directory: string, options: DirectoryOptions = {}): PreloadPaths {
    return PreloadPaths.found("fromDirectory", directory, () => readDirectory(directory, options));
  }

  /**
   * From what `sha256sum`, `md5sum` or their likes print, or the form of BSD and macOS: the checksum is the version. Of
   * SHA-256 only as much as {@link fromDirectory} takes, so that both give a file the same version.
   * @param options where the files lie on the domain (`under`), what their names begin with and paths do not (`strip`)
   * @throws {Error} when the file cannot be read
   */
  static fromChecksums(file: string, options: SourceOptions = {}): PreloadPaths {
    return PreloadPaths.fromText("fromChecksums", file, "checksums", options);
  }

  /**
   * From JSON: an array of paths, or of objects with `path` and `version`, or an object of path to version.
   * @throws {Error} when the file cannot be read
   */
  static fromJson(file: string): PreloadPaths {
    return PreloadPaths.fromText("fromJson", file, "json");
  }

  /**
   * From a sitemap: the files of its videos (`video:content_loc`), or, where it has none, its addresses; `lastmod` is
   * the version, otherwise `"1"`. A set refuses URLs of other domains: {@link byHost} takes them apart.
   * @throws {Error} when the file cannot be read
   */
  static fromSitemap(file: string): PreloadPaths {
    return PreloadPaths.fromText("fromSitemap", file, "sitemap");
  }

  /**
   * From what lies in a bucket: the output of `ossutil ls oss://BUCKET/`, or the unpacked CSV of its inventory. The ETag
   * is the version.
   * @param options where the objects lie on the domain (`under`), what their names begin with and paths do not (`strip`)
   * @throws {Error} when the file cannot be read
   */
  static fromOssListing(file: string, options: SourceOptions = {}): PreloadPaths {
    return PreloadPaths.fromText("fromOssListing", file, "oss-listing", options);
  }

  /**
   * From any of these, told apart by content: a list file, checksums, JSON, a sitemap, a listing of a bucket, a folder.
   * @param options those of the source that it is
   * @throws {Error} when the content does not settle what it is, or an option belongs to another source
   */
  static from(fileOrDirectory: string, options: AnySourceOptions = {}): PreloadPaths {
    return PreloadPaths.found("from", fileOrDirectory, () => readAnySource(fileOrDirectory, options));
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
    const { remarks } = PreloadPaths.of(urls);
    return new Map([...groups].map(([host, listed]) => [host, new PreloadPaths(listed, remarks)]));
  }

  private static fromText(
    name: string,
    file: string,
    source: TextSourceName,
    options: SourceOptions = {},
  ): PreloadPaths {
    return PreloadPaths.found(name, file, () => readTextSource(file, TEXT_SOURCES[source], options));
  }

  /** @param file typed, but nobody may have checked that */
  private static found(name: string, file: unknown, read: () => Found): PreloadPaths {
    if (typeof file !== "string") {
      const example = name === "fromDirectory" ? "dist/videos" : "launch.txt";
      throw new Error(
        `${name} takes the name of a ${name === "fromDirectory" ? "folder" : "file"} as text, and this is ${described(file)}: write PreloadPaths.${name}("${example}").`,
      );
    }
    const found = read();
    return new PreloadPaths(located(file, found), found.remarks);
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
    return this.with(this.entries.map((listed) => ({ ...listed, version })));
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
    return this.with(this.entries.map((listed) => (isMeant(listed, path) ? { ...listed, version } : listed)));
  }

  /** The same paths without `auth_key` in their queries: the cached object does not have it. */
  stripAuthKey(): PreloadPaths {
    return this.with(this.entries.map((listed) => ({ ...listed, path: stripAuthKey(listed.path) })));
  }

  /** Both lists; where both hold a path, the other one's version counts. */
  merge(other: PathsLike): PreloadPaths {
    const { entries: added, remarks } = PreloadPaths.of(other);
    const replaced = new Set(added.map(({ path }) => path));
    return new PreloadPaths(
      [...this.entries.filter(({ path }) => !replaced.has(path)), ...added],
      [...this.remarks, ...remarks],
    );
  }

  private with(entries: readonly PreloadPath[]): PreloadPaths {
    return new PreloadPaths(entries, this.remarks);
  }
}

/** Whether an entry is that path, as it is written or as the path of a full URL. */
function isMeant(listed: PreloadPath, path: string): boolean {
  return listed.path === path || splitUrl(listed.path)?.path === path;
}
