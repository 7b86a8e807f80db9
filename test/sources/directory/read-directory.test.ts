/** Folders: which files count, what their paths and versions are, and what is said of the rest. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HashCache } from "../../../src/sources/directory/hash-cache";
import { readDirectory, type DirectoryOptions } from "../../../src/sources/directory/read-directory";
import { checksums } from "../../../src/sources/checksums";
import { problems, put, said, temporaryFolder, versions } from "../support";

const folder = temporaryFolder();

function read(options: DirectoryOptions = {}): ReturnType<typeof readDirectory> {
  return readDirectory(folder(), options, new HashCache("", undefined));
}

function paths(options: DirectoryOptions = {}): string[] {
  return Object.keys(versions(read(options)));
}

test("each file's path under the folder of the domain, and the start of its content's SHA-256", () => {
  put(folder(), { "a.mp4": "abc", "s1/e1/b.mp4": "", "s1/第 一集.mp4": "x" });
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
  expect(versions(read({ under: "/videos/" }))).toEqual({
    "/videos/a.mp4": hash("abc"),
    "/videos/s1/e1/b.mp4": hash(""),
    "/videos/s1/第 一集.mp4": hash("x"),
  });
});

test("sha256sum in the folder gives the same paths the same versions", () => {
  put(folder(), { "a.mp4": "abc", "s1/b%20?.mp4": "x", "big.mp4": Buffer.alloc(3 * 1024 * 1024 + 1, 7) });
  const text = execFileSync("sh", ["-c", "find . -type f | xargs -d '\\n' sha256sum"], {
    cwd: folder(),
    encoding: "utf8",
  });
  expect(versions(read())).toEqual(versions(checksums.read(text, {})));
});

test("characters that mean something else in a path are encoded, and a space at the end", () => {
  put(folder(), { "100%41?#*.mp4 ": "", "a b.mp4": "" });
  expect(paths()).toEqual(["/100%2541%3F%23%2A.mp4%20", "/a b.mp4"]);
});

describe("include and exclude", () => {
  beforeEach(() => {
    put(folder(), { "a.mp4": "", "a.txt": "", "s1/b.mp4": "", "s1/raw/c.mp4": "" });
  });

  test.each<[DirectoryOptions, string[]]>([
    [{ include: "**/*.mp4" }, ["/a.mp4", "/s1/b.mp4", "/s1/raw/c.mp4"]],
    [{ include: "*.mp4" }, ["/a.mp4"]],
    [{ include: ["*.txt", "s1/*"] }, ["/a.txt", "/s1/b.mp4"]],
    [{ include: "**/*.{mp4,m3u8}", exclude: "**/raw/**" }, ["/a.mp4", "/s1/b.mp4"]],
    [{ exclude: ["s1/**"] }, ["/a.mp4", "/a.txt"]],
  ])("%j", (options, expected) => {
    expect(paths(options)).toEqual(expected);
  });

  test("a pattern that matches nothing is told, with what may be meant", () => {
    expect(said(read({ include: ["**/*.mp4", "*.m3u8"], exclude: "rawer/**" }))).toEqual([
      'warning: exclude "rawer/**" matches no file.',
      'warning: include "*.m3u8" matches no file. Write "**/*.m3u8" for all folders.',
    ]);
  });

  test.each<[DirectoryOptions, string]>([
    [{ include: "!**/*.txt" }, 'include has the pattern "!**/*.txt": write what is not meant under exclude'],
    [{ exclude: "/s1/**" }, 'exclude has the pattern "/s1/**": patterns begin below the folder'],
    [{ include: "./*.mp4" }, 'include has the pattern "./*.mp4": patterns begin below the folder'],
    [{ include: "" }, "include takes patterns as text"],
    [{ include: [1] as unknown as string[] }, "include takes patterns as text"],
  ])("%j cannot mean what it says", (options, message) => {
    expect(() => read(options)).toThrow(message);
  });
});

test("hidden and temporary files are left out and told, unless a pattern names them", () => {
  put(folder(), {
    "a.mp4": "",
    ".DS_Store": "",
    "s1/.b.mp4": "",
    ".git/x": "",
    ".git/y": "",
    "Thumbs.db": "",
    "c.mp4~": "",
  });
  expect(paths()).toEqual(["/a.mp4"]);
  expect(said(read())).toEqual([
    "info: 5 hidden or temporary names left out, such as .DS_Store. A pattern of include that names it takes it.",
  ]);
  expect(paths({ include: ["**/.*.mp4", ".git/x"] })).toEqual(["/.git/x", "/s1/.b.mp4"]);
});

