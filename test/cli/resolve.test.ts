/** `vod-preload resolve`: from a source to a list file, and whether that is up to date. */
import { readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { resolve, type ResolveOptions } from "../../src/cli/resolve";
import { put, temporaryFolder } from "../sources/support";

const folder = temporaryFolder();
const MD5 = "900150983cd24fb0d6963f7d28e17f72";
const at = (name: string): string => join(folder(), name);

let cacheHome: string | undefined;

beforeEach(() => {
  cacheHome = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = at("cache");
});

afterEach(() => {
  if (cacheHome === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cacheHome;
});

function run(
  source: string,
  options: ResolveOptions = {},
): { code: number; printed: string; said: string[] } {
  let printed = "";
  const said: string[] = [];
  const code = resolve(at(source), options, {
    print: (text) => (printed += text),
    // The folder is another one each time.
    printError: (line) => said.push(line.replace(/[^ \n]*vod-sources-[^/]*\//g, "")),
  });
  return { code, printed, said };
}

test.each<[string, string, ResolveOptions, string]>([
  [
    "checksums",
    `${MD5}  dist/b.mp4\n${MD5}  dist/a b.mp4\n`,
    { strip: "dist/", under: "/v/" },
    `/v/a b.mp4\t${MD5}\n/v/b.mp4\t${MD5}\n`,
  ],
  ["JSON", '{"/b.mp4": "1", "/a.mp4": "2"}', {}, "/a.mp4\t2\n/b.mp4\n"],
  [
    "a sitemap",
    "<urlset><url><loc>https://vod.example.com/a.mp4</loc><lastmod>2026</lastmod></url></urlset>",
    {},
    "/a.mp4\t2026\n",
  ],
  ["full URLs", "https://vod.example.com/a.mp4\n/b.mp4\n", { domain: "VOD.example.com" }, "/a.mp4\n/b.mp4\n"],
  [
    "a listing",
    `2026-11-20 15:06:21 +0800 CST  9  Standard  ${MD5}  oss://media/a.mp4`,
    { as: "oss-listing" },
    `/a.mp4\t${MD5}\n`,
  ],
  ["names that are not in NFC", "/e\u0301.mp4\n", {}, "/e%CC%81.mp4\n"],
])("%s on standard output, sorted", (_what, text, options, expected) => {
  put(folder(), { source: text });
  expect(run("source", options)).toEqual({ code: 0, printed: expected, said: [] });
});

test("a folder becomes a list file, and the same folder the same bytes", () => {
  put(folder(), { "dist/b.mp4": "abc", "dist/s1/a.mp4": "", "dist/.hidden": "" });
  const options = { under: "/videos/", out: at("launch.txt") };
  expect(run("dist", options)).toEqual({
    code: 0,
    printed: "",
    said: [
      expect.stringContaining("dist: 1 hidden or temporary name left out"),
      "launch.txt: 2 paths, 2 new",
    ],
  });
  const written = readFileSync(at("launch.txt"), "utf8");
  expect(written).toBe("/videos/b.mp4\tba7816bf8f01cfea\n/videos/s1/a.mp4\te3b0c44298fc1c14\n");
  utimesSync(at("launch.txt"), 1, 1);
  expect(run("dist", options).said.at(-1)).toBe("launch.txt: 2 paths, up to date");
  expect(readFileSync(at("launch.txt"), "utf8")).toBe(written);
  expect(statSync(at("launch.txt")).mtimeMs).toBe(1_000);
});

test("--check says what is out of date and writes nothing; line ends of another system are none of it", () => {
  put(folder(), { "s.json": '{"/a.mp4": "2", "/b.mp4": "1"}', "launch.txt": "# launch\n/a.mp4\n/c.mp4\n" });
  const options = { out: at("launch.txt"), check: true };
  expect(run("s.json", options)).toEqual({
    code: 1,
    printed: "",
    said: [
      "launch.txt is out of date: 1 new, 1 changed, 1 dropped. Run the same command without --check, and commit the file.",
    ],
  });
  expect(readFileSync(at("launch.txt"), "utf8")).toBe("# launch\n/a.mp4\n/c.mp4\n");
  expect(run("s.json", { out: at("launch.txt") }).code).toBe(0);
  expect(readFileSync(at("launch.txt"), "utf8")).toBe("# launch\n/a.mp4\t2\n/b.mp4\n");
  expect(run("s.json", options).code).toBe(0);
  put(folder(), { "launch.txt": "# launch\r\n/a.mp4\t2\r\n/b.mp4\r\n" });
  expect(run("s.json", options).code).toBe(0);
  put(folder(), { "launch.txt": "/b.mp4\n/a.mp4\t2\n" });
  expect(run("s.json", options).said).toEqual([expect.stringContaining("the same paths, written otherwise")]);
  expect(run("s.json", { out: at("new.txt"), check: true }).said).toEqual([
    expect.stringContaining("new.txt is out of date: 2 new"),
  ]);
});

test("problems name the source and the line, and nothing is written", () => {
  put(folder(), { "s.json": '{\n"/a/": "1",\n"b.mp4": 2}', "launch.txt": "/a.mp4\n" });
  const { code, said } = run("s.json", { out: at("launch.txt") });
  expect(code).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(
      /^vod-preload resolve: 2 problems in the source:\n {2}s\.json:2: \/a\/ is a directory\..*\n {2}s\.json:3: The version of b\.mp4 is the number 2/,
    ),
  ]);
  expect(readFileSync(at("launch.txt"), "utf8")).toBe("/a.mp4\n");
});

test("a file that is no list is not replaced", () => {
  put(folder(), { "s.json": '["/a.mp4"]', "main.ts": "// program\nconst a = 1;\n" });
  expect(run("s.json", { out: at("main.ts") })).toEqual({
    code: 1,
    printed: "",
    said: [expect.stringMatching(/main\.ts:2: .* Not replaced: mend it, remove it, or name another file\./)],
  });
  expect(readFileSync(at("main.ts"), "utf8")).toContain("program");
});

test("URLs of several hosts: which one is meant has to be said, and the others are told", () => {
  put(folder(), { s: "https://vod.example.com/a.mp4\nhttps://other.example.com/b.mp4\n" });
  expect(run("s").said).toEqual([
    "vod-preload resolve: the URLs are of 2 hosts, such as vod.example.com (1 URL) and other.example.com (1 URL). Say with --domain which of them the set's domain is.",
  ]);
  expect(run("s", { domain: "vod.example.com" })).toEqual({
    code: 0,
    printed: "/a.mp4\n",
    said: ["s: 1 URL of other hosts than vod.example.com left out."],
  });
});

test("paths that look signed are written, with a warning", () => {
  put(folder(), { s: "/a.mp4?token=1\n" });
  expect(run("s")).toEqual({
    code: 0,
    printed: "/a.mp4?token=1\n",
    said: [expect.stringMatching(/^warning: s:1: .*looks signed/)],
  });
});

test("options of folders and the format of a file do not go together", () => {
  put(folder(), { s: "/a.mp4\n" });
  expect(run("s", { as: "list", include: ["**"] }).said).toEqual([
    expect.stringContaining("leave one of them out"),
  ]);
});

test("the list file must not lie in the folder that it lists", () => {
  put(folder(), { "dist/a.mp4": "" });
  const { code, said } = run("dist", { out: at("dist/launch.txt") });
  expect([code, said]).toEqual([
    1,
    [expect.stringContaining("launch.txt lies in the folder that it lists. Put it elsewhere.")],
  ]);
});
