/** What a file is, by its content: never by a guess. */
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { readAnySource, readTextSource, TEXT_SOURCES } from "../../src/sources";
import { recognised } from "../../src/sources/text-sources";
import { problems, put, temporaryFolder, versions } from "./support";

const folder = temporaryFolder();
const MD5 = "900150983cd24fb0d6963f7d28e17f72";

test.each<[keyof typeof TEXT_SOURCES, string]>([
  ["list", "# launch\n\n/a.mp4\t2\n"],
  ["list", "HTTPS://vod.example.com/a.mp4\n"],
  ["list", ""],
  ["list", "# nothing yet\n"],
  ["list", `/${MD5}  a.mp4`],
  ["list", "/a,b,c.mp4"],
  ["checksums", `${MD5}  a,b,c.mp4`],
  ["checksums", `${MD5} */a.mp4`],
  ["checksums", `MD5 (a.mp4) = ${MD5}`],
  ["checksums", `# of the build\n\\${MD5}  a\\\\b.mp4`],
  ["json", ' \n["/a.mp4"]'],
  ["json", "{}"],
  ["sitemap", '<?xml version="1.0"?><urlset/>'],
  ["oss-listing", "LastModifiedTime                   Size(B)  StorageClass   ETAG    ObjectName\n"],
  ["oss-listing", `2026-11-20 15:06:21 +0800 CST  9  Standard  ${MD5}  oss://media/a.mp4`],
  ["oss-listing", "oss://media/a.mp4"],
  ["oss-listing", `"media","a.mp4","${MD5}"`],
])("%s: %j", (name, text) => {
  expect(recognised(text)).toBe(TEXT_SOURCES[name]);
});

test.each<[string, string, string]>([
  [
    "names without checksums",
    "# c\n\na.mp4\n",
    'line 3: "a.mp4" does not tell what this is: a list of paths, a list of checksums',
  ],
  ["a checksum alone", `${MD5}\n`, "line 1: "],
  ["a table of something else", "name,size\n", "line 1: "],
  [
    "a playlist, whose lines may look like paths",
    "\n#EXTM3U\n#EXTINF:4,\n/v/1.ts\n",
    "line 1: This is an HLS playlist",
  ],
])("%s: an error that names the line", (_what, text, message) => {
  expect(() => recognised(text)).toThrow(message);
});

test("lines of another format further down are problems, not guesses", () => {
  put(folder(), { "mixed.txt": `${MD5}  a.mp4\n/b.mp4\n`, "list.txt": `/a.mp4\n${MD5}  b.mp4\n` });
  expect(problems(readAnySource(join(folder(), "mixed.txt"), {}))).toEqual([expect.stringMatching(/^2: /)]);
  expect(problems(readAnySource(join(folder(), "list.txt"), {}))).toEqual([expect.stringMatching(/^2: /)]);
});

test("a folder is one, and a file goes with a byte order mark as without", () => {
  put(folder(), { "d/a.mp4": "abc", "list.json": '\ufeff{"/a.mp4": "2"}' });
  expect(versions(readAnySource(join(folder(), "d"), { under: "/v/" }))).toEqual({
    "/v/a.mp4": "ba7816bf8f01cfea",
  });
  expect(versions(readAnySource(join(folder(), "list.json"), {}))).toEqual({ "/a.mp4": "2" });
});

test.each<[string, string | Buffer, Record<string, string>, RegExp]>([
  ["compressed", gzipSync("/a.mp4"), {}, /The file .*compressed\.txt is compressed with gzip\. Unpack it/],
  ["utf-16", Buffer.from("\ufeff/a.mp4", "utf16le"), {}, /is not UTF-8\. Save it as UTF-8\./],
  ["unknown", "a.mp4", {}, /unknown\.txt line 1: "a\.mp4" does not tell/],
  [
    "list",
    "/a.mp4",
    { under: "/v/" },
    /list\.txt is a list of paths, which takes no options: leave out under\./,
  ],
  [
    "json",
    "{}",
    { strip: "dist/", under: "/v/" },
    /is a list in JSON, which takes no options: leave out (under and strip|strip and under)\./,
  ],
  ["file", "/a.mp4", { include: "**" }, /include and exclude are for folders/],
])("%s: an error that names the file", (name, content, options, message) => {
  put(folder(), { [`${name}.txt`]: content });
  expect(() => readAnySource(join(folder(), `${name}.txt`), options)).toThrow(message);
});

test("a folder with options of files, and a file that is not there, are errors", () => {
  expect(() => readAnySource(folder(), { strip: "dist/" })).toThrow(/leave out strip/);
  expect(() => readTextSource(join(folder(), "no.txt"), undefined, {})).toThrow(
    /The file .*no\.txt cannot be read \(ENOENT\)/,
  );
});