test("a link to a file counts as that file; one to a folder or to nothing, and what is no file, is told", () => {
  put(folder(), { "a.mp4": "abc", "s1/b.mp4": "" });
  symlinkSync("a.mp4", join(folder(), "latest.mp4"));
  symlinkSync(".", join(folder(), "s1", "round"));
  symlinkSync("gone.mp4", join(folder(), "broken.mp4"));
  symlinkSync("self.mp4", join(folder(), "self.mp4"));
  execFileSync("mkfifo", [join(folder(), "pipe.mp4")]);
  const found = read({ include: "**/*.mp4" });
  expect(Object.keys(versions(found))).toEqual(["/a.mp4", "/latest.mp4", "/s1/b.mp4"]);
  expect(versions(found)["/latest.mp4"]).toBe(versions(found)["/a.mp4"]);
  expect(said(found)).toEqual([
    "warning: broken.mp4 is a link to nothing, and left out.",
    "warning: pipe.mp4 is no file, and left out.",
    "warning: s1/round is a link to a folder, and left out.",
    "warning: self.mp4 is a link to nothing, and left out.",
  ]);
  expect(said(read({ exclude: ["s1/round", "{broken,pipe,self}.mp4"] }))).toEqual([]);
});

test("names that differ only in case, or in Unicode form, are told", () => {
  put(folder(), { "A.mp4": "", "a.mp4": "", "\u00e9.mp4": "", "e\u0301.mp4": "" });
  expect(said(read())).toEqual([
    expect.stringContaining("warning: A.mp4 and a.mp4 differ only in upper and lower case"),
    expect.stringContaining("warning: e\u0301.mp4 and \u00e9.mp4 differ only"),
  ]);
});

test("names that cannot be paths are problems, and excluding them settles it", () => {
  put(folder(), { "a.mp4": "", "b\n.mp4": "", "c\\d.mp4": "" });
  writeFileSync(Buffer.concat([Buffer.from(`${folder()}/`), Buffer.from([0xe9, 0x2e])]), "");
  expect(problems(read())).toEqual([
    "b\\u000a.mp4 holds a line break or another control character. Rename the file.",
    expect.stringContaining("c\\d.mp4 holds a backslash."),
    "\ufffd. is not UTF-8. Rename the file.",
  ]);
  expect(paths({ include: "a.mp4" })).toEqual(["/a.mp4"]);
});

const unlessRoot = process.getuid?.() === 0 ? test.skip : test;

unlessRoot("a file and a folder that cannot be read are problems", () => {
  put(folder(), { "a.mp4": "", "b.mp4": "", "s1/c.mp4": "" });
  chmodSync(join(folder(), "b.mp4"), 0);
  chmodSync(join(folder(), "s1"), 0);
  const found = problems(read());
  const without = paths({ exclude: ["b.mp4", "s1/**"] });
  chmodSync(join(folder(), "s1"), 0o700);
  expect(found).toEqual([
    expect.stringMatching(/b\.mp4 cannot be read \(EACCES\)\. Make it readable, or exclude it\./),
    expect.stringMatching(/The folder .*s1 cannot be read \(EACCES\)\. Make it readable/),
  ]);
  expect(without).toEqual(["/a.mp4"]);
});

test("a folder that is not there, a file, and a folder without files to take are errors", () => {
  expect(() => readDirectory(join(folder(), "dist"), {})).toThrow(
    /The folder .*dist cannot be read \(ENOENT\)/,
  );
  put(folder(), { "out/.keep": "", "a.mp4": "" });
  expect(() => readDirectory(join(folder(), "a.mp4"), {})).toThrow(/a\.mp4 is a file, not a folder/);
  expect(() => readDirectory(join(folder(), "out"), {})).toThrow(
    /out has no file to take\. 1 hidden.*Is it built already\?/,
  );
  mkdirSync(join(folder(), "empty"));
  expect(() => readDirectory(join(folder(), "empty"), { include: "*.mp4" })).toThrow(
    /include "\*\.mp4" matches no file/,
  );
});
