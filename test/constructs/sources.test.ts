/** Sets whose paths come from sources: what is wrong is said by file and line, what is left out is told. */
import { Testing } from "cdktf";
import { join } from "node:path";
import { PreloadPaths } from "../../src/constructs/preload-paths";
import { PreloadSet } from "../../src/constructs/preload-set";
import { TerraformStack } from "../../src/constructs/core";
import { put, temporaryFolder } from "../sources/support";

const folder = temporaryFolder();
const MD5 = "900150983cd24fb0d6963f7d28e17f72";
const at = (name: string): string => join(folder(), name);

let cacheHome: string | undefined;

beforeEach(() => {
  cacheHome = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = at("cache");
  put(folder(), {
    "dist/a.mp4": "abc",
    "dist/.hidden": "",
    SUMS: `${MD5}  dist/a.mp4\n`,
    "list.json": '{"/a.mp4": "2"}',
    "sitemap.xml": "<urlset><url><loc>https://vod.example.com/a.mp4</loc></url></urlset>",
    "ls.txt": `2026-11-20 15:06:21 +0800 CST  9  Standard  ${MD5}  oss://media/a.mp4`,
    "launch.txt": "/a.mp4\t3\n",
  });
});

afterEach(() => {
  if (cacheHome === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cacheHome;
});

function set(paths: PreloadPaths): {
  readonly set: PreloadSet;
  readonly paths: unknown;
  readonly told: string[];
} {
  const stack = new TerraformStack(Testing.app(), "stack");
  const made = new PreloadSet(stack, "set", { domain: "vod.example.com", area: "domestic", paths });
  const synthesized = JSON.parse(Testing.synth(stack)) as {
    readonly resource: { readonly vodpreload_set: { readonly set: { readonly paths: unknown } } };
  };
  const told = made.node.metadata.map(({ type, data }) => `${type}: ${String(data)}`);
  return { set: made, paths: synthesized.resource.vodpreload_set.set.paths, told };
}

test.each<[string, () => PreloadPaths, Record<string, string>]>([
  [
    "fromDirectory",
    () => PreloadPaths.fromDirectory(at("dist"), { under: "/v/" }),
    { "/v/a.mp4": "ba7816bf8f01cfea" },
  ],
  ["fromChecksums", () => PreloadPaths.fromChecksums(at("SUMS"), { strip: "dist/" }), { "/a.mp4": MD5 }],
  ["fromJson", () => PreloadPaths.fromJson(at("list.json")), { "/a.mp4": "2" }],
  ["fromSitemap", () => PreloadPaths.fromSitemap(at("sitemap.xml")), { "/a.mp4": "1" }],
  ["fromOssListing", () => PreloadPaths.fromOssListing(at("ls.txt"), { under: "/o/" }), { "/o/a.mp4": MD5 }],
  [
    "from a folder",
    () => PreloadPaths.from(at("dist"), { include: "*.mp4" }),
    { "/a.mp4": "ba7816bf8f01cfea" },
  ],
  ["from checksums", () => PreloadPaths.from(at("SUMS")), { "/dist/a.mp4": MD5 }],
  ["from JSON", () => PreloadPaths.from(at("list.json")), { "/a.mp4": "2" }],
  ["from a sitemap", () => PreloadPaths.from(at("sitemap.xml")), { "/a.mp4": "1" }],
  ["from a listing", () => PreloadPaths.from(at("ls.txt")), { "/a.mp4": MD5 }],
  ["from a list file", () => PreloadPaths.from(at("launch.txt")), { "/a.mp4": "3" }],
])("%s gives a set its paths", (_what, paths, expected) => {
  expect(set(paths()).paths).toEqual(expected);
});

test("what a source left out is told at synth, also after the list was changed", () => {
  const paths = PreloadPaths.fromDirectory(at("dist"), { exclude: "*.txt" })
    .merge(["/b.mp4"])
    .withVersionOf("/b.mp4", "2");
  const { told } = set(PreloadPaths.of({}).merge(paths));
  expect(told).toContainEqual(
    expect.stringMatching(/info: The paths' source:\n {2}1 hidden or temporary name left out/),
  );
  expect(told).toContainEqual(
    expect.stringMatching(/warn: Check where the paths come from:\n {2}exclude "\*\.txt" matches no file/),
  );
});

test("problems name the file and the line", () => {
  put(folder(), { SUMS: `${MD5}  a.mp4\n${MD5}  /b.mp4\n` });
  expect(() => set(PreloadPaths.fromChecksums(at("SUMS")))).toThrow(/SUMS:2: \/b\.mp4 begins with a slash/);
});

test("a wrong format is loud", () => {
  expect(() => set(PreloadPaths.fromChecksums(at("launch.txt")))).toThrow(
    /launch\.txt:1: .* is no line of checksums/,
  );
  expect(() => set(PreloadPaths.fromSitemap(at("list.json")))).toThrow(/list\.json:1: This is no sitemap/);
  expect(() => set(PreloadPaths.fromJson(at("SUMS")))).toThrow(/SUMS:1: This is no JSON/);
  expect(() => set(PreloadPaths.fromOssListing(at("launch.txt")))).toThrow(
    /launch\.txt:1: .* is no row of an inventory/,
  );
  expect(() => PreloadPaths.fromDirectory(3 as unknown as string)).toThrow(
    /fromDirectory takes the name of a folder as text, and this is 3/,
  );
});
