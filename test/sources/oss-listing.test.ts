/** Listings of a bucket: what ossutil prints, old and new, and the CSV of an inventory. */
import { ossListing } from "../../src/sources/oss-listing";
import { problems, said, versions } from "./support";

const ETAG = "4F16FDAE7AC404CEC8B727FCC67779D6";
const LOWER = ETAG.toLowerCase();
const HEADER =
  "LastModifiedTime                   Size(B)  StorageClass   ETAG                                  ObjectName\n";

function object(name: string, etag = ETAG): string {
  return `2026-11-20 15:06:21 +0800 CST         9363      Standard   ${etag}      oss://media/${name}\n`;
}

test("ossutil: the ETag is the version, in lower case as md5sum writes it", () => {
  const text = `${HEADER}${object("a.mp4")}${object("s 1/第 一集 100%.mp4", `${ETAG}-12`)}${object("s 1/")}Object Number is: 3\n\n0.007379(s) elapsed\n`;
  const found = ossListing.read(text, {});
  expect(versions(found)).toEqual({ "/a.mp4": LOWER, "/s 1/第 一集 100%25.mp4": `${LOWER}-12` });
  expect(said(found)).toEqual([
    "info: 1 object whose name ends with a slash left out: they stand for folders.",
  ]);
});

test("ossutil of old, without storage classes; names under a folder, without a prefix", () => {
  const text = `LastModifiedTime              Size(B)  ETAG                              ObjectName
2016-04-08 14:50:47 +0000 UTC 6476984  ${ETAG}  oss://media/vod/obj1
Object Number is: 1`;
  expect(versions(ossListing.read(text, { strip: "vod/", under: "/v/" }))).toEqual({ "/v/obj1": LOWER });
});

test.each<[string, string, string]>([
  [
    "the short format",
    "oss://media/a.mp4\n",
    '1: "oss://media/a.mp4" is no object of a listing. It has no ETag',
  ],
  ["buckets", `${HEADER}2016-10-21 16:18:37 +0800 CST  oss-cn-hangzhou  Standard  oss://media\n`, "2: "],
  [
    "an output that was cut",
    `${HEADER}${object("a.mp4")}Object Number is: 7\n`,
    "3: ossutil counts 7 objects, and 1 stand here.",
  ],
  [
    "two buckets",
    `${object("a.mp4")}${object("b.mp4").replace("media", "other")}`,
    "2: This object is of another bucket, other.",
  ],
  ["no ETag", object("a.mp4", "n/a"), '1: "n/a" is no ETag.'],
  ["uploads that did not end", `${object("a.mp4")}UploadID   MultipartName\n`, "2: "],
])("ossutil, %s: a problem with its line", (_what, text, message) => {
  expect(problems(ossListing.read(text, {}))).toEqual([expect.stringContaining(message)]);
});

test("an inventory, its names decoded, whatever the order of its columns", () => {
  const text = `"media","s%201%2F%E7%AC%AC.mp4","9363","2026-11-20T15-06-21Z","${ETAG}","Standard","false"\n"media","a%2525.mp4","1","2026-11-20T15-06-21Z","${ETAG}-2","IA","true"\n"media","s%201%2F","0","2026-11-20T15-06-21Z","","Standard","false"\n`;
  const found = ossListing.read(text, {});
  expect(versions(found)).toEqual({ "/s 1/第.mp4": LOWER, "/a%2525.mp4": `${LOWER}-2` });
  expect(said(found)).toHaveLength(1);
});

test.each<[string, string, string]>([
  ["no ETag", '"media","a.mp4","9363"\n', "1: No column of the inventory has an ETag in every row."],
  [
    "a row without its ETag, as of deleted objects",
    `"media","a.mp4","${ETAG}"\n"media","b.mp4",""\n`,
    "1: No column",
  ],
  [
    "two of them",
    `"media","a.mp4","${ETAG}","${ETAG}"\n`,
    "1: 2 columns of the inventory look like an ETag.",
  ],
  [
    "a plus",
    `"media","a+b.mp4","${ETAG}"\n`,
    "1: The name a+b.mp4 holds a +, which may be a space or a plus.",
  ],
  [
    "a name that is not encoded",
    `"media","100%.mp4","${ETAG}"\n`,
    "1: The name 100%.mp4 is not URL-encoded UTF-8.",
  ],
  [
    "another bucket",
    `"media","a.mp4","${ETAG}"\n"other","b.mp4","${ETAG}"\n`,
    "2: This object is of another bucket",
  ],
  ["another line", `"media","a.mp4","${ETAG}"\nhello\n`, '2: "hello" is no row of an inventory'],
])("an inventory, %s: a problem with its line", (_what, text, message) => {
  expect(problems(ossListing.read(text, {}))).toEqual([expect.stringContaining(message)]);
});
