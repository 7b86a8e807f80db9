/** Lists of checksums, in all forms that the usual programs print. */
import { execFileSync } from "node:child_process";
import { checksums } from "../../src/sources/checksums";
import { problems, put, temporaryFolder, versions } from "./support";

const folder = temporaryFolder();
const SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const MD5 = "900150983cd24fb0d6963f7d28e17f72";

test.each([
  ["sha256sum", []],
  ["sha256sum", ["--tag"]],
  ["sha256sum", ["--binary"]],
  ["sha512sum", []],
  ["md5sum", []],
  ["md5sum", ["--tag"]],
  ["sha1sum", []],
])("what %s %j itself prints, names with spaces and other alphabets included", (program, flags) => {
  put(folder(), { "a.mp4": "abc", "s 1/第 一集.mp4": "x", "100%?#*.mp4": "y" });
  const names = ["a.mp4", "./s 1/第 一集.mp4", "100%?#*.mp4"];
  const text = execFileSync(program, [...flags, ...names], { cwd: folder(), encoding: "utf8" });
  expect(Object.keys(versions(checksums.read(text, {})))).toEqual([
    "/a.mp4",
    "/s 1/第 一集.mp4",
    "/100%25%3F%23%2A.mp4",
  ]);
});

test.each([
  ["GNU", `${SHA256}  a.mp4`],
  ["GNU, in Windows' lines and upper case", `${SHA256.toUpperCase()} *a.mp4\r\n`],
  ["BSD", `SHA256 (a.mp4) = ${SHA256}`],
  ["openssl dgst", `SHA2-256(a.mp4)= ${SHA256}`],
  ["with comments", `# made by the build\n\n${SHA256}  ./a.mp4\n`],
])("%s: the first 16 digits of SHA-256 are the version", (_form, text) => {
  expect(versions(checksums.read(text, {}))).toEqual({ "/a.mp4": "ba7816bf8f01cfea" });
});

test("md5 -r and MD5 (…): MD5 stays whole, as an ETag is", () => {
  expect(versions(checksums.read(`${MD5} a.mp4\nMD5 (b.mp4) = ${MD5}\n`, {}))).toEqual({
    "/a.mp4": MD5,
    "/b.mp4": MD5,
  });
});

test("names are put under a folder of the domain, without what is stripped", () => {
  const text = `${MD5}  dist/a.mp4\n${MD5}  dist/s1/b.mp4\n`;
  expect(versions(checksums.read(text, { under: "/videos/", strip: "dist/" }))).toEqual({
    "/videos/a.mp4": MD5,
    "/videos/s1/b.mp4": MD5,
  });
  expect(versions(checksums.read(`${MD5}  /srv/a.mp4\n`, { strip: "/srv/" }))).toEqual({ "/a.mp4": MD5 });
});

test.each<[string, string, RegExp]>([
  ["an absolute name", `${MD5}  /home/me/a.mp4`, /1: \/home\/me\/a\.mp4 begins with a slash: .*to strip/],
  ["a name above the folder", `${MD5}  ../a.mp4`, /1: \.\.\/a\.mp4 holds .* a \.\. /],
  ["standard input", `${MD5}  -`, /1: This is the checksum of standard input/],
  [
    "what -c prints",
    `${MD5}  a.mp4\nb.mp4: OK`,
    /2: "b\.mp4: OK" is no line of checksums\. Write what sha256sum/,
  ],
  ["digits that are no checksum's", "abc123  a.mp4", /1: .* is no line of checksums/],
  ["a list file's line", "/a.mp4\t2", /1: .* is no line of checksums/],
  ["a line break in a name, escaped", `\\${MD5}  a\\nb.mp4`, /1: a\\u000ab\.mp4 holds a line break/],
  ["a backslash in a name, escaped", `\\${MD5}  a\\\\b.mp4`, /1: a\\b\.mp4 holds a backslash/],
])("%s: a problem with its line and the remedy", (_what, text, message) => {
  expect(problems(checksums.read(text, {}))).toEqual([expect.stringMatching(message)]);
});

test("what does not begin with the text to strip is a problem", () => {
  expect(problems(checksums.read(`${MD5}  out/a.mp4`, { strip: "dist/" }))).toEqual([
    '1: out/a.mp4 does not begin with "dist/", the text to strip.',
  ]);
});

test("options that are no text are errors, for programs without types", () => {
  expect(() => checksums.read("", { under: 5 as unknown as string })).toThrow(
    "under is a number, not a text.",
  );
  expect(() => checksums.read("", { strip: 5 as unknown as string })).toThrow(
    "strip is a number, not a text.",
  );
});

test.each(["videos", "/videos", "videos/", "/a?b/", "//"])("under %j is no folder of a domain", (under) => {
  expect(() => checksums.read("", { under })).toThrow(`under is "${under}". Write the path of a folder`);
});
