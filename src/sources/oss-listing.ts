/** What lies in a bucket of OSS: what `ossutil ls` prints, or the CSV of a bucket's inventory; the ETag is the version. */
import { shown } from "../paths";
import type { Listed } from "../paths/list/read-list";
import { counted } from "../text/prose";
import { readInventory } from "./inventory";
import { etagVersion } from "./content-version";
import { placing } from "./names";
import { linesOf, unreadable, type Found, type SourceOptions, type TextSource } from "./source";

const HEADER = /^LastModifiedTime\s+Size\(B\)\s/;
/** Time with its zone, size, storage class in newer versions, ETag, name; a name may hold spaces. */
const OBJECT =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4} \S+\s+\d+\s+(?:[A-Za-z]+\s+)?(\S+)\s+oss:\/\/([^/\s]+)\/(.*)$/;
const COUNT = /^Object Number is: (\d+)$/;
const ELAPSED = /^\d+(?:\.\d+)?\(s\) elapsed$/;

/** Whether the first line that says something is one of `ossutil`. */
export function isOssutil(line: string): boolean {
  return HEADER.test(line) || OBJECT.test(line) || COUNT.test(line) || line.startsWith("oss://");
}

export const ossListing: TextSource = {
  what: "a listing of an OSS bucket",
  takes: ["under", "strip"],
  read: (text, options) => {
    const first = [...linesOf(text)].find((each) => each.text.trim() !== "");
    if (first === undefined || isOssutil(first.text.trim())) return readOssutil(text, options);
    return readInventory(text, options);
  },
};

function readOssutil(text: string, options: SourceOptions): Found {
  const place = placing(options);
  const entries: Listed[] = [];
  const buckets = new Set<string>();
  let folders = 0;
  let said: { readonly line: number; readonly objects: number } | undefined;
  for (const { line, text: raw } of linesOf(text)) {
    const each = raw.trimEnd();
    const [, etag = "", bucket = "", key = ""] = OBJECT.exec(raw) ?? [];
    const number = COUNT.exec(each)?.[1];
    if (number !== undefined) said = { line, objects: Number(number) };
    if (each === "" || number !== undefined || HEADER.test(each) || ELAPSED.test(each)) continue;
    if (key === "") {
      entries.push(noObject(line, each));
      continue;
    }
    if (buckets.size === 1 && !buckets.has(bucket)) {
      entries.push(unreadable(line, `This object is of another bucket, ${shown(bucket)}. List one bucket.`));
      continue;
    }
    buckets.add(bucket);
    if (key.endsWith("/")) {
      folders += 1;
      continue;
    }
    const version = etagVersion(etag);
    if (version === undefined) entries.push(unreadable(line, `"${shown(etag)}" is no ETag. List it again.`));
    else entries.push({ ...place(key), version, line });
  }
  const listed = entries.length + folders;
  if (
    said !== undefined &&
    said.objects !== listed &&
    entries.every(({ problem }) => problem === undefined)
  ) {
    const message = `ossutil counts ${counted(said.objects, "object")}, and ${listed} stand here. List the bucket again.`;
    entries.push(unreadable(said.line, message));
  }
  return { entries, remarks: foldersLeftOut(folders) };
}

function noObject(line: number, text: string): Listed {
  const remedy = text.startsWith("oss://")
    ? "It has no ETag: run ossutil ls without --short-format and without --directory."
    : "Write what ossutil ls oss://BUCKET/ prints, nothing else.";
  return unreadable(line, `"${shown(text)}" is no object of a listing. ${remedy}`);
}

function foldersLeftOut(folders: number): Found["remarks"] {
  if (folders === 0) return [];
  const message = `${counted(folders, "object")} whose name ends with a slash left out: they stand for folders.`;
  return [{ severity: "info", message }];
}
