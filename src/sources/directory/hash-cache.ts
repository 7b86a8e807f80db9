/** Hashes of files' contents from earlier runs, so that a big file is read once. */
import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import type { OwnFolder } from "../../cache/own-folder";

const FORMAT = "content-hashes 1";
const DAY_MS = 86_400_000;
/** A file that was not asked for this long is forgotten. */
const KEPT_DAYS = 30;
/** A file that was written a moment ago may be written again within the same tick of the file system's clock. */
const UNSETTLED_MS = 2_000;

interface Known {
  readonly hash: string;
  /** Number of the day of its last use. */
  readonly day: number;
}

/**
 * A file is the same as long as device, inode, size and the times of its last change are: of its content, and, because
 * that can be set, of the file.
 */
export class HashCache {
  private readonly name: string;
  private readonly known = new Map<string, Known>();
  private isChanged = false;

  /**
   * @param root names the file in the cache: runs over other folders do not get into each other's way
   * @param place undefined: nothing is remembered
   * @param now milliseconds since 1970
   */
  constructor(
    root: string,
    private readonly place: OwnFolder | undefined,
    private readonly now: () => number = Date.now,
  ) {
    this.name = `hashes-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;
    const [format, ...lines] = (place?.read(this.name)?.toString("latin1") ?? "").split("\n");
    if (format !== FORMAT) return;
    for (const line of lines) {
      const [key = "", hash = "", day = ""] = line.split(" ");
      if (this.today - Number(day) <= KEPT_DAYS) this.known.set(key, { hash, day: Number(day) });
    }
  }

  /** The hash that was remembered; undefined when there is none. */
  find(stats: BigIntStats): string | undefined {
    const key = keyOf(stats);
    const found = this.known.get(key);
    if (found !== undefined && found.day !== this.today) this.set(key, found.hash);
    return found?.hash;
  }

  /** @param stats of the file before and after it was read */
  remember(stats: BigIntStats, hash: string): void {
    const changed = stats.mtimeMs > stats.ctimeMs ? stats.mtimeMs : stats.ctimeMs;
    if (this.now() - Number(changed) > UNSETTLED_MS) this.set(keyOf(stats), hash);
  }

  /** Writes down what is new. */
  save(): void {
    if (!this.isChanged) return;
    const lines = [...this.known].map(([key, { hash, day }]) => `${key} ${hash} ${day}`);
    this.place?.write(this.name, Buffer.from([FORMAT, ...lines].join("\n"), "latin1"));
    this.isChanged = false;
  }

  private get today(): number {
    return Math.floor(this.now() / DAY_MS);
  }

  private set(key: string, hash: string): void {
    this.known.set(key, { hash, day: this.today });
    this.isChanged = true;
  }
}

function keyOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(":");
}
