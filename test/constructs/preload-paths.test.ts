/** Lists of paths, from wherever they come. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PreloadPaths } from "../../src/constructs/preload-paths";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vodpreload-list-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a file: comments and blank lines are passed over, a tab gives a version, every line knows where it stands", () => {
  const file = join(folder, "launch.txt");
  writeFileSync(file, "\uFEFF# launch\r\n\r\n/a b.mp4\t2\r\n  \n/银河.mp4\n");
  expect(PreloadPaths.fromFile(file).entries).toEqual([
    { path: "/a b.mp4", version: "2", origin: `${file}:3` },
    { path: "/银河.mp4", version: "1", origin: `${file}:5` },
  ]);
});

test("a missing file is named", () => {
  expect(() => PreloadPaths.fromFile(join(folder, "none.txt"))).toThrow(/none\.txt/);
});

test("URLs of several hosts become a list a host; what is no URL is named", () => {
  const lists = PreloadPaths.byHost([
    "http://a.example.com/1",
    "https://B.example.com/2",
    "http://a.example.com/3",
  ]);
  expect([...lists].map(([host, { entries }]) => [host, entries.map(({ path }) => path)])).toEqual([
    ["a.example.com", ["/1", "/3"]],
    ["b.example.com", ["/2"]],
  ]);
  expect(() => PreloadPaths.byHost(["/a.mp4"])).toThrow(/\/a\.mp4/);
});

test("withVersion, stripAuthKey and merge make new lists", () => {
  const list = PreloadPaths.of(["/a.mp4?auth_key=1-0-0-abc&x=1"]);
  const other = list
    .stripAuthKey()
    .withVersion("2")
    .merge(PreloadPaths.of({ "/b.mp4": "7" }));
  expect(other.entries.map(({ path, version }) => [path, version])).toEqual([
    ["/a.mp4?x=1", "2"],
    ["/b.mp4", "7"],
  ]);
  expect(list.entries[0]?.version).toBe("1");
});
