/** Hashes of earlier runs: a file is read once, and again as soon as it may be another one. */
import {
  chmodSync,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
  type BigIntStats,
} from "node:fs";
import { join } from "node:path";
import { OwnFolder } from "../../../src/cache/own-folder";
import { ChangingFileError, contentHash } from "../../../src/sources/directory/content-hash";
import { HashCache } from "../../../src/sources/directory/hash-cache";
import { put, temporaryFolder } from "../support";

const folder = temporaryFolder();
const file = (): string => join(folder(), "a.mp4");
const stats = (): BigIntStats => statSync(file(), { bigint: true });
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

function cache(laterMs = MINUTE_MS, root = "/videos"): HashCache {
  return new HashCache(
    root,
    OwnFolder.of({ XDG_CACHE_HOME: join(folder(), "cache") }),
    () => Date.now() + laterMs,
  );
}

function remembered(laterMs?: number): string | undefined {
  return cache(laterMs).find(stats());
}

beforeEach(() => {
  put(folder(), { "a.mp4": "abc" });
});

function remember(laterMs?: number): void {
  const hashes = cache(laterMs);
  contentHash(file(), hashes);
  hashes.save();
}

test("what was read once is known to the next run over the same folder", () => {
  expect(remembered()).toBeUndefined();
  remember();
  expect(remembered()).toBe("ba7816bf8f01cfea");
  expect(cache(MINUTE_MS, "/other").find(stats())).toBeUndefined();
});

test("a file that is known is not read", () => {
  const hashes = cache();
  hashes.remember(stats(), "known");
  expect(contentHash(file(), hashes)).toBe("known");
});

test.each<[string, () => void]>([
  [
    "another content of the same size, with its time put back",
    () => {
      const { atime, mtime } = statSync(file());
      writeFileSync(file(), "abd");
      utimesSync(file(), atime, mtime);
    },
  ],
  [
    "another time",
    () => {
      utimesSync(file(), 1, 1);
    },
  ],
  [
    "another file in its place",
    () => {
      put(folder(), { "b.mp4": "abc" });
      renameSync(join(folder(), "b.mp4"), file());
    },
  ],
])("%s makes it another file", (_what, change) => {
  remember();
  change();
  expect(remembered()).toBeUndefined();
});

test("a file that was written a moment ago is not remembered: it may be written again in the same tick", () => {
  remember(0);
  expect(remembered()).toBeUndefined();
});

test("a file that nobody asked for in a month is forgotten, one in use is not", () => {
  remember();
  const later = cache(20 * DAY_MS);
  expect(later.find(stats())).toBeDefined();
  later.save();
  expect(remembered(45 * DAY_MS)).toBeDefined();
  expect(remembered(55 * DAY_MS)).toBeUndefined();
});

test("a cache that others may write is not taken, and one that is damaged neither", () => {
  remember();
  const place = join(folder(), "cache", "cdktf-alicloud-vod-preload");
  chmodSync(place, 0o777);
  expect(remembered()).toBeUndefined();
  chmodSync(place, 0o700);
  expect(remembered()).toBeDefined();
  const [name = ""] = readdirSync(place);
  writeFileSync(join(place, name), "content-hashes 1\n");
  expect(remembered()).toBeUndefined();
});

test("without a place, everything is read and nothing written", () => {
  const home = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = join(folder(), "cache");
  try {
    const hashes = new HashCache("/videos", undefined, () => Date.now() + MINUTE_MS);
    expect(contentHash(file(), hashes)).toBe("ba7816bf8f01cfea");
    hashes.save();
  } finally {
    if (home === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = home;
  }
  expect(readdirSync(folder())).toEqual(["a.mp4"]);
});

test("a file that grows while it is read is an error", () => {
  const hashes = cache();
  const find = hashes.find.bind(hashes);
  hashes.find = (found) => {
    writeFileSync(file(), "abcd");
    return find(found);
  };
  expect(() => contentHash(file(), hashes)).toThrow(ChangingFileError);
});
